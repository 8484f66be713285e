#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/contact_owner.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/opening.h"
#include "linter/resolve/parts_of_day.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/places.h"
#include "linter/resolve/visited_places.h"
#include "linter/resolve/visits.h"
#include "rules/facts/told_minute.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using resolve::Opening;
using resolve::Places;
using resolve::StatedText;
using resolve::Visit;
using Shape = claims::TimeClaim::Shape;

// What is wrong with a visit at one location.
struct Fault {
  enum class Kind { closed, outside, part } kind = Kind::closed;
  int minute = 0;      // outside
  Shape shape = Shape::one;
};

std::string_view name_of(Shape shape) {
  if (shape == Shape::since) return "since";
  return shape == Shape::until ? "until" : "at";
}

bool is_closed_throughout(const Opening& opening, const Visit& visit) {
  for (time::Date date = visit.first; date <= visit.last; date = time::plus_days(date, 1)) {
    const auto day = opening.on(date);
    if (!day || !day->ranges.empty()) return false;
  }
  return true;
}

std::optional<Fault> time_outside(const Opening& opening, const Visit& visit) {
  for (const auto& [stated, shape] : visit.times) {
    const auto fits = [&](int minute) { return opening.holds(visit.first, minute).value_or(true); };
    if (std::ranges::none_of(stated, fits)) return Fault{Fault::Kind::outside, told_minute(stated, opening, visit.first, visit.first), shape};
  }
  return std::nullopt;
}

bool is_part_outside(const Opening& opening, const Visit& visit, std::string_view language) {
  const auto day = opening.on(visit.first);
  if (!visit.part || !day) return false;
  // "sábado por la tarde"; "ven el sábado, por la tarde cerramos" says another thing
  const bool is_of_the_day = std::ranges::any_of(visit.said, [&](const claims::Claim* said) {
    const auto* time = said->as<claims::TimeClaim>();
    return time != nullptr && time->part == visit.part && (time->first.days.stated() || time->last.days.stated());
  });
  const time::MinuteRange part = is_of_the_day ? resolve::when_one_comes(*visit.part, language) : resolve::widest(*visit.part);
  return std::ranges::none_of(day->ranges, [&](const time::MinuteRange& range) { return range.begin < part.end && part.begin < range.end; });
}

// Of a weekday that recurs its own hours tell, and those of the next one must not say otherwise.
bool is_closed_each_week(const Opening& opening, const Visit& visit) {
  const auto hours = opening.on(time::weekday(visit.first));
  return hours && hours->empty() && is_closed_throughout(opening, visit);
}

std::optional<Fault> fault_at(const Opening& opening, const Visit& visit, std::string_view language) {
  if (visit.each_week) return is_closed_each_week(opening, visit) ? std::optional(Fault{Fault::Kind::closed}) : std::nullopt;
  if (is_closed_throughout(opening, visit)) return Fault{Fault::Kind::closed};
  if (visit.first != visit.last) return std::nullopt;
  if (const auto fault = time_outside(opening, visit)) return fault;
  return is_part_outside(opening, visit, language) ? std::optional(Fault{Fault::Kind::part}) : std::nullopt;
}

// Whether the sentence of a visit names places, and none of them is the event's.
bool is_elsewhere(const model::Event& event, const Visit& visit, const resolve::Mentions& own) {
  const resolve::Mentions here = resolve::only<model::Location>(resolve::in_sentence(own, visit.invitation->sentence));
  const auto is_its = [&](const resolve::FactMention* mention) { return *mention->as<model::Location>()->id == *event.location; };
  return event.location && !here.empty() && std::ranges::none_of(here, is_its);
}

// An event has its own time: of its day nothing is said, nor of a sentence that names it.
bool is_to_event(const Visit& visit, const resolve::Mentions& own, const rule::PostView& view) {
  const auto holds_day = [&](const model::Event& event) {
    const resolve::EventTime time = resolve::event_time(event, view.client.zone);
    return visit.first <= time.last_day && time.first_day <= visit.last;
  };
  const auto is_meant = [&](const resolve::FactMention* mention) {
    const auto* event = mention->as<model::Event>();
    return event != nullptr && (mention->sentence == visit.invitation->sentence || holds_day(*event));
  };
  if (std::ranges::any_of(own, is_meant)) return true;
  const auto holds_time = [&](const auto& event) {   // "nos vemos a las 18:45" on the day of one that begins at 19:00
    if (is_elsewhere(*event, visit, own)) return false;
    const auto holds = [&](int minute) { return resolve::holds_at(*event, visit.first, minute, view.client.zone); };
    return visit.first == visit.last && std::ranges::any_of(visit.times, [&](const auto& one) { return std::ranges::any_of(one.minutes, holds); });
  };
  if (std::ranges::any_of(*view.client.facts->events, holds_time)) return true;
  return std::ranges::any_of(*view.post.events, [&](const auto& id) {
    const model::Event* event = model::with_id(view.client.facts->events, *id);
    return event != nullptr && event->starts_at && holds_day(*event);
  });
}

void add_next_day(const std::vector<Opening>& openings, const Visit& visit, rule::Finding& finding) {
  const Opening* first = nullptr;
  std::optional<time::Date> next;
  for (const Opening& opening : openings) {
    const auto day = opening.next_open_day(visit.last);
    if (!day || (next && *next <= *day)) continue;
    next = day;
    first = &opening;
  }
  finding.with("has_next", next ? "yes" : "no").with("next", next.value_or(visit.last));
  finding.with("next_place", next ? first->place_name() : std::string());
  finding.with("next_hours", next ? time::written(first->on(*next)->ranges) : std::vector<std::string>());
}

void add_hours(const Opening& opening, const Visit& visit, rule::Finding& finding) {
  const Opening::Day day = *opening.on(visit.first);
  const bool has_reason = day.special != nullptr && day.special->reason;
  std::vector<rule::Argument> values = {{"place", opening.place_name()}};
  if (has_reason) values.push_back({"why_then", *day.special->reason});
  finding.because(day.written, has_reason ? "special" : "hours", std::move(values));
}

void report_visit(const Visit& visit, const StatedText& text, const std::vector<Opening>& openings, const Fault& fault,
                  const rule::PostView& view, rule::Report& report) {
  std::vector<std::string> names;
  for (const Opening& opening : openings) names.push_back(opening.place_name());
  const Opening::Day day = *openings.front().on(visit.first);
  const bool has_reason = day.special != nullptr && day.special->reason;
  rule::Finding& finding = report.at(text.span(visit.invitation->range)).with("places", std::move(names)).with("day", visit.first).with("last", visit.last);
  finding.with("has_reason", has_reason ? "yes" : day.is_holiday ? "holiday" : "no").with("reason", has_reason ? *day.special->reason : std::string());
  with_asked(finding, view.client);
  add_next_day(openings, visit, finding);
  if (fault.kind == Fault::Kind::closed) {
    finding.say(visit.first == visit.last ? "" : "days");
  } else {
    finding.say("outside").with("hours", time::written(day.ranges)).with("time", time::iso_clock(fault.minute));
    finding.with("part", std::string(fault.kind == Fault::Kind::part ? name_of(*visit.part) : name_of(fault.shape)));
  }
  for (const Opening& opening : openings) add_hours(opening, visit, finding);
}

bool report_if_closed(const Visit& visit, const StatedText& text, const resolve::Mentions& own, const rule::PostView& view, rule::Report& report) {
  const Places places = resolve::visited_places(visit, text, own, view.post, *view.client.facts);
  std::vector<Opening> openings;
  std::optional<Fault> first;
  for (const model::Location* location : places.list) {
    const Opening opening(*location, view.client);
    const std::optional<Fault> fault = fault_at(opening, visit, text.read_in);
    if (fault && places.named) return report_visit(visit, text, {opening}, *fault, view, report), true;
    if (!fault && !places.named) return false;
    if (!first) first = fault;
    if (openings.empty() || (first->kind == Fault::Kind::closed && fault->kind == Fault::Kind::closed)) openings.push_back(opening);
  }
  if (places.named || !first) return false;
  report_visit(visit, text, openings, *first, view, report);
  return true;
}

// Whether it is shut at a time on each of the next days, and opens on some.
bool is_outside_every_day(const Opening& opening, const Visit& visit) {
  bool opens = false;
  for (time::Date date = visit.first; date <= visit.last; date = time::plus_days(date, 1)) {
    const auto day = opening.on(date);
    if (!day) return false;
    Visit then = visit;
    then.first = then.last = date;
    if (!time_outside(opening, then)) return false;
    opens = opens || !day->ranges.empty();
  }
  return opens;
}

// Without a day a time may be that of a class or a feast.
bool has_times_of_its_own(const StatedText& text, const model::Post& post) {
  return resolve::names_any<model::Event>(text) || !post.events->empty() || resolve::speaks_of_an_occasion(text) ||
         resolve::phrasings::kHoursOfOthers.stands_in(text.folded()) || resolve::phrasings::kGathering.stands_in(text.folded());
}

bool report_if_never_open(const Visit& visit, const StatedText& text, const resolve::Mentions& own, const rule::PostView& view, rule::Report& report) {
  const Places places = resolve::places_of(text, own, visit.invitation->sentence, view.post, *view.client.facts);
  std::vector<std::string> names;
  int minute = 0;
  for (const model::Location* location : places.list) {
    const Opening opening(*location, view.client);
    if (!is_outside_every_day(opening, visit)) return false;
    if (names.empty()) minute = told_minute(visit.times.front().minutes, opening, visit.first, visit.last);
    names.push_back(opening.place_name());
  }
  if (names.empty()) return false;
  rule::Finding& finding =
      report.at(text.span(visit.invitation->range)).say("any_day").with("places", std::move(names)).with("time", time::iso_clock(minute));
  with_asked(finding, view.client);
  for (const model::Location* location : places.list)
    finding.because(location->opening_hours.span, "hours", {{"place", Opening(*location, view.client).place_name()}});
  return true;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (view.client.facts->locations->empty() || is_unreadable(view.client.facts->locations)) return;
  for (const StatedText& text : view.reading.texts) {
    const std::vector<Visit> visits = resolve::visits_of(text, view.planned.publish_civil);
    if (visits.empty()) continue;
    const resolve::Mentions own = resolve::own_mentions(text);
    const bool any_day_tells = std::ranges::any_of(visits, &Visit::any_day) && !has_times_of_its_own(text, view.post);
    for (const Visit& visit : visits) {
      if (visit.any_day ? any_day_tells && report_if_never_open(visit, text, own, view, report)
                        : !is_to_event(visit, own, view) && report_if_closed(visit, text, own, view, report))
        return;
    }
  }
}

}  // namespace

extern const rule::Check facts_closed{check};

}  // namespace sml::rules
