#include <algorithm>

#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

// The entry with what joins it to its neighbour: in a list of one line or of many, what is left is a list. An only entry is none of several.
std::vector<rule::Edit> without(const std::vector<Entry>& all, const Entry& entry) {
  const std::size_t index = static_cast<std::size_t>(&entry - all.data());
  const base::Span at = entry.id->span;
  if (index > 0) return {{{at.source, all[index - 1].id->span.end, at.end}, ""}};
  return {{{at.source, at.begin, all[1].id->span.begin}, ""}};
}

void check(const rule::ContentView& view, rule::Report& report) {
  const std::vector<Entry> all = entries(view);
  const auto of_client = std::ranges::find_if(
      all, [](const Entry& entry) { return entry.owner == Owner::this_client || entry.owner == Owner::other_client; });
  if (of_client == all.end()) return;
  for (const Entry& entry : all) {
    if (entry.owner != Owner::person) continue;
    rule::Finding& finding = report.at(entry.id->span);
    finding.mend(rule::FixLevel::unsafe, "remove", without(all, entry));
    finding.with("account", **entry.id)
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
