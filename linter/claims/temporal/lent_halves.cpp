#include "linter/claims/temporal/lent_halves.h"

#include <algorithm>
#include <optional>
#include <span>

#include "linter/base/word_list.h"
#include "linter/claims/stated_clock.h"
#include "linter/claims/touching_word.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

using std::string_view;

constexpr std::size_t kFarthest = 160;   // bytes

// What leads from one sentence to what follows in the next.
constexpr string_view kGoesOn[] = {"y a las", "luego a las", "luego, a las", "despues a las", "despues, a las",
                                   "and at", "then at", "then, at", "e as", "depois, as", "depois as", "and then at"};

// "De 6 a 9 pm. Y a las 9:30 …"
bool goes_on_at(string_view between) {
  const std::size_t end = between.find_last_of(".!?\n");
  if (end == string_view::npos) return true;
  string_view lead = between.substr(end + 1);
  while (lead.starts_with(' ')) lead.remove_prefix(1);
  while (lead.ends_with(' ')) lead.remove_suffix(1);
  return base::is_among(kGoesOn, lead) && between.substr(0, end).find_first_of(".!?\n") == string_view::npos;
}

bool holds_any(string_view words, std::span<const string_view> wanted) {
  return std::ranges::any_of(wanted, [&](string_view word) { return words.find(word) != string_view::npos; });
}

bool tells_morning(string_view words) {
  constexpr string_view kOfMornings[] = {"breakfast", "brunch", "morning", "desayuno", "manana", "manha", "tomorrow"};
  return holds_any(words, kOfMornings);
}

// Whether a place is told in the sentence of an evening that is told before it, and not of the morning after.
bool is_of_evening(string_view folded, std::size_t evening, std::size_t place) {
  if (place < evening || place - evening > kFarthest) return false;
  const string_view between = folded.substr(evening, place - evening);
  return goes_on_at(between) && !tells_morning(between);
}

// "Trivia's back on Tuesdays at 7": what people do in the evening, before a place in its sentence. Beside it "mañana" is tomorrow.
bool names_evening_event(string_view folded, std::size_t place) {
  constexpr string_view kEvents[] = {"trivia", "quiz", "karaoke", "gig", "gigs", "milonga", "supper", "jam", "pagode", "standup",
                                     "concierto", "conciertos", "cena", "recital", "tocada", "sarao", "baile", "banquete",
                                     "concert", "dinner", "ceilidh", "disco", "banquet", "cabaret",
                                     "jantar", "espetaculo", "espectaculo", "sarau", "fado", "serenata", "forro"};
  constexpr string_view kSeveralWords[] = {"open mic", "stand-up", "live music", "musica en vivo", "musica ao vivo", "after office", "happy hour"};
  constexpr string_view kNotOfEvenings[] = {"breakfast", "brunch", "morning", "desayuno", "la manana", "manha",
                                            "kids", "children", "nino", "crianca", "infantil", "abrimos", "we open"};
  string_view sentence = folded.substr(place - std::min(place, kFarthest), std::min(place, kFarthest));
  sentence.remove_prefix(sentence.find_last_of(".!?\n") + 1);   // of nothing where none is
  if (holds_any(sentence, kNotOfEvenings)) return false;
  // "doors 7.30", but "doors open at 8"
  if (sentence.ends_with("doors ") || sentence.ends_with("doors at ") || holds_any(sentence, kSeveralWords)) return true;
  for (std::size_t end = sentence.size(); end > 0;) {
    const string_view word = word_ending_at(sentence, end);
    if (!word.empty() && base::is_among(kEvents, word)) return true;
    end -= std::max<std::size_t>(word.size(), 1);
  }
  return false;
}

class Lender {
 public:
  explicit Lender(string_view folded) : folded_(folded) {}

  void lend(TimeStatement& statement) {
    auto* claim = std::get_if<TimeClaim>(&statement.said);
    if (claim == nullptr) return;
    lend_to_beginning(statement, *claim);
    note(statement, *claim);
    lend_to_end(statement, *claim);
  }

 private:
  void lend_to_beginning(const TimeStatement& statement, TimeClaim& claim) const {
    constexpr int kEarliest = 7;
    constexpr int kLatest = 9;
    std::optional<StatedClock>& first = claim.first.clock;
    if (!first || !first->half_unsaid || claim.shape == TimeClaim::Shape::between) return;
    const std::size_t place = statement.range.begin;
    const bool is_later =
        told_.half_said && told_.hour % time::kNoon == first->hour % time::kNoon && told_.minute < first->minute && place - told_at_ < kFarthest;
    if (is_later) first = in_half(*first, told_.hour < time::kNoon ? 0 : time::kNoon);
    const bool goes_on = first->half_unsaid && !claim.first.days.stated() && begun_ > 0 && is_of_evening(folded_, begun_at_, place);
    if (goes_on && first->hour != time::kNoon && first->hour + time::kNoon >= begun_) first = in_half(*first, time::kNoon);
    if (first->half_unsaid && first->hour >= kEarliest && first->hour <= kLatest && names_evening_event(folded_, place)) first = in_half(*first, time::kNoon);
  }

  // What ends behind an evening's beginning in its sentence is of that evening.
  void lend_to_end(const TimeStatement& statement, TimeClaim& claim) const {
    constexpr int kLatest = 5;   // that an evening goes on
    std::optional<StatedClock>& last = claim.last.clock;
    const bool ends = claim.shape == TimeClaim::Shape::until && last && last->half_unsaid && !claim.last.days.stated();
    if (!ends || begun_ == 0 || !is_of_evening(folded_, begun_at_, statement.range.begin)) return;
    if (last->hour == time::kNoon) last = in_half(*last, time::kNoon + time::kNoon);
    else if (last->hour + time::kNoon > begun_) last = in_half(*last, time::kNoon);
    else if (last->hour <= kLatest) last = as_written(*last);
  }

  void note(const TimeStatement& statement, const TimeClaim& claim) {
    constexpr int kSureEvening = 18;   // one that tells of which half what follows is
    const std::optional<StatedClock>& first = claim.first.clock;
    if (first && first->half_said) {
      told_ = *first;
      told_at_ = statement.range.end;
    }
    const bool begins = first && first->half_said && first->hour >= kSureEvening && claim.shape != TimeClaim::Shape::until;
    if (!begins && claim.part != DayPart::evening && claim.part != DayPart::night) return;
    begun_ = begins ? first->hour : kSureEvening;
    begun_at_ = statement.range.end;
  }

  string_view folded_;
  StatedClock told_{};       // last, with its half
  std::size_t told_at_ = 0;
  int begun_ = 0;            // an evening's hour
  std::size_t begun_at_ = 0;
};

}  // namespace

void lend_halves(std::vector<TimeStatement>& statements, string_view folded) {
  Lender lender(folded);
  for (TimeStatement& statement : statements) lender.lend(statement);
}

}  // namespace sml::claims
