#include "linter/yaml/joined_lines.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::yaml {
namespace {

constexpr int kFewest = 2;            // lines that begin so
constexpr int kSurely = 2;            // a line that tells as much as two
constexpr std::size_t kShort = 40;    // characters: nobody wraps a line sooner

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

struct Line {
  std::size_t begin = 0;      // of its words
  std::string_view words;
  bool deeper = false;
  Begin how = Begin::plain;
};

std::vector<Line> lines_of(std::string_view written, bool folded) {
  constexpr std::string_view kBlanks = " \t\r\n\"'";
  std::vector<Line> lines;
  std::optional<std::size_t> indent;   // of the first line below the one that it begins on
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find('\n', at), written.size());
    const std::string_view line = written.substr(at, end - at);
    const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
    const std::string_view words = line.substr(begin, line.find_last_not_of(kBlanks) + 1 - begin);
    if (folded && !words.empty() && !indent && at > 0) indent = begin;
    lines.push_back({at + begin, words, is_deeper(line, indent), begin_of(words)});
    at = end + 1;
  }
  return lines;
}

char32_t first_of(std::string_view words, std::size_t at = 0) { return at < words.size() ? base::next_code_point(words, at) : U'\0'; }

// What a line of a list is numbered: "2. Ven", "2) Ven".
std::optional<int> number_of(std::string_view words) {
  const std::size_t end = std::min(words.find_first_not_of("0123456789"), words.size());
  const std::string_view behind = words.substr(end, 2);
  if (end == 0 || end > 2 || (behind != ". " && behind != ") ")) return std::nullopt;
  return base::whole_number(words.substr(0, end));
}

// Whether a list goes on from one line to the other: with the next number, or the same sign, which no dash at its end makes a parenthesis.
bool are_of_list(const Line& line, const Line& next) {
  const auto number = number_of(line.words), following = number_of(next.words);
  if (number || following) return number && following && *following == *number + 1;
  const auto is_item = [](const Line& item) { return item.how != Begin::plain && !(is_dash(first_of(item.words)) && item.words.back() == item.words.front()); };
  return is_item(line) && is_item(next) && first_of(line.words) == first_of(next.words);
}

bool is_hashtags(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); at = std::min(words.find_first_not_of(' ', words.find(' ', at)), words.size()))
    if (words[at] != '#') return false;
  return !words.empty();
}

std::string_view last_word(std::string_view words) { return words.substr(words.find_last_of(' ') + 1); }

// A letter that is large, by the blocks of Latin letters, among which the sign of multiplication stands.
bool is_capital(char32_t letter) { return (letter >= 'A' && letter <= 'Z') || (letter >= 0x00C0 && letter <= 0x00DE && letter != U'×'); }

// Whether a line ends with a sentence, a picture or a hashtag.
bool ends_surely(std::string_view words) {
  if (ends_there(words)) return true;
  std::size_t last = words.size();   // where the last character begins, but for what makes a picture of a sign
  do --last;
  while (last > 0 && (base::continues_character(words[last]) || words.substr(last).starts_with("\xEF\xB8\x8F")));
  return is_sign(first_of(words, last)) || last_word(words).starts_with('#');
}

// How surely a line of words was meant to begin behind the one above, which nobody had to break there: a row of hashtags, or a capital.
int begins_anew(const Line& line, const Line& above) {
  const auto length = static_cast<std::size_t>(std::ranges::count_if(above.words, [](char byte) { return !base::continues_character(byte); }));
  if (length >= kShort) return 0;
  if (is_hashtags(line.words)) return last_word(above.words).starts_with('#') ? 0 : kSurely;
  const char32_t first = first_of(line.words);
  const bool opens = first == U'¡' || first == U'¿';
  if (!opens && !is_capital(first)) return 0;
  return ends_surely(above.words) ? kSurely : 1;
}

// Whether a list goes on from the line above to one, or from it to the line below.
bool is_in_list(const std::vector<Line>& lines, std::size_t at) {
  return (at > 0 && are_of_list(lines[at - 1], lines[at])) || (at + 1 < lines.size() && are_of_list(lines[at], lines[at + 1]));
}

// Whether YAML keeps the break behind a line.
bool is_broken(const Line& line) { return line.deeper || line.words.empty() || line.words.ends_with("\\n") || line.words.ends_with('\\'); }

std::optional<JoinedLine> first_joined(std::string_view written, bool folded) {
  const std::vector<Line> lines = lines_of(written, folded);
  std::optional<JoinedLine> first;
  int count = 0;
  bool below_text = false, may_begin = true;   // what stands above: whether there is any, and whether a line may begin anew behind it
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    const bool stands_apart = !line.deeper && (is_in_list(lines, at) || line.how == Begin::sign_and_capital || (line.how == Begin::sign && may_begin));
    const int weight = stands_apart ? 1 : below_text && !folded ? begins_anew(line, lines[at - 1]) : 0;   // who asked for lines to be folded has it so
    count += weight;
    if (weight > 0 && below_text && !first) first = JoinedLine{line.begin, line.begin + line.words.size()};
    below_text = !is_broken(line);
    may_begin = is_broken(line) || stands_apart || ends_there(line.words);
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
