#include "linter/resolve/word_letters.h"

#include <algorithm>
#include <memory>

#include "linter/resolve/word_characters.h"
#include "linter/text/eight_bytes.h"

namespace sml::resolve {

WordLetters::WordLetters(Wording& wording, std::string_view text)
    : wording_(wording), made_(text.size() + text::EightBytes::kSize), room_(made_ + text.size()) {
  wording_.letters = std::make_unique_for_overwrite<char[]>(room_ + text::EightBytes::kSize);
  char* const letters = wording_.letters.get();
  text.copy(letters, text.size());   // a good deal faster than byte by byte
  std::fill_n(letters + text.size(), text::EightBytes::kSize, '\0');
  for (std::size_t at = 0; at < text.size(); at += text::EightBytes::kSize) text::EightBytes(letters + at).write_small(letters + at);
}

char* WordLetters::room(std::size_t count) {
  if (count > room_ - made_) return wording_.more_letters.emplace_front(count + text::EightBytes::kSize, '\0').data();
  made_ += count;
  return wording_.letters.get() + made_ - count;
}

std::string_view WordLetters::kept(std::string_view word) {
  char* const letters = room(word.size());
  std::ranges::copy(word, letters);
  return {letters, word.size()};
}

std::string_view WordLetters::folded_latin(std::string_view small) {
  const FoldedLatin& table = folded_latin_letters();
  char* const letters = room(small.size());
  char* end = letters;
  for (std::size_t at = 0; at < small.size(); ++at) {
    if (small[at] != kFirstOfLatin) {
      *end++ = small[at];
      continue;
    }
    const char plain = table[static_cast<unsigned char>(small[at + 1]) % table.size()];
    if (plain != ' ') *end++ = plain;
    else end = fold_other_latin(small.substr(at, 2), end);
    ++at;
  }
  return {letters, static_cast<std::size_t>(end - letters)};
}

// Of a letter that folds to none of ASCII, or to two. Returns the end.
char* WordLetters::fold_other_latin(std::string_view letter, char* out) {
  const std::string folded = text::fold(letter);
  wording_.uncommon = wording_.uncommon || static_cast<unsigned char>(folded.front()) >= 0x80;
  return std::ranges::copy(folded, out).out;
}

}  // namespace sml::resolve
