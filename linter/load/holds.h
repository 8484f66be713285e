// What may stand behind a value's " #", by the descriptions of the types: what the yaml room asks to tell a remark from lost text.
#pragma once

#include <string_view>

#include "linter/yaml/tree.h"

namespace sml::load {

// Where several types have a key, as for the one that says most. Unknown keys hold nothing.
yaml::Holds holds(std::string_view key);

}  // namespace sml::load
