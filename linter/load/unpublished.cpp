#include "linter/load/unpublished.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "linter/load/node_words.h"
#include "linter/model/enumeration.h"
#include "linter/model/thread_networks.h"

namespace sml::load {
namespace {

using model::Field;
using model::Network;

// Nothing where one of them is not known.
std::optional<std::vector<Network>> networks_of(const model::Post& post, const model::ClientAccounts& accounts) {
  if (post.accounts->empty() || is_unreadable(post.accounts)) return std::nullopt;
  std::vector<Network> networks;
  for (const Field<std::string>& account : *post.accounts) {
    const auto network = accounts.network_of(*account);
    if (!network) return std::nullopt;
    networks.push_back(*network);
  }
  return networks;
}

}  // namespace

void report_unpublished(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems) {
  if (post.thread->empty() && post.text_for->empty()) return;
  const auto networks = networks_of(post, accounts);
  if (!networks) return;
  if (!post.thread->empty() && std::ranges::none_of(*networks, model::has_threads))
    problems.push_back({Problem::Kind::wrong_value, post.thread.key, "thread", {}, "thread", "unpublished"});
  for (const auto& own : *post.text_for) {
    const std::string& name = *own.name;
    const auto network = model::named<Network>(name);
    const bool goes_out = network ? std::ranges::find(*networks, *network) != networks->end() : std::ranges::find(*post.accounts, name, &Field<std::string>::value) != post.accounts->end();
    const bool is_known = network || accounts.find(name) != nullptr;
    if (is_known && !goes_out) problems.push_back({Problem::Kind::wrong_value, own.name.span, "text_for", shortened(name), "text_for", "unpublished"});
  }
}

}  // namespace sml::load
