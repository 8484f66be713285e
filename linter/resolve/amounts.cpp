#include "linter/resolve/amounts.h"

#include "linter/claims/amount.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

const text::Pattern& amounts() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"((?:^|[^a-z0-9.,])(?P<former>(?:antes|estuvo|estaba|estava|costaba|costo|custava|custou|valia|era|was|reg)(?: (?:a|de|en|em|por))?[: ] ?)?)"
      R"((?P<amount>(?P<sign>us\$|r\$|s/|[$€£]) ?(?P<after>[0-9](?:[0-9.,]*[0-9])?))"
      R"(|(?P<before>[0-9](?:[0-9.,]*[0-9])?) ?(?P<unit>[€£$]|(?:euros?|eur|reais|real|brl|us\$|usd|dolar|dolares|dollars|gbp|soles|pen|mxn|cop|ars|clp|uyu|pesos?)\b)))");
  return pattern;
}

}  // namespace

std::vector<Amount> amounts_of(std::string_view text, const claims::Setting& setting) {
  static const std::size_t former = amounts().group("former");
  static const std::size_t whole = amounts().group("amount");
  static const std::size_t sign = amounts().group("sign");
  static const std::size_t after = amounts().group("after");
  static const std::size_t before = amounts().group("before");
  static const std::size_t unit = amounts().group("unit");
  const text::Folded mapped = text::fold_mapped(text);
  const std::string& folded = mapped.text();
  std::vector<Amount> found;
  for (const text::Match& match : amounts().find_all(folded)) {
    if (match.has(former)) continue;
    auto money = claims::read_money(match.of(folded, sign), match.of(folded, match.has(after) ? after : before), match.of(folded, unit), setting);
    if (money) found.push_back({mapped.original(match.groups[whole]->begin, match.groups[whole]->end), std::move(*money)});
  }
  return found;
}

}  // namespace sml::resolve
