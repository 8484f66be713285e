#include "linter/resolve/approvals.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/model/contract_people.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/stated_prices.h"
#include "linter/text/fold.h"
#include "linter/time/whole_days.h"

namespace sml::resolve {
namespace {

using model::Approval;
using model::ApprovalCase;
using model::ApprovalFlow;
using model::Field;
using model::PostKind;

// A post of a client, as flows look at it.
class Subject {
 public:
  Subject(const model::Client& client, const model::PlannedPost& planned, const PostReading& reading) : client_(client), planned_(planned), reading_(reading) {}

  bool fits(ApprovalCase approval_case) const {
    switch (approval_case) {
      case ApprovalCase::emergencies: return kind() == PostKind::emergency;
      case ApprovalCase::special_requests: return kind() == PostKind::special_request;
      case ApprovalCase::crisis_responses: return kind() == PostKind::crisis_response;
      case ApprovalCase::offers: return !reading_.promises.empty();
      case ApprovalCase::prices:
        return std::ranges::any_of(reading_.texts, [&](const StatedText& text) { return stated_price(text, planned_.publish_civil.date).has_value(); });
      case ApprovalCase::events: return names_event_to_come();
      case ApprovalCase::all: return true;
    }
    return false;
  }

  // Until when the chain has to approve: so long before publication; a special request has an hour from when it was made at least.
  std::optional<time::Instant> deadline(const ApprovalFlow& flow) const {
    constexpr base::Duration kLeast = base::hours(1);
    if (!flow.before) return std::nullopt;
    const time::Instant before = time::earlier_by(*flow.before, planned_.publish, client_.zone);
    if (kind() != PostKind::special_request || !planned_.post.request->at) return before;
    return std::max(before, time::instant_of(*planned_.post.request->at, client_.zone) + kLeast);
  }

 private:
  PostKind kind() const { return *planned_.post.kind; }

  // Of an event whose end nobody wrote it is its start, or the end of the day where that is all that is known of it.
  bool is_still_to_come(const model::Event& event) const { return is_to_come(event, planned_.publish, client_.zone); }

  // Whether a text names, or `events` lists, an event that is not over when the post goes out.
  bool names_event_to_come() const {
    const auto names_one = [&](const StatedText& stated) {
      return std::ranges::any_of(stated.mentions, [&](const FactMention& mention) {
        const auto* event = mention.as<model::Event>();
        return event != nullptr && is_still_to_come(*event);
      });
    };
    const auto is_listed = [&](const Field<model::Event>& event) {
      return std::ranges::any_of(*planned_.post.events, [&](const auto& entry) { return event->id && *entry == *event->id; }) && is_still_to_come(*event);
    };
    return std::ranges::any_of(reading_.texts, names_one) || std::ranges::any_of(*client_.facts->events, is_listed);
  }

  const model::Client& client_;
  const model::PlannedPost& planned_;
  const PostReading& reading_;
};

class Chain {
 public:
  Chain(const ApprovalPath& path, const model::Client& client, const model::Post& post, time::Instant now)
      : path_(path), client_(client), post_(post), now_(now) {}

  std::optional<ApprovalFault> first_fault() const {
    const Field<Approval>* predecessor = nullptr;
    for (const Field<std::string>& id : *path_.flow->chain) {
      if (!id) continue;   // nobody knows who that is
      const ApprovalFault fault = fault_of(*id, predecessor);
      if (fault.variant == "absent" && is_any_unsigned()) return std::nullopt;
      if (!fault.variant.empty()) return fault;
      predecessor = fault.approval;
    }
    return std::nullopt;
  }

 private:
  // Whether nobody can read by whom one is.
  bool is_any_unsigned() const {
    return std::ranges::any_of(*post_.approvals, [](const Field<Approval>& approval) { return is_unreadable(approval->by); });
  }

  // Of several approvals by one person the earliest without a fault is enough, in whatever order they are written.
  ApprovalFault fault_of(const std::string& id, const Field<Approval>* predecessor) const {
    ApprovalFault first{"absent", id, nullptr, predecessor};
    for (const Field<Approval>& approval : *post_.approvals) {
      if (!approval->by || !is_same_person(*client_.contract, *approval->by, id)) continue;
      const ApprovalFault fault{fault_in(approval, id, predecessor), id, &approval, predecessor};
      const bool is_better = fault.variant.empty() && (!first.variant.empty() || is_earlier(approval, *first.approval));
      if (first.approval == nullptr || is_better) first = fault;
    }
    return first;
  }

  bool is_earlier(const Field<Approval>& one, const Field<Approval>& other) const { return other->at && (!one->at || moment_of(one) < moment_of(other)); }

  std::string_view fault_in(const Field<Approval>& approval, const std::string& id, const Field<Approval>* predecessor) const {
    if (post_.author && is_same_person(*client_.contract, *post_.author, id)) return "author";
    if (!approval->at) return "";
    const time::Instant at = moment_of(approval);
    if (now_ < at) return "future";
    if (predecessor != nullptr && (*predecessor)->at && at < moment_of(*predecessor)) return "order";
    return path_.due && *path_.due < at ? "late" : "";
  }

  time::Instant moment_of(const Field<Approval>& approval) const { return time::instant_of(*approval->at, client_.zone); }

  const ApprovalPath& path_;
  const model::Client& client_;
  const model::Post& post_;
  time::Instant now_;
};

}  // namespace

std::optional<ApprovalPath> approval_path(const model::Client& client, const model::PlannedPost& planned, const PostReading& reading) {
  const Subject subject(client, planned, reading);
  if (is_unreadable(client.contract->approval)) return std::nullopt;
  for (const Field<ApprovalFlow>& flow : *client.contract->approval) {
    if (!flow->cases || flow->cases->empty()) return std::nullopt;
    for (const Field<ApprovalCase>& one : *flow->cases)
      if (subject.fits(*one)) return ApprovalPath{&*flow, *one, subject.deadline(*flow)};
    if (is_unreadable(flow->cases)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<ApprovalFault> first_fault(const ApprovalPath& path, const model::Client& client, const model::Post& post, time::Instant now) {
  return Chain(path, client, post, now).first_fault();
}

std::vector<std::string_view> absent(const ApprovalPath& path, const model::Client& client, const model::Post& post) {
  const auto is_by = [&](const std::string& id) {
    return std::ranges::any_of(*post.approvals,
                               [&](const Field<Approval>& approval) { return approval->by && is_same_person(*client.contract, *approval->by, id); });
  };
  std::vector<std::string_view> ids;
  for (const Field<std::string>& id : *path.flow->chain)
    if (id && !is_by(*id) && std::ranges::find(ids, std::string_view(*id)) == ids.end()) ids.emplace_back(*id);
  return ids;
}

bool is_of(const Approval& approval, std::string_view digest) { return !approval.digest || digest.starts_with(text::fold(*approval.digest)); }

bool is_same_person(const model::Contract& contract, std::string_view named, std::string_view id) {
  const model::ContractPerson* person = model::person_of(contract, named);
  return named == id || (person != nullptr && *person->id == id);
}

}  // namespace sml::resolve
