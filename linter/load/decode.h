// From a tree to the model, by each type's own description.
//
// Every key is decoded by the C++ type of its field; whatever does not fit is a Problem at the exact key or value and leaves the
// field at its default, and the rest is decoded all the same.
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

// `type` names the whole in messages: "post", "facts", …
model::Field<model::Config> decode_config(const yaml::Node& node, Problems& problems);
model::Field<model::Team> decode_team(const yaml::Node& node, Problems& problems);
model::Field<model::Accounts> decode_accounts(const yaml::Node& node, Problems& problems);
model::Field<model::Facts> decode_facts(const yaml::Node& node, Problems& problems);
model::Field<model::Contract> decode_contract(const yaml::Node& node, Problems& problems);
model::Field<model::CustomRule> decode_custom_rule(const yaml::Node& node, Problems& problems);
model::Field<model::Condition> decode_condition(const yaml::Node& node, Problems& problems);
model::Field<model::Post> decode_post(const yaml::Node& node, Problems& problems);

// Whether a key holds a text that people read: what YAML cuts off there is lost text.
bool holds_text(std::string_view key);

}  // namespace sml::load
