#include "linter/load/spaced_handle.h"

#include <algorithm>
#include <string>

#include "linter/load/node_words.h"

namespace sml::load {
namespace {

using model::Network;

// Where an account goes by one word, and not by what it is called.
constexpr Network kOneWord[] = {Network::instagram, Network::x, Network::threads, Network::tiktok, Network::mastodon, Network::bluesky};

void report_in(model::List<model::Account>& accounts, Problems& problems) {
  for (model::Field<model::Account>& account : accounts.value) {
    model::Field<std::string>& handle = account->handle;
    const bool is_one_word = account->network && std::ranges::find(kOneWord, *account->network) != std::end(kOneWord);
    if (!is_one_word || !handle || handle->find(' ') == std::string::npos) continue;
    problems.push_back({Problem::Kind::wrong_value, handle.span, std::string(model::name_of(*account->network)), shortened(*handle), "handle", "spaces"});
    handle.written = false;
  }
}

}  // namespace

void report_spaced_handles(model::World& world, Problems& problems) {
  for (model::Client& client : world.clients) report_in(client.accounts.content.accounts, problems);
  for (auto& person : world.team.content.people.value) report_in(person->accounts, problems);
}

}  // namespace sml::load
