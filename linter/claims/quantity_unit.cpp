#include "linter/claims/quantity_unit.h"

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/currency.h"
#include "linter/claims/percent_words.h"

namespace sml::claims {
namespace {

using Name = CurrencyName;

constexpr std::string_view kCent = "\u00A2";

std::string or_dollar_sign(std::string currency) { return currency.empty() ? "$" : currency; }

std::string shown_currency(const CurrencySign& sign, const Setting& setting) {
  std::string currency = currency_of(sign, setting);
  return currency.empty() ? std::string(sign.shown) : currency;
}

struct SignAt {
  const CurrencySign* sign = nullptr;
  std::size_t end = 0;  // the token behind it
};

SignAt sign_at(const QuantityText& text, std::size_t token) {
  if (!text.may_be_unit(token)) return {};
  const std::size_t begin = text[token].range.begin;
  const CurrencySign* sign = currency_sign_at(text.searched(), begin, text.setting());
  if (sign == nullptr) return {};
  const std::size_t end = text.behind(begin + sign->written.size(), token);
  const bool whole_tokens = text[end - 1].range.end == begin + sign->written.size();
  return whole_tokens ? SignAt{sign, end} : SignAt{};
}

// "1.500", "12,50": nothing but an amount is written so.
bool has_mark(const Figures& figures) { return figures.range.end - figures.range.begin > figures.all_digits; }

// "Q1,000.00" is money anywhere, "Q3" only where the quetzal is.
bool one_letter_stands(const CurrencySign& sign, const QuantityText& text, std::size_t amount) {
  if (sign.written.find_first_not_of("lqr.") != std::string_view::npos) return true;
  return own_currency(text.setting()) == sign.currency || has_mark(text.figures(amount));
}

std::optional<Unit> sign_before(const QuantityText& text, std::size_t token) {
  const auto [sign, end] = sign_at(text, token);
  if (sign == nullptr) return std::nullopt;
  const bool begins_with_letter = base::is_ascii_small(sign->written.front());
  if (begins_with_letter && text.touches(token) && (text.is_word(token - 1) || text.is_figures(token - 1))) return std::nullopt;
  const bool needs_figures = base::is_ascii_small(sign->written.back()) || sign->written.back() == '.' || sign->written.back() == '/';
  if (needs_figures && sign->written.find('$') == std::string_view::npos && (!text.is_figures(end) || !one_letter_stands(*sign, text, end)))
    return std::nullopt;
  return Unit{.end = end, .currency = shown_currency(*sign, text.setting())};
}

// Words that are codes too are so in capitals, and not of a business that has another currency: "2 RON".
bool is_code(const QuantityText& text, std::size_t token, const Name& name) {
  if (name.kind == Name::Kind::code) return true;
  if (name.kind != Name::Kind::risky_code) return false;
  const std::string own = own_currency(text.setting());
  return own == name.currency || (own.empty() && text.in_capitals(token));
}

const Name* name_at(const QuantityText& text, std::size_t token) {
  return text.is_word(token) && text.may_be_unit(token) ? currency_name(text.of(token), text.setting()) : nullptr;
}

// "swiss francs", "us dollars", "u.s. dollars": the noun's place and the nation's currency.
std::optional<Unit> nation_and_noun(const QuantityText& text, std::size_t token) {
  std::size_t noun = token;
  std::string_view currency;
  if (text.is(token, "u") && text.is(token + 1, ".") && text.is(token + 2, "s")) {
    noun = text.is(token + 3, ".") ? token + 4 : token + 3;
    currency = "USD";
  } else {
    if (text.is(noun, "hong") || text.is(noun, "new")) ++noun;
    const Name* nation = name_at(text, noun);
    if (nation == nullptr || nation->kind != Name::Kind::nation) return std::nullopt;
    currency = nation->currency;
    ++noun;
  }
  const Name* name = name_at(text, noun);
  if (name == nullptr || (name->kind != Name::Kind::noun && name->kind != Name::Kind::minor)) return std::nullopt;
  return Unit{.end = noun + 1, .currency = std::string(currency), .factor = name->factor, .minor = name->kind == Name::Kind::minor};
}

// "5 pounds of cherries", "2 libras de uva" are weights.
bool is_weight(const QuantityText& text, std::size_t token, const Amount& amount) {
  const std::string_view word = text.of(token);
  if (!word.starts_with("pound") && !word.starts_with("libra")) return false;
  return amount.scale == 1 && (text.is(token + 1, "of") || text.is(token + 1, "de"));
}

// "5 lucas y media el kilo", pt "2 contos e meio"; but "5 lucas y medio litro"
bool names_half(const QuantityText& text, std::size_t token) {
  constexpr std::string_view kGoOn[] = {"el", "la", "los", "las", "cada", "por", "x", "en", "a", "con",
                                        "hasta", "y", "o", "e", "com", "em", "no", "na", "ate", "os", "as"};
  const bool is_half = (text.is(token, "y") || text.is(token, "e")) && text.is_word(token + 1) && base::is_among(kHalves, text.of(token + 1));
  return is_half && (!text.is_word(token + 2) || base::is_among(kGoOn, text.of(token + 2)));
}

// Whether a name behind an amount is its unit: no nation by itself, a code as codes are written, "5c" but not "5 c".
bool stands_as_unit(const QuantityText& text, std::size_t token, const Name& name) {
  switch (name.kind) {
    case Name::Kind::nation: return false;
    case Name::Kind::code:
    case Name::Kind::risky_code: return is_code(text, token, name);
    case Name::Kind::minor: return name.word.size() > 1 || text.touches(token);
    case Name::Kind::noun: break;
  }
  return true;
}

std::optional<Unit> word_behind(const QuantityText& text, std::size_t token, const Amount& amount) {
  if (auto unit = nation_and_noun(text, token)) return unit;
  const Name* name = name_at(text, token);
  if (name == nullptr || is_weight(text, token, amount) || !stands_as_unit(text, token, *name)) return std::nullopt;
  Unit unit{.end = token + 1, .currency = or_dollar_sign(currency_of(*name, text.setting())), .factor = name->factor};
  unit.minor = name->kind == Name::Kind::minor;
  const Name* nation = name->kind == Name::Kind::noun ? name_at(text, unit.end) : nullptr;
  if (nation != nullptr && nation->kind == Name::Kind::nation) {
    unit.currency = nation->currency;
    ++unit.end;
  }
  if (amount.scale != 1) return unit;
  if (name->factor > 1 && names_half(text, unit.end)) {
    unit.more = name->factor / 2;
    unit.end += 2;
  }
  if (text.is_word(unit.end) && !unit.minor) {
    if (const auto scale = number_scale(text.of(unit.end), text.numbers()); scale && *scale > 1000) {
      unit.factor *= *scale;
      ++unit.end;
    }
  }
  return unit;
}

// "3 USD50", "2 $U 890": what touches the figures behind it, and not those before it, is theirs; so is a sign that people write before
// amounts, or a code between a plain number and an amount ("12 x 30 USD 25.000"), unless those have a unit of their own: "10 $ 30 $".
bool belongs_to_next(const QuantityText& text, std::size_t first, std::size_t behind) {
  if (!text.is_figures(behind) || text.touches(first)) return false;
  if (text.touches(behind)) return true;
  const std::string_view sign = text.searched().substr(text[first].range.begin, text[behind - 1].range.end - text[first].range.begin);
  const Name* name = name_at(text, first);
  const bool is_code_of_amount = name != nullptr && name->kind == Name::Kind::code && has_mark(text.figures(behind)) &&
                                 text.is_figures(first - 1) && !has_mark(text.figures(first - 1));
  if (sign.find('$') == std::string_view::npos && sign != "\u00A3" && !is_code_of_amount) return false;
  const auto next = amount_at(text, behind, Letters::any);
  return next && sign_at(text, next->end).sign == nullptr && name_at(text, next->end) == nullptr;
}

std::optional<std::size_t> percent_end(const QuantityText& text, std::size_t token) {
  if (text.is(token, "%")) return token + 1;
  if (!text.is_word(token)) return std::nullopt;
  if (!text.is(token, "percentage") && base::is_among(kPercentWords, text.of(token))) return token + 1;
  if (text.is(token, "percentage") && !text.is(token + 1, "point") && !text.is(token + 1, "points")) return token + 1;
  const bool per_hundred =
      (text.is(token, "per") || text.is(token, "por")) && base::is_among(kHundredWords, text.of(token + 1));
  return per_hundred ? std::optional(token + 2) : std::nullopt;
}

}  // namespace

std::optional<Unit> unit_before(const QuantityText& text, std::size_t token) {
  if (auto sign = sign_before(text, token)) return sign;
  if (!text.is_figures(token + 1)) return std::nullopt;
  const Name* name = name_at(text, token);
  if (name == nullptr) return std::nullopt;
  if (text.touches(token) && (text.is_word(token - 1) || text.is_figures(token - 1))) return std::nullopt;
  Unit unit{.end = token + 1, .currency = or_dollar_sign(currency_of(*name, text.setting())), .factor = name->factor};
  unit.of_amounts = name->kind == Name::Kind::noun && name->where.empty() && name->own != Name::Own::peso;
  const bool is_capital_code = is_code(text, token, *name) && (name->kind == Name::Kind::code || text.in_capitals(token));
  return unit.of_amounts || is_capital_code ? std::optional(unit) : std::nullopt;
}

std::optional<Unit> unit_behind(const QuantityText& text, const Amount& amount) {
  std::size_t token = amount.end;
  if (!text.has(token)) return std::nullopt;
  if (const auto end = percent_end(text, token)) return Unit{.end = *end, .kind = Unit::Kind::percent, .currency = {}};
  if (text.is(token, "-") && text.touches(token) && text.touches(token + 1) && text.is_word(token + 1)) ++token;
  if (amount.scale > 1 && text.is(token, "de")) ++token;
  std::optional<Unit> unit;
  if (const auto [sign, end] = sign_at(text, token); sign != nullptr && sign->place == CurrencySign::Place::both) {
    unit = Unit{.end = end, .currency = shown_currency(*sign, text.setting())};
  } else if (text.is(token, kCent)) {
    unit = Unit{.end = token + 1, .currency = or_dollar_sign(own_currency(text.setting())), .minor = true};
  } else {
    unit = word_behind(text, token, amount);
  }
  return unit && !belongs_to_next(text, token, unit->end) ? unit : std::nullopt;
}

bool may_name_unit(const SearchedText& text, const SearchedText::Run& run, const Setting& setting) {
  const std::string_view characters = text.of(run);
  if (characters == "%" || characters == kCent || currency_sign_at(text.text(), run.begin, setting) != nullptr) return true;
  if (run.kind != SearchedText::Run::Kind::letters) return false;
  return currency_name(characters, setting) != nullptr || base::is_among(kPercentWords, characters) || base::is_among(kHundredWords, characters);
}

}  // namespace sml::claims
