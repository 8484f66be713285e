#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/fold.h"
#include "linter/text/fold_into.h"

namespace sml::text {
namespace {

// Keeps letters and digits alone, with single spaces for what stands between them and behind the last.
struct WordsSink {
  std::string_view source;
  std::string words{};

  char last() const { return words.empty() ? ' ' : words.back(); }
  void part() {
    if (last() != ' ') words += ' ';
  }

  // Without a branch for each byte: a space behind another is written over.
  void copy(std::size_t begin, std::size_t end) {
    std::size_t kept = words.size();
    bool was_kept = last() != ' ';
    words.resize(kept + (end - begin));
    char* const out = words.data();
    for (const char byte : source.substr(begin, end - begin)) {
      const char folded = folded_word_byte(byte);
      const bool is_kept = folded != '\0';
      out[kept] = is_kept ? folded : ' ';
      kept += static_cast<std::size_t>(is_kept || was_kept);
      was_kept = is_kept;
    }
    words.resize(kept);
  }
  void append(std::string_view folded, std::size_t, std::size_t) {
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t begin = at;
      const char32_t code_point = base::next_code_point(folded, at);
      if (is_letter_or_digit(code_point) || is_mark(code_point)) words += folded.substr(begin, at - begin);
      else part();
    }
  }
  void vanish(std::size_t, std::size_t) {}
};

}  // namespace

std::string folded_words(std::string_view text) {
  WordsSink sink{text};
  sink.words.reserve(text.size());
  fold_into(sink, text);
  if (sink.words.ends_with(' ')) sink.words.pop_back();
  return std::move(sink.words);
}

}  // namespace sml::text
