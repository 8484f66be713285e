// Posts as businesses write them, about 300 characters each: what the benchmarks read.
#pragma once

#include <span>
#include <string_view>

namespace sml::bench {

extern const std::span<const std::string_view> kSpanishPosts;
extern const std::span<const std::string_view> kEnglishPosts;
extern const std::span<const std::string_view> kPortuguesePosts;

}  // namespace sml::bench
