#include "linter/yaml/joined_lines.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "linter/base/utf8.h"

namespace sml::yaml {
namespace {

constexpr std::size_t kFewest = 2;   // lines that begin so

// Arrows, dingbats and emoji, by their blocks in Unicode; "•" and the dashes.
bool is_sign(char32_t code_point) {
  constexpr std::pair<char32_t, char32_t> kBlocks[] = {{0x2190, 0x2BFF}, {0x1F000, 0x1FAFF}};
  constexpr char32_t kSigns[] = {0x2022, 0x00B7, 0x2013, 0x2014};
  const auto holds = [&](const auto& block) { return block.first <= code_point && code_point <= block.second; };
  return std::ranges::any_of(kBlocks, holds) || std::ranges::find(kSigns, code_point) != std::end(kSigns);
}

// "✅ Wifi", "- Ven a vernos", "* Wifi".
bool begins_with_sign(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ")) return true;
  std::size_t at = 0;
  return !line.empty() && is_sign(base::next_code_point(line, at));
}

}  // namespace

std::optional<JoinedLine> joined_line(std::string_view written) {
  constexpr std::string_view kBlanks = " \t\r\n\"'";
  std::optional<JoinedLine> first;
  std::size_t count = 0;
  bool below_text = false;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find('\n', at), written.size());
    const std::string_view line = written.substr(at, end - at);
    const std::size_t begin = line.find_first_not_of(kBlanks);
    if (begin != std::string_view::npos) {
      const bool has_sign = begins_with_sign(line.substr(begin));
      count += has_sign ? 1 : 0;
      if (has_sign && below_text && !first) first = JoinedLine{at + begin, at + line.find_last_not_of(kBlanks) + 1};
    }
    below_text = begin != std::string_view::npos;
    at = end + 1;
  }
  return count < kFewest ? std::nullopt : first;
}

}  // namespace sml::yaml
