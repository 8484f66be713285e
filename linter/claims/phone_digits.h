// Runs of figures as telephone numbers are written: groups with spaces, hyphens, periods, slashes and brackets between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::claims {

struct DigitGroup {
  std::string_view digits;
  std::string_view before;   // what separates it from the group before it, spaces and brackets taken out: "", "-", ".", "/"
  bool bracketed = false;
  bool apart = false;        // with spaces on both sides of that sign
  std::size_t begin = 0;
};

struct PhoneDigits {
  text::Range range;             // of the text, with its extension
  bool plus = false;
  std::vector<DigitGroup> groups;
  bool extended = false;         // has an extension by a word
  std::size_t behind = 0;        // where the run of figures ends, whatever of it was taken

  std::string all() const;       // its figures, without a trunk zero in brackets behind a country's code
  std::size_t count() const;     // of figures
};

// The run that begins at `at`, a figure, '+' or '('; without groups where there is none, or where it goes on as no number does. The text
// is folded. What may be two numbers ("4567-8900 / 4567-8901") is the first of them.
PhoneDigits phone_digits_at(std::string_view text, std::size_t at);

// "010", "156", "911": as lines for everybody are written.
bool is_public_line(const PhoneDigits& run);

// "4555-0134": a number without its area.
bool is_local(const PhoneDigits& run);

}  // namespace sml::claims
