#include "linter/report/frame.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/text/utf8.h"

namespace sml::report {
namespace {

constexpr int kColumns = 100;          // of a line that are shown
constexpr int kMarkedColumns = 60;     // of them, for the marked words
constexpr int kColumnsBehind = 20;     // and behind those words, if there is so much before them
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kLongestPath = 1000;
constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kBar = " │";

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Where the character before `at` begins; an invalid byte is a character.
std::size_t before(std::string_view line, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && continues_character(line[begin])) --begin;
  std::size_t behind = begin;
  text::next_code_point(line, behind);
  return behind == at ? begin : at - 1;
}

// What a character by itself costs on the screen; joined ones cost less together, so a window is never too wide.
int cost(std::string_view character) {
  const bool is_ascii = character.size() == 1 && character.front() >= ' ' && character.front() <= '~';
  return is_ascii ? 1 : std::max(1, text::display_width(text::printable(character)));
}

// Goes from `at` over characters as far as the budget allows, which it spends.
std::size_t forward(std::string_view line, std::size_t at, int& budget) {
  while (at < line.size()) {
    std::size_t behind = at;
    text::next_code_point(line, behind);
    const int columns = cost(line.substr(at, behind - at));
    if (columns > budget) break;
    budget -= columns;
    at = behind;
  }
  return at;
}

std::size_t backward(std::string_view line, std::size_t at, int& budget) {
  while (at > 0) {
    const std::size_t begin = before(line, at);
    const int columns = cost(line.substr(begin, at - begin));
    if (columns > budget) break;
    budget -= columns;
    at = begin;
  }
  return at;
}

Window window_around(std::string_view line, const Mark& mark) {
  int marked = kMarkedColumns;
  std::size_t end = forward(line.substr(0, mark.end), mark.begin, marked);
  int behind = kColumnsBehind;
  if (end == mark.end) end = forward(line, end, behind);
  int rest = kColumns - (kMarkedColumns - marked) - (kColumnsBehind - behind);
  const std::size_t begin = backward(line, mark.begin, rest);
  if (end >= mark.end) end = forward(line, end, rest);
  return {begin, end};
}

// The window as it is shown, and the column at which each of `stops` stands in it. Each stretch between two stops is made
// printable by itself, so that columns are right whatever joins at a stop.
std::string shown(std::string_view line, Window window, const std::vector<std::size_t>& stops, std::vector<int>& columns) {
  std::string text = window.begin > 0 ? std::string(kEllipsis) : std::string();
  int width = text::display_width(text);
  std::size_t from = window.begin;
  for (const std::size_t stop : stops) {
    const std::string stretch = text::printable(line.substr(from, stop - from));
    text += stretch;
    width += text::display_width(stretch);
    columns.push_back(width);
    from = stop;
  }
  text += text::printable(line.substr(from, window.end - from));
  if (window.end < line.size()) text += kEllipsis;
  return text;
}

void append_line(std::string& out, std::string_view gutter, std::string_view text, const Paint& paint) {
  out += paint(Style::dim, gutter);
  if (!text.empty()) out.append(" ").append(text);
  out += '\n';
}

std::string underline(const Mark& mark, int from, int to, const Paint& paint) {
  std::string marked(static_cast<std::size_t>(std::max(1, to - from)), mark.under);
  if (!mark.text.empty()) marked.append(" ").append(cut(mark.text, kLongestText));
  return std::string(static_cast<std::size_t>(from), ' ') + paint.bold(mark.style, marked);
}

}  // namespace

Frame frame_of(base::Span span, const base::Source& source, char under, Style style, std::string text) {
  const base::Place place = source.place(span.begin);
  const std::string_view line = source.line(place.line);
  const auto start = static_cast<std::size_t>(line.data() - source.bytes().data());
  const auto within = [&](std::uint32_t offset) { return offset < start ? 0 : std::min(offset - start, line.size()); };
  const std::size_t begin = line.empty() ? 0 : within(span.begin);
  const std::size_t end = line.empty() ? 0 : std::max(begin, within(span.end));
  return {span, place, line, {{begin, end, under, style, std::move(text)}}};
}

bool take_mark(Frame& frame, const Frame& other) {
  if (frame.at.source != other.at.source || frame.place.line != other.place.line) return false;
  const Window window = window_around(frame.line, frame.marks.front());
  const Mark& mark = other.marks.front();
  if (mark.begin < window.begin || mark.begin > window.end) return false;
  frame.marks.push_back(mark);
  return true;
}

void append_frame(std::string& out, const Frame& frame, std::size_t number_width, const Paint& paint) {
  const Window window = window_around(frame.line, frame.marks.front());
  const auto within = [&](std::size_t offset) { return std::clamp(offset, window.begin, window.end); };
  std::vector<std::size_t> stops;
  for (const Mark& mark : frame.marks) {
    stops.push_back(within(mark.begin));
    stops.push_back(within(mark.end));
  }
  std::sort(stops.begin(), stops.end());
  stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
  std::vector<int> columns;
  std::string text = shown(frame.line, window, stops, columns);
  text.erase(text.find_last_not_of(' ') + 1);
  const auto column = [&](std::size_t offset) {
    const auto stop = std::lower_bound(stops.begin(), stops.end(), within(offset));
    return columns[static_cast<std::size_t>(stop - stops.begin())];
  };
  std::string number = std::to_string(frame.place.line);
  number.insert(0, number_width > number.size() ? number_width - number.size() : 0, ' ');
  append_line(out, number.append(kBar), text, paint);
  const std::string gutter = std::string(number_width, ' ').append(kBar);
  for (const Mark& mark : frame.marks) append_line(out, gutter, underline(mark, column(mark.begin), column(mark.end), paint), paint);
}

std::string cut(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  const std::size_t end = text::byte_offset(text, limit);
  return end < text.size() ? std::string(text.substr(0, end)).append(kEllipsis) : std::string(text);
}

std::string shown_path(std::string_view path) {
  std::string shown = cut(text::printable(path), kLongestPath);
  const bool is_plain = !shown.empty() && std::string_view(" :#").find(shown.front()) == std::string_view::npos && static_cast<unsigned char>(shown.front()) < 0x80;
  if (!is_plain && (shown.find("::") != std::string::npos || shown.find("##[") != std::string::npos)) shown.insert(0, "./");
  return shown;
}

}  // namespace sml::report
