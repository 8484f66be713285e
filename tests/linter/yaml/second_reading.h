// Files that are read once, because they are plain, against what the two readers make of them that read all others.
#pragma once

#include <string>
#include <string_view>

namespace sml::yaml {

struct SecondReading {
  bool plain = false;
  std::string difference;   // of a plain file: what is read otherwise; there must be none
};

SecondReading second_reading(std::string_view bytes);

}  // namespace sml::yaml
