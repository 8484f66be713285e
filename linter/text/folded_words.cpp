#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "linter/text/characters.h"
#include "linter/text/fold.h"
#include "linter/text/fold_into.h"
#include "linter/text/utf8.h"

namespace sml::text {
namespace {

// Keeps letters and digits alone, with single spaces for what stands between them.
struct WordsSink {
  std::string_view source;
  std::string words{};
  bool apart = false;

  void copy(std::size_t begin, std::size_t end) {
    std::size_t kept = words.size();
    words.resize(kept + 1 + (end - begin));   // a space before them at most
    char* const out = words.data();
    while (begin < end) {
      char folded = folded_word_byte(source[begin]);
      if (folded == '\0') {
        apart = kept > 0;
        ++begin;
        continue;
      }
      if (std::exchange(apart, false)) out[kept++] = ' ';
      for (; folded != '\0'; folded = ++begin < end ? folded_word_byte(source[begin]) : '\0') out[kept++] = folded;
    }
    words.resize(kept);
  }
  void append(std::string_view folded, std::size_t, std::size_t) {
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t begin = at;
      const char32_t code_point = next_code_point(folded, at);
      if (!is_letter_or_digit(code_point) && !is_mark(code_point)) {
        apart = !words.empty();
        continue;
      }
      if (apart) words += ' ';
      apart = false;
      words += folded.substr(begin, at - begin);
    }
  }
  void vanish(std::size_t, std::size_t) {}
};

}  // namespace

std::string folded_words(std::string_view text) {
  WordsSink sink{text};
  sink.words.reserve(text.size());
  fold_into(sink, text);
  return std::move(sink.words);
}

}  // namespace sml::text
