// "a.m.", "p. m.", "p m": a letter, and an m behind it.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::claims {

// Where the one that begins at the letter at `at` of a folded text ends, its points included; `at` where none does.
std::size_t meridiem_end(std::string_view folded, std::size_t at);

}  // namespace sml::claims
