// How long what is agreed may be: what lies beyond is a slip, and would have a check look over years.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/contract.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Reports lengths that nobody agrees on, and takes them for not written. `node` is what the contract was read from.
void check_agreed_lengths(const yaml::Node& node, model::Contract& contract, Problems& problems);

}  // namespace sml::load
