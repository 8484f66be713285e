#include "linter/resolve/price_counts.h"

#include <cstdint>
#include <string>

#include "linter/resolve/spoken_numbers.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

bool makes(const model::Money& one, std::int64_t count, const model::Money& all) { return count > 1 && one.currency == all.currency && one.hundredths * count == all.hundredths; }

}  // namespace

bool is_for_so_many(const model::Money& amount, const model::Product& product, const AroundPrice& around) {
  using Kind = claims::NumberWord::Kind;
  static const NumberAlternatives numbers = number_words({Kind::unit, Kind::teen, Kind::tens});
  static const text::Pattern counted = worded(R"((?:^|[.:;,!?(] ?)[^a-z0-9]*(?:{for} )*({number}) {units} {of}(?: {the})? ?$)", {
      {"number", {.es = numbers[0], .en = numbers[1], .pt = numbers[2], .any = "[1-9][0-9]?"}},
      {"units", {.es = "noches|dias|semanas|meses|horas|sesiones|clases|plazas|viajes", .en = "nights|days|weeks|months|hours|sessions|classes|seats|rides", .pt = "noites|dias|semanas|meses|horas|sessoes|aulas|lugares|viagens"}},
      {"for", {.es = "por|para|las|los", .en = "for|the", .pt = "por|para|as|os"}},
      {"of", {.es = "de|del|en|con", .en = "of|in|on|with", .pt = "de|d[ao]|em|n[oa]|com"}},
      {"the", {.es = "el|la|los|las|una?|nuestr[oa]s?", .en = "the|an?|our", .pt = "o|a|os|as|uma?|noss[oa]s?"}},
  });
  const auto match = counted.find(around.before);
  return match && product.price && makes(*product.price, number_of(match->of(around.before, 1)).value_or(0), amount);
}

bool is_for_one_of_many(const model::Money& amount, const model::Product& product, const AroundPrice& around) {
  static const text::Pattern holder = worded(R"(^{words}\b[^0-9]*\b([2-9]|[1-9][0-9])\b)", {   // and no "pizza 4 quesos"
      .es = "bono|abono|tarjeta|pack|paquete|talonario|tiquetera",
      .en = "card|book|pass|pack|punch card",
      .pt = "cartao|cartela|pacote|pack|passe",
  });
  static const text::Pattern each = worded(R"(\b{words} ([a-z]+))", {.es = "cada", .en = "each|every", .pt = "cada"});
  const std::string name = text::fold(*product.name);
  const auto match = holder.find(name);
  if (!match || !product.price || !makes(amount, number_of(match->of(name, 1)).value_or(0), *product.price)) return false;
  const auto tells_each = [&](std::string_view words) {
    const auto one = each.find(words);
    return one && !name.starts_with(one->of(words, 1));   // "3,50 € cada bono" is the price of the whole
  };
  return tells_each(around.between) || tells_each(around.behind);
}

}  // namespace sml::resolve
