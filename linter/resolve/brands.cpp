#include "linter/resolve/brands.h"

namespace sml::resolve {

using model::Client;
using model::Field;

BrandIndex::BrandIndex(const model::World& world) {
  for (const Client& client : world.clients)
    for (const Field<std::string>* name : brand_names(client)) {
      index_.add(**name, brands_.size(), NameKind::proper);
      brands_.push_back({&client, name});
    }
}

std::vector<BrandIndex::Mention> BrandIndex::find(const Wording& wording) const {
  std::vector<Mention> mentions;
  for (const NameIndex::Mention& mention : index_.find(wording)) {
    const Brand& brand = brands_[mention.number];
    mentions.push_back({mention.range, brand.client, brand.name});
  }
  return mentions;
}

std::vector<const Field<std::string>*> brand_names(const Client& client) {
  std::vector<const Field<std::string>*> names;
  const model::Business& business = *client.facts->business;
  if (business.name)
    names.push_back(&business.name);
  else if (client.contract->parties->client)
    names.push_back(&client.contract->parties->client);
  for (const Field<std::string>& alias : *business.aliases) names.push_back(&alias);
  return names;
}

}  // namespace sml::resolve
