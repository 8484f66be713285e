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

// Of two figures at most; 0 for a word that counts nothing.
std::int64_t count_of(std::string_view written) {
  const auto known = std::ranges::find(kCountWords, written, &CountWord::word);
  if (known != std::end(kCountWords)) return known->count;
  return std::stoll(std::string(written));
}

bool makes(const model::Money& one, std::int64_t count, const model::Money& all) { return count > 1 && one.currency == all.currency && one.hundredths * count == all.hundredths; }

}  // namespace

bool is_for_so_many(const model::Money& amount, const model::Product& product, std::string_view folded) {
  static const text::Pattern counted = worded(R"(\b({number}) {units}\b)", {
      {"number", {.es = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez", .en = "two|three|four|five|six|seven|eight|nine|ten", .pt = "dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez", .any = "[2-9]|[1-9][0-9]"}},
      {"units", {
          .es = "noches|dias|semanas|meses|horas|sesiones|clases|personas|plazas|viajes",
          .en = "nights|days|weeks|months|hours|sessions|classes|people|guests|seats|rides",
          .pt = "noites|dias|semanas|meses|horas|sessoes|aulas|pessoas|lugares|viagens",
      }},
  });
  if (!product.price) return false;
  return std::ranges::any_of(counted.find_all(folded), [&](const text::Match& match) { return makes(*product.price, count_of(match.of(folded, 1)), amount); });
}

bool is_for_one_of_many(const model::Money& amount, const model::Product& product) {
  static const text::Pattern number = text::Pattern::on_demand(R"(\b([2-9]|[1-9][0-9])\b)");
  if (!product.price) return false;
  const std::string name = text::fold(*product.name);
  return std::ranges::any_of(number.find_all(name), [&](const text::Match& match) { return makes(amount, count_of(match.of(name, 1)), *product.price); });
}

}  // namespace sml::resolve
