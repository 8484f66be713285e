#include "linter/load/own_currency.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/load/meant_value.h"
#include "linter/text/countries.h"
#include "linter/text/fold.h"

namespace sml::load {
namespace {

// Names that several currencies have, each with one that has it.
struct SharedName {
  std::string_view said;   // folded
  std::string_view currency;
};
constexpr SharedName kSharedNames[] = {
    {"pesos", "MXN"}, {"pesos", "ARS"}, {"pesos", "CLP"}, {"pesos", "COP"}, {"pesos", "UYU"}, {"pesos", "DOP"}, {"pesos", "CUP"},
    {"dolares", "USD"}, {"dollars", "USD"}, {"dolares", "CAD"}, {"dollars", "CAD"}, {"dollars", "AUD"}, {"colones", "CRC"}, {"cordobas", "NIO"}, {"francos", "CHF"},
};

bool is_name_of(std::string_view word, std::string_view currency) {
  const std::string said = text::fold(word);
  const auto is_said = [&](const SharedName& name) { return name.currency == currency && (said == name.said || said + 's' == name.said || said + "es" == name.said); };
  return std::ranges::any_of(kSharedNames, is_said);
}

// "65 pesos" -> "65 MXN"; nothing where no word names the currency.
std::optional<std::string> with_code(const std::string& written, const std::string& currency) {
  for (const std::string_view word : base::parts_between(written, " ")) {
    if (!is_name_of(word, currency)) continue;
    const std::size_t at = static_cast<std::size_t>(word.data() - written.data());
    return std::string(written).replace(at, word.size(), currency);
  }
  return std::nullopt;
}

std::string own_currency(const model::Business& business) {
  if (business.currency) return *business.currency;
  return business.country ? text::country_currency(*business.country) : std::string();
}

void say_meant(Problem& problem, const std::string& currency) {
  const std::optional<std::string> coded = with_code(problem.value, currency);
  if (problem.expected == "money") problem.nearest = meant_money(coded ? *coded : problem.value + ' ' + currency);
  if (problem.expected == "mechanic" && problem.reason == "number") problem.legal = {currency};
  else if (problem.expected == "mechanic" && coded) problem.nearest = meant_mechanic(*coded);
}

}  // namespace

void take_own_currency(const model::Business& business, Problems& problems) {
  const std::string currency = own_currency(business);
  for (Problem& problem : problems)
    if (!currency.empty() && !problem.nearest && problem.reason != "too_large") say_meant(problem, currency);
}

}  // namespace sml::load
