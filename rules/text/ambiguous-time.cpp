#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/calendar.h"
#include "linter/resolve/opening.h"
#include "linter/resolve/worded.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"
#include "rules/moments.h"

namespace sml::rules {
namespace {

using claims::Claim;
using claims::StatedClock;
using claims::TimeClaim;

// Words of a sentence that tell which half of the day is meant.
bool tells_half(std::string_view folded) {
  static const text::Pattern words = resolve::worded("(?:^|[^a-z]){words}(?:[^a-z]|$)", {
      .es = "noches?|tardes?|(?:la|las|esta|cada|media|pura|tu|una) mananas?|mananas|"
            "madrugada|mediodia|medianoche|amanecer|atardecer|cenas?|desayunos?|almuerzos?|"
            "comidas?|brunch|meriendas?|tardeo|after",
      .en = "morning|evening|afternoon|night|tonight|noon|dinner|breakfast|brunch|lunch|supper",
      .pt = "noite|tarde|manha|madrugada|meio-dia|almoco|jantar|lanche",
  });
  return words.stands_in(folded);
}

// "10:00 – 11:30 h", "8:30 hrs": hours and minutes of the day of 24 hours.
bool counts_to_24(std::string_view folded) {
  static const text::Pattern figures = text::Pattern::on_demand(R"([0-9]{1,2}[:.][0-9]{2} ?(?:h|hs|hr|hrs|horas)\.?$)");
  return figures.stands_in(folded);
}

// Whether an event that the text names starts or ends at one of the two.
bool is_told_by_event(const resolve::StatedText& text, const model::Client& client, const StatedClock& clock) {
  const auto is_it = [&](const auto& moment) {
    if (!moment || moment->date_only) return false;
    const time::Civil civil = written_civil(*moment, client.zone);
    return civil.hour % time::kNoon == clock.hour % time::kNoon && civil.minute == clock.minute;
  };
  return std::ranges::any_of(text.mentions, [&](const resolve::FactMention& mention) {
    const auto* event = mention.as<model::Event>();
    return event != nullptr && (is_it(event->starts_at) || is_it(event->ends_at));
  });
}

// Whether another time of the text says its half and is near one reading only: "a las 19 empieza; abrimos puertas 6:30".
bool is_told_by_another(const resolve::StatedText& text, const StatedClock& clock) {
  constexpr int kNearHours = 5;
  const int early = time::minute_of_day(clock);
  bool told = false;
  for (const Claim& claim : text.claims.found) {
    const auto* stated = claim.as<TimeClaim>();
    if (stated == nullptr || !stated->first.clock || !stated->first.clock->half_said) continue;
    const int other = time::minute_of_day(*stated->first.clock);
    const auto is_near = [&](int minute) { return std::abs(minute - other) <= kNearHours * time::kHourMinutes; };
    if (is_near(early) == is_near(early + time::kHalfDay)) return false;
    told = true;
  }
  return told;
}

// The clocks of a statement, or none where one of them says its half.
std::vector<StatedClock> open_clocks(const TimeClaim& claim) {
  std::vector<StatedClock> clocks;
  for (const auto* clock : {&claim.first.clock, &claim.last.clock}) {
    if (!*clock) continue;
    if (!(*clock)->half_unsaid || (*clock)->hour < 1 || (*clock)->hour >= time::kNoon) return {};
    clocks.push_back(**clock);
  }
  return clocks;
}

// Whether some place of the business is open then; nothing where none says its hours.
std::optional<bool> is_open(const rule::PostView& view, time::Date date, int minute) {
  std::optional<bool> open;
  for (const auto& location : *view.client.facts->locations)
    if (const auto holds = resolve::Opening(*location, view.client).holds(date, minute)) open = open.value_or(false) || *holds;
  return open;
}

// The day of a statement, else the only one that its sentence states, else the publication's.
time::Date day_of(const Claim& claim, const resolve::StatedText& text, const time::Civil& publication) {
  const auto day = [&](const Claim& of) {
    const auto value = claims::value_of(*of.as<TimeClaim>(), publication);
    return value ? value->first_day : std::nullopt;
  };
  if (const auto own = day(claim)) return *own;
  std::optional<time::Date> only;
  for (const Claim& other : text.claims.found) {
    if (other.sentence != claim.sentence || other.as<TimeClaim>() == nullptr) continue;
    const auto stated = day(other);
    if (stated && only && *stated != *only) return publication.date;
    if (stated) only = stated;
  }
  return only.value_or(publication.date);
}

// Whether the business's hours leave one reading alone.
bool is_told_by_hours(const rule::PostView& view, time::Date date, const StatedClock& clock) {
  const int early = time::minute_of_day(clock);
  const auto by_day = is_open(view, date, early);
  const auto by_night = is_open(view, date, early + time::kHalfDay);
  return by_day && by_night && *by_day != *by_night;
}

struct TwoDates {
  time::Date one{};
  time::Date other{};
};

// A date in figures whose day could be its month.
std::optional<TwoDates> two_dates(const TimeClaim& claim, std::string_view words, time::Date publication) {
  static const text::Pattern figures = text::Pattern::on_demand(R"((?:^|[^0-9])([0-9]{1,2})[/.-]([0-9]{1,2})(?:[^0-9]|$))");
  const claims::StatedDays& days = claim.first.days.day ? claim.first.days : claim.last.days;
  if (!days.day || !days.month || days.weekday || *days.day > time::kYearMonths || *days.day == *days.month) return std::nullopt;
  const auto match = figures.find(words);
  if (!match) return std::nullopt;
  const auto is = [&](std::size_t group, int number) { return base::whole_number(match->of(words, group)) == number; };
  const bool are_these = (is(1, *days.day) && is(2, *days.month)) || (is(1, *days.month) && is(2, *days.day));
  if (!are_these) return std::nullopt;
  TimeClaim swapped = claim;
  swapped.shape = TimeClaim::Shape::one;
  swapped.first.days = days;
  const auto one = claims::days_meant(swapped, publication);
  std::swap(swapped.first.days.day, swapped.first.days.month);
  const auto other = claims::days_meant(swapped, publication);
  return one && other ? std::optional(TwoDates{*one->first, *other->first}) : std::nullopt;
}

// Reports a statement that can be read in two ways; whether it could.
bool report_if_ambiguous(const rule::PostView& view, const resolve::StatedText& text, const Claim& claim, rule::Report& report) {
  const auto& time = *claim.as<TimeClaim>();
  const std::string words(text.words(claim.range));
  const time::Date day = view.planned.publish_civil.date;
  if (const auto dates = two_dates(time, words, day)) {
    report.at(text.span(claim.range)).say("date").with("words", words).with("one", dates->one).with("other", dates->other);
    return true;
  }
  const std::vector<StatedClock> clocks = open_clocks(time);
  if (clocks.empty() || time.part || counts_to_24(text::fold(words)) || is_told_by_event(text, view.client, clocks.front()) ||
      is_told_by_hours(view, day_of(claim, text, view.planned.publish_civil), clocks.front()) || is_told_by_hours(view, day, clocks.front()) ||
      is_told_by_another(text, clocks.front()))
    return false;
  if (tells_half(text.folded(text.claims.sentences[claim.sentence]))) return false;
  const StatedClock& clock = clocks.front();
  report.at(text.span(claim.range))
      .with("words", words)
      .with("early", time::Civil{day, clock.hour, clock.minute, 0})
      .with("late", time::Civil{day, clock.hour + time::kNoon, clock.minute, 0});
  return true;
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const resolve::StatedText& text : view.reading.texts)
    for (const Claim& claim : text.claims.found)
      if (claim.as<TimeClaim>() != nullptr && report_if_ambiguous(view, text, claim, report)) return;
}

}  // namespace

extern const rule::Check text_ambiguous_time{check};

}  // namespace sml::rules
