#include "linter/model/world.h"

#include <algorithm>

namespace sml::model {

AccountIndex::AccountIndex(const World& world) {
  for (std::size_t index = 0; index < world.clients.size(); ++index)
    for (const Field<Account>& account : world.clients[index].accounts->accounts.value)
      if (account->id) owners_.push_back({*account->id, {AccountOwner::Kind::client, index, &*account}});
  for (std::size_t index = 0; index < world.team->people.value.size(); ++index)
    for (const Field<Account>& account : world.team->people.value[index]->accounts.value)
      if (account->id) owners_.push_back({*account->id, {AccountOwner::Kind::person, index, &*account}});
  std::stable_sort(owners_.begin(), owners_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const AccountOwner* AccountIndex::find(std::string_view id) const {
  const auto found = std::lower_bound(owners_.begin(), owners_.end(), id, [](const auto& owner, std::string_view wanted) { return owner.first < wanted; });
  return found != owners_.end() && found->first == id ? &found->second : nullptr;
}

std::optional<Network> AccountIndex::network_of(std::string_view id) const {
  const AccountOwner* owner = find(id);
  return owner != nullptr && owner->account->network ? std::optional(*owner->account->network) : std::nullopt;
}

std::string display_name(const Client& client) {
  if (client.facts->business->name) return *client.facts->business->name;
  if (client.contract->parties->client) return *client.contract->parties->client;
  return client.id;
}

std::string country(const Client& client) { return *client.facts->business->country; }

time::HolidaySet holiday_set(const Field<Holidays>& holidays, const std::string& default_country) {
  time::HolidaySet set{default_country, {}, {}};
  if (!holidays) return set;
  if (holidays->country) set.country = *holidays->country;
  for (const Field<time::Date>& date : holidays->dates.value) set.dates.push_back(*date);
  for (const Field<time::Date>& date : holidays->except.value) set.except.push_back(*date);
  return set;
}

}  // namespace sml::model
