// How long a text is as its network counts it, and how much of it fits.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sml::claims {

enum class Counting {
  weights,      // X (weighted_length.h)
  characters,   // user-perceived
  short_links,  // Mastodon: the same, but a link with its scheme is 23, and of a handle of another server its domain is nothing
  bytes,        // of UTF-8
  utf16,        // units of UTF-16
  escaped,      // LinkedIn: the same, where what it escapes on the wire is 2
};

struct CountedLength {
  std::size_t length = 0;
  std::size_t fits = 0;   // bytes of the text, whole characters: all of it where it is no longer than the limit
};
CountedLength counted_length(std::string_view text, Counting counting, std::size_t limit);

// The same of a text that is longer than the limit, else nothing: for most texts that takes no counting.
std::optional<CountedLength> longer_than(std::size_t limit, std::string_view text, Counting counting);

}  // namespace sml::claims
