#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "linter/base/path.h"
#include "linter/claims/calendar.h"
#include "linter/resolve/event_addresses.h"
#include "linter/resolve/event_days.h"
#include "linter/resolve/event_statements.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/worded.h"
#include "linter/text/countries.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Event;
using resolve::EventStatements;
using resolve::StatedDate;
using resolve::StatedStart;
using resolve::StatedText;

constexpr std::size_t kListed = 8;       // bytes between the dates of a list

// An event that is still to come, with its time. What is over or put off, facts/event-over tells.
struct Coming {
  const Event* event = nullptr;
  resolve::EventTime time;
};

bool is_coming(const Event& event, const resolve::EventTime& time, const rule::PostView& view) {
  return resolve::takes_place(event) && !time.is_over(view.planned.publish);
}

std::optional<Coming> coming(const Event& event, const rule::PostView& view) {
  if (!event.starts_at) return std::nullopt;
  Coming one{&event, resolve::event_time(event, view.client.zone)};
  return is_coming(event, one.time, view) ? std::optional(std::move(one)) : std::nullopt;
}

// All that a sentence names; none where one of them is not to come.
std::vector<Coming> coming(const EventStatements& said, const rule::PostView& view) {
  std::vector<Coming> all;
  for (const Event* event : said.events) {
    std::optional<Coming> one = coming(*event, view);
    if (!one) return {};
    all.push_back(std::move(*one));
  }
  return all;
}

bool is_date_of(const StatedDate& stated, const Coming& it) { return resolve::is_date_of(stated, *it.event, it.time); }
bool is_start_of(const StatedStart& stated, const Coming& it) { return resolve::is_start_of(stated, it.time); }

// "Sábado y domingo", but "el sábado, y el domingo, bufet", "Friday; Saturday we rest" and "la página está desde hoy: sábado 20" begin another clause.
bool is_listed(const text::Range& one, const text::Range& other, const StatedText& text) {
  const std::string_view between = text.folded(std::min(one.end, other.end), std::max(one.begin, other.begin));
  // "moved from the 22nd to the 29th"
  constexpr std::array<std::string_view, 9> kTurns = {";", ":", ", y ", ", e ", ", and ", " to ", " al ", " a ", " para "};
  return between.size() <= kListed && std::ranges::none_of(kTurns, [&](std::string_view turn) { return between.find(turn) != std::string_view::npos; });
}

// "En enero": beside a day it says no more than its month.
bool is_vague(const StatedDate& stated) {
  constexpr int kLongest = 7;   // days
  return !stated.exact && time::days_between(stated.first, stated.last) > kLongest;
}
bool is_vague(const StatedStart&) { return false; }

// Whether a day is said right behind an event's name: "la Noche de Saturno el viernes 15", but "la Noche de jazz y el martes 8 con paella".
bool stands_behind_event(const StatedDate& stated, const StatedText& text) {
  static const text::Pattern joins = resolve::worded(R"(,| {and} )", {{"and", {.es = "y|e", .en = "and", .pt = "e"}}});
  const auto before = std::ranges::upper_bound(text.mentions, stated.range.begin, {}, [](const resolve::FactMention& mention) { return mention.range.begin; });
  if (!stated.exact || before == text.mentions.begin() || (before - 1)->as<Event>() == nullptr) return false;
  return !joins.stands_in(text.folded((before - 1)->range.end, stated.range.begin));
}
bool stands_behind_event(const StatedStart&, const StatedText&) { return false; }

// "Empieza a las 17:30 y termina a las 22": whatever stands beside it is none of when it begins.
bool is_told_plainly(const StatedDate&) { return false; }
bool is_told_plainly(const StatedStart& stated) { return stated.begins; }

// The first statement that is true of none; where one of them is, the others are of something else, unless a list joins them.
template <class Statement, class Condition>
const Statement* first_wrong(const std::vector<Statement>& stated, const StatedText& text, Condition is_true) {
  const Statement* first = nullptr;
  auto right = std::ranges::find_if(stated, [&](const Statement& one) { return is_true(one) && !is_vague(one); });
  if (right == stated.end()) right = std::ranges::find_if(stated, is_true);
  for (const Statement& one : stated) {
    if (is_true(one)) continue;
    const bool is_answered = right != stated.end() && !is_listed(right->range, one.range, text) && !(is_vague(*right) && stands_behind_event(one, text));
    if (first == nullptr && (!is_answered || is_told_plainly(one))) first = &one;
  }
  return first;
}

// Where a text says that an event is.
struct StatedPlace {
  text::Range range;
  std::string name;
};

// "En Paseo Neptuno 18", of an event at another address.
std::optional<StatedPlace> wrong_address(const EventStatements& said, const Coming& it, const StatedText& text, const rule::PostView& view) {
  const model::Location* location = it.event->location ? model::with_id(view.client.facts->locations, *it.event->location) : nullptr;
  if (location == nullptr || !location->address || said.events.size() > 1) return std::nullopt;
  const auto is_other = [&](const text::Range& place) { return !resolve::may_be_at(text.words(place), *location); };
  const std::vector<text::Range> stated = resolve::event_addresses(text, said);
  if (stated.empty() || !std::ranges::all_of(stated, is_other)) return std::nullopt;
  return StatedPlace{stated.front(), std::string(text.words(stated.front()))};
}

const resolve::FactMention* wrong_location(const EventStatements& said, const std::vector<Coming>& events) {
  const auto is_place = [](const resolve::FactMention* mention, const Coming& it) { return *mention->as<model::Location>()->id == *it.event->location; };
  for (const Coming& it : events)
    if (!it.event->location || std::ranges::any_of(said.places, [&](const auto* mention) { return is_place(mention, it); })) return nullptr;
  return said.places.empty() ? nullptr : said.places.front();
}

std::optional<StatedPlace> wrong_place(const EventStatements& said, const std::vector<Coming>& events, const StatedText& text, const rule::PostView& view) {
  if (const resolve::FactMention* mention = wrong_location(said, events)) return StatedPlace{mention->range, *mention->as<model::Location>()->name};
  return said.places.empty() ? wrong_address(said, events.front(), text, view) : std::nullopt;
}

// "21:00 hora de México" of a business in Mexico.
bool is_by_own_clock(const StatedStart& start, const model::Client& client) {
  if (start.clock.empty()) return true;
  const std::string country = model::country(client), zone = client.zone.name();
  std::string city = text::fold(base::last_name(zone));
  std::ranges::replace(city, '_', ' ');
  std::vector<std::string> names = {"hora local", std::move(city)};
  if (zone == "America/Mexico_City") names.emplace_back("centro");
  if (zone == "Europe/Madrid") names.emplace_back("peninsular");
  if (!country.empty())
    for (const std::string_view language : model::names_of<model::MessageLanguage>()) names.push_back(text::fold(text::country_name(country, language)));
  return std::ranges::any_of(names, [&](const std::string& name) { return start.clock.find(name) != std::string_view::npos; });
}

rule::Finding& begin_finding(const text::Range& range, const Coming& it, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  rule::Finding& finding = report.at(text.span(range)).with("event", *it.event->name);
  finding.with("words", std::string(text.words(range)));
  finding.with("day", it.time.first_day).with("last", it.time.last_day).with("days", it.time.first_day == it.time.last_day ? "one" : "several");
  return with_asked(finding, view.client);
}

void report_date(const StatedDate& stated, const Coming& it, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  begin_finding(stated.range, it, text, view, report)
      .with("stated", stated.first)
      .with("stated_last", stated.last)
      .with("stated_days", stated.first == stated.last ? "one" : "several")
      .because(it.event->starts_at.span, "starts_at");
}

void report_start(const StatedStart& stated, const Coming& it, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  const std::array known = {time::minute_of_day(*it.time.start)};   // "half four" of an event in the evening is in the afternoon
  begin_finding(stated.range, it, text, view, report)
      .say("time")
      .with("stated", time::iso_clock(resolve::nearest_reading(stated.minutes, known)))
      .with("start", *it.time.start)
      .because(it.event->starts_at.span, "starts_at");
}

void report_place(const StatedPlace& stated, const Coming& it, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  const model::Location* location = model::with_id(view.client.facts->locations, *it.event->location);
  const std::string place = location != nullptr && location->name ? *location->name : *it.event->location;
  begin_finding(stated.range, it, text, view, report)
      .say("place")
      .with("stated", stated.name)
      .with("place", place)
      .because(it.event->location.span, "location");
}

// "Segunda edición del Curso, en febrero", weeks behind the one of the facts.
bool is_of_other_edition(const StatedDate& stated, const EventStatements& said, const std::vector<Coming>& events, const StatedText& text) {
  static const text::Pattern edition = resolve::worded(R"((?:^|[^a-z0-9])(?:{other} {edition}(?: {of})?|{more})(?:[^a-z0-9]|$))", {
      {"other", {.es = "segunda|tercera|cuarta|nueva|proxima|siguiente|otra|2a|3a",
                 .en = "second|third|fourth|new|next|another|2nd|3rd",
                 .pt = "segunda|terceira|quarta|nova|proxima|outra|2a|3a"}},
      {"edition", {.es = "edicion", .en = "edition|round", .pt = "edicao|turma"}},
      {"of", {.es = "del?", .en = "of", .pt = "d[aoe]"}},
      {"more", {.es = "tras el del?|despues del de", .en = "after the one (?:on|of)", .pt = "depois do de"}},
  });
  constexpr std::int64_t kApart = 14;   // days
  const auto is_long_before = [&](const Coming& it) { return time::days_between(it.time.last_day, stated.first) >= kApart; };
  return std::ranges::all_of(events, is_long_before) && edition.stands_in(text.folded(text.claims.sentences[said.sentence]));
}

bool report_if_differs(const EventStatements& said, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  const std::vector<Coming> events = coming(said, view);
  if (events.empty()) return false;
  const auto of_any = [&](auto is_of) {
    return [&events, is_of](const auto& stated) { return std::ranges::any_of(events, [&](const Coming& it) { return is_of(stated, it); }); };
  };
  const StatedDate* date =
      first_wrong(said.dates, text, [&](const StatedDate& stated) { return of_any(is_date_of)(stated) || is_of_other_edition(stated, said, events, text); });
  std::vector<StatedStart> starts;
  std::ranges::copy_if(said.starts, std::back_inserter(starts), [&](const StatedStart& one) { return is_by_own_clock(one, view.client); });
  const StatedStart* start = first_wrong(starts, text, of_any(is_start_of));
  const std::optional<StatedPlace> place = wrong_place(said, events, text, view);
  const std::size_t none = std::string::npos;
  const std::size_t date_at = date == nullptr ? none : date->range.begin;
  const std::size_t start_at = start == nullptr ? none : start->range.begin;
  const std::size_t place_at = !place ? none : place->range.begin;
  const std::size_t first = std::min({date_at, start_at, place_at});
  if (first == none) return false;
  if (date_at == first) report_date(*date, events.front(), text, view, report);
  else if (start_at == first) report_start(*start, events.front(), text, view, report);
  else report_place(*place, events.front(), text, view, report);
  return true;
}

bool names_coming(const StatedText& text, const rule::PostView& view) {
  return std::ranges::any_of(text.mentions, [&](const resolve::FactMention& mention) {
    const auto* event = mention.as<Event>();
    return event != nullptr && coming(*event, view);
  });
}

// "Corrección: escribimos que era el domingo. Es el sábado 12": the wrong day is told with the right one.
bool corrects(const StatedText& text, const EventStatements& said, const rule::PostView& view) {
  static const text::Pattern opens = resolve::worded("^[^a-z0-9]*{words}(?:[^a-z0-9]|$)", {
      .es = "correccion|rectificacion|rectificamos|corregimos|fe de erratas|errata|nos equivocamos|me equivoque",
      .en = "correction|corrected|oops|our mistake|we got it wrong",
      .pt = "correcao|retificacao|retificamos|corrigimos|errata|erramos|nos enganamos",
  });
  if (!opens.stands_in(text.folded())) return false;
  return std::ranges::any_of(coming(said, view), [&](const Coming& it) {
    return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) {
      const auto* time = claim.as<claims::TimeClaim>();
      const auto days = time == nullptr ? std::nullopt : claims::days_meant(*time, view.planned.publish_civil.date);
      return days && days->first == it.time.first_day;
    });
  });
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const StatedText& text : view.reading.texts) {
    if (!names_coming(text, view)) continue;
    const resolve::Mentions own = resolve::own_mentions(text);
    for (const EventStatements& said : resolve::event_statements(text, own, view.planned.publish_civil.date))
      if (!corrects(text, said, view) && report_if_differs(said, text, view, report)) return;
  }
}

}  // namespace

extern const rule::Check facts_event_differs{check};

}  // namespace sml::rules
