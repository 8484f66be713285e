#include "linter/claims/written_amount.h"

#include <algorithm>
#include <array>

#include "linter/base/word_list.h"
#include "linter/claims/currency.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostWords = 24;   // of a number: twice the longest below a billion

// The words of a number and the tokens behind them: neighbours of a line, parted by spaces or a hyphen.
struct Words {
  std::array<std::string_view, kMostWords> words;
  std::array<std::size_t, kMostWords> ends{};
  std::size_t count = 0;

  std::span<const std::string_view> all() const { return std::span(words).first(count); }
};

Words words_from(const QuantityText& text, std::size_t token, bool with_figures) {
  Words words;
  while (words.count < kMostWords && (text.is_word(token) || (with_figures && text.is_figures(token)))) {
    words.words[words.count] = text.of(token);
    words.ends[words.count] = token + 1;
    ++words.count;
    ++token;
    const bool hyphenated = text.is(token, "-") && text.touches(token) && text.touches(token + 1) && text.is_word(token + 1);
    if (hyphenated) ++token;
    else if (!text.has(token) || text.touches(token)) break;
  }
  return words;
}

struct Suffix {
  std::string_view letters;
  std::int64_t scale;
  bool needs_capitals;   // where no currency stands beside it
};
constexpr Suffix kSuffixes[] = {{"k", 1'000, false},        {"m", 1'000'000, true},        {"mm", 1'000'000, true},       {"mn", 1'000'000, false},
                                {"mln", 1'000'000, false},  {"mill", 1'000'000, false},    {"mio", 1'000'000, false},     {"b", 1'000'000'000, true},
                                {"bn", 1'000'000'000, false}, {"g", 1'000'000'000, true},  {"tn", 1'000'000'000'000, false}};

// The scale that a word behind figures says, 1 where it says none.
std::int64_t scale_at(const QuantityText& text, std::size_t token, Letters letters) {
  if (!text.is_word(token)) return 1;
  const std::string_view word = text.of(token);
  if (const auto scale = number_scale(word, text.numbers())) return *scale;
  if (word == "mn" && currency_name(word, text.setting()) != nullptr) return 1;   // "moneda nacional"
  const auto* suffix = std::ranges::find(kSuffixes, word, &Suffix::letters);
  if (suffix == std::end(kSuffixes) || (!text.touches(token) && word != "k" && word.size() < 2)) return 1;
  if (text.touches(token + 1) && text.is_figures(token + 1)) return 1;
  if (suffix->needs_capitals && (letters == Letters::capitals || !text.touches(token)) && !text.in_capitals(token)) return 1;
  return suffix->scale;
}

bool scale(Amount& amount, std::int64_t by) {
  const auto price = times(amount.price, by);
  const auto plain = times(amount.plain, by);
  if (!price || !plain) return false;
  amount.price = *price;
  amount.plain = *plain;
  amount.scale *= by;
  return true;
}

// "2 millones y medio", "1 million and a half"
void add_half(const QuantityText& text, Amount& amount) {
  if (amount.scale < 2) return;
  std::size_t token = amount.end;
  if (!text.is(token, "y") && !text.is(token, "e") && !text.is(token, "and")) return;
  if (text.is(++token, "a")) ++token;
  if (!text.is(token, "medio") && !text.is(token, "meio") && !text.is(token, "half")) return;
  const auto half = times(Decimal{5, 1}, amount.scale);
  if (!half || half->places != 0 || amount.price.places != 0 || amount.plain.places != 0) return;
  amount.price.units += half->units;
  amount.plain.units += half->units;
  amount.end = token + 1;
}

void set_end(const QuantityText& text, Amount& amount) { amount.range.end = text[amount.end - 1].range.end; }

std::optional<Amount> mixed(const QuantityText& text, std::size_t token) {
  const Words words = words_from(text, token, true);
  const auto number = mixed_number_at(words.all(), text.numbers());
  if (!number || number->words < 2 || number->ordinal) return std::nullopt;
  Amount amount;
  amount.end = words.ends[number->words - 1];
  amount.price = amount.plain = {number->value, 0};
  return amount;
}

// Whether three figures behind a mark are decimals, as what is sold by the litre or the kilowatt-hour is written: "1,459 €/l", "diesel €1.679".
bool is_metered(const QuantityText& text, std::size_t token) {
  constexpr std::string_view kMetered[] = {"diesel", "electricity", "etanol", "gal", "gallon", "galon", "gasoleo",
                                           "gasolina", "gpl", "glp", "gnc", "kwh", "l", "litre", "litro",
                                           "lt", "luz", "m3", "nafta", "petrol", "smc", "unleaded"};
  constexpr std::size_t kFewest = 4;   // figures: a whole and three decimals
  constexpr std::size_t kNear = 4;     // tokens
  if (text.figures(token).open_mark != decimal_mark(text.setting()) || text.figures(token).all_digits != kFewest) return false;
  for (std::size_t near = token - std::min(token, kNear); near <= token + kNear; ++near)
    if (text.is_word(near) && base::is_among(kMetered, text.of(near))) return true;
  return false;
}

// "12,-€", "12.- euros": without cents.
bool ends_in_dash(const QuantityText& text, std::size_t token) {
  const bool is_mark = text.is(token, ",") || text.is(token, ".");
  const bool is_joined = is_mark && text.is(token + 1, "-") && text.touches(token) && text.touches(token + 1);
  return is_joined && (text.is(token + 2, "€") || (text.is_word(token + 2) && currency_name(text.of(token + 2), text.setting()) != nullptr));
}

std::optional<Amount> amount_in_figures(const QuantityText& text, std::size_t token, Letters letters) {
  const Figures& figures = text.figures(token);
  if (!figures.has_value()) return std::nullopt;
  Amount amount;
  amount.range = figures.range;
  amount.end = token + 1;
  amount.plain = figures.open_mark == 0 ? figures.value : figures.value_by(decimal_mark(text.setting()));
  amount.price = figures.open_mark != 0 && is_metered(text, token) ? amount.plain : figures.value;
  amount.in_figures = true;
  if (text.is_word(token + 1) && !text.touches(token + 1) && figures.all_digits == figures.range.end - figures.range.begin) {
    if (auto whole = mixed(text, token)) {
      whole->range.begin = figures.range.begin;
      whole->scale = whole->price.units / std::max<std::int64_t>(amount.price.units, 1);
      const bool is_scale = scale_at(text, token + 1, letters) == whole->scale;
      if (!is_scale) whole->scale = 1;
      amount = *whole;
    }
  }
  for (std::int64_t by = scale_at(text, amount.end, letters); by > 1 && scale(amount, by); by = scale_at(text, amount.end, letters)) {
    ++amount.end;
    amount.in_figures = false;
  }
  add_half(text, amount);
  if (ends_in_dash(text, amount.end)) amount.end += 2;
  set_end(text, amount);
  return amount;
}

struct Part {
  std::string_view word;
  std::int64_t hundredths;
};
constexpr Part kParts[] = {{"half", 50}, {"medio", 50}, {"meio", 50}, {"quarter", 25}, {"quarters", 25}};

// "half a million", "three quarters billion": parts of a scale.
std::optional<Amount> part_of_scale(const QuantityText& text, std::size_t token, std::int64_t count) {
  const auto* part = std::ranges::find(kParts, text.of(token), &Part::word);
  if (part == std::end(kParts)) return std::nullopt;
  ++token;
  if (text.is(token, "of")) ++token;
  if (text.is(token, "a")) ++token;
  const auto scale = text.is_word(token) ? number_scale(text.of(token), text.numbers()) : std::nullopt;
  const auto value = scale ? times(Decimal{part->hundredths * count, 2}, *scale) : std::nullopt;
  if (!value) return std::nullopt;
  Amount amount;
  amount.end = token + 1;
  amount.price = amount.plain = *value;
  return amount;
}

std::optional<Amount> amount_in_words(const QuantityText& text, std::size_t token) {
  constexpr std::int64_t kMostParts = 100;
  if (!may_begin_amount(text, token)) return std::nullopt;
  auto amount = part_of_scale(text, token, 1);
  if (!amount) {
    const Words words = words_from(text, token, false);
    const auto number = number_words_at(words.all(), text.numbers());
    if (!number || number->ordinal) return std::nullopt;
    const std::size_t end = words.ends[number->words - 1];
    if (number->value < kMostParts) amount = part_of_scale(text, end, number->value);
    if (!amount) {
      amount.emplace();
      amount->end = end;
      amount->price = amount->plain = {number->value, 0};
    }
    // "un millon y medio": the half is of the last multiplier
    if (const auto last = number_scale(text.of(end - 1), text.numbers())) amount->scale = *last;
  }
  amount->in_words = true;
  amount->range.begin = text[token].range.begin;
  add_half(text, *amount);
  set_end(text, *amount);
  return amount;
}

bool is_decimal_word(std::string_view word) {
  constexpr std::string_view kWords[] = {"com", "coma", "con", "point", "ponto", "punto", "virgula"};
  return std::ranges::binary_search(kWords, word);
}

}  // namespace

bool may_begin_amount(const QuantityText& text, std::size_t word) {
  const std::string_view letters = text.of(word);
  return (text[word].classes & RunClass::kBeginsNumber) != 0 || text.numbers().may_be_fused(letters) ||
         std::ranges::find(kParts, letters, &Part::word) != std::end(kParts);
}

std::optional<Amount> amount_at(const QuantityText& text, std::size_t token, Letters letters) {
  if (text.is_figures(token)) return amount_in_figures(text, token, letters);
  return text.is_word(token) ? amount_in_words(text, token) : std::nullopt;
}

void read_decimals_in_words(const QuantityText& text, Amount& amount) {
  std::size_t token = amount.end;
  if (amount.plain.places != 0 || !text.is_word(token) || !is_decimal_word(text.of(token))) return;
  Decimal value = amount.plain;
  ++token;
  while (value.places < kMostDigits && (text.is(token, "cero") || text.is(token, "zero")) && times(value, 10)) {
    value = {value.units * 10, value.places + 1};
    ++token;
  }
  const auto behind = amount_at(text, token, Letters::capitals);
  if (!behind && value.places == 0) return;
  if (behind) {
    const bool of_two = behind->in_figures && text.is(behind->end, "%") && text.of(amount.end).starts_with("co");
    if (behind->plain.places != 0 || of_two) return;   // "Inscripciones 2027 con 30%", "docena con 20%"
    const std::string digits = behind->in_figures ? std::string(text.of(token)) : std::to_string(behind->plain.units);
    if (value.places + static_cast<int>(digits.size()) > kMostDigits) return;
    for (const char c : digits) {
      const auto next = times(Decimal{value.units, 0}, 10);
      if (!next) return;
      value = {next->units + (c - '0'), value.places + 1};
    }
    token = behind->end;
  }
  amount.plain = amount.price = value;
  amount.end = token;
  amount.in_figures = false;
  set_end(text, amount);
}

}  // namespace sml::claims
