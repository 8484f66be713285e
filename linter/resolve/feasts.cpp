#include "linter/resolve/feasts.h"

namespace sml::resolve {

std::vector<text::Pattern> patterns_of(std::span<const Feast> feasts, std::string_view form) {
  std::vector<text::Pattern> made;
  for (const Feast& feast : feasts)
    made.push_back(worded(form, {
        {"words", feast.words},
        {"and", {.es = "y|e", .en = "and", .pt = "e"}},
        {"the", {.es = "el|la|en", .en = "on|the", .pt = "o|a|no|na"}},
        {"is", {.es = "(?:ya )?es(?: el)?", .en = "is(?: already)?", .pt = "(?:ja )?e"}},
        {"until", {.es = "hasta", .en = "until|till", .pt = "ate ao?"}},
    }));
  return made;
}

}  // namespace sml::resolve
