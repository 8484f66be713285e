#include <algorithm>

#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const std::vector<Entry> all = entries(view);
  const auto of_client = std::ranges::find_if(
      all, [](const Entry& entry) { return entry.owner == Owner::this_client || entry.owner == Owner::other_client; });
  if (of_client == all.end()) return;
  for (const Entry& entry : all) {
    if (entry.owner != Owner::person) continue;
    report.at(entry.id->span)
        .with("account", **entry.id)
        .with("person", owner_name(*entry.declared, view.world))
        .with("other", **of_client->id)
        .with("client", owner_name(*of_client->declared, view.world))
        .because(entry.declared->account->id.span, "personal")
        .because(of_client->id->span, "client");
  }
}

}  // namespace

extern const rule::Check accounts_mixed{check};

}  // namespace sml::rules
