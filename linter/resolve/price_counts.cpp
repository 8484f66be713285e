#include "linter/resolve/price_counts.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

struct CountWord {
  std::string_view word;   // folded
  std::int64_t count;
};
constexpr CountWord kCountWords[] = {
    {"dos", 2}, {"two", 2}, {"dois", 2}, {"duas", 2}, {"tres", 3}, {"three", 3}, {"cuatro", 4}, {"four", 4}, {"quatro", 4}, {"cinco", 5}, {"five", 5}, {"seis", 6}, {"six", 6},
    {"siete", 7}, {"seven", 7}, {"sete", 7}, {"ocho", 8}, {"eight", 8}, {"oito", 8}, {"nueve", 9}, {"nine", 9}, {"nove", 9}, {"diez", 10}, {"ten", 10}, {"dez", 10},
};

// Of a word above, or of two figures at most.
std::int64_t count_of(std::string_view written) {
  const auto known = std::ranges::find(kCountWords, written, &CountWord::word);
  if (known != std::end(kCountWords)) return known->count;
  return std::stoll(std::string(written));
}

bool makes(const model::Money& one, std::int64_t count, const model::Money& all) { return count > 1 && one.currency == all.currency && one.hundredths * count == all.hundredths; }

// What counts nights, people and the like, in a form.
text::Pattern counted(std::string_view form) {
  return worded(form, {
      {"number", {.es = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez", .en = "two|three|four|five|six|seven|eight|nine|ten", .pt = "dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez", .any = "[2-9]|[1-9][0-9]"}},
      {"units", {.es = "noches|dias|semanas|meses|horas|sesiones|clases|plazas|viajes", .en = "nights|days|weeks|months|hours|sessions|classes|seats|rides", .pt = "noites|dias|semanas|meses|horas|sessoes|aulas|lugares|viagens"}},
      {"stays", {.es = "noches|personas|huespedes", .en = "nights|people|guests", .pt = "noites|pessoas|hospedes"}},
      {"for", {.es = "por|para|las|los", .en = "for|the", .pt = "por|para|as|os"}},
      {"of", {.es = "de|del|en|con", .en = "of|in|on|with", .pt = "de|d[ao]|em|n[oa]|com"}},
      {"the", {.es = "el|la|los|las|una?|nuestr[oa]s?", .en = "the|an?|our", .pt = "o|a|os|as|uma?|noss[oa]s?"}},
      {"at", {.es = "por|a|son", .en = "for|at", .pt = "por|a|sao"}},
  });
}

}  // namespace

bool is_for_so_many(const model::Money& amount, const model::Product& product, const AroundPrice& around) {
  static const text::Pattern before_name = counted(R"((?:^|[.:;,!?(] ?)[^a-z0-9]*(?:{for} )*({number}) {units} {of}(?: {the})? ?$)");
  static const text::Pattern before_amount = counted(R"(^[,:]? ?(?:{for} )*({number}) {stays}[,:]? ?(?:{at} )?$)");
  if (!product.price) return false;
  const auto counts = [&](const text::Pattern& pattern, std::string_view words) {
    const auto match = pattern.find(words);
    return match && makes(*product.price, count_of(match->of(words, 1)), amount);
  };
  return counts(before_name, around.before) || counts(before_amount, around.between);
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
  if (!match || !product.price || !makes(amount, count_of(match->of(name, 1)), *product.price)) return false;
  const auto tells_each = [&](std::string_view words) {
    const auto one = each.find(words);
    return one && !name.starts_with(one->of(words, 1));   // "3,50 € cada bono" is the price of the whole
  };
  return tells_each(around.between) || tells_each(around.behind);
}

}  // namespace sml::resolve
