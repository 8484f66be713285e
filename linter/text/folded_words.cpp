#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/text/ascii.h"
#include "linter/text/characters.h"
#include "linter/text/fold.h"
#include "linter/text/fold_into.h"
#include "linter/text/utf8.h"

namespace sml::text {
namespace {

// By byte, what letters and digits of ASCII fold to, a space of all others; and whether it is one of the former.
struct FoldedByte {
  char folded;
  bool is_kept;
};
constexpr std::array<FoldedByte, 256> kFolded = [] {
  std::array<FoldedByte, 256> folded{};
  for (std::size_t byte = 0; byte < folded.size(); ++byte) {
    const bool is_kept = is_ascii_letter(static_cast<char32_t>(byte)) || is_ascii_digit(static_cast<char32_t>(byte));
    folded[byte] = {is_kept ? folded_ascii(static_cast<char>(byte)) : ' ', is_kept};
  }
  return folded;
}();

// Keeps letters and digits alone, with single spaces for what stands between them and behind the last.
struct WordsSink {
  std::string_view source;
  std::string& words;

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
      const auto [folded, is_kept] = kFolded[static_cast<unsigned char>(byte)];
      out[kept] = folded;
      kept += static_cast<std::size_t>(is_kept || was_kept);
      was_kept = is_kept;
    }
    words.resize(kept);
  }
  void append(std::string_view folded, std::size_t, std::size_t) {
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t begin = at;
      const char32_t code_point = next_code_point(folded, at);
      if (is_letter_or_digit(code_point) || is_mark(code_point)) words += folded.substr(begin, at - begin);
      else part();
    }
  }
  void vanish(std::size_t, std::size_t) {}
};

}  // namespace

void append_folded_words(std::string& out, std::string_view text) {
  WordsSink sink{text, out};
  sink.part();
  fold_into(sink, text);
  if (out.ends_with(' ')) out.pop_back();
}

std::string folded_words(std::string_view text) {
  std::string words;
  words.reserve(text.size());
  append_folded_words(words, text);
  return words;
}

}  // namespace sml::text
