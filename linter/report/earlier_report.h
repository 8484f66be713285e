// Telling reports from other files, so that one may take the place of another and of nothing else.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::report {

// Bytes of a file's beginning and of its end that is_report() looks at.
inline constexpr std::size_t kTellingBytes = 4096;

// Whether the beginning and the end of a file are those of a report that sml wrote, in any format and language, or of what --diff shows.
bool is_report(std::string_view beginning, std::string_view end);

}  // namespace sml::report
