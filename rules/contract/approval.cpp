#include <algorithm>
#include <optional>

#include "rules/contract/subject.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Approval;
using model::ApprovalCase;
using model::ApprovalFlow;
using model::Field;
using model::PostKind;

bool fits(ApprovalCase approval_case, const rule::PostView& view) {
  const PostKind kind = *view.post().kind;
  switch (approval_case) {
    case ApprovalCase::emergencies: return kind == PostKind::emergency;
    case ApprovalCase::special_requests: return kind == PostKind::special_request;
    case ApprovalCase::crisis_responses: return kind == PostKind::crisis_response;
    case ApprovalCase::offers: return !view.reading.promises.empty();
    case ApprovalCase::prices: return states_price(view);
    case ApprovalCase::events: return names_event_to_come(view);
    case ApprovalCase::all: return true;
  }
  return false;
}

// The flow that a post takes, and the case of it that fits; nothing where none does, or one before it cannot be read.
struct Taken {
  const ApprovalFlow* flow = nullptr;
  ApprovalCase fitting = ApprovalCase::all;
};

Taken flow_of(const rule::PostView& view) {
  for (const Field<ApprovalFlow>& flow : *view.client.contract->approval) {
    if (!flow->cases || flow->cases->empty()) return {};
    for (const Field<ApprovalCase>& one : *flow->cases)
      if (fits(*one, view)) return {&*flow, *one};
  }
  return {};
}

// Until when the chain has to approve: so long before publication; a special request has an hour from when it was made at least.
std::optional<time::Instant> deadline(const ApprovalFlow& flow, const rule::PostView& view) {
  constexpr base::Duration kLeast = base::hours(1);
  if (!flow.before) return std::nullopt;
  const time::Instant before = view.planned.publish - *flow.before;
  if (*view.post().kind != PostKind::special_request || !view.post().request->at) return before;
  return std::max(before, time::instant_of(*view.post().request->at, view.client.zone) + kLeast);
}

// Whether it is too early to ask for approvals: of a draft until they are due, of a special request until it says that it is one.
bool may_still_come(const std::optional<time::Instant>& due, const rule::PostView& view) {
  const model::Post& post = view.post();
  if (*post.kind == PostKind::special_request && !post.request) return true;
  return *post.status == model::PostStatus::draft && view.world.now <= due.value_or(view.planned.publish);
}

// What is wrong with the chain's approvals at one person of it.
struct Fault {
  std::string_view variant;                      // empty: nothing
  std::string_view whose;
  const Field<Approval>* approval = nullptr;     // nullptr: there is none
  const Field<Approval>* predecessor = nullptr;  // in the chain
};

class Chain {
 public:
  Chain(const ApprovalFlow& flow, std::optional<time::Instant> due, const rule::PostView& view) : flow_(flow), due_(due), view_(view) {}

  // The first fault in the chain's order.
  std::optional<Fault> first_fault() const {
    const Field<Approval>* predecessor = nullptr;
    for (const Field<std::string>& id : *flow_.chain) {
      const Fault fault = fault_of(*id, predecessor);
      if (!fault.variant.empty()) return fault;
      predecessor = fault.approval;
    }
    return std::nullopt;
  }

 private:
  // Of several approvals by one person, one without a fault is enough.
  Fault fault_of(const std::string& id, const Field<Approval>* predecessor) const {
    Fault first{"absent", id, nullptr, predecessor};
    for (const Field<Approval>& approval : *view_.post().approvals) {
      if (!approval->by || !is_by(*approval->by, id)) continue;
      const Fault fault{fault_in(approval, id, predecessor), id, &approval, predecessor};
      if (fault.variant.empty()) return fault;
      if (first.approval == nullptr) first = fault;
    }
    return first;
  }

  bool is_by(const std::string& by, const std::string& id) const {
    const model::ContractPerson* person = person_of(*view_.client.contract, by);
    return by == id || (person != nullptr && *person->id == id);
  }

  std::string_view fault_in(const Field<Approval>& approval, const std::string& id, const Field<Approval>* predecessor) const {
    if (view_.post().author && is_by(*view_.post().author, id)) return "author";
    if (!approval->at) return "";
    const time::Instant at = moment_of(approval);
    if (view_.world.now < at) return "future";
    if (predecessor != nullptr && (*predecessor)->at && at < moment_of(*predecessor)) return "order";
    return due_ && *due_ < at ? "late" : "";
  }

  time::Instant moment_of(const Field<Approval>& approval) const { return time::instant_of(*approval->at, view_.client.zone); }

  const ApprovalFlow& flow_;
  std::optional<time::Instant> due_;
  const rule::PostView& view_;
};

// Until when an absent approval is asked for: "none" is said, it lies "ahead", or it is "over".
std::string_view stage(const std::optional<time::Instant>& due, time::Instant now) {
  if (!due) return "none";
  return now <= *due ? "ahead" : "over";
}

base::Span place_of(const Fault& fault, const rule::PostView& view) {
  const model::Post& post = view.post();
  if (fault.approval != nullptr) return fault.approval->span;
  if (post.approvals) return post.approvals.key;
  return post.id ? post.id.span : view.planned.first_key;
}

void report_fault(const Fault& fault, const Taken& taken, const std::optional<time::Instant>& due, const rule::PostView& view, rule::Report& report) {
  const time::Zone& zone = view.client.zone;
  rule::Finding& finding = report.at(place_of(fault, view))
                               .say(fault.variant)
                               .with("who", person_name(*view.client.contract, std::string(fault.whose)))
                               .with("subject", std::string(model::name_of(taken.fitting)))
                               .with("publish", view.planned.publish_civil)
                               .with("client", model::display_name(view.client))
                               .with("stage", std::string(stage(due, view.world.now)))
                               .with("due", zone.civil(due.value_or(view.planned.publish)))
                               .because(taken.flow->chain.span, "chain");
  if (due) finding.because(taken.flow->before.span, "before");
  const bool has_moment = fault.approval != nullptr && (*fault.approval)->at;
  const time::Instant at = has_moment ? time::instant_of(*(*fault.approval)->at, zone) : view.world.now;
  finding.with("at", zone.civil(at)).with("late_by", at - due.value_or(at)).with("earliest", zone.civil(at + *taken.flow->before));
  if (fault.variant != "order") return;
  const Field<Approval>& predecessor = *fault.predecessor;
  finding.with("first", person_name(*view.client.contract, *predecessor->by))
      .with("first_at", zone.civil(time::instant_of(*predecessor->at, zone)))
      .because(predecessor.span, "predecessor");
}

void check(const rule::PostView& view, rule::Report& report) {
  if (is_unreadable(view.post().approvals)) return;
  const Taken taken = flow_of(view);
  if (taken.flow == nullptr) return;
  const std::optional<time::Instant> due = deadline(*taken.flow, view);
  if (may_still_come(due, view)) return;
  if (const auto fault = Chain(*taken.flow, due, view).first_fault()) report_fault(*fault, taken, due, view, report);
}

}  // namespace

extern const rule::Check contract_approval{check};

}  // namespace sml::rules
