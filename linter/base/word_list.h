// Lists of words, short enough to be looked through.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace sml::base {

constexpr bool is_among(std::span<const std::string_view> words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

}  // namespace sml::base
