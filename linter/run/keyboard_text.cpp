#include "linter/run/keyboard_text.h"

#include "linter/base/blanks.h"
#include "linter/base/utf8.h"
#include "linter/yaml/characters.h"

namespace sml::run {

std::string keyboard_text(std::string_view written) {
  std::string typed;
  for (std::size_t at = 0; at < written.size();) {
    const char32_t character = base::next_code_point(written, at);
    const bool is_space = yaml::is_special_space(character);
    base::append_code_point(typed, is_space ? U' ' : yaml::is_special_dash(character) ? U'-' : character);
  }
  return std::string(base::without_blanks(typed, " "));
}

}  // namespace sml::run
