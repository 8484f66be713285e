#include <string>

#include "linter/resolve/event_time.h"
#include "linter/time/whole_days.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Field;

// Something of the facts that begins, and when the business told of it.
struct Beginning {
  std::string kind;                                     // "offer" or "event"
  bool is_announced;                                    // to be told of in posts
  const Field<std::string>* name;
  const Field<time::WrittenMoment>* start;
  const Field<time::WrittenMoment>* reported_at;
};

void look_at(const Beginning& what, const rule::ClientView& view, rule::Report& report) {
  if (!*what.start || !*what.reported_at) return;
  const model::Field<base::Duration>& notice = view.client.contract->notice->changes;
  const time::Instant start = time::instant_of(**what.start, view.client.zone);
  const time::Instant told = time::instant_of(**what.reported_at, view.client.zone);
  const bool is_told = told <= view.world.now;   // a later one is no past act
  if (start <= view.world.now || !is_told || time::later_by(*notice, told, view.client.zone) <= start) return;
  const time::Civil start_civil = written_civil(**what.start, view.client.zone);
  const time::Civil told_civil = written_civil(**what.reported_at, view.client.zone);
  rule::Finding& finding = report.at(what.reported_at->span)
                               .with("kind", what.kind)
                               .with("name", **what.name)
                               .with("start", start_civil)
                               .with("start_says", (*what.start)->date_only ? "day" : "moment")
                               .with("told", told_civil)
                               .with("told_says", (*what.reported_at)->date_only ? "day" : "moment")
                               .with("near", nearness(told_civil, start_civil))
                               .with("ahead", time::length_between(told, start, view.client.zone))
                               .with("notice", *notice)
                               .with("announced", what.is_announced ? "yes" : "no")
                               .because(what.start->span, "start")
                               .because(notice.span, "notice");
  with_asked(finding, view.client);
}

void check(const rule::ClientView& view, rule::Report& report) {
  for (const Field<model::Offer>& offer : *view.client.facts->offers)
    if (*offer->status != model::OfferStatus::withdrawn)
      look_at({"offer", *offer->announce, &offer->name, &offer->valid_from, &offer->reported_at}, view, report);
  for (const Field<model::Event>& event : *view.client.facts->events)
    if (resolve::takes_place(*event)) look_at({"event", *event->announce, &event->name, &event->starts_at, &event->reported_at}, view, report);
}

}  // namespace

extern const rule::Check facts_late_notice{check};

}  // namespace sml::rules
