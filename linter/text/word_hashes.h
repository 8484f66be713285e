// The words of a text as hashes, for those who only ask whether words are the same: no words are made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/byte_set.h"

namespace sml::text {

// Hashes of the words that folded_words() would write, in their order.
class WordHashes {
 public:
  // Reads on from `at` up to one of the signs, ASCII that stands in no word, or the text's end. There a word ends. Returns that place.
  std::size_t read(std::string_view text, std::size_t at = 0, const ByteSet& signs = {});

  const std::vector<std::uint64_t>& all() const { return hashes_; }

  // Forgets what was read behind the first so many words.
  void keep(std::size_t words) { hashes_.resize(words); }

 private:
  std::vector<std::uint64_t> hashes_;
};

}  // namespace sml::text
