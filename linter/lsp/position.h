// Places in a text as the protocol counts them: lines and characters from 0, characters in the units that client and server agreed on.
//
// A line ends at LF, CR LF or CR. A byte order mark takes no place: editors keep it to themselves. Lines views its text and lives no longer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/lsp/json.h"

namespace sml::lsp {

enum class PositionEncoding { utf8, utf16 };

struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;

  friend auto operator<=>(const Position&, const Position&) = default;
};

class Lines {
 public:
  Lines(std::string_view text, PositionEncoding encoding);

  // Of a byte; one inside a character or a line end, or past the end, counts as the nearest place before it.
  Position position(std::size_t offset) const;

  // The byte at a position; past the end of its line it is that end, past the last line the end of the text, inside a character its begin.
  std::size_t offset(Position position) const;

 private:
  std::string_view line_at(std::size_t number) const;   // without its line end

  std::string_view text_;
  PositionEncoding encoding_;
  std::vector<std::size_t> starts_;
};

Position position_of(const Json& json);
Json json_of(Position position);

struct Range {
  Position start;
  Position end;
};

Range range_of(const Json& json);
Json json_of(const Range& range);

}  // namespace sml::lsp
