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

// Its id, behind the folder of its client where there are several: a post of another may have the same. Empty where it has none.
inline std::string approved_post(const rule::PostView& view) {
  if (!view.post.id) return {};
  const bool is_one_of_several = !view.client.folder.empty() && view.world.clients.size() > 1;
  return is_one_of_several ? folder_word(view.client.folder) + ' ' + *view.post.id : *view.post.id;
}

}  // namespace sml::rules
