// How long a reply may take, by network: what the contract says, else what is usual.
#pragma once

#include <optional>
#include <string_view>

#include "linter/base/duration.h"
#include "linter/base/span.h"
#include "linter/model/contract.h"
#include "linter/model/enumeration.h"

namespace sml::rules {

// The longest that a reply may wait, and the clause that says so (nothing: what holds where no contract says).
struct ReplyLimit {
  base::Duration within{};
  std::optional<base::Span> clause{};
};

constexpr base::Duration usual_limit(model::Network network) {
  switch (network) {
    case model::Network::x: return base::hours(2);
    case model::Network::email: return base::hours(24);
    default: return base::hours(8);
  }
}

inline ReplyLimit limit_of(model::Network network, const model::Contract& contract) {
  const auto said_of = [&](std::string_view name) -> const model::Field<base::Duration>* {
    for (const auto& entry : *contract.reply_within)
      if (*entry.name == name) return &entry.value;
    return nullptr;
  };
  const model::Field<base::Duration>* said = said_of(model::name_of(network));
  if (said == nullptr) said = said_of("default");
  if (said == nullptr) return {usual_limit(network), std::nullopt};
  return {**said, said->span};
}

}  // namespace sml::rules
