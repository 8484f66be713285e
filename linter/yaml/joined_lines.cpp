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

// Dingbats and emoji, by their blocks in Unicode, and "•". Arrows stand within sentences.
bool is_sign(char32_t code_point) {
  constexpr std::pair<char32_t, char32_t> kBlocks[] = {{0x2022, 0x2022}, {0x2300, 0x2BFF}, {0x1F000, 0x1FAFF}};
  return std::ranges::any_of(kBlocks, [&](const auto& block) { return block.first <= code_point && code_point <= block.second; });
}

// "- ", "* ", "· ", "– ", "— ": behind which a sentence may go on, or a range.
bool is_dash(char32_t code_point) {
  constexpr char32_t kDashes[] = {'-', '*', 0x00B7, 0x2013, 0x2014};
  return std::ranges::find(kDashes, code_point) != std::end(kDashes);
}

// How a line begins: a sign, and behind it a capital or another sign, which no sentence goes on with.
enum class Begin { plain, sign, sign_and_capital };

// "2 tacos por 50", but "14 h" and "14:00".
bool counts_things(std::string_view line) {
  constexpr std::size_t kShortest = 4;   // letters
  const std::size_t word = line.find_first_not_of("0123456789");
  if (word == std::string_view::npos || line[word] != ' ') return false;
  const auto is_letter = [](char byte) { return base::is_ascii_letter(static_cast<unsigned char>(byte)); };
  return line.size() >= word + 1 + kShortest && std::ranges::all_of(line.substr(word + 1, kShortest), is_letter);
}

// "✅ Wifi", "- Ven a vernos", "* Wifi"; "- como siempre -"; and "– 14 h", which is the end of a range.
Begin begin_of(std::string_view line) {
  std::size_t at = 0;
  const char32_t first = line.empty() ? U'\0' : base::next_code_point(line, at);
  const bool dashes = is_dash(first) && line.substr(at).starts_with(" ");
  if (!dashes && !is_sign(first)) return Begin::plain;
  const std::size_t behind = line.find_first_not_of("\xEF\xB8\x8F ", at);   // and what makes a picture of a sign
  const auto next = static_cast<unsigned char>(behind == std::string_view::npos ? ' ' : line[behind]);
  if (dashes && (next == ' ' || (base::is_ascii_digit(next) && !counts_things(line.substr(behind))))) return Begin::plain;
  return base::is_ascii_small(next) ? Begin::sign : Begin::sign_and_capital;
}

// Whether a sentence, or what leads to a list, ends with a line; a list's line is such a one, too.
bool ends_there(std::string_view line) { return !line.empty() && std::string_view(".:!?").find(line.back()) != std::string_view::npos; }

// Further in than the others: folded text keeps such lines.
bool is_deeper(std::string_view line, std::optional<std::size_t> indent) {
  const std::size_t begin = line.find_first_not_of(' ');
  return indent && begin != std::string_view::npos && begin > *indent;
}

std::optional<JoinedLine> first_joined(std::string_view written, bool folded) {
  constexpr std::string_view kBlanks = " \t\r\n\"'";
  std::optional<JoinedLine> first;
  std::size_t count = 0;
  std::optional<std::size_t> indent;           // of the first line below the one that it begins on
  bool below_text = false, may_begin = true;   // what stands above: whether there is any, and whether a line may begin anew behind it
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find('\n', at), written.size());
    const std::string_view line = written.substr(at, end - at);
    const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
    const std::string_view words = line.substr(begin, line.find_last_not_of(kBlanks) + 1 - begin);
    const Begin how = begin_of(words);
    if (folded && !words.empty() && !indent && at > 0) indent = begin;
    const bool stands_apart = !is_deeper(line, indent) && (how == Begin::sign_and_capital || (how == Begin::sign && may_begin));
    count += stands_apart ? 1 : 0;
    if (stands_apart && below_text && !first) first = JoinedLine{at + begin, at + begin + words.size()};
    const bool is_broken = words.empty() || words.ends_with("\\n") || words.ends_with('\\') || is_deeper(line, indent);   // YAML keeps the break
    below_text = !is_broken;
    may_begin = is_broken || stands_apart || ends_there(words);
    at = end + 1;
  }
  return count < kFewest ? std::nullopt : first;
}

}  // namespace

std::optional<JoinedLine> joined_line(std::string_view written) { return first_joined(written, false); }

std::optional<JoinedLine> joined_line_of_folded(std::string_view written) {
  const std::size_t header = std::min(written.find('\n'), written.size());
  auto line = first_joined(written.substr(header), true);
  if (line) line = JoinedLine{header + line->begin, header + line->end};
  return line;
}

}  // namespace sml::yaml
