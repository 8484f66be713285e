#include <algorithm>

#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) {
  const std::vector<Entry> all = entries(view);
  if (std::ranges::find(all, Owner::this_client, &Entry::owner) != all.end()) return;
  const bool any_unknown = std::ranges::find(all, Owner::nobody, &Entry::owner) != all.end();
  if (any_unknown && (!view.client.accounts || may_hold_any(view.client.accounts->accounts))) return;   // it may be this client's
  for (const Entry& entry : all) {
    if (entry.declared == nullptr) continue;
    report.at(entry.id->span)
        .with("account", **entry.id)
        .with("kind", owner_kind(*entry.declared))
        .with("owner", owner_name(*entry.declared, view.world))
        .with("client", model::display_name(view.client))
        .because(entry.declared->account->id.span, "declared");
  }
}

}  // namespace

extern const rule::Check accounts_wrong_client{check};

}  // namespace sml::rules
