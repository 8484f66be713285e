#include <algorithm>

#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) {
  const std::vector<Entry> all = entries(view);
  const auto own = std::ranges::find(all, Owner::this_client, &Entry::owner);
  if (own == all.end()) return;
  for (const Entry& entry : all) {
    if (entry.owner != Owner::other_client) continue;
    report.at(entry.id->span)
        .with("account", **entry.id)
        .with("other", owner_name(*entry.declared, view.world))
        .with("client", model::display_name(view.client))
        .because(entry.declared->account->id.span, "other")
        .because(own->id->span, "own");
  }
}

}  // namespace

extern const rule::Check accounts_cross_client{check};

}  // namespace sml::rules
