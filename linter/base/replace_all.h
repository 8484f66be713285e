// A text with other words for some of its own.
#pragma once

#include <string>
#include <string_view>

namespace sml::base {

// In linear time; what is put in is not looked through again. `word` is not empty.
void replace_all(std::string& text, std::string_view word, std::string_view by);

}  // namespace sml::base
