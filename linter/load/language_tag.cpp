#include "linter/load/language_tag.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/model/countries.h"
#include "linter/text/countries.h"

namespace sml::load {
namespace {

bool only(std::string_view part, bool (*fits)(char32_t)) { return std::ranges::all_of(part, fits); }

bool is_language(std::string_view part) {
  if (!only(part, base::is_ascii_letter)) return false;
  return part.size() == 3 || (part.size() == 2 && text::is_language(base::in_ascii_small(part)));
}
bool is_script(std::string_view part) { return part.size() == 4 && only(part, base::is_ascii_letter); }
bool is_region(std::string_view part) {
  if (part.size() == 3) return only(part, base::is_ascii_digit);
  return model::is_country(base::in_ascii_capitals(part));
}
bool is_variant(std::string_view part) {
  if (!only(part, base::is_ascii_letter_or_digit)) return false;
  return (part.size() >= 5 && part.size() <= 8) || (part.size() == 4 && base::is_ascii_digit(part.front()));
}

// The parts between the hyphens, one after the other.
class Parts {
 public:
  explicit Parts(std::string_view text) : rest_(text), left_(true) {}

  bool take(bool (*fits)(std::string_view)) {
    if (!left_ || !fits(rest_.substr(0, rest_.find('-')))) return false;
    const std::size_t hyphen = rest_.find('-');
    left_ = hyphen != std::string_view::npos;
    if (left_) rest_.remove_prefix(hyphen + 1);
    return true;
  }
  bool are_all_taken() const { return !left_; }

 private:
  std::string_view rest_;
  bool left_;
};

}  // namespace

bool is_language_tag(std::string_view text) {
  Parts parts(text);
  if (!parts.take(is_language)) return false;
  parts.take(is_script);
  parts.take(is_region);
  while (parts.take(is_variant)) continue;
  return parts.are_all_taken();
}

}  // namespace sml::load
