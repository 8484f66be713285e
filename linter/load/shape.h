// How a mapping is written where somebody wrote one value instead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sml::load {

inline constexpr std::string_view kUnknown = "…";   // what nobody can know

// The value of a field that what was written says in its own way.
struct KnownValue {
  std::string_view field;
  std::string value;
};

// By the description of the type that has these keys, with what was written where it fits and "…" for what nobody can know: of "12 posts al mes" behind
// `quota` that is "quota: {posts: 12, per: month}", of "@paula" in the list `accounts` "{id: paula, network: …, handle: "@paula"}". What is known is shown
// as it is. Empty where `key` holds no such type.
std::string shape_of(std::string_view key, const std::vector<std::string>& keys, std::string_view written, const std::vector<KnownValue>& known = {});

// The line of a field in the mapping or the entries that `place` holds, or at the top of a file where that is empty: "phones: [985 12 34 56]". Hours stand as
// they are written.
std::string line_of(std::string_view place, std::string_view field, std::string_view written);

}  // namespace sml::load
