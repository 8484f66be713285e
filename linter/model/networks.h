// What is known of each network beside what it takes (rules/platform/limits.yaml) and whose hosts are its own (network_domain.h).
#pragma once

#include <array>
#include <cstddef>

#include "linter/base/duration.h"
#include "linter/model/enumeration.h"

namespace sml::model {

struct NetworkTraits {
  Network network;
  base::Duration reply_within = base::hours(8);   // how soon people look for an answer, where no contract says it: our choice, no network names a time
  bool has_threads = false;      // a post may go on in further parts
  bool has_links = true;         // a link in a text leads somewhere
};

// In the order of the enumeration.
inline constexpr std::array<NetworkTraits, Names<Network>::value.size()> kNetworks = {{
    {.network = Network::instagram, .has_links = false},
    {.network = Network::facebook},
    {.network = Network::x, .reply_within = base::hours(2), .has_threads = true},
    {.network = Network::threads, .has_threads = true},
    {.network = Network::tiktok},
    {.network = Network::youtube},
    {.network = Network::linkedin},
    {.network = Network::pinterest},
    {.network = Network::mastodon, .has_threads = true},
    {.network = Network::bluesky, .has_threads = true},
    {.network = Network::telegram},
    {.network = Network::whatsapp},
    {.network = Network::google_business},
    {.network = Network::blog},
    {.network = Network::email, .reply_within = base::hours(24)},
}};

constexpr bool networks_are_in_order() {
  for (std::size_t index = 0; index < kNetworks.size(); ++index)
    if (kNetworks[index].network != static_cast<Network>(index) || kNetworks[index].reply_within <= base::Duration{}) return false;
  return true;
}
static_assert(networks_are_in_order(), "a row for each network");

constexpr const NetworkTraits& traits_of(Network network) { return kNetworks[static_cast<std::size_t>(network)]; }

}  // namespace sml::model
