#include "linter/resolve/brands.h"

#include <algorithm>
#include <utility>

#include "linter/base/equal_span.h"
#include "linter/text/handle.h"

namespace sml::resolve {

using model::Client;
using model::Field;

namespace {

std::string_view host_of(const BrandIndex::Website& website) { return website.address.host; }

}  // namespace

BrandIndex::BrandIndex(const model::World& world) {
  for (const Client& client : world.clients) {
    for (const Field<std::string>* name : brand_names(client)) {
      index_.add(**name, brands_.size(), NameKind::proper);
      brands_.push_back({&client, name});
    }
    add_handles(client.accounts->accounts, {{}, nullptr, &client, nullptr});
    for (const Field<std::string>& site : *client.facts->business->websites) websites_.push_back({text::web_address(*site), &client, &site});
  }
  for (const Field<model::Person>& person : *world.team->people) add_handles(person->accounts, {{}, nullptr, nullptr, &*person});
  std::ranges::stable_sort(handles_, {}, &Handle::key);
  std::ranges::stable_sort(websites_, {}, host_of);
}

void BrandIndex::add_handles(const model::List<model::Account>& accounts, const Handle& whose) {
  for (const Field<model::Account>& account : *accounts)
    if (account->handle) handles_.push_back({text::handle_key(*account->handle), &*account, whose.client, whose.person});
}

std::span<const BrandIndex::Handle> BrandIndex::handles(std::string_view key) const { return base::equal_span(handles_, key, &Handle::key); }

std::vector<BrandIndex::Website> BrandIndex::websites(const text::WebAddress& address) const {
  std::vector<Website> found;
  for (std::string_view domain = address.host;;) {
    for (const Website& website : base::equal_span(websites_, domain, host_of))
      if (website.address.path.empty() || text::is_page_or_below(address, website.address)) found.push_back(website);
    const std::size_t dot = domain.find('.');
    if (dot == std::string_view::npos) break;
    domain.remove_prefix(dot + 1);
  }
  std::ranges::sort(found, {}, [](const Website& website) { return std::pair(website.client, website.site); });
  return found;
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
