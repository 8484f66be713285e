// The sentences of the original text, asked by places of the folded one. Both outlive them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::claims {

class SentencePlaces {
 public:
  SentencePlaces(const std::vector<text::Range>& ranges, const text::Folded& folded) : ranges_(ranges), folded_(folded) {}

  std::size_t of(text::Range folded) const {
    const std::size_t place = folded_.original(folded.begin, folded.end).begin;
    const auto next = std::ranges::upper_bound(ranges_, place, {}, &text::Range::begin);
    return next == ranges_.begin() ? 0 : static_cast<std::size_t>(next - ranges_.begin()) - 1;
  }

  std::size_t count() const { return ranges_.size(); }

  // Whether a range of more than a byte ends with the period of its sentence: "lun-vie." is no abbreviation there, "p. m." is.
  bool ends_with(text::Range folded, std::size_t sentence) const {
    const std::string& text = folded_.text();
    const std::string_view words = std::string_view(text).substr(folded.begin, folded.end - folded.begin);
    if (words.size() < 2 || !words.ends_with('.') || words.ends_with(".m.") || words.ends_with(". m.")) return false;
    const std::size_t next = text.find_first_not_of(" \n", folded.end);
    return next == std::string::npos || folded_.original(next, next + 1).begin >= ranges_[sentence].end;
  }

 private:
  const std::vector<text::Range>& ranges_;
  const text::Folded& folded_;
};

}  // namespace sml::claims
