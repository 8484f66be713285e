#include <algorithm>
#include <set>
#include <string>

#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

// Whether a file that could declare accounts was not read to its end: then no account can be called unknown.
bool may_be_declared_unseen(const model::World& world) {
  return world.team.broken || std::ranges::any_of(world.clients, [](const model::Client& client) { return client.accounts.broken; });
}

// Whether a name can be written in the place of another: it is an id, as a file must have it, and stands in the list only once then.
bool may_stand_for(const std::string& name, const rule::PostView& view) {
  const bool is_id = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  return is_id && std::ranges::none_of(*view.post().accounts, [&](const model::Field<std::string>& id) { return *id == name; });
}

std::vector<std::string> own_accounts(const rule::PostView& view) {
  std::vector<std::string> own;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts)
    if (account->id) own.push_back(*account->id);
  return own;
}

std::string_view without_at(std::string_view handle) { return handle.substr(handle.starts_with('@') ? 1 : 0); }

// The accounts of the client that have this network, or this handle.
std::vector<std::string> accounts_with(const std::string& name, const rule::PostView& view) {
  const std::string folded = text::fold(without_at(name));
  std::set<std::string> found;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts) {
    const bool has = (account->network && model::name_of(*account->network) == folded) || (account->handle && text::fold(without_at(*account->handle)) == folded);
    if (account->id && has) found.insert(*account->id);
  }
  return {found.begin(), found.end()};
}

// The declared accounts of an entry that holds nothing else: "napoli-facebook; napoli-x", in which a comma is missing. None where there is but one.
std::vector<std::string> joined_accounts(const std::string& entry, const rule::PostView& view) {
  constexpr std::string_view kSeparators = " ;|/+&\n\t";
  std::vector<std::string> found;
  for (std::size_t at = 0; (at = entry.find_first_not_of(kSeparators, at)) != std::string::npos;) {
    const std::size_t end = std::min(entry.find_first_of(kSeparators, at), entry.size());
    const std::string name = entry.substr(at, end - at);
    at = end;
    if (name == "y" || name == "e" || name == "and") continue;
    if (view.accounts.find(name) == nullptr) return {};
    found.push_back(name);
  }
  return found.size() > 1 ? found : std::vector<std::string>();
}

void check(const rule::PostView& view, rule::Report& report) {
  std::vector<Entry> undeclared = entries(view);
  std::erase_if(undeclared, [](const Entry& entry) { return entry.declared != nullptr; });
  if (undeclared.empty() || may_be_declared_unseen(view.world)) return;
  const std::vector<std::string> own = own_accounts(view);
  std::set<std::string> offered;   // once each: a list names no account twice
  for (const Entry& entry : undeclared) {
    rule::Finding& finding = report.at(entry.id->span).with("account", **entry.id).with("client", model::display_name(view.client));
    if (const auto joined = joined_accounts(**entry.id, view); !joined.empty()) {
      finding.say("joined").with("accounts", model::TextList(joined));
      continue;
    }
    const std::vector<std::string> meant = accounts_with(**entry.id, view);
    finding.with("accounts", model::TextList(meant.size() > 1 ? meant : own));
    if (meant.size() > 1) finding.say("several");
    const std::optional<std::string> nearest = meant.empty() ? text::nearest_name(**entry.id, own) : std::optional(meant.front());
    if (!nearest || meant.size() > 1) continue;
    finding.say("nearest").with("nearest", *nearest);
    if (const auto at = text_span(*entry.id); at && may_stand_for(*nearest, view) && offered.insert(*nearest).second) finding.mend(rule::FixLevel::unsafe, "nearest", {{*at, *nearest}});
    if (const model::AccountOwner* declared = view.accounts.find(*nearest)) finding.because(declared->account->id.span, "nearest");
  }
}

}  // namespace

extern const rule::Check accounts_unknown{check};

}  // namespace sml::rules
