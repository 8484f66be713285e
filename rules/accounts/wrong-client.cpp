#include <algorithm>

#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

// Clients that are called alike are told apart by their folders.
struct Names {
  std::string owner;
  std::string client;
};

Names names_of(const model::AccountOwner& declared, const rule::ContentView& view) {
  Names names{owner_name(declared, view.world), model::display_name(view.client)};
  if (declared.kind != model::AccountOwner::Kind::client || names.owner != names.client) return names;
  names.owner += " (" + view.world.clients[declared.index].folder + ')';
  names.client += " (" + view.client.folder + ')';
  return names;
}

void check(const rule::ContentView& view, rule::Report& report) {
  const std::vector<Entry> all = entries(view);
  if (std::ranges::find(all, Owner::this_client, &Entry::owner) != all.end()) return;
  const bool any_unknown = std::ranges::find(all, Owner::nobody, &Entry::owner) != all.end();
  if (any_unknown && (!view.client.accounts || may_hold_any(view.client.accounts->accounts))) return;   // it may be this client's
  for (const Entry& entry : all) {
    if (entry.declared == nullptr) continue;
    const auto [owner, client] = names_of(*entry.declared, view);
    report.at(entry.id->span)
        .with("account", **entry.id)
        .with("kind", owner_kind(*entry.declared))
        .with("owner", owner)
        .with("client", client)
        .because(entry.declared->account->id.span, "declared");
  }
}

}  // namespace

extern const rule::Check accounts_wrong_client{check};

}  // namespace sml::rules
