#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/written_span.h"
#include "linter/load/network_words.h"
#include "linter/text/fold.h"
#include "linter/text/handle.h"
#include "linter/text/nearest.h"
#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

// What a name is made of: "napoli" and "ig" of "napoli-ig".
std::vector<std::string> parts_of(std::string_view name) {
  const std::string words = text::folded_words(name);
  std::vector<std::string> parts;
  for (const std::string_view part : base::parts_between(words, " ")) parts.emplace_back(part);
  return parts;
}

bool is_unseen(const model::Client& client) { return client.accounts.broken || may_hold_any(client.accounts->accounts); }

// Whether not all could be read that this client, the team or its people declare: then no account can be called unknown.
bool may_be_declared_unseen(const rule::ContentView& view) {
  const model::World& world = view.world;
  const auto is_unseen_person = [](const model::Field<model::Person>& person) { return may_hold_any(person->accounts); };
  return is_unseen(view.client) || world.team.broken || is_unreadable(world.team->people) || std::ranges::any_of(*world.team->people, is_unseen_person);
}

// Whether it may be one that could not be read of another client: its name begins as that client's, or as an account of it.
bool may_be_of_another(const std::string& name, const rule::ContentView& view) {
  const auto first_part = [](std::string_view written) {
    const std::vector<std::string> parts = parts_of(written);
    return parts.empty() ? std::string() : parts.front();
  };
  const std::string first = first_part(name);
  const auto begins_so = [&](const model::Field<model::Account>& account) { return account->id && first_part(*account->id) == first; };
  return std::ranges::any_of(view.world.clients, [&](const model::Client& client) {
    return &client != &view.client && is_unseen(client) && (first_part(client.id) == first || std::ranges::any_of(*client.accounts->accounts, begins_so));
  });
}

// Whether a name can be written in the place of another: it is an id, as a file must have it, and stands in the list only once then.
bool may_stand_for(const std::string& name, const rule::ContentView& view) {
  const bool is_id = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  return is_id && std::ranges::none_of(*view.post.accounts, [&](const model::Field<std::string>& id) { return *id == name; });
}

std::vector<std::string> own_accounts(const rule::ContentView& view) {
  std::vector<std::string> own;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts)
    if (account->id) own.push_back(*account->id);
  return own;
}

// What two names do not share at their beginnings and ends.
std::pair<std::string, std::string> differing(const std::string& one, const std::string& other) {
  std::vector<std::string> a = parts_of(one), b = parts_of(other);
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.pop_back();
    b.pop_back();
  }
  const auto first = std::ranges::mismatch(a, b);
  const auto joined = [](auto begin, auto end) {
    std::string all;
    for (; begin != end; ++begin) all += *begin;
    return all;
  };
  return {joined(first.in1, a.end()), joined(first.in2, b.end())};
}

// The only one of the client's accounts that is near also where the two differ: of "napoli-web" it is not "napoli-x".
std::optional<std::string> nearest_account(const std::string& name, std::vector<std::string> own) {
  const auto nearest = text::nearest_name(name, own);
  if (!nearest) return std::nullopt;
  const auto [written, meant] = differing(name, *nearest);
  // "xx" for "x"
  const bool is_repeated = !written.empty() && !meant.empty() && written.front() == meant.front() && text::edit_distance(written, meant, 1) <= 1;
  if (written != meant && !is_repeated && !text::nearest_name(written, std::vector{meant})) return std::nullopt;
  std::erase(own, *nearest);
  const auto second = text::nearest_name(name, own);
  constexpr std::size_t kFar = 8;
  const bool is_as_near = second && text::edit_distance(name, *second, kFar) <= text::edit_distance(name, *nearest, kFar);
  return is_as_near ? std::nullopt : nearest;
}

// The accounts of the client that have this network, or this handle.
std::vector<std::string> accounts_with(const std::string& name, const rule::ContentView& view) {
  const std::string key = text::handle_key(name);
  const std::optional<model::Network> network = load::network_in(text::without_at(name));
  std::set<std::string> found;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts) {
    const bool has = (account->network && network == *account->network) || (account->handle && text::handle_key(*account->handle) == key);
    if (account->id && has) found.insert(*account->id);
  }
  return {found.begin(), found.end()};
}

// The declared accounts of an entry that holds nothing else: "napoli-facebook; napoli-x", in which a comma is missing. None where there is but one.
std::vector<std::string> joined_accounts(const std::string& entry, const rule::ContentView& view) {
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

void check(const rule::ContentView& view, rule::Report& report) {
  std::vector<Entry> undeclared = entries(view);
  std::erase_if(undeclared, [](const Entry& entry) { return entry.declared != nullptr; });
  if (undeclared.empty() || may_be_declared_unseen(view)) return;
  std::erase_if(undeclared, [&](const Entry& entry) { return may_be_of_another(**entry.id, view); });
  const std::vector<std::string> own = own_accounts(view);
  std::set<std::string> offered;   // once each: a list names no account twice
  int looked_for = 0;
  for (const Entry& entry : undeclared) {
    rule::Finding& finding = report.at(entry.id->span).with("account", **entry.id).with("client", model::display_name(view.client));
    if (const auto joined = joined_accounts(**entry.id, view); !joined.empty()) {
      finding.say("joined").with("accounts", model::TextList(joined));
      continue;
    }
    if (++looked_for > text::kMostSuggestions) {
      finding.with("accounts", model::TextList(own));
      continue;
    }
    const std::vector<std::string> meant = accounts_with(**entry.id, view);
    finding.with("accounts", model::TextList(meant.size() > 1 ? meant : own));
    if (meant.size() > 1) finding.say("several");
    const std::optional<std::string> nearest = meant.empty() ? nearest_account(**entry.id, own) : std::optional(meant.front());
    if (!nearest || meant.size() > 1) continue;
    finding.say("nearest").with("nearest", *nearest);
    if (const auto at = base::written_span(entry.id->span, (*entry.id)->size()); at && may_stand_for(*nearest, view) && offered.insert(*nearest).second)
      finding.mend(rule::FixLevel::unsafe, "nearest", {{*at, *nearest}}).fix->uncovers = true;
    if (const model::AccountOwner* declared = view.accounts.find(*nearest)) finding.because(declared->account->id.span, "nearest");
  }
}

}  // namespace

extern const rule::Check accounts_unknown{check};

}  // namespace sml::rules
