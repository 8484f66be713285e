// How a reader of a finding names its post to `sml approve`.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/rule/check.h"

namespace sml::rules {

// A folder as one word of a command line: between quotes where a shell would cut it.
inline std::string folder_word(const std::string& folder) {
  const auto is_plain = [](unsigned char byte) {
    return base::is_ascii_letter_or_digit(byte) || byte >= 0x80 || std::string_view("/-_.").find(static_cast<char>(byte)) != std::string_view::npos;
  };
  return std::ranges::all_of(folder, is_plain) ? folder : '"' + folder + '"';
}

// Its id, behind the folder of its client where a post of another client has the same; empty where it has none.
inline std::string approved_post(const rule::PostView& view) {
  if (!view.post.id) return {};
  const std::string& id = *view.post.id;
  const auto has_one = [&](const model::Client& client) {
    const auto is_namesake = [&](const model::PlannedPost& planned) { return planned.post.id && *planned.post.id == id; };
    return &client != &view.client && std::ranges::any_of(client.posts, is_namesake);
  };
  const bool is_shared = !view.client.folder.empty() && std::ranges::any_of(view.world.clients, has_one);
  return is_shared ? folder_word(view.client.folder) + ' ' + id : id;
}

}  // namespace sml::rules
