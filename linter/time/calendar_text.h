// What a text must look like before libical is trusted with it: libical recurses as deep as components nest, and takes what is cut
// off for the whole.
#pragma once

#include <string>
#include <string_view>

namespace sml::time {

// Whether a text is of the shape of an iCalendar stream: components that nest shallowly and close, VCALENDAR outermost, no NUL, at
// most 8 MiB. A byte order mark and lines that end in LF alone are accepted.
bool is_calendar_text(std::string_view text);

// The same calendar with long lines folded as RFC 5545 (3.1) has it: libical takes time by the square of a line's length.
std::string with_lines_folded(std::string_view text);

std::string_view without_byte_order_mark(std::string_view text);

}  // namespace sml::time
