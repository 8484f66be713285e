#include <algorithm>

#include "linter/rule/check.h"

namespace sml::rules {
namespace {

bool is_of(const model::AccountOwner& owner, const rule::ContentView& view) {
  return owner.kind == model::AccountOwner::Kind::client && &view.world.clients[owner.index] == &view.client;
}

void check(const rule::ContentView& view, rule::Report& report) {
  const model::List<model::Network>& channels = view.client.contract->channels;
  if (is_unreadable(channels)) return;
  for (const model::Field<std::string>& id : *view.post.accounts) {
    const model::AccountOwner* owner = view.accounts.find(*id);
    if (owner == nullptr || !is_of(*owner, view) || !owner->account->network) continue;
    const model::Field<model::Network>& network = owner->account->network;
    if (std::ranges::count(*channels, *network, &model::Field<model::Network>::value) > 0) continue;
    std::vector<std::string> names;
    for (const model::Field<model::Network>& channel : *channels) names.emplace_back(model::name_of(*channel));
    report.at(id.span)
        .with("account", *id)
        .with("network", std::string(model::name_of(*network)))
        .with("channels", names)
        .with("client", model::display_name(view.client))
        .because(channels.span, "channels")
        .because(network.span, "network");
  }
}

}  // namespace

extern const rule::Check contract_channel{check};

}  // namespace sml::rules
