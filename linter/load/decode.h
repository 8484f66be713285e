// From a tree to the model, by each type's own description.
//
// Every key is decoded by the C++ type of its field; whatever does not fit is a Problem at the exact key or value and leaves the
// field at its default, and the rest is decoded all the same. Whoever gives a node away spares its texts a copy.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/account.h"
#include "linter/model/config.h"
#include "linter/model/contract.h"
#include "linter/model/custom_rule.h"
#include "linter/model/facts.h"
#include "linter/model/post.h"
#include "linter/model/team.h"
#include "linter/yaml/tree.h"

namespace sml::load {

model::Field<model::Config> decode_config(yaml::Node node, Problems& problems);
model::Field<model::Team> decode_team(yaml::Node node, Problems& problems);
model::Field<model::Accounts> decode_accounts(yaml::Node node, Problems& problems);
model::Field<model::Facts> decode_facts(yaml::Node node, Problems& problems);
model::Field<model::Contract> decode_contract(yaml::Node node, Problems& problems);
model::Field<model::CustomRule> decode_custom_rule(yaml::Node node, Problems& problems);
model::Field<model::Condition> decode_condition(yaml::Node node, Problems& problems);
model::Field<model::Post> decode_post(yaml::Node node, Problems& problems);

// The same into a post that stays where it is, with the texts of the node; whether there is one.
bool decode_post(yaml::Node& node, model::Post& post, Problems& problems);

}  // namespace sml::load
