#include "linter/time/whole_days.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const auto& questions = *view.post.questions;
  const time::Instant publish = view.planned.publish;
  const time::Instant now = view.world.now;
  if (questions.empty() || publish < now || time::later_by(report.duration("within"), now, view.client.zone) < publish) return;
  const auto& first = questions.front();
  rule::Finding& finding = report.at(first.span)
                               .with("question", first->text())
                               .with("others", static_cast<std::int64_t>(questions.size() - 1))
                               .with("publish", view.planned.publish_civil)
                               .with("left", time::length_between(now, publish, view.client.zone));
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_open_question{check};

}  // namespace sml::rules
