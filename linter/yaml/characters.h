// Characters that people take for others than YAML does, and how bytes of a file are shown.
#pragma once

#include <string>
#include <string_view>

namespace sml::yaml {

// A no-break or other space that is not YAML's, such as U+00A0 and U+3000.
bool is_special_space(char32_t code_point);

// A character that people take for a colon and YAML does not: U+FF1A and its kind.
bool is_special_colon(char32_t code_point);

// A character with which programs for texts begin the entries of a list: long dashes and bullets.
bool is_special_dash(char32_t code_point);

// "-file": a key that would be an entry's first but for the blank behind its hyphen.
bool is_glued_dash(std::string_view key);

// Whether a text begins with a hyphen that touches the bracket of an entry: "-{id".
bool is_dash_at_bracket(std::string_view key);

// Whether a line is drawn to part what stands above it from what stands below: "----", "—". One that YAML knows has three hyphens.
bool is_drawn_line(std::string_view line);

// Bytes of a file as a short detail: one line of at most 40 code points, cut with "…", in which no control, bidirectional or invisible
// format character and no broken UTF-8 is left raw.
std::string excerpt(std::string_view bytes);

}  // namespace sml::yaml
