#include <algorithm>

#include "linter/rule/check.h"

namespace sml::rules {
namespace {

bool is_of(const model::AccountOwner& owner, const rule::PostView& view) {
  return owner.kind == model::AccountOwner::Kind::client && &view.world.clients[owner.index] == &view.client;
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::List<model::Network>& channels = view.client.contract->channels;
  std::vector<std::string> names;
  for (const model::Field<model::Network>& channel : *channels) names.emplace_back(model::name_of(*channel));
  for (const model::Field<std::string>& id : *view.post().accounts) {
    const model::AccountOwner* owner = view.accounts.find(*id);
    if (owner == nullptr || !is_of(*owner, view) || !owner->account->network) continue;
    const std::string network(model::name_of(*owner->account->network));
    if (std::ranges::find(names, network) != names.end()) continue;
    report.at(id.span)
        .with("account", *id)
        .with("network", network)
        .with("channels", names)
        .with("client", model::display_name(view.client))
        .because(channels.span, "channels")
        .because(owner->account->network.span, "network");
  }
}

}  // namespace

extern const rule::Check contract_channel{check};

}  // namespace sml::rules
