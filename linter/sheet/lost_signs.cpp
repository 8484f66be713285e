#include "linter/sheet/lost_signs.h"

#include <algorithm>

#include "linter/base/utf8.h"

namespace sml::sheet {
namespace {

constexpr std::u32string_view kBeyondLatin = U"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";   // of Windows-1252, all but its first 256

constexpr std::string_view kEnds = "!.)";   // of what is no question

bool is_open_question(std::string_view line) {
  const std::size_t opened = line.rfind("¿");
  return opened != std::string_view::npos && line.find('?', opened) == std::string_view::npos;
}

// `before` is what its line holds before the marks, blanks at its end included.
bool is_lost(std::string_view before, std::size_t marks, std::string_view behind) {
  const std::size_t end = before.find_last_not_of(' ') + 1;
  if (end == 0) return true;
  if (end == before.size() || is_open_question(before)) return false;
  const std::string_view rest = behind.substr(0, behind.find_first_of("\r\n"));
  const bool goes_on = rest.starts_with(' ') && rest.find_first_not_of(' ') != std::string_view::npos;
  return marks > 1 || goes_on || kEnds.find(before[end - 1]) != std::string_view::npos;
}

}  // namespace

bool may_lack_signs(std::string_view sheet) {
  constexpr char32_t kLatinEnd = 0x100;
  for (std::size_t at = base::ascii_end(sheet, 0); at < sheet.size(); at = base::ascii_end(sheet, at)) {
    const char32_t character = base::next_code_point(sheet, at);
    if (character >= kLatinEnd && kBeyondLatin.find(character) == std::u32string_view::npos) return false;
  }
  return true;
}

std::optional<std::size_t> end_of_lost_sign(std::string_view text) {
  for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at)) {
    const std::size_t line = at == 0 ? 0 : text.find_last_of('\n', at - 1) + 1;
    const std::size_t end = std::min(text.find_first_not_of('?', at), text.size());
    if (is_lost(text.substr(line, at - line), end - at, text.substr(end))) return end;
    at = end;
  }
  return std::nullopt;
}

}  // namespace sml::sheet
