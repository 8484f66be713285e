#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/resolve/approvals.h"
#include "rules/approved_post.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

// Somebody whose approval is of what the post was.
struct Approver {
  std::string name;
  std::string id;   // empty where the contract does not know them
};

// In the order of the contract's chain, and then of the post.
std::vector<Approver> to_ask_again(const rule::PostView& view) {
  const model::Contract& contract = *view.client.contract;
  const auto path = resolve::approval_path(view.client, view.planned, view.reading);
  std::vector<Approver> approvers;
  const auto ask = [&](const model::Approval& approval) {
    if (!approval.by || resolve::is_of(approval, *view.digest)) return;
    std::string name = person_name(contract, *approval.by);
    if (std::ranges::find(approvers, name, &Approver::name) != approvers.end()) return;
    const model::ContractPerson* person = person_of(contract, *approval.by);
    approvers.push_back({std::move(name), person == nullptr ? std::string() : *person->id});
  };
  if (path)
    for (const model::Field<std::string>& id : *path->flow->chain)
      for (const model::Field<model::Approval>& approval : *view.post.approvals)
        if (approval->by && resolve::is_same_person(contract, *approval->by, *id)) ask(*approval);
  for (const model::Field<model::Approval>& approval : *view.post.approvals) ask(*approval);
  return approvers;
}

// Until when they can: as the contract says, or where that is over or not said, until the post goes out.
time::Instant due(const rule::PostView& view) {
  const auto path = resolve::approval_path(view.client, view.planned, view.reading);
  return path && path->due && view.world.now < *path->due ? *path->due : view.planned.publish;
}

void report_change(const model::Approval& approval, const rule::PostView& view, rule::Report& report) {
  const std::string who = approval.by ? person_name(*view.client.contract, *approval.by) : std::string();
  const std::vector<Approver> again = to_ask_again(view);
  std::vector<std::string> names;
  for (const Approver& approver : again) names.push_back(approver.name);
  rule::Finding& finding = report.at(approval.digest.span)
                               .with("by_says", approval.by ? "person" : "nobody")
                               .with("by", who)
                               .with("who", who)
                               .with("again", names)
                               .with("second", names.size() > 1 ? names[1] : std::string())
                               .with("due", view.client.zone.civil(due(view)));
  const bool knows_who = !again.empty() && !again.front().id.empty() && view.post.id;
  finding.with("command_says", knows_who ? "whole" : "name").with("post", approved_post(view)).with("by_id", knows_who ? again.front().id : std::string());
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
