// Reads one scalar from its first byte, in each of YAML's five styles: its value, its end, and the way back from each byte of the
// value to the file.
//
// The functions move the cursor behind the scalar and throw Refusal where the scalar itself cannot be read. What only its
// surroundings can judge (a line that is indented too little, a `---` inside quotes) they report in what they return.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "linter/base/mapped_text.h"
#include "linter/yaml/cursor.h"

namespace sml::yaml {

struct Scalar {
  base::MappedText text;
  std::string library_text;                      // as Event::library_text
  bool many_lines = false;
  std::optional<std::uint32_t> under_indented;   // the first line after the scalar's first that stands too far left for it
  std::optional<std::uint32_t> document_marker;  // a `---` or `...` line inside quotes
};

// Where a scalar stands: lines after its first need `indent` spaces.
struct Surroundings {
  base::SourceId source = 0;
  std::uint32_t indent = 0;
  bool flow = false;
};

// A quoted scalar from its opening quote. Throws unclosed_quote, placed at the quote, where the file ends first, and bad_escape.
Scalar read_quoted(Cursor& cursor, const Surroundings& surroundings);

// Whether a plain scalar may begin here.
bool begins_plain(const Cursor& cursor, bool flow);

// Moves to the end of a plain scalar's line and returns the end without trailing blanks.
std::uint32_t skip_plain_line(Cursor& cursor, bool flow);

// A plain scalar up to the end of its line at most, trailing blanks left out. Empty where a `: ` stands here.
Scalar read_plain_line(Cursor& cursor, const Surroundings& surroundings);

// A plain scalar with its further lines.
Scalar read_plain(Cursor& cursor, const Surroundings& surroundings);

struct BlockHeader {
  enum class Chomp : std::uint8_t { clip, strip, keep };

  std::uint32_t begin = 0;
  std::uint32_t end = 0;                         // behind the last indicator
  bool folded = false;
  std::uint32_t indent = 0;                      // as written, 0: to be found
  Chomp chomp = Chomp::clip;
};

// The indicators of a literal or folded scalar; throws bad_block_header.
BlockHeader read_block_header(Cursor& cursor, base::SourceId source);

// The lines of a literal or folded scalar, from the end of its header's line to the start of the first line that is not its own.
// `parent_indent` is that of the collection it stands in, -1 at the root.
Scalar read_block_lines(Cursor& cursor, const BlockHeader& header, base::SourceId source, int parent_indent);

}  // namespace sml::yaml
