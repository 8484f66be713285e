// What people keep beside a post that has a place of its own here, or none.
#pragma once

#include <string_view>
#include <vector>

namespace sml::load {

// "hashtags", "note" or "first_comment", by which the card of unknown keys says where that goes; empty where a name is none of them. Hashtags and first
// comments
// are a post's, which `legal` are the keys of; a note may stand anywhere.
std::string_view other_place(std::string_view name, const std::vector<std::string>& legal);

}  // namespace sml::load
