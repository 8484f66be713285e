#include <algorithm>
#include <string>
#include <vector>

#include "linter/rule/check.h"
#include "linter/text/display.h"
#include "linter/text/handle.h"
#include "linter/text/nearest.h"

namespace sml::rules {
namespace {

using model::Account;
using model::Field;

constexpr std::size_t kShortest = 6;      // letters of a handle that can be mistyped
constexpr std::size_t kTwoLetters = 10;   // letters from which on two may differ

// "napoli" of "napoli@comida.social".
std::string_view without_server(std::string_view key) { return key.substr(0, key.find('@')); }

void add_handles(const model::List<Account>& accounts, std::vector<std::string>& known) {
  for (const Field<Account>& account : *accounts) known.push_back(text::handle_key(*account->handle));
}

// Handles that belong to somebody: any account of the repository, a person, a competitor.
std::vector<std::string> known_handles(const rule::ContentView& view) {
  std::vector<std::string> known;
  for (const model::Client& client : view.world.clients) add_handles(client.accounts->accounts, known);
  for (const Field<model::Person>& person : *view.world.team->people) {
    add_handles(person->accounts, known);
    known.push_back(*person->id);
  }
  for (const Field<std::string>& competitor : *view.client.contract->competitors) known.push_back(text::handle_key(*competitor));
  return known;
}

// Whether a handle of this client, of the team or of a competitor could not be read: it may be the one that is mentioned. Another client's is hardly like its
// own.
bool may_be_known_unseen(const rule::ContentView& view) {
  const auto hides_one = [](const model::List<Account>& accounts) {
    return is_unreadable(accounts) || std::ranges::any_of(*accounts, [](const auto& account) { return !account->handle; });
  };
  return is_unreadable(view.client.contract->competitors) || is_unreadable(view.world.team->people) ||
         hides_one(view.client.accounts->accounts) ||
         std::ranges::any_of(*view.world.team->people, [&](const auto& person) { return hides_one(person->accounts); });
}

bool is_same(std::string_view handle, std::string_view key) { return without_server(handle) == without_server(key); }

bool is_known(std::string_view key, const std::vector<std::string>& known) {
  return std::ranges::any_of(known, [&](const std::string& handle) { return is_same(handle, key); });
}

std::size_t distance(std::string_view key, std::string_view own) {
  const std::size_t letters = text::code_point_count(own);
  if (letters < kShortest) return letters;
  const std::size_t limit = letters < kTwoLetters ? 1 : 2;
  const std::size_t edits = text::edit_distance(key, own, limit);
  return edits <= limit ? edits : letters;
}

// The own handle that a mention is nearest to, if it is near enough to be meant.
const Account* account_meant(std::string_view key, const model::Client& client) {
  const Account* nearest = nullptr;
  std::size_t least = 0;
  for (const Field<Account>& account : *client.accounts->accounts) {
    const std::string own = text::handle_key(*account->handle);
    const std::size_t edits = distance(without_server(key), without_server(own));
    if (edits >= text::code_point_count(without_server(own)) || (nearest != nullptr && edits >= least)) continue;
    nearest = &*account;
    least = edits;
  }
  return nearest;
}

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      const auto* mention = claim.as<claims::MentionClaim>();
      if (mention == nullptr) continue;
      const std::string key = text::handle_key(mention->handle);
      const Account* meant = account_meant(key, view.client);
      if (meant == nullptr || is_same(text::handle_key(*meant->handle), key) || is_known(key, known_handles(view)) || may_be_known_unseen(view)) continue;
      report.at(text.span(claim.range))
          .with("words", mention->handle)
          .with("handle", std::string(text::without_at(*meant->handle)))
          .with("client", model::display_name(view.client))
          .because(meant->handle.span, "handle");
      return;
    }
  }
}

}  // namespace

extern const rule::Check facts_mistyped_handle{check};

}  // namespace sml::rules
