// The text of the files that were read, and places in it.
//
// Sources owns files' bytes until they are let go; Spans, and string_views into them, live no longer. Files keep the number they were given, so a
// SourceId is stable however many are added after it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/span.h"

namespace sml::base {

// A line and a column as people count them: from 1, columns in Unicode code points. A byte order mark takes no column.
struct Place {
  int line = 1;
  int column = 1;

  friend auto operator<=>(const Place&, const Place&) = default;
};

// One file: its path relative to the root, with '/', and its bytes as they stand on disk (any bytes: not all files are UTF-8).
// A line ends at LF; a CR before it belongs to the line end. Few files are asked for lines, so they are counted when one is first asked: line(),
// line_count() and place() are for one thread at a time.
class Source {
 public:
  Source(std::string path, std::string bytes) : path_(std::move(path)), text_(std::make_unique<Text>(Text{std::move(bytes)})) {}

  const std::string& path() const { return path_; }
  const std::string& bytes() const;

  // The place of a byte offset; one past the end of the file, or inside a character, counts as the nearest place before it.
  Place place(std::uint32_t offset) const;

  // The bytes of line `number` (from 1), without its line end and without a byte order mark; empty past the last line.
  std::string_view line(int number) const;

  int line_count() const { return static_cast<int>(line_starts().size()); }

  // From here on it is as an empty file is, and holds no memory but its path's.
  void let_go() { text_.reset(); }

 private:
  struct Text {
    std::string bytes;
    std::vector<std::uint32_t> line_starts{};   // empty until somebody asks
    std::uint32_t last = 0;                     // the begin of a character whose column is known: what is asked for next mostly stands behind it
    int last_column = 1;
  };

  const std::vector<std::uint32_t>& line_starts() const;

  std::string path_;
  std::unique_ptr<Text> text_;   // apart: of an archive's files hardly one keeps it
};

class Sources {
 public:
  SourceId add(std::string path, std::string bytes) { return add(Source(std::move(path), std::move(bytes))); }
  SourceId add(Source&& source);

  // Keeps of a file its path alone: nobody asks for its bytes any more.
  void let_go(SourceId id) { blocks_[id / kTogether][id % kTogether].let_go(); }

  const Source& operator[](SourceId id) const { return blocks_[id / kTogether][id % kTogether]; }
  std::string_view text(Span span) const;

  std::size_t size() const { return blocks_.empty() ? 0 : (blocks_.size() - 1) * kTogether + blocks_.back().size(); }

 private:
  // Those that stay when their bytes are gone stand together: one by one among what comes and goes they would keep its memory in pieces.
  static constexpr std::size_t kTogether = 2048;

  std::vector<std::vector<Source>> blocks_;   // of so many, which never move
};

}  // namespace sml::base
