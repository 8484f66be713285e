#include "linter/yaml/joined_lines.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"
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

// How a line begins: a sign, and behind it a capital, a figure or another sign, which no sentence goes on with; or a sign alone.
enum class Begin { plain, sign, sign_and_capital };

// "✅ Wifi", "- Ven a vernos", "* Wifi"; "- como siempre -".
Begin begin_of(std::string_view line) {
  std::size_t at = 0;
  const bool has_mark = line.starts_with("- ") || line.starts_with("* ");
  if (line.empty() || (!is_sign(base::next_code_point(line, at)) && !has_mark)) return Begin::plain;
  const std::size_t behind = line.find_first_not_of("\xEF\xB8\x8F ", at);   // and what makes a picture of a sign
  const bool goes_on = behind != std::string_view::npos && base::is_ascii_small(static_cast<unsigned char>(line[behind]));
  return goes_on ? Begin::sign : Begin::sign_and_capital;
}

// Whether a sentence, or what leads to a list, ends with a line; a list's line is such a one, too.
bool ends_there(std::string_view line) { return !line.empty() && std::string_view(".:!?").find(line.back()) != std::string_view::npos; }

}  // namespace

std::optional<JoinedLine> joined_line(std::string_view written) {
  constexpr std::string_view kBlanks = " \t\r\n\"'";
  std::optional<JoinedLine> first;
  std::size_t count = 0;
  bool below_text = false, may_begin = true;   // what stands above: whether there is any, and whether a line may begin anew behind it
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find('\n', at), written.size());
    const std::string_view line = written.substr(at, end - at);
    const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
    const std::string_view words = line.substr(begin, line.find_last_not_of(kBlanks) + 1 - begin);
    const Begin how = begin_of(words);
    const bool stands_apart = how == Begin::sign_and_capital || (how == Begin::sign && may_begin);
    count += stands_apart ? 1 : 0;
    if (stands_apart && below_text && !first) first = JoinedLine{at + begin, at + begin + words.size()};
    below_text = !words.empty();
    may_begin = words.empty() || stands_apart || ends_there(words);
    at = end + 1;
  }
  return count < kFewest ? std::nullopt : first;
}

std::optional<JoinedLine> joined_line_of_folded(std::string_view written) {
  const std::size_t header = std::min(written.find('\n'), written.size());
  auto line = joined_line(written.substr(header));
  if (line) line = JoinedLine{header + line->begin, header + line->end};
  return line;
}

}  // namespace sml::yaml
