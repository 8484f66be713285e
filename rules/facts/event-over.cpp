#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/claims/calendar.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/notice.h"
#include "linter/resolve/recalled.h"
#include "linter/text/pattern.h"
#include "linter/time/written_civil.h"
#include "rules/facts/excused.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Event;
using model::EventStatus;
using resolve::FactMention;
using resolve::Notice;
using resolve::StatedText;

enum class Fault { over, cancelled, postponed, sold_out };

std::optional<Fault> fault_of(const Event& event, const rule::PostView& view) {
  switch (*event.status) {
    case EventStatus::cancelled: return Fault::cancelled;
    case EventStatus::postponed: return Fault::postponed;
    case EventStatus::sold_out: return Fault::sold_out;
    case EventStatus::scheduled: break;
  }
  if (!event.starts_at || is_unreadable(event.ends_at)) return std::nullopt;
  return resolve::event_time(event, view.client.zone).is_over(view.planned.publish) ? std::optional(Fault::over) : std::nullopt;
}

// "This morning" in the afternoon.
bool is_over_today(const claims::TimeClaim& time, time::Civil publication) {
  constexpr int kMorningEnd = 13;   // o'clock
  if (time.part != claims::DayPart::morning || publication.hour < kMorningEnd) return false;
  const auto days = claims::days_meant(time, publication.date);
  return days && days->first == publication.date;
}

// "El viernes pasado tuvimos la Noche napolitana", "Anoche: dos cuadras de cola. Noche napolitana, te queremos".
bool states_past_day(const Event& event, const StatedText& text, time::Civil publication) {
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    const bool is_past = time != nullptr && (time->first.days.past || time->last.days.past || time->first.days.days < 0 || is_over_today(*time, publication));
    if (!is_past) return false;
    return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
      const bool is_beside = mention.sentence == claim.sentence || (mention.sentence == claim.sentence + 1 && !resolve::is_invited_to(&event, text));
      return is_beside && mention.as<Event>() == &event;
    });
  });
}

bool looks_back_beside(const Event& event, const StatedText& text) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
    if (mention.as<Event>() != &event) return false;
    const text::Range sentence = text.claims.sentences[mention.sentence];
    return resolve::tells(Notice::past_beside, text.folded(sentence));
  });
}

// "Nos vemos en el Festival de la malta 2027".
bool names_later_year(const Event& event, const StatedText& text) {
  static const text::Pattern year = text::Pattern::on_demand("^,? ?[(]?(20[0-9]{2})(?:[^0-9]|$)");
  return event.starts_at && std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
    if (mention.as<Event>() != &event) return false;
    const std::string_view behind = text.folded(mention.range.end, text.claims.sentences[mention.sentence].end);
    const auto found = year.find(behind);
    return found && base::whole_number(found->of(behind, 1)) > event.starts_at->civil.date.year;
  });
}

bool says_so(const Event& event, Fault fault, const StatedText& text, time::Civil publication) {
  if (resolve::tells_with(&event, Notice::past, text)) return true;
  if (resolve::tells_of(&event, Notice::past, text) && !resolve::is_invited_to(&event, text)) return true;
  switch (fault) {
    case Fault::cancelled:
    case Fault::postponed: return resolve::tells_of(&event, Notice::put_off, text);
    case Fault::sold_out:
      return resolve::tells_of(&event, Notice::full, text) || resolve::tells_of(&event, Notice::put_off, text) || states_past_day(event, text, publication) ||
             resolve::is_recalled(&event, text);
    case Fault::over:
      return names_later_year(event, text) || states_past_day(event, text, publication) || looks_back_beside(event, text) || resolve::is_recalled(&event, text);
  }
  return false;
}

std::string_view variant_of(Fault fault) {
  switch (fault) {
    case Fault::over: return "";
    case Fault::cancelled: return "cancelled";
    case Fault::postponed: return "postponed";
    case Fault::sold_out: break;
  }
  return "sold_out";
}

// Where a post says that an event is to come, and in which words.
struct Mentioned {
  base::Span at{};
  std::string words{};
  std::string where{};   // "entry" or "text"
};

void report_event(const Event& event, Fault fault, const Mentioned& mentioned, const rule::PostView& view, rule::Report& report) {
  rule::Finding& finding =
      report.at(mentioned.at).say(variant_of(fault)).with("event", *event.name).with("words", mentioned.words).with("publish", view.planned.publish_civil);
  with_asked(finding.with("where", mentioned.where), view.client);
  if (fault != Fault::over) return void(finding.because(event.status.span, "status"));
  const model::Field<time::WrittenMoment>& bound = event.ends_at ? event.ends_at : event.starts_at;
  const time::Civil end = written_civil(*bound, view.client.zone);
  finding.with("end", end).with("near", nearness(end, view.planned.publish_civil)).with("end_says", event.ends_at && !bound->date_only ? "moment" : "day");
  finding.because(bound.span, event.ends_at ? "ends_at" : "starts_at");
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const StatedText& text : view.reading.texts) {
    if (!resolve::names_any<Event>(text) || !text.is_understood()) continue;
    for (const FactMention* mention : resolve::only<Event>(resolve::own_mentions(text))) {
      const Event& event = *mention->as<Event>();
      const auto fault = mention->denied ? std::nullopt : fault_of(event, view);
      if (!fault || says_so(event, *fault, text, view.planned.publish_civil)) continue;
      return report_event(event, *fault, {text.span(mention->range), std::string(text.words(mention->range)), "text"}, view, report);
    }
  }
  for (const auto& id : *view.post.events) {
    const Event* event = model::with_id(view.client.facts->events, *id);
    const auto fault = event == nullptr ? std::nullopt : fault_of(*event, view);
    if (fault && !is_entry_excused(*event, view, [&](const StatedText& text) { return says_so(*event, *fault, text, view.planned.publish_civil); }))
      return report_event(*event, *fault, {id.span, *id, "entry"}, view, report);
  }
}

}  // namespace

extern const rule::Check facts_event_over{check};

}  // namespace sml::rules
