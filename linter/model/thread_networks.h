// The networks on which a post may go on in further parts.
#pragma once

#include "linter/model/enumeration.h"

namespace sml::model {

constexpr bool has_threads(Network network) {
  return network == Network::x || network == Network::threads || network == Network::mastodon || network == Network::bluesky;
}

}  // namespace sml::model
