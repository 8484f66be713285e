#include "linter/model/world.h"

namespace sml::model {

AccountIndex::AccountIndex(const World& world) {
  for (std::size_t index = 0; index < world.clients.size(); ++index)
    for (const Field<Account>& account : world.clients[index].accounts->accounts.value)
      if (account->id) owners_.try_emplace(*account->id, AccountOwner{AccountOwner::Kind::client, index, &*account});
  for (std::size_t index = 0; index < world.team->people.value.size(); ++index)
    for (const Field<Account>& account : world.team->people.value[index]->accounts.value)
      if (account->id) owners_.try_emplace(*account->id, AccountOwner{AccountOwner::Kind::person, index, &*account});
}

const AccountOwner* AccountIndex::find(std::string_view id) const {
  const auto found = owners_.find(id);
  return found != owners_.end() ? &found->second : nullptr;
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
