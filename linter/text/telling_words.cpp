#include "linter/text/telling_words.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "linter/text/ascii.h"
#include "linter/text/expression_part.h"
#include "linter/text/telling_words_reader.h"

namespace sml::text {
namespace {

char as_compared(char byte) { return is_ascii_digit(static_cast<unsigned char>(byte)) ? kFigure.front() : byte; }

// The bytes of a text from a place on, as many as the longest word has; zeros behind its end.
std::uint64_t packed(std::string_view text, std::size_t at = 0) {
  std::uint64_t bytes = 0;
  static_assert(sizeof bytes == TellingWord::kLongest);
  if (text.size() - at >= sizeof bytes) std::memcpy(&bytes, text.data() + at, sizeof bytes);
  else std::memcpy(&bytes, text.data() + at, text.size() - at);
  return bytes;
}

// Byte by byte, as figures must be compared.
bool has_bytes_of(const TellingWord& word, std::string_view text, std::size_t at) {
  if (text.size() - at < word.size) return false;
  for (std::size_t index = 0; index < word.size; ++index)
    if (as_compared(text[at + index]) != word.bytes[index]) return false;
  return true;
}

bool ends_at(const TellingWord& word, std::string_view text, std::size_t end) { return !word.ends || end >= text.size() || !is_of_word(text[end]); }

std::uint64_t bit_of(char byte) { return std::uint64_t{1} << (static_cast<unsigned char>(byte) % 64U); }

constexpr std::string_view kFigures = "0123456789";

// The bytes that one of a word stands for.
std::string_view bytes_meant(const TellingWord& word, std::size_t index) {
  return word.bytes[index] == kFigure.front() ? kFigures : std::string_view(word.bytes.data() + index, 1);
}

std::size_t first_byte(const TellingWord& word) { return static_cast<unsigned char>(word.bytes[0]); }

}  // namespace

TellingWords::TellingWords(std::string_view expression) : words_(words_of_any_match(expression)) {
  std::ranges::sort(words_, {}, first_byte);
  for (std::size_t byte = 0; byte < kinds_.size(); ++byte)
    if (is_of_word(static_cast<char>(byte))) kinds_[byte] = kOfWord;
  for (const TellingWord& word : words_) {
    const std::string_view bytes(word.bytes.data(), word.size);
    packed_.push_back({packed(bytes), packed(std::string(bytes.size(), '\xFF')), bytes.find(kFigure) != std::string_view::npos});
    std::uint64_t seconds = word.size > 1 ? 0 : ~std::uint64_t{0};
    if (word.size > 1)
      for (const char byte : bytes_meant(word, 1)) seconds |= bit_of(byte);
    for (const char byte : bytes_meant(word, 0)) {
      std::uint8_t& kind = kinds_[static_cast<unsigned char>(byte)];
      kind = static_cast<std::uint8_t>(kind | (word.begins ? kAtBeginning : kAnywhere));
      seconds_[static_cast<unsigned char>(byte)] |= seconds;
    }
  }
  const bool is_one = !words_.empty() && first_byte(words_.front()) == first_byte(words_.back()) && words_.front().bytes[0] != kFigure.front();
  if (is_one) only_start_ = words_.front().bytes[0];
  std::size_t index = 0;
  for (std::size_t byte = 0; byte < first_.size(); ++byte) {
    while (index < words_.size() && first_byte(words_[index]) < byte) ++index;
    first_[byte] = static_cast<std::uint8_t>(index);
  }
}

// By the two bytes from there on, which of most places tell that none of the words stands there.
bool TellingWords::may_stand_at(std::string_view text, std::size_t at) const {
  return at + 1 >= text.size() || (seconds_[static_cast<unsigned char>(text[at])] & bit_of(text[at + 1])) != 0;
}

bool TellingWords::any_stands_at(std::string_view text, std::size_t at, bool begins) const {
  const auto byte = static_cast<unsigned char>(as_compared(text[at]));
  const std::uint64_t bytes = packed(text, at);
  for (std::size_t index = first_[byte]; index < first_[byte + 1U]; ++index) {
    const TellingWord& word = words_[index];
    const Packed& told = packed_[index];
    if (!told.figures && (bytes & told.asked) != told.bytes) continue;
    if ((begins || !word.begins) && ends_at(word, text, at + word.size) && (!told.figures || has_bytes_of(word, text, at))) return true;
  }
  return false;
}

// Where all words begin with one byte.
bool TellingWords::may_match_from_start(std::string_view text, std::size_t from) const {
  for (std::size_t at = text.find(only_start_, from); at != std::string_view::npos; at = text.find(only_start_, at + 1))
    if (may_stand_at(text, at) && any_stands_at(text, at, at == from || !is_of_word(text[at - 1]))) return true;
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
    if ((kind & asked) != 0 && may_stand_at(text, at) && any_stands_at(text, at, asked == kEither)) return true;
    asked = (kind & kOfWord) != 0 ? kAnywhere : kEither;
  }
  return false;
}

}  // namespace sml::text
