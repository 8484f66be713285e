#include "linter/text/telling_words.h"

#include <algorithm>

#include "linter/text/ascii.h"
#include "linter/text/expression_part.h"
#include "linter/text/telling_words_reader.h"

namespace sml::text {
namespace {

char as_compared(char byte) { return is_ascii_digit(static_cast<unsigned char>(byte)) ? kFigure.front() : byte; }

bool stands_at(const TellingWord& word, std::string_view text, std::size_t at) {
  const std::size_t end = at + word.size;
  if (end > text.size() || (word.ends && end < text.size() && is_of_word(text[end]))) return false;
  for (std::size_t index = 1; index < word.size; ++index)
    if (as_compared(text[at + index]) != word.bytes[index]) return false;
  return true;
}

// That of a second byte, of which most tell that none of the words with the first one stands there.
std::uint64_t bit_of_second(char byte) { return std::uint64_t{1} << (static_cast<unsigned char>(as_compared(byte)) % 64U); }

std::size_t first_byte(const TellingWord& word) { return static_cast<unsigned char>(word.bytes[0]); }

}  // namespace

TellingWords::TellingWords(std::string_view expression) : words_(words_of_any_match(expression)) {
  std::ranges::sort(words_, {}, first_byte);
  for (std::size_t byte = 0; byte < kinds_.size(); ++byte)
    if (is_of_word(static_cast<char>(byte))) kinds_[byte] = kOfWord;
  for (const TellingWord& word : words_) {
    const bool is_figure = word.bytes[0] == kFigure.front();
    for (const char byte : is_figure ? std::string_view("0123456789") : std::string_view(word.bytes.data(), 1)) {
      std::uint8_t& kind = kinds_[static_cast<unsigned char>(byte)];
      kind = static_cast<std::uint8_t>(kind | (word.begins ? kAtBeginning : kAnywhere));
    }
    seconds_[first_byte(word)] |= word.size > 1 ? bit_of_second(word.bytes[1]) : ~std::uint64_t{0};
  }
  const bool is_one = !words_.empty() && first_byte(words_.front()) == first_byte(words_.back()) && words_.front().bytes[0] != kFigure.front();
  if (is_one) only_start_ = words_.front().bytes[0];
  std::size_t index = 0;
  for (std::size_t byte = 0; byte < first_.size(); ++byte) {
    while (index < words_.size() && first_byte(words_[index]) < byte) ++index;
    first_[byte] = static_cast<std::uint8_t>(index);
  }
}

bool TellingWords::any_stands_at(std::string_view text, std::size_t at, bool begins) const {
  const auto byte = static_cast<unsigned char>(as_compared(text[at]));
  if (at + 1 < text.size() && (seconds_[byte] & bit_of_second(text[at + 1])) == 0) return false;
  for (std::size_t index = first_[byte]; index < first_[byte + 1U]; ++index)
    if ((begins || !words_[index].begins) && stands_at(words_[index], text, at)) return true;
  return false;
}

// Where all words begin with one byte.
bool TellingWords::may_match_from_start(std::string_view text, std::size_t from) const {
  for (std::size_t at = text.find(only_start_, from); at != std::string_view::npos; at = text.find(only_start_, at + 1))
    if (any_stands_at(text, at, at == from || !is_of_word(text[at - 1]))) return true;
  return false;
}

bool TellingWords::may_match(std::string_view text, std::size_t from, std::size_t to) const {
  if (words_.empty()) return true;
  text = text.substr(0, to);
  if (only_start_ != '\0') return may_match_from_start(text, from);
  constexpr std::uint8_t kEither = kAtBeginning | kAnywhere;
  std::uint8_t asked = kEither;
  for (std::size_t at = from; at < text.size(); ++at) {
    const std::uint8_t kind = kinds_[static_cast<unsigned char>(text[at])];
    if ((kind & asked) != 0 && any_stands_at(text, at, asked == kEither)) return true;
    asked = (kind & kOfWord) != 0 ? kAnywhere : kEither;
  }
  return false;
}

}  // namespace sml::text
