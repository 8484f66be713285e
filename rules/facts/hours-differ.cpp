#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "linter/resolve/event_time.h"
#include "linter/resolve/hours_agree.h"
#include "linter/resolve/hours_places.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/opening.h"
#include "linter/time/minutes.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using resolve::agrees;
using resolve::is_minute;
using resolve::Minutes;
using resolve::Opening;
using resolve::opens_in;
using resolve::StatedHours;
using resolve::StatedText;
using Ranges = std::vector<time::MinuteRange>;

constexpr std::int64_t kPeriodDays = 45;       // how far from publication the hours of single days may be what a text speaks of

// Whether hours look like those of the place: that of one of its days begins or ends with them, and neither is twice as long as the other. What nobody calls
// the place's hours may else be those of anything that is done there.
bool resembles(const StatedHours& stated, const Opening& opening) {
  const auto length = [](const time::MinuteRange& range) { return range.end - range.begin; };
  const auto is_like = [&](const Ranges& known) {
    return std::ranges::any_of(known, [&](const time::MinuteRange& one) {
      return std::ranges::any_of(stated.ranges, [&](const time::MinuteRange& other) {
        const bool shares_side = is_minute(other.begin, one.begin) || is_minute(other.end, one.end);
        return shares_side && length(one) <= 2 * length(other) && length(other) <= 2 * length(one);
      });
    });
  };
  const auto day = stated.first ? opening.on(*stated.first) : std::nullopt;
  return (day && is_like(day->ranges)) || std::ranges::any_of(stated.weekdays, [&](time::Weekday weekday) {
    const auto known = opening.on(weekday);
    return known && is_like(*known);
  });
}

// Whether it is open all the time that is stated, so that something may be done there then.
bool lies_within(const StatedHours& stated, const Opening& opening) {
  const auto holds_all = [&](const Ranges& known) {
    return std::ranges::all_of(stated.ranges, [&](const time::MinuteRange& range) {
      return std::ranges::any_of(known, [&](const time::MinuteRange& one) { return one.begin <= range.begin && range.end <= one.end; });
    });
  };
  const auto day = stated.first ? opening.on(*stated.first) : std::nullopt;
  return (!stated.first || (day && holds_all(day->ranges))) && std::ranges::all_of(stated.weekdays, [&](time::Weekday weekday) {
    const auto known = opening.on(weekday);
    return known && holds_all(*known);
  });
}

// Whether the facts give the days hours of their own, which nobody would state without them; of weekdays, whether they look like those.
bool may_be_own(const StatedHours& stated, const Opening& opening) {
  if (!stated.first) return resembles(stated, opening);
  const auto day = opening.on(*stated.first);
  return day && day->special != nullptr;
}

// The days at fault that have the same hours as the first of them, those that have the same as the first of the others, and the rest.
struct Difference {
  Ranges known{};
  std::vector<time::Weekday> days{};
  Ranges others_known{};
  std::vector<time::Weekday> others{};
  std::vector<time::Weekday> rest{};
  std::optional<time::Date> date{};
  bool on_holiday = false;   // the date is one, and has hours as such
  bool holidays = false;
  base::Span written{};

  void add(time::Weekday weekday, const Ranges& hours) {
    if (days.empty()) known = hours;
    else if (others.empty() && hours != known) others_known = hours;
    (hours == known ? days : hours == others_known ? others : rest).push_back(weekday);
  }
};

std::string_view says(const Ranges& hours) { return hours.empty() ? "closed" : "hours"; }

// What a text says of weekdays may be of those ahead, one of which may have hours of its own: a public holiday.
bool agrees_with_a_day_ahead(const StatedHours& stated, time::Weekday weekday, const Opening& opening, time::Date publication) {
  constexpr int kDaysAhead = 14;
  for (int ahead = 0; ahead < kDaysAhead; ++ahead) {
    const time::Date date = time::plus_days(publication, ahead);
    const auto day = time::weekday(date) == weekday ? opening.on(date) : std::nullopt;
    if (day && agrees(stated, day->ranges)) return true;
  }
  return false;
}

// What a text says of weekdays may be of a period whose days have hours of their own; of each week, where more than one has.
bool agrees_with_period(const StatedHours& stated, time::Weekday weekday, const Opening& opening, time::Date publication) {
  if (!stated.each_week && agrees_with_a_day_ahead(stated, weekday, opening, publication)) return true;
  const auto agreeing = std::ranges::count_if(*opening.location().special_hours, [&](const auto& special) {
    if (!special->date || !special->hours || time::weekday(*special->date) != weekday) return false;
    const std::int64_t distance = time::days_between(publication, *special->date);
    const auto day = opening.on(*special->date);
    return distance >= -kPeriodDays && distance <= kPeriodDays && day && agrees(stated, day->ranges);
  });
  return agreeing > (stated.each_week ? 1 : 0);
}

// Whether the facts know of something that may have it closed on a day.
bool is_disrupted(time::Date date, const model::Client& client) {
  const time::Instant begin = client.zone.read({date}).instant;
  const time::Instant end = client.zone.read({time::plus_days(date, 1)}).instant;
  return std::ranges::any_of(*client.facts->disruptions, [&](const auto& disruption) {
    return (!disruption->from || time::instant_of(*disruption->from, client.zone) < end) &&
           (!disruption->through || !time::is_over(*disruption->through, begin, client.zone));
  });
}

// What is said of no days is of any on which it opens (of those with that part of the day, where a time is told), and may be of today: at fault where all of
// those say otherwise, or where most do of what is shut.
std::optional<Difference> unsaid_days_at_fault(const StatedHours& stated, const Opening& opening, const model::Client& client, time::Date publication) {
  const auto today = opening.on(publication);
  const bool is_shut = stated.is_closed() || !stated.part->others.empty();
  if (!today || (!today->ranges.empty() && agrees(stated, today->ranges)) || (is_shut && is_disrupted(publication, client))) return std::nullopt;
  const auto opens_on = [&](time::Weekday weekday) {
    const auto known = opening.on(weekday);
    return known && opens_in(*stated.part, *known);
  };
  const bool tells_times = !stated.is_closed() && !stated.only_opens && std::ranges::any_of(stated.weekdays, opens_on);
  Difference found;
  std::ptrdiff_t open = 0, wrong = 0;
  for (const time::Weekday weekday : stated.weekdays) {
    const auto known = opening.on(weekday);
    if (!known || known->empty() || (tells_times && !opens_on(weekday))) continue;
    ++open;
    if (agrees(stated, *known) || agrees_with_period(stated, weekday, opening, publication)) continue;
    ++wrong;
    found.add(weekday, *known);
  }
  found.written = opening.location().opening_hours.span;
  return wrong > 0 && (is_shut ? 2 * wrong > open : wrong == open) ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<Difference> weekdays_at_fault(const StatedHours& stated, const Opening& opening, time::Date publication) {
  Difference found;
  for (const time::Weekday weekday : stated.weekdays) {
    const auto known = opening.on(weekday);
    if (!known || agrees(stated, *known) || agrees_with_period(stated, weekday, opening, publication)) continue;
    found.add(weekday, *known);
  }
  if (!found.days.empty()) {
    found.written = opening.location().opening_hours.span;
    return found;
  }
  const auto known = stated.holidays ? opening.on_holidays() : std::nullopt;
  if (!known || agrees(stated, *known)) return std::nullopt;
  found.known = *known;
  found.holidays = true;
  found.written = opening.location().opening_hours.span;
  return found;
}

// Of several days: those on which it is open, or else all of them.
std::optional<Difference> dates_at_fault(const StatedHours& stated, const Opening& opening, const model::Client& client) {
  std::optional<Difference> found;
  const bool one = *stated.first == *stated.last;
  bool opens = false;
  for (time::Date date = *stated.first; date <= *stated.last; date = time::plus_days(date, 1)) {
    const auto day = opening.on(date);
    if (!day) return std::nullopt;
    opens = opens || !day->ranges.empty();
    if (agrees(stated, day->ranges) || (day->ranges.empty() && !one)) continue;
    if (stated.is_closed() && is_disrupted(date, client)) return std::nullopt;
    if (!found) found = Difference{.known = day->ranges, .date = date, .on_holiday = day->is_holiday, .written = day->written};
  }
  if (found || opens || one || stated.is_closed()) return found;
  return Difference{.known = {}, .date = stated.first, .written = opening.on(*stated.first)->written};
}

std::optional<Difference> difference(const StatedHours& stated, const Opening& opening, const model::Client& client, time::Date publication) {
  if (stated.unsaid_days) return unsaid_days_at_fault(stated, opening, client, publication);
  return stated.first ? dates_at_fault(stated, opening, client) : weekdays_at_fault(stated, opening, publication);
}

bool is_known(const StatedHours& stated, const Opening& opening) {
  return stated.first ? opening.on(*stated.first).has_value() : opening.location().opening_hours.written;
}

// Of "a las 6" the six that lies nearer to what the facts say, and of two that lie as near the one that is not before it opens; "a mediodía" is told as noon.
int likeliest(const Minutes& stated, const Ranges& known, bool closes) {
  std::vector<int> sides;
  for (const time::MinuteRange& range : known) sides.push_back(closes ? range.end : range.begin);
  Minutes possible = stated;
  if (closes && !known.empty()) std::erase_if(possible, [&](int minute) { return minute <= known.front().begin; });
  return resolve::nearest_reading(possible.empty() ? stated : possible, sides);
}

std::string_view stated_says(const StatedHours& stated) {
  if (stated.is_closed()) return "closed";
  if (stated.opens) return stated.closes ? "both" : "opens";
  if (stated.closes) return "closes";
  return !stated.only_opens ? "hours" : stated.part && !stated.part->others.empty() ? "only" : "open";
}

// The sides that are stated: `time` is the one that is told first, `closing` the other.
void with_sides(rule::Finding& finding, const StatedHours& stated, const Ranges& known) {
  const std::string opens = stated.opens ? time::iso_clock(likeliest(*stated.opens, known, false)) : std::string();
  const std::string closes = stated.closes ? time::iso_clock(likeliest(*stated.closes, known, true)) : std::string();
  finding.with("time", stated.opens ? opens : closes).with("closing", closes);
}

void report_weekdays(const Difference& found, rule::Finding& finding) {
  finding.with("days", found.days).with("others", found.others).with("rest", found.rest);
  finding.with("others_say", std::string(found.others.empty() ? "none" : says(found.others_known))).with("others_known", time::written(found.others_known));
}

void report_hours(const StatedHours& stated, const StatedText& text, const Opening& opening, const Difference& found,
                  const rule::PostView& view, rule::Report& report) {
  rule::Finding& finding = report.at(text.span(stated.range)).with("place", opening.place_name());
  finding.with("stated_says", std::string(stated_says(stated)));
  finding.with("stated", time::written(stated.ranges));
  with_sides(finding, stated, found.known);
  finding.with("known_says", std::string(says(found.known))).with("known", time::written(found.known));
  const bool is_plain = found.others.empty() && stated_says(stated) == "hours" && !stated.part;
  finding.with("right", is_plain ? time::written(found.known) : std::vector<std::string>());
  if (stated.part) finding.with("part", std::string(name_of(stated.part->part)));
  if (found.date) finding.say(stated.part ? "part_of_date" : "date").with("day", *found.date).with("is_holiday", found.on_holiday ? "yes" : "no");
  else if (found.holidays) finding.say("holidays");
  else report_weekdays(found, finding.say(stated.part ? "part" : ""));
  with_asked(finding, view.client).because(found.written, "hours");
}

// "Mañana abrimos las puertas de 9 a 12", on the day of an event with those hours.
bool are_of_an_event(const StatedHours& stated, const model::Client& client) {
  if (!stated.first || stated.first != stated.last) return false;
  return std::ranges::any_of(*client.facts->events, [&](const auto& event) {
    if (stated.part && stated.only_opens && resolve::event_time(*event, client.zone).first_day == *stated.first) return true;
    const auto holds = [&](int minute) { return resolve::holds_at(*event, *stated.first, minute, client.zone); };
    const bool holds_side = (stated.opens && std::ranges::any_of(*stated.opens, holds)) || (stated.closes && std::ranges::any_of(*stated.closes, holds));
    const auto holds_both = [&](const time::MinuteRange& range) { return holds(range.begin) && holds(range.end); };
    return holds_side || (!stated.ranges.empty() && std::ranges::all_of(stated.ranges, holds_both));
  });
}

// "Abrimos el sábado por la tarde": an invitation to come when it is closed, of which another rule tells.
bool is_told_of_visit(const StatedHours& stated, const StatedText& text, const Ranges& known) {
  if (!stated.part || !stated.only_opens || !stated.first) return false;
  const auto claims = text.claims_in(stated.sentence);
  const auto invites = [](const claims::Claim& claim) {
    const auto* invitation = claim.as<claims::InvitationClaim>();
    return invitation != nullptr && invitation->kind == claims::InvitationClaim::Kind::visit;
  };
  const auto is_day_in_part = [](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    return time != nullptr && time->part && time->first.days.stated();
  };
  return std::ranges::any_of(claims, invites) && (known.empty() || std::ranges::any_of(claims, is_day_in_part));
}

bool report_if_differs(const StatedHours& stated, const StatedText& text, const resolve::Mentions& own, const rule::PostView& view, rule::Report& report) {
  if (are_of_an_event(stated, view.client)) return false;
  const resolve::Places places = resolve::places_of_hours(text, own, stated, view.post, *view.client.facts);
  const time::Date publication = view.planned.publish_civil.date;
  std::optional<std::pair<Opening, Difference>> first;
  const auto knows = [&](const model::Location* location) { return is_known(stated, Opening(*location, view.client)); };
  if (std::ranges::none_of(places.list, knows)) report.not_compared(model::Uncompared::hours);
  for (const model::Location* location : places.list) {
    const Opening opening(*location, view.client);
    if (stated.only_placed && !resembles(stated, opening)) return false;
    if (stated.in_company && lies_within(stated, opening)) return false;
    if (stated.bare && !may_be_own(stated, opening)) return false;
    const auto found = difference(stated, opening, view.client, publication);
    if (!places.named && (!found || !is_known(stated, opening))) return false;
    if (found && !first) first.emplace(opening, *found);
  }
  if (!first || is_told_of_visit(stated, text, first->second.known)) return false;
  report_hours(stated, text, first->first, first->second, view, report);
  return true;
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const StatedText& text : view.reading.texts) {
    const resolve::Mentions own = resolve::own_mentions(text);
    for (const StatedHours& stated : resolve::hours_stated(text, own, *view.client.facts, view.planned.publish_civil))
      if (report_if_differs(stated, text, own, view, report)) return;
  }
}

}  // namespace

extern const rule::Check facts_hours_differ{check};

}  // namespace sml::rules
