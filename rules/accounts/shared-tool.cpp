#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

// Two accounts may share a profile when both are personal or both are one client's.
bool belong_together(const model::AccountOwner& a, const model::AccountOwner& b) {
  return a.kind == b.kind && (a.kind == model::AccountOwner::Kind::person || a.index == b.index);
}

void check_tool(const rule::RepositoryView& view, const model::Tool& tool, rule::Report& report) {
  const model::Field<std::string>* first = nullptr;
  const model::AccountOwner* first_owner = nullptr;
  for (const model::Field<std::string>& id : *tool.accounts) {
    const model::AccountOwner* owner = view.accounts.find(*id);
    if (owner == nullptr) continue;
    if (first_owner == nullptr) {
      first = &id;
      first_owner = owner;
      continue;
    }
    if (belong_together(*first_owner, *owner)) continue;
    const bool moves_first = first_owner->kind == model::AccountOwner::Kind::person;   // what is personal goes, whichever stands first
    const model::AccountOwner& moved = moves_first ? *first_owner : *owner;
    report.at(id.span)
        .with("moved", moves_first ? **first : *id)
        .with("moved_kind", owner_kind(moved))
        .with("moved_owner", owner_name(moved, view.world))
        .with("tool", *tool.id)
        .with("account", *id)
        .with("kind", owner_kind(*owner))
        .with("owner", owner_name(*owner, view.world))
        .with("first", **first)
        .with("first_kind", owner_kind(*first_owner))
        .with("first_owner", owner_name(*first_owner, view.world))
        .because(first->span, "first")
        .because(owner->account->id.span, "declared");
    return;
  }
}

void check(const rule::RepositoryView& view, rule::Report& report) {
  for (const model::Field<model::Tool>& tool : *view.world.team->tools) check_tool(view, *tool, report);
}

}  // namespace

extern const rule::Check accounts_shared_tool{check};

}  // namespace sml::rules
