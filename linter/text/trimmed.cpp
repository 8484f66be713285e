#include "linter/text/trimmed.h"

#include <string>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"

namespace sml::text {

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0, end = text.size();
  for (std::size_t at = 0; at < end && is_white_space(base::next_code_point(text, at));) begin = at;
  while (end > begin) {
    const char32_t last = base::previous_code_point(text, end);
    if (!is_white_space(last)) break;
    std::string written;
    base::append_code_point(written, last);
    end -= written.size();
  }
  return text.substr(begin, end - begin);
}

}  // namespace sml::text
