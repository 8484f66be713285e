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
    {"dolares", "USD"}, {"dollars", "USD"}, {"dolares", "CAD"}, {"dollars", "CAD"},
    {"dollars", "AUD"}, {"colones", "CRC"}, {"cordobas", "NIO"}, {"francos", "CHF"},
};

bool is_name_of(std::string_view word, std::string_view currency) {
  const std::string said = text::fold(word);
  const auto is_said = [&](const SharedName& name) {
    return name.currency == currency && (said == name.said || said + 's' == name.said || said + "es" == name.said);
  };
  return std::ranges::any_of(kSharedNames, is_said);
}

bool names_other_currency(const std::string& written) {
  const auto is_name = [](std::string_view word) {
    const std::string said = text::fold(word);
    return std::ranges::any_of(kSharedNames, [&](const SharedName& name) { return said == name.said || said + 's' == name.said || said + "es" == name.said; });
  };
  return std::ranges::any_of(base::parts_between(written, " "), is_name);
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
  if (problem.expected == "money" && (coded || !names_other_currency(problem.value)))
    problem.nearest = meant_price(coded ? *coded : problem.value + ' ' + currency);
  if (problem.expected == "mechanic" && problem.reason != "number" && coded) problem.nearest = meant_mechanic(*coded);
  const bool is_of_money =
      problem.expected == "money" || problem.expected == "mechanic" || (problem.kind == Problem::Kind::missing_key && problem.key == "mechanic");
  if (is_of_money && !problem.nearest) problem.legal = {currency};
}

// "Tacos: 65", "Tacos $65" -> with the currency behind. A number behind a name alone may be part of it.
std::optional<std::string> with_price_coded(const std::string& entry, const std::string& currency) {
  if (auto coded = with_code(entry, currency)) return coded;
  const std::size_t last = entry.find_last_of(' ');
  const bool is_figure = last != std::string::npos && entry.find_first_not_of("0123456789.,", last + (entry[last + 1] == '$' ? 2 : 1)) == std::string::npos;
  const bool is_price = is_figure && last > 0 && (entry[last - 1] == ':' || entry[last + 1] == '$');
  return is_price ? std::optional(entry + ' ' + currency) : std::nullopt;
}

bool is_priced_entry(const Problem& problem) { return problem.kind == Problem::Kind::wrong_type && problem.key == "products" && problem.nearest; }

}  // namespace

void take_own_currency(const model::Business& business, Problems& problems) {
  const std::string currency = own_currency(business);
  if (currency.empty()) return;
  for (Problem& problem : problems) {
    if (is_priced_entry(problem)) problem.nearest = with_price_coded(*problem.nearest, currency).value_or(*problem.nearest);
    if (!problem.nearest && problem.reason != "too_large") say_meant(problem, currency);
  }
}

}  // namespace sml::load
