#include "linter/model/world.h"

#include <algorithm>
#include <utility>

namespace sml::model {

AccountIndex::AccountIndex(const World& world) {
  for (std::size_t index = 0; index < world.clients.size(); ++index) {
    for (const Field<Account>& account : world.clients[index].accounts->accounts.value) {
      if (!account->id) continue;
      const AccountOwner owner{AccountOwner::Kind::client, index, &*account};
      const auto [first, is_first] = owners_.try_emplace(*account->id, owner);
      if (!is_first && first->second.index != index) others_[*account->id].try_emplace(&world.clients[index], owner);
    }
  }
  for (std::size_t index = 0; index < world.team->people.value.size(); ++index)
    for (const Field<Account>& account : world.team->people.value[index]->accounts.value)
      if (account->id) owners_.try_emplace(*account->id, AccountOwner{AccountOwner::Kind::person, index, &*account});
}

const AccountOwner* AccountIndex::find(std::string_view id) const {
  const auto found = owners_.find(id);
  return found != owners_.end() ? &found->second : nullptr;
}

const AccountOwner* AccountIndex::find(std::string_view id, const Client& client) const {
  const AccountOwner* first = find(id);
  const auto others = others_.find(id);
  if (others == others_.end()) return first;
  const auto own = others->second.find(&client);
  return own == others->second.end() ? first : &own->second;
}

std::optional<Network> ClientAccounts::network_of(std::string_view id) const {
  const AccountOwner* owner = find(id);
  return owner != nullptr && owner->account->network ? std::optional(*owner->account->network) : std::nullopt;
}

const PlannedPost* post_at(const Client& client, base::Span place) {
  const auto begin_of = [](const PlannedPost& planned) { return std::pair(planned.span.source, planned.span.begin); };
  const auto behind = std::ranges::upper_bound(client.posts, std::pair(place.source, place.begin), {}, begin_of);
  if (behind == client.posts.begin()) return nullptr;
  const PlannedPost& before = *(behind - 1);
  return before.span.source == place.source && place.begin < before.span.end ? &before : nullptr;
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
