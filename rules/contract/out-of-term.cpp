#include "rules/moments.h"

namespace sml::rules {
namespace {

void report_bound(const rule::PostView& view, std::string_view variant,
                  const model::Field<time::WrittenMoment>& bound, rule::Report& report) {
  rule::Finding& finding = report.at(view.post.publish_at.span)
                               .say(variant)
                               .with("publish", view.planned.publish_civil)
                               .with("client", model::display_name(view.client))
                               .because(bound.span, variant);
  with_bound(finding, "bound", *bound, view);
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Term& term = *view.client.contract->term;
  const time::Zone& zone = view.client.zone;
  const time::Instant publish = view.planned.publish;
  const bool may_be_reversed = is_unreadable(term.through);   // then nobody knows which of the two is wrong
  if (term.from && !may_be_reversed && publish < time::instant_of(*term.from, zone)) report_bound(view, "before", term.from, report);
  else if (term.through && time::is_over(*term.through, publish, zone)) report_bound(view, "after", term.through, report);
}

}  // namespace

extern const rule::Check contract_out_of_term{check};

}  // namespace sml::rules
