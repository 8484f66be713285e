// An amount in the way in which a text wrote another one: "$1,290" where it says "$1,190", "89 €" where it says "98 €".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/claims/currency.h"
#include "linter/model/money.h"
#include "linter/text/fold.h"
#include "linter/text/written_money.h"

namespace sml::rules {

// How a text writes a number: the mark between thousands and the one before decimals; 0 where it has none.
struct NumberStyle {
  char group = 0;
  char decimal = 0;
  std::int64_t hundredths = 0;   // what is written
};

inline bool is_number_mark(char byte) { return byte == '.' || byte == ',' || byte == '\'' || byte == ' '; }

// `number`: from a figure to a figure. Nothing where it is no plain number.
inline std::optional<NumberStyle> style_of(std::string_view number) {
  constexpr std::size_t kGroup = 3;
  constexpr std::size_t kMostFigures = 15;
  NumberStyle style;
  std::size_t figures = 0;       // since the last mark
  std::size_t decimals = 0;
  for (std::size_t at = number.size(), seen = 0; at-- > 0;) {
    if (base::is_ascii_digit(number[at])) {
      if (++seen > kMostFigures) return std::nullopt;
      ++figures;
      continue;
    }
    if (!is_number_mark(number[at])) return std::nullopt;
    const bool ends_in_decimals = style.group == 0 && style.decimal == 0 && (figures == 1 || figures == 2);
    if (ends_in_decimals) {
      style.decimal = number[at];
      decimals = figures;
    } else if (figures == kGroup && (style.group == 0 || style.group == number[at]) && number[at] != style.decimal) {
      style.group = number[at];
    } else {
      return std::nullopt;
    }
    figures = 0;
  }
  for (const char byte : number)
    if (base::is_ascii_digit(byte)) style.hundredths = style.hundredths * 10 + (byte - '0');
  for (; decimals < 2; ++decimals) style.hundredths *= 10;
  return style;
}

inline std::string whole_in_style(std::int64_t whole, char group) {
  std::string figures = std::to_string(whole);
  if (group == 0) return figures;
  for (std::size_t at = figures.size(); at > 3; at -= 3) figures.insert(at - 3, 1, group);
  return figures;
}

// `words` state `stated`. With its code where they are in another currency, for a sign would leave open which is meant. As the text's language writes money
// where the words are no plain number with a sign, or leave open how decimals are written, or call the currency by a familiar name.
inline std::string written_like(const model::Money& money, std::string_view words, const model::Money& stated, std::string_view language) {
  constexpr std::string_view kFigures = "0123456789";
  if (money.currency != stated.currency && !money.currency.empty() && !stated.currency.empty()) return model::written(money);
  const std::size_t begin = words.find_first_of(kFigures);
  if (begin == std::string_view::npos) return text::written_money(money.hundredths, money.currency, language);
  const std::size_t end = words.find_last_of(kFigures) + 1;
  const auto style = style_of(words.substr(begin, end - begin));
  const std::int64_t cents = money.hundredths % 100;
  constexpr std::int64_t kThousand = 1000 * 100;
  const bool lacks_group = style && style->group == 0 && stated.hundredths < kThousand && money.hundredths >= kThousand;
  const bool is_open = style && ((cents != 0 && style->decimal == 0) || lacks_group);
  const bool is_familiar = claims::is_familiar_currency(text::folded_words(words.substr(end)));   // "34.900 pesitos"
  if (!style || is_open || style->hundredths != stated.hundredths || money.hundredths < 0 || is_familiar)
    return text::written_money(money.hundredths, money.currency, language);
  std::string number = whole_in_style(money.hundredths / 100, style->group);
  if (style->decimal != 0) number.append(1, style->decimal).append(1, static_cast<char>('0' + cents / 10)).append(1, static_cast<char>('0' + cents % 10));
  return std::string(words.substr(0, begin)).append(number).append(words.substr(end));
}

}  // namespace sml::rules
