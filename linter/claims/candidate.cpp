#include "linter/claims/candidate.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/amount.h"
#include "linter/claims/match_outcome.h"
#include "linter/claims/thing.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using Kind = model::Mechanic::Kind;

constexpr int kMostTaken = 24;             // a crate; "100x70" is a size
constexpr int kLongestThing = 3;
constexpr std::size_t kShortestCode = 4;

std::optional<int> figures(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (word.empty() || error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

std::optional<int> number(const Grammar& grammar, std::string_view kind, std::string_view word) {
  const auto value = figures(word);
  return value ? value : grammar.value(kind, word);
}

OfferClaim offer(model::Mechanic mechanic) {
  OfferClaim claim;
  claim.mechanic = std::move(mechanic);
  return claim;
}

// The reader of one hit. Each meaning's function returns what the hit states, or nothing.
class HitReader {
 public:
  HitReader(const Hit& hit, const Reading& reading) : hit_(hit), reading_(reading), range_(hit.span()) {}

  std::optional<Candidate> read() {
    auto statement = is_offer(meaning()) ? offer_stated() : std::nullopt;
    if (!statement) return std::nullopt;
    return Candidate{meaning(), range_, 0, *std::move(statement)};
  }

 private:
  Meaning meaning() const { return hit_.phrase().meaning; }
  const Grammar& grammar() const { return reading_.grammar; }

  std::optional<Statement> offer_stated() {
    switch (meaning()) {
      case Meaning::n_for_m:
      case Meaning::n_and_m: return n_for_m();
      case Meaning::percent: return percent();
      case Meaning::amount_off: return of_money(Kind::amount_off);
      case Meaning::special_price: return special_price();
      case Meaning::free: return free();
      case Meaning::free_shipping: return offer({.kind = Kind::free_shipping});
      case Meaning::gift: return gift();
      case Meaning::coupon:
      case Meaning::coupon_typed: return coupon();
      case Meaning::bare_coupon: return offer({.kind = Kind::coupon});
      case Meaning::other: return other();
      default: break;
    }
    OfferClaim claim = offer({.kind = Kind::other});
    claim.bare_word = true;
    return claim;
  }

  std::optional<Statement> other() {
    OfferClaim claim = offer({.kind = Kind::other});
    claim.on_credit = hit_.phrase().first > 0;
    return claim;
  }

  std::optional<Statement> n_for_m() {
    auto take = hit_.phrase().first > 0 ? std::optional(hit_.phrase().first) : number(grammar(), "number", hit_.of(Field::take));
    const auto pay = hit_.phrase().second > 0 ? std::optional(hit_.phrase().second) : number(grammar(), "number", hit_.of(Field::pay));
    if (take && pay && meaning() == Meaning::n_and_m) *take += *pay;
    if (!take || !pay || *pay < 1 || *take <= *pay || *take > kMostTaken || is_match_outcome(reading_, range_)) return std::nullopt;
    end_before_lead();
    return offer({.kind = Kind::n_for_m, .take = *take, .pay = *pay});
  }

  // en "buy one get one until 6": what leads on to when and where is none of it.
  void end_before_lead() {
    constexpr std::string_view kLeads[] = {"until", "till", "til", "on", "in", "at", "for", "from", "with", "when",
                                           "if", "all", "this", "every", "today", "tonight", "only", "during"};
    const std::string_view last = word_ending_at(reading_.searched, range_.end);
    const std::size_t begin = range_.end - last.size();
    if (begin > range_.begin + 1 && reading_.searched[begin - 1] == ' ' && base::is_among(kLeads, last)) range_.end = begin - 1;
  }

  std::optional<Statement> percent() {
    const std::string_view words = hit_.of(Field::percent);
    const auto rounded = grammar().value("rounded_share", words);
    int said = rounded.value_or(hit_.phrase().first);
    for (const std::string_view kind : {"round_number", "share"}) said = grammar().value(kind, words).value_or(said);
    const auto value = said > 0 ? std::optional<std::int64_t>(said * 100) : hundredths(words);
    if (!value || *value <= 0 || *value > 100'00) return std::nullopt;
    OfferClaim claim = offer({.kind = Kind::percent, .percent_hundredths = *value});
    claim.is_rounded = rounded.has_value();
    return claim;
  }

  std::optional<Statement> of_money(Kind kind) {
    const bool in_words = std::ranges::any_of(hit_.of(Field::amount), base::is_ascii_small);
    auto money = in_words ? written_money() : read_money(hit_.of(Field::sign), hit_.of(Field::amount), hit_.of(Field::unit), reading_.setting);
    if (!money) return std::nullopt;
    return offer({.kind = kind, .money = *std::move(money)});
  }

  // "Veinte mil pesos menos", "a fiver off": the amount that was read where the pattern has words for one.
  std::optional<model::Money> written_money() const {
    const auto words = hit_.range(Field::amount);
    if (!words) return std::nullopt;
    const auto begin_of = [](const Quantity& quantity) { return quantity.range.begin; };
    for (const Quantity& quantity : std::ranges::equal_range(reading_.quantities, words->begin, {}, begin_of))
      if (const auto* money = std::get_if<MoneyClaim>(&quantity.statement); money != nullptr && quantity.range == *words) return money->money;
    return std::nullopt;
  }

  std::optional<Statement> special_price() {
    auto claim = of_money(Kind::special_price);
    const auto old = hundredths(hit_.of(Field::old));
    if (claim && !hit_.of(Field::old).empty() && (!old || *old <= std::get<OfferClaim>(*claim).mechanic.money.hundredths)) return std::nullopt;
    return claim;
  }

  // Words of the pattern, else the noun phrase beside the word. It belongs to the claim's words where it touches them.
  std::string thing() {
    for (const Field field : {Field::thing, Field::thing_after})
      if (const auto range = hit_.range(field)) return std::string(reading_.of(*range));
    const std::string_view searched = reading_.searched;
    const Thing behind = hit_.phrase().second > 0 ? thing_behind(searched, range_.end, grammar(), kLongestThing) : Thing{};
    if (behind.range.begin < behind.range.end) {
      if (behind.touches) range_.end = names_goods(reading_.of(behind.range)) ? joined_end(searched, behind.range.end, grammar()) : behind.range.end;
      return std::string(reading_.of(behind.range));
    }
    if (hit_.phrase().first == 0) return {};
    const Thing before = thing_before(searched, range_.begin, grammar(), kLongestThing);
    if (before.range.begin < before.range.end && before.touches) range_.begin = joined_begin(searched, before.range.begin, grammar());
    return std::string(reading_.of(before.range));
  }

  // "Café gratis"; but "clase de café gratis", "free coffee tasting".
  bool names_goods(std::string_view words) const {
    bool of_goods = false;
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      const std::string_view word = words.substr(0, end);
      if (grammar().is("lesson", word)) return false;
      of_goods = of_goods || is_goods(word, grammar());
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    return of_goods;
  }

  // "Orilla rellena sin costo extra"
  bool is_included() const {
    const std::string_view rest = reading_.searched.substr(range_.end);
    return rest.starts_with(' ') && grammar().is("included", rest.substr(1, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz", 1) - 1));
  }

  std::optional<Statement> free() {
    if (is_included()) return std::nullopt;
    OfferClaim claim = offer({.kind = Kind::free});
    claim.thing = thing();
    if (names_goods(claim.thing)) claim.mechanic.kind = Kind::gift;
    return claim;
  }

  std::optional<Statement> gift() {
    OfferClaim claim = offer({.kind = Kind::gift});
    claim.thing = thing();
    return claim;
  }

  // A code is told from a word by a figure in it, or by capitals where not all is in capitals.
  bool is_code_shaped(std::string_view code, text::Range place) const {
    const bool has_capitals = std::ranges::any_of(code, base::is_ascii_capital);
    const bool has_small = std::ranges::any_of(code, base::is_ascii_small);
    if (std::ranges::any_of(code, base::is_ascii_digit)) return meaning() == Meaning::coupon ? has_small || has_capitals : has_capitals && !has_small;
    if (meaning() == Meaning::coupon_typed || code.size() < kShortestCode || has_small) return false;
    const text::Range before = reading_.folded.original(hit_.whole().begin, place.begin);
    return std::ranges::any_of(reading_.text.substr(before.begin, before.end - before.begin), base::is_ascii_small);
  }

  std::optional<Statement> coupon() {
    const auto place = hit_.range(Field::code);
    if (!place) return std::nullopt;
    const text::Range written = reading_.folded.original(place->begin, place->end);
    OfferClaim claim = offer({.kind = Kind::coupon});
    claim.code = std::string(reading_.text.substr(written.begin, written.end - written.begin));
    while (claim.code.ends_with('-') || claim.code.ends_with('_')) claim.code.pop_back();
    if (!is_code_shaped(claim.code, *place)) return std::nullopt;
    return claim;
  }

  const Hit& hit_;
  const Reading& reading_;
  text::Range range_;
};

}  // namespace

bool is_offer(Meaning meaning) { return meaning <= Meaning::bare_word; }

std::optional<Candidate> candidate_of(const Hit& hit, const Reading& reading) { return HitReader(hit, reading).read(); }

}  // namespace sml::claims
