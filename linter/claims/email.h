// E-mail addresses, as people write them in posts.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "linter/text/fold.h"

namespace sml::claims {

// The address whose '@' is at `at`; it begins at or behind `from`. Its domain ends with a top-level domain, or where a typing error
// made it none ("luna.con") with two letters at least; an address of numbers stands in brackets ("ana@[192.0.2.1]", RFC 5321).
std::optional<text::Range> email_at(std::string_view text, std::size_t from, std::size_t at);

}  // namespace sml::claims
