#include <cstdint>

#include "linter/time/whole_days.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::ClientView& view, rule::Report& report) {
  const model::Field<model::Confirmation>& confirmed = view.client.facts->confirmed;
  const model::Field<base::Duration>& valid_for = view.client.facts->valid_for;
  const time::Instant expiry = time::later_by(*valid_for, time::instant_of(*confirmed->at, view.client.zone), view.client.zone);
  const time::Instant horizon = view.world.now + report.duration("ahead", confirmed.key);
  const model::PlannedPost* first = nullptr;
  std::int64_t beyond = 0;
  for (const model::PlannedPost& planned : view.client.posts) {
    if (!view.checks(planned) || planned.publish <= expiry) continue;
    ++beyond;
    if (planned.publish >= view.world.now && (first == nullptr || planned.publish < first->publish)) first = &planned;
  }
  if (first == nullptr || first->publish > horizon) return;
  const bool day = confirmed->at->date_only;
  rule::Finding& finding = report.at(confirmed.key)
                               .with("client", model::display_name(view.client))
                               .with("confirmed", written_civil(*confirmed->at, view.client.zone))
                               .with("valid_for", *valid_for)
                               .with("expiry", view.client.zone.civil(expiry))
                               .with("expiry_says", day ? "day" : "moment")
                               .with("expired", expiry <= view.world.now ? "yes" : "no")
                               .with("count", beyond)
                               .with("first", first->publish_civil)
                               .because(valid_for.span, "valid_for")
                               .because(first->post.publish_at.span, "first");
  with_asked(finding, view.client, *confirmed->by);
}

}  // namespace

extern const rule::Check facts_stale{check};

}  // namespace sml::rules
