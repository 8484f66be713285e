// The value of a scalar in the making, and beside it what yaml-cpp is known to make of it wrongly, so that a fault of the library's can
// be told from a disagreement.
//
// It refers to the file's bytes and lives no longer than they do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/mapped_text.h"

namespace sml::yaml {

class ScalarText {
 public:
  explicit ScalarText(std::string_view bytes) : bytes_(bytes) {}

  // Adds bytes [begin, end) of the file as they stand.
  void copy(std::uint32_t begin, std::uint32_t end);

  // Adds what [begin, end) stands for: an escape, a folded line break.
  void replace(std::string_view decoded, std::uint32_t begin, std::uint32_t end) { replace(decoded, decoded, begin, end); }
  void replace(std::string_view decoded, std::string_view library, std::uint32_t begin, std::uint32_t end);

  // Of the line breaks that a quoted scalar ends in the library keeps one, but for those up to the one behind its last escape, which ends at a byte of
  // library_text(), or none where the scalar is nothing else.
  void clip_for_library(std::optional<std::size_t> escape_end);
  std::size_t library_size() const { return differs_ ? library_.size() : value_.text().size(); }

  // The value, which `span` of the file was read for.
  base::MappedText value(base::Span span) && {
    value_.read_from(span);
    return std::move(value_);
  }

  // What the library makes of it; empty where that is the value.
  const std::string& library_text() const { return library_; }

 private:
  std::string_view bytes_;
  base::MappedText value_;
  std::string library_;
  bool differs_ = false;
};

}  // namespace sml::yaml
