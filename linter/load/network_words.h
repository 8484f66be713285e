// What people call networks, the states and formats of posts, and true and false, in Spanish, Portuguese, English and short.
#pragma once

#include <optional>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::load {

// What a word means; case, accents and signs are nothing. Nothing where it means none.
std::optional<model::Network> network_called(std::string_view word);
// The one that a name or a part of it is called by: "ig", "fb-napoli". Nothing where no network is, or several are.
std::optional<model::Network> network_in(std::string_view name);

std::optional<model::PostStatus> status_called(std::string_view word);
std::optional<model::PostFormat> format_called(std::string_view word);
std::optional<bool> truth_called(std::string_view word);

}  // namespace sml::load
