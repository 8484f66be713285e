#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/resolve/approvals.h"
#include "rules/approved_post.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Approval;
using model::Field;
using model::PostKind;
using resolve::ApprovalFault;
using resolve::ApprovalPath;

// Whether it is too early to ask for approvals: of a draft, and of what may be one, until they are due, of a special request until it says that it is one.
bool may_still_come(const std::optional<time::Instant>& due, const rule::PostView& view) {
  const model::Post& post = view.post;
  if (*post.kind == PostKind::special_request && !post.request) return true;
  return (*post.status == model::PostStatus::draft || is_unreadable(post.status)) && view.world.now <= due.value_or(view.planned.publish);
}

// Until when an absent approval is asked for: "none" is said, it lies "ahead", or it is "over".
std::string_view stage(const std::optional<time::Instant>& due, time::Instant now) {
  if (!due) return "none";
  return now <= *due ? "ahead" : "over";
}

bool is_known(const std::string& id, const rule::PostView& view) {
  const auto is_called = [&](const Field<model::Person>& person) { return (person->id && *person->id == id) || (person->name && *person->name == id); };
  return !model::all_people_called(*view.client.contract, id).empty() || std::ranges::any_of(*view.world.team->people, is_called);
}

// An approval by somebody whom neither the contract nor the team knows, where both could be read: it may be the one that is absent.
const Field<Approval>* stranger(const rule::PostView& view) {
  const model::Contract& contract = *view.client.contract;
  if (contract.people->empty() || is_unreadable(contract.people) || view.world.team.broken || is_unreadable(view.world.team->people)) return nullptr;
  const auto& approvals = *view.post.approvals;
  const auto found = std::ranges::find_if(approvals, [&](const Field<Approval>& approval) { return approval->by && !is_known(*approval->by, view); });
  return found == approvals.end() ? nullptr : &*found;
}

// What the contract calls somebody, else the team, else the id.
std::string name_of(const std::string& id, const rule::PostView& view) {
  const auto& people = *view.world.team->people;
  const auto found = std::ranges::find_if(people, [&](const Field<model::Person>& person) { return person->id && *person->id == id; });
  const bool is_of_team = model::person_of(*view.client.contract, id) == nullptr && found != people.end();
  return is_of_team ? model::display_name(**found) : person_name(*view.client.contract, id);
}

// An approval by somebody known who is not in the chain, and so is not the one that is absent.
const Field<Approval>* outsider(const ApprovalPath& path, const rule::PostView& view) {
  const auto is_in_chain = [&](const std::string& named) {
    return std::ranges::any_of(*path.flow->chain, [&](const auto& id) { return !id || resolve::is_same_person(*view.client.contract, named, *id); });
  };
  const auto is_one = [&](const Field<Approval>& approval) { return approval->by && is_known(*approval->by, view) && !is_in_chain(*approval->by); };
  const auto found = std::ranges::find_if(*view.post.approvals, is_one);
  return found == view.post.approvals->end() ? nullptr : &*found;
}

base::Span place_of(const ApprovalFault& fault, const rule::PostView& view) {
  const model::Post& post = view.post;
  if (fault.approval != nullptr) return fault.approval->span;
  if (post.approvals) return post.approvals.key;
  return post.id ? post.id.span : view.planned.first_key;
}

rule::Finding& report_fault(const ApprovalFault& fault, const ApprovalPath& path, const rule::PostView& view, rule::Report& report) {
  const std::optional<time::Instant>& due = path.due;
  const time::Zone& zone = view.client.zone;
  rule::Finding& finding = report.at(place_of(fault, view))
                               .say(fault.variant)
                               .with("who", person_name(*view.client.contract, std::string(fault.whose)))
                               .with("subject", std::string(model::name_of(path.fitting)))
                               .with("publish", view.planned.publish_civil)
                               .with("client", model::display_name(view.client))
                               .with("stage", std::string(stage(due, view.world.now)))
                               .with("due", zone.civil(due.value_or(view.planned.publish)))
                               .because(path.flow->chain.span, "chain");
  if (due) finding.because(path.flow->before.span, "before");
  const bool has_moment = fault.approval != nullptr && (*fault.approval)->at;
  const time::Instant at = has_moment ? time::instant_of(*(*fault.approval)->at, zone) : view.world.now;
  const time::Instant approved = fault.variant == "late" ? at : view.world.now;   // else once more, now
  finding.with("at", zone.civil(at)).with("late_by", at - due.value_or(at)).with("earliest", zone.civil(approved + *path.flow->before));
  if (fault.variant != "order") return finding;
  const Field<Approval>& predecessor = *fault.predecessor;
  finding.with("first", person_name(*view.client.contract, *predecessor->by))
      .with("first_at", zone.civil(time::instant_of(*predecessor->at, zone)))
      .because(predecessor.span, "predecessor");
  return finding;
}

// How an approval by somebody is noted.
std::string command(const rule::PostView& view, std::string_view whose) {
  const std::string post = approved_post(view);
  return post.empty() ? "sml approve" : "sml approve " + post + " --by " + std::string(whose);
}

void check(const rule::PostView& view, rule::Report& report) {
  if (is_unreadable(view.post.approvals)) return;
  const std::optional<ApprovalPath> path = resolve::approval_path(view.client, view.planned, view.reading);
  if (!path || may_still_come(path->due, view)) return;
  const auto fault = resolve::first_fault(*path, view.client, view.post, view.world.now);
  if (!fault) return;
  std::vector<std::string> missing;
  const auto absent = resolve::absent(*path, view.client, view.post);
  for (const std::string_view id : absent) missing.push_back(person_name(*view.client.contract, std::string(id)));
  rule::Finding& finding = report_fault(*fault, *path, view, report);
  const auto is_writer = [&](std::string_view id) { return view.post.author && resolve::is_same_person(*view.client.contract, *view.post.author, id); };
  if (const auto writer = std::ranges::find_if(absent, is_writer); fault->variant == "absent" && writer != absent.end())
    finding.say("absent.author").with("writer", person_name(*view.client.contract, std::string(*writer)));
  if (!absent.empty()) finding.with("command", command(view, absent.front()));
  if (fault->variant == "absent" || fault->variant == "late") finding.with("missing", std::move(missing));
  if (fault->variant != "absent") return;
  if (const Field<Approval>* by_outsider = outsider(*path, view))
    finding.with("outsider", name_of(*(*by_outsider)->by, view)).because(by_outsider->span, "outsider");
  const Field<Approval>* by_stranger = stranger(view);
  if (by_stranger == nullptr) return;
  const std::string& by = *(*by_stranger)->by;
  const auto meant = meant_person(*view.client.contract, by);
  finding.say(meant ? "stranger.nearest" : "stranger").with("by", by).with("nearest", meant.value_or("")).at = (*by_stranger)->by.span;
}

}  // namespace

extern const rule::Check contract_approval{check};

}  // namespace sml::rules
