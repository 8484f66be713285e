// Text that was decoded with another encoding than it was written in: "promociÃ³n", "â€™", U+FFFD.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::text {

struct Mojibake {
  Range run;             // bytes of the text: characters in a row that were decoded wrongly
  std::string meant;     // what they stand for, as far as that can be told
  bool lost = false;     // a part of it cannot
};

// UTF-8 read as Windows-1252, Latin-1 or Mac Roman, once or twice, and what no decoder could read. By place.
std::vector<Mojibake> find_mojibake(std::string_view text);

// The text with its mojibake as it was meant; what is lost stands as it is.
std::string mended(std::string_view text);

}  // namespace sml::text
