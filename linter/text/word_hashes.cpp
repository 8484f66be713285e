#include "linter/text/word_hashes.h"

#include <string>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/fold_into.h"

namespace sml::text {
namespace {

constexpr std::uint64_t kNothing = 0xcbf29ce484222325U;

// FNV-1a of the word that has begun; nothing: none has.
class Word {
 public:
  void add(char byte) { hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * kPrime; }

  void add(std::string_view bytes) {
    for (const char byte : bytes) add(byte);
  }

  // Takes in the letters and digits of ASCII from `at` on. Returns where they end.
  std::size_t add_from(std::string_view text, std::size_t at) {
    std::uint64_t hash = hash_;
    for (; at < text.size(); ++at) {
      const char folded = folded_word_byte(text[at]);
      if (folded == '\0') break;
      hash = (hash ^ static_cast<unsigned char>(folded)) * kPrime;
    }
    hash_ = hash;
    return at;
  }

  void finish(std::vector<std::uint64_t>& words) {
    if (hash_ == kNothing) return;
    words.push_back(hash_);
    hash_ = kNothing;
  }

 private:
  static constexpr std::uint64_t kPrime = 0x100000001b3U;

  std::uint64_t hash_ = kNothing;
};

bool stands_in_words(char32_t folded) { return is_letter_or_digit(folded) || is_mark(folded); }

// Goes on with a character beyond ASCII that is written so.
Word with_long_character(Word word, char32_t character, std::string_view written, std::vector<std::uint64_t>& words) {
  std::string buffer;
  const std::string_view folded = folded_code_point(character, written, buffer);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    if (!stands_in_words(base::next_code_point(folded, at))) word.finish(words);
    else word.add(folded.substr(begin, at - begin));
  }
  return word;
}

}  // namespace

std::size_t WordHashes::read(std::string_view text, std::size_t at, const ByteSet& signs) {
  Word word;
  while ((at = word.add_from(text, at)) < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      word.finish(hashes_);
      if (signs.holds(text[at])) return at;
      ++at;
    } else {
      std::size_t end = at;
      const char32_t character = base::next_long_code_point(text, end);
      word = with_long_character(word, character, text.substr(at, end - at), hashes_);
      at = end;
    }
  }
  word.finish(hashes_);
  return at;
}

}  // namespace sml::text
