#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const auto& questions = *view.post.questions;
  const base::Duration left = view.planned.publish - view.world.now;
  if (questions.empty() || left < base::Duration{} || report.duration("within") < left) return;
  const auto& first = questions.front();
  rule::Finding& finding = report.at(first.span)
                               .with("question", first->text())
                               .with("others", static_cast<std::int64_t>(questions.size() - 1))
                               .with("publish", view.planned.publish_civil)
                               .with("left", left);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_open_question{check};

}  // namespace sml::rules
