#include "linter/resolve/variety.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_other_variety(std::string_view name, std::string_view words, std::string_view behind) {
  static const text::Pattern with = worded("^ {with} (?:{article} )?([a-z]+)", {
      {"with", {.es = "con|de", .en = "with", .pt = "com|de"}},
      {"article", {.es = "el|la|los|las|un|una", .en = "the|a|an", .pt = "o|a|os|as|um|uma"}},
  });
  if (words.empty() || !name.starts_with(words)) return false;
  const std::string_view rest = name.substr(words.size());
  const auto own = with.find(rest);
  const auto said = own ? with.find(behind) : std::nullopt;
  return said && own->of(rest, 1) != said->of(behind, 1);
}

}  // namespace sml::resolve
