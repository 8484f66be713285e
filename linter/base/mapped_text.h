// A text as its readers see it, each byte of which knows where in a file it was written.
//
// YAML folds lines, strips indentation and decodes escapes, so the offset of a word in a value is not its offset in the file. A
// MappedText carries the decoded text (UTF-8) and a short list of runs that lead back. It owns its text; it is made once, by the
// reader of the file, and never changes afterwards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/span.h"

namespace sml::base {

class MappedText {
 public:
  MappedText() = default;

  // A text that stands in the file byte for byte from `span.begin` on.
  static MappedText verbatim(std::string text, Span span);

  // Of an empty text: makes it one that stands in the file as it is, and is all of `span`.
  void read_whole(std::string_view written, Span span) {
    text_ = written;
    first_run_ = {0, span.begin, span.end, true};
    span_ = span;
  }

  // Makes room for so many bytes, added by so many calls, where that is known beforehand.
  void reserve(std::size_t bytes, std::size_t calls);

  // Adds decoded bytes that stand as they are at `source_begin`.
  void append_copied(std::string_view decoded, std::uint32_t source_begin);

  // Adds decoded bytes that the whole of [source_begin, source_end) stands for: an escape, a folded line break.
  void append_replaced(std::string_view decoded, std::uint32_t source_begin, std::uint32_t source_end);

  // What was appended was read from `span`.
  void read_from(Span span) { span_ = span; }

  const std::string& text() const& { return text_; }
  std::string text() && { return std::move(text_); }

  // The whole of the value in its file, quotes and block header included.
  Span span() const { return span_; }

  // Where decoded bytes [begin, end) were written: from the first byte of the first to the last byte of the last.
  // An empty range is the place before the byte at `begin`, at the end of the text the place after its last byte.
  Span span(std::size_t begin, std::size_t end) const;

 private:
  struct Run {
    std::uint32_t decoded_begin = 0;
    std::uint32_t source_begin = 0;
    std::uint32_t source_end = 0;
    bool copied = false;
  };

  void append(std::string_view decoded, std::uint32_t source_begin, std::uint32_t source_end, bool copied);
  const Run& run_at(std::size_t decoded) const;

  std::string text_;
  Run first_run_;                // of a text that is not empty; most have no other
  std::vector<Run> more_runs_;
  Span span_;
};

}  // namespace sml::base
