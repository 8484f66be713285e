#include "linter/sheet/lost_signs.h"

#include <algorithm>

#include "linter/base/utf8.h"

namespace sml::sheet {
namespace {

constexpr std::u32string_view kBeyondLatin = U"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";   // of Windows-1252, all but its first 256

constexpr std::string_view kEnds = "!.)";   // of what is no question

// `before` is what its line holds before the marks, blanks at its end included.
bool is_lost(std::string_view before, bool ends_question, std::size_t marks, std::string_view behind) {
  const std::size_t end = before.find_last_not_of(' ') + 1;
  if (end == 0) return true;
  if (end == before.size() || ends_question) return false;
  const std::size_t next = behind.find_first_not_of(' ');
  const bool goes_on = behind.starts_with(' ') && next != std::string_view::npos && behind[next] != '\r' && behind[next] != '\n';
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
  std::size_t line = 0;      // where it begins
  std::size_t behind = 0;    // the last marks
  for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', behind)) {
    const std::size_t broken = text.substr(behind, at - behind).rfind('\n');
    if (broken != std::string_view::npos) line = behind + broken + 1;
    const std::size_t since = std::max(line, behind);
    const bool ends_question = text.substr(since, at - since).find("¿") != std::string_view::npos;
    behind = std::min(text.find_first_not_of('?', at), text.size());
    if (is_lost(text.substr(line, at - line), ends_question, behind - at, text.substr(behind))) return behind;
  }
  return std::nullopt;
}

}  // namespace sml::sheet
