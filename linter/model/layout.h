// Where a repository keeps what.
#pragma once

#include <string_view>

namespace sml::model {

inline constexpr std::string_view kPostsFolder = "posts";   // of a client's folder

}  // namespace sml::model
