// Texts as a shell takes them.
#pragma once

#include <string>
#include <string_view>

namespace sml::base {

// Between single quotes; what one of them would end is said without it. `also_escaped` gets a backslash before it.
std::string shell_quoted(std::string_view text, std::string_view also_escaped = {});

// As one word: as it is where a shell takes it so, else between quotes.
std::string shell_word(std::string_view text);

}  // namespace sml::base
