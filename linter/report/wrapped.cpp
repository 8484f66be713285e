#include "linter/report/wrapped.h"

#include <algorithm>

#include "linter/text/display.h"

namespace sml::report {
namespace {

// Where the piece that begins at `at` ends: blanks and a word, and what may not be parted from it.
std::size_t piece_end(std::string_view text, std::size_t at, Break where) {
  std::size_t end = at;
  do {
    const std::size_t word = std::min(text.find_first_not_of(' ', end), text.size());
    end = std::min(text.find(' ', word), text.size());
  } while (where == Break::not_behind_colons && end < text.size() && text[end - 1] == ':');
  return end;
}

}  // namespace

void append_wrapped(std::string& out, std::string_view text, std::string_view first, std::string_view further, Break where, int columns) {
  const std::string shown = text::printable(text);
  int width = text::display_width(first);
  bool is_begun = false;
  out += first;
  for (std::size_t at = 0; at < shown.size();) {
    const std::size_t end = piece_end(shown, at, where);
    const std::size_t word = std::min(shown.find_first_not_of(' ', at), end);
    const int taken = text::display_width(std::string_view(shown).substr(at, end - at));
    if (is_begun && width + taken > columns) {
      out.append("\n").append(further).append(shown, word, end - word);
      width = text::display_width(further) + taken - static_cast<int>(word - at);
    } else {
      out.append(shown, at, end - at);
      width += taken;
    }
    is_begun = true;
    at = end;
  }
  out += '\n';
}

}  // namespace sml::report
