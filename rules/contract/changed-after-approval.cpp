#include "linter/resolve/approvals.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void report_change(const model::Approval& approval, const rule::PostView& view, rule::Report& report) {
  const std::string who = approval.by ? person_name(*view.client.contract, *approval.by) : std::string();
  rule::Finding& finding = report.at(approval.digest.span)
                               .with("by_says", approval.by ? "person" : "nobody")
                               .with("by", who)
                               .with("who", who)
                               .with("publish", view.planned.publish_civil);
  const bool has_moment = bool(approval.at);
  const time::Instant at = has_moment ? time::instant_of(*approval.at, view.client.zone) : view.planned.publish;
  finding.with("at_says", has_moment ? "moment" : "nothing").with("at", view.client.zone.civil(at));
  with_asked(finding, view.client);
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.digest) return;
  for (const model::Field<model::Approval>& approval : *view.post.approvals)
    if (!resolve::is_of(*approval, *view.digest)) return report_change(*approval, view, report);
}

}  // namespace

extern const rule::Check contract_changed_after_approval{check};

}  // namespace sml::rules
