// The colours of a terminal, or none.
//
// A Paint is a plain value that says whether escape codes are wanted; it is the only writer of escape codes in the program.
#pragma once

#include <string>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::report {

enum class Style { bold, dim, red, green, yellow, cyan };

// The colour in which a severity is told.
Style style_of(model::Severity severity);

class Paint {
 public:
  explicit Paint(bool wanted) : wanted_(wanted) {}

  // The text in a style, and back to plain; the text alone where no colours are wanted or it is empty.
  std::string operator()(Style style, std::string_view text) const;
  std::string bold(Style style, std::string_view text) const;

 private:
  bool wanted_;
};

}  // namespace sml::report
