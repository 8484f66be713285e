// A planned post of a generated repository.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/bench/client.h"

namespace sml::bench {

// The client's post of a number, as YAML without indentation; later numbers go out later. Those before `today` are published.
std::string post_of(const Client& client, std::size_t number, std::uint64_t seed, Day today);

// The month that it goes out in: "2026-01".
std::string month_of(const Client& client, std::size_t number);

}  // namespace sml::bench
