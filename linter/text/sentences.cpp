#include "linter/text/sentences.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/abbreviations.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"

namespace sml::text {
namespace {

constexpr std::size_t kLongestAbbreviation = 24;   // bytes
constexpr std::size_t kAddressHead = 256;          // bytes: by then an address shows its domain
constexpr std::size_t kMostMarks = 64;             // bytes
constexpr char32_t kNothing = 0;

bool is_stop(char32_t code_point) { return code_point == '.' || code_point == '!' || code_point == '?' || code_point == U'…'; }

// Bytes of characters that may end a sentence, or part words and are no plain space: signs, controls, and in UTF-8 what four bytes begin.
constexpr ByteSet kTelling = [] {
  ByteSet telling(".!?\x7F\xC2\xE1\xE2\xE3");   // U+0080–00BF, U+1000–1FFF, U+2000–2FFF, U+3000–3FFF
  for (char control = 0; control < ' '; ++control) telling.add(control);
  return telling;
}();

constexpr ByteSet kClosing("\"'*)]}");   // of ASCII
bool closes(char32_t code_point) {
  return code_point < 0x80 ? kClosing.holds(static_cast<char>(code_point)) : is_closing(code_point);
}

bool opens(char32_t code_point) { return code_point == U'¡' || code_point == U'¿' || is_opening(code_point); }

bool is_part_of_emoji(char32_t code_point) {
  constexpr char32_t kFirst = 0xA9;   // ©; what ASCII has is more often text
  if (code_point < kFirst) return false;
  return is_pictograph(code_point) || is_emoji_modifier(code_point) || is_regional_indicator(code_point) ||
         is_variation_selector(code_point) || code_point == kZeroWidthJoiner || is_tag(code_point) || code_point == kTagEnd;
}

char32_t code_point_at(std::string_view text, std::size_t at) { return at < text.size() ? base::next_code_point(text, at) : kNothing; }

std::size_t before(std::string_view text, std::size_t at) {
  const std::size_t farthest = at > 4 ? at - 4 : 0;
  std::size_t begin = at - 1;
  while (begin > farthest && base::continues_character(text[begin])) --begin;
  std::size_t end = begin;
  base::next_code_point(text, end);
  return end == at ? begin : at - 1;
}

template <class Condition>
std::size_t skip(std::string_view text, std::size_t at, Condition condition) {
  while (at < text.size()) {
    std::size_t behind = at;
    if (!condition(base::next_code_point(text, behind))) break;
    at = behind;
  }
  return at;
}

template <class Condition>
std::size_t skip_back(std::string_view text, std::size_t at, std::size_t most, Condition condition) {
  const std::size_t farthest = at > most ? at - most : 0;
  while (at > farthest) {
    const std::size_t begin = before(text, at);
    if (!condition(code_point_at(text, begin))) break;
    at = begin;
  }
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return skip(text, at, [](char32_t code_point) { return is_white_space(code_point) && !is_line_end(code_point); });
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  const char32_t first = base::next_code_point(text, at);
  return first == '\r' && at < text.size() && text[at] == '\n' ? at + 1 : at;
}

// A row of marks with what closes behind it, in the sentence that began at `sentence` and the run without spaces that began at `run`.
struct Stop {
  std::size_t sentence = 0;
  std::size_t run = 0;
  std::size_t begin = 0;
  std::size_t marks_end = 0;
  std::size_t end = 0;
  bool closed = false;   // by a quote or a bracket
};

Stop stop_at(std::string_view text, std::size_t sentence, std::size_t run, std::size_t begin) {
  Stop stop{sentence, run, begin, skip(text, begin, is_stop), 0, false};
  stop.end = skip(text, stop.marks_end, [&](char32_t code_point) {
    stop.closed = stop.closed || closes(code_point);
    return closes(code_point) || is_part_of_emoji(code_point) || is_stop(code_point);
  });
  return stop;
}

bool is_single_period(std::string_view text, const Stop& stop) {
  return stop.marks_end == stop.begin + 1 && text[stop.begin] == '.';
}

// Whether the mark stands inside an address: behind "https://", "www." or a domain with a path.
bool is_in_address(std::string_view text, const Stop& stop) {
  const std::string_view address = text.substr(stop.run, std::min(kAddressHead, stop.begin - stop.run));
  if (address.find("://") != std::string_view::npos || address.find("www.") != std::string_view::npos) return true;
  const std::size_t slash = address.find('/');
  return slash != std::string_view::npos && address.substr(0, slash).find('.') != std::string_view::npos;
}

// The first code point after blanks and at most one line end; nothing where a blank line or the end comes first.
char32_t going_on_with(std::string_view text, std::size_t at) {
  at = skip_blanks(text, at);
  if (at < text.size() && is_line_end(code_point_at(text, at))) at = skip_blanks(text, behind_line_end(text, at));
  return code_point_at(text, at);
}

// "J. Pérez", "S. A.", "p. m.": a letter alone, at the start, behind another one, or before another one.
bool is_initial(std::string_view text, const Stop& stop, std::size_t word) {
  if (base::next_code_point(text, word); word != stop.begin) return false;
  const std::size_t next = skip_blanks(text, stop.end);
  if (next < text.size()) {
    std::size_t behind = next;
    const bool stands_alone = is_letter(base::next_code_point(text, behind));
    if (stands_alone && behind < text.size() && text[behind] == '.') return true;
  }
  const std::size_t letter = before(text, stop.begin);
  if (!is_upper_case(code_point_at(text, letter)) || !is_letter(code_point_at(text, next))) return false;
  const std::size_t previous = skip_back(text, letter, letter - stop.sentence, is_white_space);
  return previous == stop.sentence || text[previous - 1] == '.';
}

// Whether the word before it has more letters of ASCII than any abbreviation.
bool is_long_word(std::string_view text, const Stop& stop) {
  constexpr std::size_t kLetters = kMostLettersOfAbbreviation + 1;
  if (stop.begin < kLetters) return false;
  return std::ranges::all_of(text.substr(stop.begin - kLetters, kLetters), [](char byte) { return base::is_ascii_letter(static_cast<unsigned char>(byte)); });
}

bool is_abbreviation(std::string_view text, const Stop& stop) {
  if (is_long_word(text, stop)) return false;
  const std::size_t word = skip_back(text, stop.begin, kLongestAbbreviation, [](char32_t code_point) {
    return code_point == '.' || is_letter_or_digit(code_point) || is_mark(code_point);
  });
  if (word == stop.begin) return false;
  const GoesOn goes_on = abbreviation(fold(text.substr(word, stop.begin - word)));
  if (goes_on == GoesOn::never) return false;
  const char32_t next = going_on_with(text, stop.end);
  const bool same_line = !is_line_end(code_point_at(text, skip_blanks(text, stop.end)));
  switch (goes_on) {
    case GoesOn::before_all:
      return same_line || is_lower_case(next);
    case GoesOn::before_small:
      return is_lower_case(next) || is_digit(next) || is_initial(text, stop, word);
    case GoesOn::before_figure:
      return is_digit(next);
    case GoesOn::never:
      return false;
  }
  return false;
}

// "1. Compra": a number that begins its line counts the line.
bool counts_line(std::string_view text, const Stop& stop) {
  const std::size_t number = skip_back(text, stop.begin, 4, is_digit);
  if (number == stop.begin) return false;
  if (is_line_end(code_point_at(text, skip_blanks(text, stop.end)))) return false;
  const std::size_t line = skip_back(text, number, number, [](char32_t code_point) { return is_white_space(code_point) && !is_line_end(code_point); });
  return line == 0 || is_line_end(code_point_at(text, before(text, line)));
}

bool ends_sentence(std::string_view text, const Stop& stop) {
  const char32_t next = code_point_at(text, stop.end);
  if (next == kNothing) return true;
  if (leader_size(text, stop.begin) > 0 && !is_line_end(code_point_at(text, skip_blanks(text, stop.end)))) return false;
  if (next == ',' || next == ';' || next == ':') return false;
  const bool is_inside = stop.end == stop.marks_end && !is_white_space(next);
  if (is_single_period(text, stop)) {
    if (is_inside && !opens(next)) return false;
    if (is_abbreviation(text, stop) || counts_line(text, stop)) return false;
  } else if (is_inside && is_in_address(text, stop)) {
    return false;
  }
  return !(stop.closed && is_lower_case(code_point_at(text, skip_blanks(text, stop.end))));
}

// A mark belongs to the letter it stands on, so that "n" + U+0303 counts as a letter from both sides.
bool touches_before(std::string_view text, std::size_t at) {
  const std::size_t base = skip_back(text, at, kMostMarks, is_mark);
  return base > 0 && is_letter_or_digit(code_point_at(text, before(text, base)));
}

bool touches_behind(std::string_view text, std::size_t at) {
  const char32_t next = code_point_at(text, at);
  return is_letter_or_digit(next) || (is_mark(next) && !is_ignorable(next));
}

}  // namespace

std::vector<Range> sentences(std::string_view text) {
  constexpr std::size_t kUsual = 16;
  std::vector<Range> found;
  found.reserve(kUsual);
  std::size_t sentence = 0;
  std::size_t run = 0;
  for (std::size_t from = 0, at = 0; (at = kTelling.find_in(text, from)) < text.size(); from = at) {
    if (const std::size_t space = text.substr(from, at - from).rfind(' '); space != std::string_view::npos) run = from + space + 1;
    const char32_t code_point = code_point_at(text, at);
    bool ends = false;
    if (is_line_end(code_point)) {
      at = run = behind_line_end(text, at);
      ends = !is_lower_case(code_point_at(text, skip_blanks(text, at)));
    } else if (is_stop(code_point)) {
      const Stop stop = stop_at(text, sentence, run, at);
      at = stop.end;
      ends = ends_sentence(text, stop);
    } else {
      base::next_code_point(text, at);
      if (is_white_space(code_point)) run = at;
    }
    if (!ends) continue;
    at = run = skip(text, at, is_white_space);
    found.push_back({sentence, at});
    sentence = at;
  }
  if (sentence < text.size()) found.push_back({sentence, text.size()});
  return found;
}

std::size_t leader_size(std::string_view text, std::size_t at) {
  constexpr std::size_t kFewest = 5;   // four are an ellipsis and a period
  const std::size_t size = std::min(text.find_first_not_of('.', at), text.size()) - at;
  return size >= kFewest ? size : 0;
}

bool is_whole_word(std::string_view text, Range range, bool tags_are_words) {
  range.begin = std::min(range.begin, text.size());
  range.end = std::clamp(range.end, range.begin, text.size());
  if (touches_before(text, range.begin) || touches_behind(text, range.end)) return false;
  const char last = range.begin > 0 ? text[range.begin - 1] : ' ';
  return !(tags_are_words && (last == '#' || last == '@'));
}

}  // namespace sml::text
