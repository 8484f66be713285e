// Whose domains are a network's: where its pages, short links and chats are.
#pragma once

#include <optional>
#include <string_view>

namespace sml::model {

// What stands behind the slash of an address there.
enum class NetworkDomain {
  profiles,   // the handle of whose page it is: "instagram.com/napoli"
  others,     // a short link, a chat, a place on the map; or a handle that is one with its server only: "mastodon.social/@napoli"
};

// Of a host in small letters; what lies below a network's domain is the network's too. Nothing for a host of anybody else.
std::optional<NetworkDomain> network_domain(std::string_view host);

}  // namespace sml::model
