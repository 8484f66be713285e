// A frame: one line of a file with what is meant underlined below it.
//
//  44 │     valid_through: 2026-03-12
//     │                    ---------- terminó 18 h 30 min antes
//
// A Frame views a line of the run's Sources and lives no longer. Whatever the line holds, what is written is printable, and places
// are worked out by the columns that it takes on a terminal. A long line is shown as a window around its first mark.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/report/paint.h"
#include "linter/report/wrapped.h"
#include "linter/rule/finding.h"
#include "linter/rule/render.h"

namespace sml::report {

// Bytes [begin, end) of a frame's line, within it; where a span goes on over further lines, to the end of its first.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  char under = '^';
  Style style = Style::red;
  std::string text;              // printable; may be empty
};

struct Frame {
  base::Span at;                 // what is meant, of the first mark
  base::Place place;
  std::string_view line;
  std::vector<Mark> marks;       // the first decides what of a long line is shown
  int columns = kTerminalColumns;   // of a long line that are shown
};

// The frame of a span, with its one mark.
Frame frame_of(base::Span span, const base::Source& source, char under, Style style, std::string text);

// A frame for each place of a finding; places in a line that is shown already share its frame.
std::vector<Frame> frames_of(const rule::Finding& finding, const rule::Rendered& words, const base::Sources& sources, int columns = kTerminalColumns);

// Puts the other frame's mark into this one where it shows the same stretch of the same line; false where it does not.
bool take_mark(Frame& frame, const Frame& other);

// What is shown of a frame's line, from mark to mark: bytes [begin, end) of it, printable. An ellipsis stands for what is cut away.
struct Stretch {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// In order, each printable by itself, so that what joins at the edge of a mark stays apart.
std::vector<Stretch> stretches(const Frame& frame);

// The lines of a frame, each with its line end. `number_width` is the width that line numbers are aligned to.
void append_frame(std::string& out, const Frame& frame, std::size_t number_width, const Paint& paint);

// At most `limit` code points of a text, with … where something was cut: so that no input makes a line endless.
std::string cut(std::string_view text, std::size_t limit);

// A file's path for people: printable, no longer than a line takes, never the start of a command to a build server (::, ##[).
std::string shown_path(std::string_view path);

}  // namespace sml::report
