#include "linter/report/frame.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr int kMarkedPart = 60;        // of a hundred columns that are shown, for the marked words
constexpr int kPartBehind = 20;        // and behind those words, if there is so much before them
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kLongestPath = 1000;
constexpr std::string_view kBar = " │";

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Where the character before `at` begins; an invalid byte is a character.
std::size_t before(std::string_view line, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && base::continues_character(line[begin])) --begin;
  std::size_t behind = begin;
  base::next_code_point(line, behind);
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
    base::next_code_point(line, behind);
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

Window window_around(const Frame& frame) {
  const std::string_view line = frame.line;
  const Mark& mark = frame.marks.front();
  const int marked_columns = frame.columns * kMarkedPart / 100;
  const int columns_behind = frame.columns * kPartBehind / 100;
  int marked = marked_columns;
  std::size_t end = forward(line.substr(0, mark.end), mark.begin, marked);
  int behind = columns_behind;
  if (end == mark.end) end = forward(line, end, behind);
  int rest = frame.columns - (marked_columns - marked) - (columns_behind - behind);
  const std::size_t begin = backward(line, mark.begin, rest);
  if (end >= mark.end) end = forward(line, end, rest);
  return {begin, end};
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
  const Window window = window_around(frame);
  const Mark& mark = other.marks.front();
  if (mark.begin < window.begin || mark.begin > window.end) return false;
  frame.marks.push_back(mark);
  return true;
}

std::vector<Frame> frames_of(const rule::Finding& finding, const rule::Rendered& words, const base::Sources& sources, int columns) {
  std::vector<Frame> frames;
  const auto add = [&](Frame&& frame) { frames.emplace_back(std::move(frame)).columns = columns; };
  add(frame_of(finding.at, sources[finding.at.source], '^', style_of(finding.severity), words.label));
  for (const rule::RenderedRelated& related : words.related) {
    Frame frame = frame_of(related.at, sources[related.at.source], '-', Style::cyan, related.text);
    const bool is_shown = std::ranges::any_of(frames, [&](Frame& shown) { return take_mark(shown, frame); });
    if (!is_shown) add(std::move(frame));
  }
  return frames;
}

std::vector<Stretch> stretches(const Frame& frame) {
  const Window window = window_around(frame);
  std::vector<std::size_t> stops = {window.begin, window.end};
  for (const Mark& mark : frame.marks)
    for (const std::size_t offset : {mark.begin, mark.end}) stops.push_back(std::clamp(offset, window.begin, window.end));
  std::ranges::sort(stops);
  std::vector<Stretch> all;
  if (window.begin > 0) all.push_back({std::string(text::kEllipsis), 0, window.begin});
  for (std::size_t index = 0; index + 1 < stops.size(); ++index)
    if (stops[index] < stops[index + 1])
      all.push_back({text::printable(frame.line.substr(stops[index], stops[index + 1] - stops[index])), stops[index], stops[index + 1]});
  if (window.end < frame.line.size()) all.push_back({std::string(text::kEllipsis), window.end, frame.line.size()});
  return all;
}

void append_frame(std::string& out, const Frame& frame, std::size_t number_width, const Paint& paint) {
  const Window window = window_around(frame);
  const std::vector<Stretch> shown = stretches(frame);
  std::string text;
  for (const Stretch& stretch : shown) text += stretch.text;
  text.erase(text.find_last_not_of(' ') + 1);
  const auto column = [&](std::size_t offset) {
    int width = 0;
    for (const Stretch& stretch : shown)
      if (stretch.begin < std::min(offset, window.end)) width += text::display_width(stretch.text);
    return width;
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
  return end < text.size() ? std::string(text.substr(0, end)).append(text::kEllipsis) : std::string(text);
}

std::string shown_path(std::string_view path) {
  std::string shown = cut(text::printable(path), kLongestPath);
  const bool is_plain =
      !shown.empty() && std::string_view(" :#").find(shown.front()) == std::string_view::npos && static_cast<unsigned char>(shown.front()) < 0x80;
  if (!is_plain && (shown.find("::") != std::string::npos || shown.find("##[") != std::string::npos)) shown.insert(0, "./");
  return shown;
}

}  // namespace sml::report
