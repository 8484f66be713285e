// What stands on a plainly written line: the characters on which readers of YAML agree.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::yaml {

// Of `rest`, the rest of a line, the plain scalar that it begins with: up to a ": ", a " #" or the line's end, trailing blanks left out.
// Empty where none may begin. What follows is for the caller to judge: a '#' or ':' that follows at once ends no scalar.
std::string_view plain_in_block(std::string_view rest);

// The same between brackets, where fewer characters are beyond doubt.
std::string_view plain_in_flow(std::string_view rest);

// What an escape in quotes that `rest` begins with stands for: `''`, `\n`, `\"`, `\\`. Empty where it begins with no such.
std::string_view decoded_escape(std::string_view rest);

// A comment that begins like a hashtag: `#promo`, not `# promo`.
bool is_like_hashtag(std::string_view comment);

// `text` without the blanks around it.
std::string_view trimmed(std::string_view text);

}  // namespace sml::yaml
