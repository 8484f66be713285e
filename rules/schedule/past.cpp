#include "linter/rule/check.h"

namespace sml::rules {
namespace {

void check(const rule::ClientView& view, rule::Report& report) {
  for (const model::PlannedPost& planned : view.client.posts) {
    if (!planned.timed || *planned.post.status != model::PostStatus::scheduled || planned.publish >= view.world.now) continue;
    rule::Finding& finding =
        report.at(planned.post.publish_at.span).with("publish", planned.publish_civil).with("ago", view.world.now - planned.publish);
    if (planned.post.status) finding.because(planned.post.status.span, "status");
  }
}

}  // namespace

extern const rule::Check schedule_past{check};

}  // namespace sml::rules
