// Files that lie where anything may lie, and are no posts.
#pragma once

#include <string_view>

#include "linter/run/read_file.h"

namespace sml::run {

// Whether something in a file, which was parsed and is not decoded yet, looks as if it were meant for a post: it says when, where or what.
bool is_like_post(const ReadFile& file);

// The same of the bytes of a file that is not read: at least two of when, where and what begin lines.
bool says_like_post(std::string_view bytes);

}  // namespace sml::run
