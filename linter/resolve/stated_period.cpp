#include "linter/resolve/stated_period.h"

#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/weekdays.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::StatedClock;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;
using Shape = TimeClaim::Shape;

// A bound of an offer by the client's clock, to the minute where it was written with its time.
struct Bound {
  Date date;                    // the first or last day on which it holds
  std::optional<int> minute;
};

std::optional<Bound> first_of(const model::Offer& offer, const time::Zone& zone) {
  const auto from = validity(offer, zone).from;
  if (!from) return std::nullopt;
  const time::Civil civil = zone.civil(*from);
  return Bound{civil.date, offer.valid_from->date_only ? std::nullopt : std::optional(time::minute_of_day(civil))};
}

std::optional<Bound> last_of(const model::Offer& offer, const time::Zone& zone) {
  const auto through = validity(offer, zone).through;
  if (!through) return std::nullopt;
  if (offer.valid_through->date_only) return Bound{offer.valid_through->civil.date, std::nullopt};
  const time::Civil civil = zone.civil(*through);
  return Bound{civil.date, time::minute_of_day(civil)};
}

bool is_before(const std::optional<StatedClock>& clock, const Bound& bound) {
  return clock && bound.minute && time::minute_of_day(*clock) < *bound.minute;
}
bool is_behind(const std::optional<StatedClock>& clock, const Bound& bound) {
  return clock && bound.minute && time::minute_of_day(*clock) > *bound.minute;
}

// The days of a statement; of weekdays that recur in a month, from the first of them to the last.
std::optional<claims::DaySpan> period_meant(const TimeClaim& stated, std::string_view words, Date publication) {
  auto days = claims::bounds_meant(stated, publication);
  if (!days || stated.first.days.form != StatedDays::Form::recurrent || !days->first || !days->last) return days;
  const Weekdays weekdays = weekdays_named(words);
  const auto is_none = [&](Date day) { return weekdays.any() && !weekdays.test(static_cast<std::size_t>(time::weekday(day))); };
  while (*days->first < *days->last && is_none(*days->first)) days->first = time::plus_days(*days->first, 1);
  while (*days->first < *days->last && is_none(*days->last)) days->last = time::plus_days(*days->last, -1);
  return days;
}

}  // namespace

std::optional<Date> last_day_of(const model::Offer& offer, const time::Zone& zone) {
  const auto last = last_of(offer, zone);
  return last ? std::optional(last->date) : std::nullopt;
}

bool is_vague(const TimeClaim& stated, std::string_view words) {
  using Form = StatedDays::Form;
  static const text::Pattern whole = whole_words({.es = "tod[oa]s?|entero|entera", .en = "all|whole|entire", .pt = "tod[oa]s?|inteir[oa]"});
  const StatedDays& days = stated.first.days;
  const bool is_long_unit = days.form == Form::unit && days.unit != claims::TimeUnit::weekend && days.unit != claims::TimeUnit::day;
  const bool vague = days.form == Form::month || days.form == Form::recurrent || days.form == Form::year || is_long_unit;
  return vague && stated.shape == Shape::one && !whole.stands_in(text::fold(words));
}

bool is_told_as_end(const claims::Claim& day, const StatedText& text) {
  static const text::Pattern ends = worded(R"(\b(?:{ends}(?: {soon})?|{last_day}[^.;!?]*?)[:,]? ?(?:{on} )*$)", {
      {"ends", {.es = "(?:termin|acab|caduc|expir|finaliz|concluy)(?:an?|en?|ara|aran)|vencen?|venceran?|cierran?",
                .en = "ends?|finish(?:es)?|expires?|runs? out|(?:is|are) over",
                .pt = "(?:termin|acab|encerr|finaliz)(?:am?|ara|arao)|(?:expira|vence)m?|vai acabar|vai terminar"}},
      {"soon", {.es = "ya|pronto", .en = "soon", .pt = "ja|logo"}},
      {"last_day", {.es = "ultimo dia", .en = "last day", .pt = "ultimo dia"}},
      {"on", {.es = "el|este|esta|es|sera", .en = "on|this|the|is", .pt = "em|n[oa]|n?est[ea]|dia|e|sera"}},
  });
  const text::Range& sentence = text.claims.sentences[day.sentence];
  return day.as<TimeClaim>() != nullptr && ends.stands_in(text.folded(sentence.begin, day.range.begin));
}

bool is_told_as_absence(const claims::Claim& period, const StatedText& text) {
  static const text::Pattern absent = worded(R"(\b{words} ?$)", {
      .es = "se guarda|l[oa]s? guardamos|descansa|no vuelve|(?:lo |la )?(?:paramos|cortamos)|se despide|nos despedimos|adios|no hay mas",
      .en = "gone|away|resting|paused|not back|bye|no more",
      .pt = "(?:guardamos|guarda-se)|descansa|(?:so|nao) volta|paramos|se despede|nos despedimos|adeus|nao ha mais",
  });
  const text::Range& sentence = text.claims.sentences[period.sentence];
  const auto* time = period.as<TimeClaim>();
  return time != nullptr && time->shape == Shape::until && absent.stands_in(text.folded(sentence.begin, period.range.begin));
}

bool is_background(const TimeClaim& stated) {
  const StatedDays& days = stated.first.days;
  return days.form == StatedDays::Form::year || (days.form == StatedDays::Form::unit && days.unit >= claims::TimeUnit::semester);
}

PeriodFault period_fault(const TimeClaim& stated, std::string_view words, const model::Offer& offer,
                         const model::Client& client, const model::PlannedPost& planned) {
  const Date publication = planned.publish_civil.date;
  const auto days = period_meant(stated, words, publication);
  if (!days || (days->last && *days->last < publication)) return PeriodFault::none;
  const auto value = claims::value_of(stated, planned.publish_civil);
  const auto first_clock = value ? value->first_clock : std::nullopt;
  const auto last_clock = value && stated.shape != Shape::one ? value->last_clock : first_clock;
  if (const auto last = last_of(offer, client.zone)) {
    const Date& end = days->last ? *days->last : *days->first;
    const auto& clock = days->last ? last_clock : first_clock;
    if (end > last->date || (end == last->date && is_behind(clock, *last))) return PeriodFault::ends_late;
  }
  const auto first = first_of(offer, client.zone);
  if (!first || !days->first || is_vague(stated, words)) return PeriodFault::none;
  const Date begin = std::max(*days->first, publication);
  const bool early = begin < first->date || (begin == first->date && begin == *days->first && is_before(first_clock, *first));
  return early ? PeriodFault::starts_early : PeriodFault::none;
}

bool holds_stated_start(const claims::Claim& period, const StatedText& text, Date from, Date publication) {
  static const text::Pattern begins = worded(R"(\b{begins}(?: {on})? $)", {
      {"begins", {.es = "empieza|empezando|comienza|comenzando|arranca", .en = "start(?:s|ing)|begin(?:s|ning)|kick(?:s|ing) off", .pt = "comeca|comecando"}},
      {"on", {.es = "el|este", .en = "on|the|on the|this", .pt = "n?[oa]|em|neste|nesta"}},
  });
  const auto meant = claims::bounds_meant(*period.as<TimeClaim>(), publication);
  if (!meant || !meant->last || *meant->last < from) return false;
  if (period.as<TimeClaim>()->shape == Shape::between && period.as<TimeClaim>()->first.days.stated()) return false;   // it says when it begins itself
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) {
    const auto* stated = claim.as<TimeClaim>();
    if (stated == nullptr || &claim == &period) return false;
    const auto days = claims::bounds_meant(*stated, publication);
    if (!days || days->first != from) return false;
    return stated->shape == Shape::since || begins.stands_in(text.folded(text.claims.sentences[claim.sentence].begin, claim.range.begin));
  });
}

}  // namespace sml::resolve
