#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "linter/resolve/topics.h"
#include "linter/time/whole_days.h"
#include "rules/moments.h"

namespace sml::rules {
namespace {

using model::Field;
using time::Instant;

// Something of the facts that people must be told, and between which moments.
struct News {
  std::string kind;                                       // the card's variant
  resolve::Topic topic;
  const Field<std::string>* id = nullptr;
  std::string name;
  const Field<time::WrittenMoment>* start = nullptr;
  const Field<time::WrittenMoment>* end = nullptr;        // of a disruption
  const Field<time::WrittenMoment>* reported_at = nullptr;
  std::optional<Instant> since;
  std::optional<Instant> until;                           // of what begins; a disruption goes on to its end
};

bool has_end(const News& news) { return news.end != nullptr && *news.end; }

class Search {
 public:
  Search(const rule::ClientView& view, base::Duration within)
      : view_(view), now_(view.world.now), horizon_(time::later_by(within, view.world.now, view.client.zone)) {}

  std::vector<News> news() {
    const model::Facts& facts = *view_.client.facts;
    for (const Field<model::Offer>& offer : *facts.offers)
      if (*offer->announce && *offer->status == model::OfferStatus::active) add_beginning("offer", *offer, offer->valid_from);
    for (const Field<model::Event>& event : *facts.events)
      if (*event->announce && *event->status == model::EventStatus::scheduled) add_beginning("event", *event, event->starts_at);
    for (const Field<model::Disruption>& disruption : *facts.disruptions)
      if (*disruption->announce) add(*disruption);
    return std::move(news_);
  }

 private:
  Instant instant(const Field<time::WrittenMoment>& moment) const { return time::instant_of(*moment, view_.client.zone); }

  std::optional<Instant> known(const Field<time::WrittenMoment>& moment) const { return moment ? std::optional(instant(moment)) : std::nullopt; }

  // An offer or an event: from when the business told of it until it starts, or until the end of the day where no hour is said.
  template <class T>
  void add_beginning(const char* kind, const T& thing, const Field<time::WrittenMoment>& start) {
    if (!start || instant(start) <= now_ || instant(start) > horizon_) return;
    news_.push_back({kind, &thing, &thing.id, *thing.name, &start, nullptr, &thing.reported_at, known(thing.reported_at),
                     time::instant_of(*start, view_.client.zone, start->date_only)});
  }

  // A disruption: from when the business told of it, else from its start, until its end.
  void add(const model::Disruption& disruption) {
    if (!disruption.from || instant(disruption.from) > horizon_) return;
    if (disruption.through && time::is_over(*disruption.through, now_, view_.client.zone)) return;
    const bool begun = instant(disruption.from) <= now_;
    const std::optional<Instant> told = known(disruption.reported_at);
    news_.push_back({begun ? "disruption" : "disruption_ahead", &disruption, &disruption.id, *disruption.what, &disruption.from, &disruption.through,
                     &disruption.reported_at, told ? told : instant(disruption.from), std::nullopt});
  }

  const rule::ClientView& view_;
  Instant now_;
  Instant horizon_;
  std::vector<News> news_;
};

bool lies_in_time(const model::PlannedPost& planned, const News& news, const time::Zone& zone) {
  if (!planned.timed || (news.since && planned.publish < *news.since) || (news.until && *news.until < planned.publish)) return false;
  return !has_end(news) || !time::is_over(**news.end, planned.publish, zone);
}

// Posts that somebody has read go before those that would have to be, and late ones before early ones: most news are told shortly before.
bool is_told(const News& news, const rule::ClientView& view) {
  std::vector<const model::PlannedPost*> unread;
  for (const model::PlannedPost& planned : view.client.posts) {
    if (!lies_in_time(planned, news, view.client.zone)) continue;
    if (!view.topics.knows(planned)) {
      unread.push_back(&planned);
    } else if (view.topics.speaks_of(planned, news.topic)) {
      return true;
    }
  }
  std::ranges::stable_sort(unread, std::ranges::greater{}, &model::PlannedPost::publish);
  return std::ranges::any_of(unread, [&](const model::PlannedPost* planned) { return view.topics.speaks_of(*planned, news.topic); });
}

void say(const News& news, const rule::ClientView& view, rule::Report& report) {
  const time::Zone& zone = view.client.zone;
  const time::Civil start = written_civil(**news.start, zone);
  const time::Civil end = has_end(news) ? written_civil(**news.end, zone) : start;
  rule::Finding& finding = report.at(news.id->span)
                               .say(news.kind)
                               .with("name", news.name)
                               .with("start", start)
                               .with("start_says", (*news.start)->date_only ? "day" : "moment")
                               .with("ahead", length_until(**news.start, view.world, zone))
                               .with("since", view.world.now - time::instant_of(**news.start, zone))
                               .with("reported", *news.reported_at ? "yes" : "no")
                               .with("end", end)
                               .with("end_says", !has_end(news) ? "nothing" : (*news.end)->date_only ? "day" : "moment")
                               .because(news.start->span, "start");
  if (*news.reported_at) finding.because(news.reported_at->span, "reported_at");
}

void check(const rule::ClientView& view, rule::Report& report) {
  for (const News& news : Search(view, report.duration("within", view.client.facts.first_key)).news())
    if (*news.id && !news.name.empty() && !is_told(news, view)) say(news, view, report);
}

}  // namespace

extern const rule::Check facts_unannounced{check};

}  // namespace sml::rules
