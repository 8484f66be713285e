// What the library says of files that are plain, and so are not shown to it.
#pragma once

#include <optional>
#include <string_view>

#include "linter/yaml/tree.h"

namespace sml::yaml {

struct SecondReading {
  bool plain = false;
  std::optional<Problem> problem;   // the library's, of a plain file: there must be none
};

SecondReading second_reading(std::string_view bytes);

}  // namespace sml::yaml
