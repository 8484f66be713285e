// The value of a scalar in the making, whose end is not known yet: a MappedText wants its whole span from the start.
//
// It refers to the file's bytes and lives no longer than they do. Beside the value it keeps what yaml-cpp is known to make of it
// wrongly, so that a fault of the library's can be told from a disagreement.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

  // The value, which `span` of the file was read for.
  base::MappedText mapped(base::Span span) const;

  // What the library makes of it; empty where that is the value.
  const std::string& library_text() const { return library_; }

 private:
  struct Piece {
    std::uint32_t decoded_end = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool copied = false;
  };

  std::string_view bytes_;
  std::string text_;
  std::string library_;
  std::vector<Piece> pieces_;
  bool differs_ = false;
};

}  // namespace sml::yaml
