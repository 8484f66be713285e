// Files that lie where anything may lie, and are no posts.
#pragma once

#include "linter/run/read_file.h"

namespace sml::run {

// Whether something in a file, which was parsed and is not decoded yet, looks as if it were meant for a post: it says when, where or what.
bool is_like_post(const ReadFile& file);

}  // namespace sml::run
