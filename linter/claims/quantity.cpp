#include "linter/claims/quantity.h"

#include <optional>
#include <span>
#include <utility>

#include "linter/base/word_list.h"
#include "linter/claims/currency.h"
#include "linter/claims/plain_number.h"
#include "linter/claims/quantity_text.h"
#include "linter/claims/quantity_unit.h"
#include "linter/claims/written_amount.h"

namespace sml::claims {
namespace {

constexpr std::int64_t kMinors = 100;
constexpr std::int64_t kLeastBareMinors = 10;   // in words: "ten dollars fifty"
constexpr std::string_view kOne = "a";   // of "a dollar"

std::optional<Statement> money(const Amount& amount, const Unit& unit, std::int64_t minors = 0) {
  auto value = times(amount.price, unit.factor);
  if (value && unit.minor) value->places += 2;
  const auto hundredths = value ? hundredths_of(*value) : std::nullopt;
  if (!hundredths) return std::nullopt;
  return MoneyClaim{{*hundredths + minors + unit.more * kMinors, unit.currency}};
}

std::optional<Statement> statement_of(const Amount& amount, const Unit& unit) {
  if (unit.kind == Unit::Kind::money) return money(amount, unit);
  const auto hundredths = hundredths_of(amount.plain);
  return hundredths ? std::optional<Statement>(PercentClaim{*hundredths, amount.plain}) : std::nullopt;
}

// The finder of what a text states of money and percent.
class Finder {
 public:
  explicit Finder(const QuantityText& text) : text_(text) {}

  std::vector<Quantity> find() {
    for (std::size_t token = 0; text_.has(token);) {
      if (!may_tell(token)) {
        ++token;
        continue;
      }
      const std::size_t end = named_before(token);
      token = end > token ? end : named_behind(token);
    }
    return std::move(found_);
  }

 private:
  // Cents behind whole money.
  struct Minors {
    std::size_t end = 0;   // the token behind them
    std::int64_t count = 0;
  };

  // Whether an amount or a unit may begin with it.
  bool may_tell(std::size_t token) const {
    const std::string_view characters = text_.of(token);
    return text_.is_figures(token) || text_.may_be_unit(token) || (text_.is_word(token) && (may_begin_amount(text_, token) || characters == kOne));
  }

  void add(text::Range range, std::optional<Statement> statement) {
    if (statement) found_.push_back({range, *std::move(statement)});
  }

  text::Range from_to(std::size_t first, std::size_t end) const { return {text_[first].range.begin, text_[end - 1].range.end}; }

  // "$ 99", "US$ 3.5 million", "EUR 20": the token behind it, or the same where there is none.
  std::size_t named_before(std::size_t token) {
    if (!text_.may_be_unit(token)) return token;
    const auto unit = unit_before(text_, token);
    if (!unit) return token;
    const auto amount = amount_at(text_, unit->end, Letters::any);
    if (!amount || text_.is(amount->end, "%")) return token;
    if (unit->of_amounts && !reads_as_money(*amount)) return token;
    std::size_t end = amount->end;
    const auto behind = unit_behind(text_, *amount);
    const bool said_twice = behind && behind->kind == Unit::Kind::money && !behind->minor && !text_.is_figures(behind->end);
    if (unit->of_amounts && behind) return token;
    Unit whole = *unit;
    if (said_twice) {
      end = behind->end;
      whole.factor = behind->factor;
      if (unit->currency == "$" || text_.is(token, "$")) whole.currency = behind->currency;
    }
    const std::size_t first = token;
    end = with_minors(first, end, *amount, whole);
    return upper_bound(token, *amount, whole, end);
  }

  // A word before figures is the unit of those that look like a price: "dolar 22.50", but not "pesos 3 cuotas", "Euro 2024".
  static bool reads_as_money(const Amount& amount) { return amount.scale > 1 || amount.price.places == 2; }

  // "20 euros", "5 %", "10-20 dollars": the token behind it, always further.
  std::size_t named_behind(std::size_t token) {
    const auto amount = begins_amount(token) ? amount_at(text_, token, Letters::any) : std::nullopt;
    if (!amount) return one_dollar(token);
    auto number = *amount;
    auto unit = unit_behind(text_, number);
    if (!unit) {
      read_decimals_in_words(text_, number);
      if (number.end != amount->end) unit = unit_behind(text_, number);
    }
    if (!unit) return lower_bound(token, *amount);
    if ((number.in_words || number.scale > 1) && names_figures(number.end)) return number.end;
    if (unit->kind == Unit::Kind::money) return with_minors(token, unit->end, number, *unit);
    add(from_to(token, unit->end), statement_of(number, *unit));
    return unit->end;
  }

  // "Docena Bs. 84", "10K ₹ 900": a unit that is the next figures'.
  bool names_figures(std::size_t token) const {
    const auto unit = text_.may_be_unit(token) ? unit_before(text_, token) : std::nullopt;
    return unit && text_.is_figures(unit->end) && (!unit->of_amounts || !text_.is_word(token));
  }

  // A figure of a time, a date, a code or a size begins none.
  bool begins_amount(std::size_t token) const {
    if (!text_.touches(token)) return true;
    if (text_.is_word(token - 1)) return false;
    constexpr std::string_view kFractionSlash = "\u2044";  // of a folded ½
    const bool parted = text_.is(token - 1, ":") || text_.is(token - 1, "/") || text_.is(token - 1, kFractionSlash);
    return !(parted && text_.touches(token - 1) && token >= 2 && text_.is_figures(token - 2));
  }

  // "a dollar"
  std::size_t one_dollar(std::size_t token) {
    constexpr std::string_view kNouns[] = {"buck", "cent", "dollar", "euro", "fiver", "tenner"};
    if (!text_.is(token, kOne) || !base::is_among(kNouns, text_.of(token + 1)) || !text_.setting().language.starts_with("en")) return token + 1;
    Amount one;
    one.end = token + 1;
    one.range = text_[token].range;
    one.price = one.plain = {1, 0};
    const auto unit = unit_behind(text_, one);
    if (!unit || text_.is_word(unit->end - 1) == false) return token + 1;
    add(from_to(token, unit->end), statement_of(one, *unit));
    return unit->end;
  }

  // Adds money of [first, end) with the cents that follow: "and 45 cents", "con 50", "$20 and 43c".
  std::size_t with_minors(std::size_t first, std::size_t end, const Amount& amount, const Unit& unit) {
    std::int64_t minors = 0;
    if (!unit.minor && unit.factor == 1 && amount.price.places == 0) {
      if (const auto found = minors_at(end)) {
        end = found->end;
        minors = found->count;
      }
    }
    add(from_to(first, end), money(amount, unit, minors));
    return end;
  }

  std::optional<Minors> minors_at(std::size_t token) const {
    constexpr std::string_view kJoiners[] = {"and", "com", "con", "e", "y"};
    const bool is_joined = base::is_among(kJoiners, text_.of(token));
    const std::size_t begin = is_joined ? token + 1 : token;
    if (!text_.has(begin)) return std::nullopt;
    if (text_.touches(begin)) return are_glued_cents(begin) ? std::optional(Minors{begin + 1, text_.figures(begin).value.units}) : std::nullopt;
    if (is_joined && is_half(begin)) return Minors{begin + 1, kMinors / 2};
    const auto amount = amount_at(text_, begin, Letters::capitals);
    if (!amount || amount->price.places != 0 || amount->price.units < 1 || amount->price.units >= kMinors) return std::nullopt;
    if (text_.is(amount->end, "c") && text_.touches(amount->end)) return Minors{amount->end + 1, amount->price.units};
    if (const auto unit = unit_behind(text_, *amount)) return unit->minor ? std::optional(Minors{unit->end, amount->price.units}) : std::nullopt;
    const bool are_minors = amount->in_figures ? are_bare_figures(begin, amount->end) : are_bare_words(token, is_joined, *amount);
    return are_minors ? std::optional(Minors{amount->end, amount->price.units}) : std::nullopt;
  }

  // "tres euros y medio te tomas", but "y medio kilo", "dos euros y media en un euro"
  bool is_half(std::size_t token) const {
    constexpr std::string_view kOfAll[] = {"medio", "meio"};   // and of another thing
    constexpr std::string_view kNoThings[] = {"al", "as", "cada", "con", "el", "en", "la", "las", "los", "na", "no", "os", "para", "por", "se", "te"};
    if (!base::is_among(kHalves, text_.of(token))) return false;
    return !text_.is_word(token + 1) || (base::is_among(kOfAll, text_.of(token)) && base::is_among(kNoThings, text_.of(token + 1)));
  }

  // "$5 and 45", but "$5 and 4"
  bool are_bare_figures(std::size_t token, std::size_t end) const { return text_.of(token).size() > 1 && ends_phrase(end); }

  // "ten dollars fifty"; "six pounds eighty the dozen", "seis euros con cincuenta el cuenco"; but "$149 una"
  bool are_bare_words(std::size_t token, bool is_joined, const Amount& amount) const {
    constexpr std::string_view kDecimalJoiners[] = {"com", "con"};
    constexpr std::string_view kOfEach[] = {"the", "each", "a", "an", "for", "gets", "buys", "per", "la", "el", "cada", "por"};
    if (amount.price.units < kLeastBareMinors) return is_joined && ends_phrase(amount.end);
    const bool may_go_on = !is_joined || base::is_among(kDecimalJoiners, text_.of(token));
    return ends_phrase(amount.end) || (may_go_on && base::is_among(kOfEach, text_.of(amount.end)));
  }

  // "9€50": two figures right behind a sign.
  bool are_glued_cents(std::size_t token) const {
    return text_.is_figures(token) && text_.of(token).size() == 2 && !text_.is_word(token - 1) && (!text_.touches(token + 1) || ends_phrase(token + 1));
  }

  bool ends_phrase(std::size_t token) const {
    constexpr std::string_view kEnds[] = {".", ",", ";", "!", "?", ")", "\n", "\u2026"};
    return !text_.has(token) || base::is_among(kEnds, text_.of(token)) || is_picture(token);
  }

  // "$10-20", "de R$ 10 a 20": the amount behind has the sign of the one before.
  std::size_t upper_bound(std::size_t first, const Amount& amount, const Unit& unit, std::size_t end) {
    if (end != amount.end || !text_.is_figures(end + 1)) return end;
    const bool dashed = text_.is_dash(end) && text_.touches(end) && text_.touches(end + 1);
    if (!dashed && !(text_.is(end, "a") && opens_range(first))) return end;
    const auto upper = amount_at(text_, end + 1, Letters::any);
    if (!upper || !ends_phrase_or_word(upper->end, dashed) || !(upper->price.places != 0 || upper->price.units > amount.price.units)) return end;
    if (unit_behind(text_, *upper)) return end;
    add(from_to(end + 1, upper->end), money(*upper, unit));
    return upper->end;
  }

  // An emoji, or the mark of bold letters.
  bool is_picture(std::size_t token) const {
    const std::string_view characters = text_.of(token);
    return characters == "*" ||
           (static_cast<unsigned char>(characters.front()) >= 0x80 && !text_.is_word(token) && !text_.is_dash(token) && !text_.may_be_unit(token));
  }

  bool ends_phrase_or_word(std::size_t token, bool dashed) const {
    return ends_phrase(token) || (dashed && text_.is_word(token) && !text_.touches(token));
  }

  bool opens_range(std::size_t token) const {
    constexpr std::string_view kWords[] = {"between", "de", "desde", "entre", "from"};
    return token > 0 && base::is_among(kWords, text_.of(token - 1));
  }

  // "10-20 dollars", "de 10 a 20 %": the amount before has the unit of the one behind.
  std::size_t lower_bound(std::size_t token, const Amount& amount) {
    constexpr std::string_view kJoiners[] = {"a", "and", "ate", "e", "to", "y"};
    const std::size_t joiner = amount.end;
    const bool dashed = text_.is_dash(joiner) && text_.touches(joiner) && text_.touches(joiner + 1);
    const bool joined = (text_.is_dash(joiner) || base::is_among(kJoiners, text_.of(joiner))) && opens_range(token);
    if (!dashed && !joined) return joiner;
    const auto upper = amount_at(text_, joiner + 1, Letters::any);
    const auto unit = upper ? unit_behind(text_, *upper) : std::nullopt;
    if (!unit) return joiner;
    Amount lower = amount;
    if (lower.scale == 1 && upper->scale > 1) {
      const auto scaled = times(lower.price, upper->scale);
      if (scaled) lower.price = lower.plain = *scaled;
    }
    add(lower.range, statement_of(lower, *unit));
    return joiner + 1;
  }

  const QuantityText& text_;
  std::vector<Quantity> found_;
};

void add_lines_with_units(QuantityText& tokens, const SearchedText& searched, const Setting& setting) {
  const std::span<const SearchedText::Run> runs = searched.runs();
  const auto ends_line = [](const SearchedText::Run& run) { return run.is(RunClass::kLineEnd); };
  std::size_t added = 0;   // up to this run
  for (std::size_t at = 0; at < runs.size(); ++at) {
    if (!runs[at].is(RunClass::kUnit) || !may_name_unit(searched, runs[at], setting)) continue;
    std::size_t begin = at;
    while (begin > added && !ends_line(runs[begin - 1])) --begin;
    if (begin > added) --begin;
    std::size_t end = at + 1;
    while (end < runs.size() && !ends_line(runs[end - 1])) ++end;
    tokens.add_line(runs.subspan(begin, end - begin));
    at = (added = end) - 1;
  }
}

}  // namespace

std::vector<Quantity> find_quantities(std::string_view text, const text::Folded& folded, const SearchedText& searched, const Setting& setting) {
  QuantityText tokens(text, folded, searched, setting);
  if (setting.numbers) tokens.add_line(searched.runs());
  else add_lines_with_units(tokens, searched, setting);
  std::vector<Quantity> found = Finder(tokens).find();
  if (!setting.numbers) return found;
  for (const PlainNumber& number : find_numbers(tokens)) found.push_back({number.range, NumberClaim{number.value}});
  return found;
}

}  // namespace sml::claims
