#include "linter/model/network_domain.h"

#include "tests/catch.h"

namespace sml::model {
namespace {

TEST_CASE("a network is known by its domains, in each country and below") {
  const struct {
    const char* host;
    std::optional<NetworkDomain> domain;
  } table[] = {
      {"instagram.com", NetworkDomain::profiles},      {"m.youtube.com", NetworkDomain::profiles},
      {"es-la.facebook.com", NetworkDomain::profiles}, {"pinterest.com.mx", NetworkDomain::profiles},
      {"br.pinterest.com", NetworkDomain::profiles},   {"mastodon.social", NetworkDomain::others},
      {"youtu.be", NetworkDomain::others},             {"napoli.bsky.social", NetworkDomain::others},
      {"api.whatsapp.com", NetworkDomain::others},     {"notx.com", std::nullopt},
      {"pinterest.napoli.example", std::nullopt},      {"napoli.example", std::nullopt},
      {"google.com", std::nullopt},                    {"", std::nullopt},
  };
  for (const auto& row : table) {
    CAPTURE(row.host);
    CHECK(network_domain(row.host) == row.domain);
  }
}

}  // namespace
}  // namespace sml::model
