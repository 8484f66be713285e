// Lists of words, short enough to be looked through.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace sml::base {

constexpr bool is_among(std::span<const std::string_view> words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

// The same of names that texts made.
constexpr bool is_among(std::span<const std::string> names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

// The same of a list that is written where it is asked.
constexpr bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::ranges::find(words, word) != words.end(); }

}  // namespace sml::base
