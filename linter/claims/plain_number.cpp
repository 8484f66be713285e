#include "linter/claims/plain_number.h"

#include <optional>

#include "linter/base/word_list.h"
#include "linter/claims/written_amount.h"

namespace sml::claims {
namespace {

// "the one you want", "no one"
bool is_pronoun(const QuantityText& text, std::size_t token) {
  constexpr std::string_view kDeterminers[] = {"another", "any", "each", "every", "no", "that", "the", "this", "which"};
  return text.is(token, "one") && token > 0 && base::is_among(kDeterminers, text.of(token - 1));
}

// "point 77", "coma 5": nothing before the mark.
std::optional<Amount> decimals_alone(const QuantityText& text, std::size_t token) {
  constexpr std::string_view kMarks[] = {"coma", "point", "ponto", "punto", "virgula"};
  if (!base::is_among(kMarks, text.of(token)) || text.touches(token)) return std::nullopt;
  Amount nothing;
  nothing.end = token;
  nothing.range = text[token].range;
  read_decimals_in_words(text, nothing);
  return nothing.end > token ? std::optional(nothing) : std::nullopt;
}

std::optional<Amount> number_at(const QuantityText& text, std::size_t token) {
  if (auto decimals = decimals_alone(text, token)) return decimals;
  const bool goes_on = text.touches(token) && (text.is_word(token - 1) || (text.is_word(token) && text.is_figures(token - 1)));
  if (goes_on || is_pronoun(text, token)) return std::nullopt;
  auto amount = amount_at(text, token, Letters::capitals);
  if (!amount) return std::nullopt;
  if (amount->end > 0 && text.touches(amount->end) && text.is_word(amount->end) && text.is_figures(amount->end - 1)) return std::nullopt;
  read_decimals_in_words(text, *amount);
  return amount;
}

// The minus before a number, in a sign or a word; the number's own token where there is none.
std::size_t minus_before(const QuantityText& text, std::size_t token) {
  constexpr std::string_view kWords[] = {"menos", "minus", "negative", "negativo"};
  if (token == 0) return token;
  const std::size_t before = token - 1;
  if (text.is_word(before)) return base::is_among(kWords, text.of(before)) && !text.touches(token) ? before : token;
  const bool between = before > 0 && (text.touches(before) || text.is_figures(before - 1));
  return text.is_dash(before) && !between ? before : token;
}

}  // namespace

std::vector<PlainNumber> find_numbers(const QuantityText& text) {
  std::vector<PlainNumber> numbers;
  for (std::size_t token = 0; text.has(token);) {
    const auto amount = number_at(text, token);
    if (!amount) {
      ++token;
      continue;
    }
    const std::size_t begin = minus_before(text, token);
    Decimal value = amount->plain;
    if (begin < token) value.units = -value.units;
    numbers.push_back({{text[begin].range.begin, amount->range.end}, value});
    token = amount->end;
  }
  return numbers;
}

}  // namespace sml::claims
