#include "linter/base/utf8.h"
#include "linter/text/display.h"

namespace sml::text {

std::size_t code_point_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) base::next_code_point(text, at);
  return count;
}

std::size_t byte_offset(std::string_view text, std::size_t code_point_index) {
  std::size_t at = 0;
  for (; code_point_index > 0 && at < text.size(); --code_point_index) base::next_code_point(text, at);
  return at;
}

}  // namespace sml::text
