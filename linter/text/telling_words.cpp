#include "linter/text/telling_words.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "linter/base/ascii.h"
#include "linter/text/eight_bytes.h"
#include "linter/text/expression_part.h"
#include "linter/text/telling_words_reader.h"

namespace sml::text {
namespace {

char as_compared(char byte) { return base::is_ascii_digit(static_cast<unsigned char>(byte)) ? kFigure.front() : byte; }

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

constexpr std::string_view kFigures = "0123456789";

constexpr std::size_t kBytesThatTell = 3;

std::size_t place_of(char first, char second, char third) {
  const auto number = [](char byte) { return std::size_t{static_cast<unsigned char>(byte)}; };
  return ((number(first) * 33 + number(second)) * 33 + number(third)) % 1024;
}

// Where the small letters and figures end that stand at a place.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at + EightBytes::kSize <= text.size()) {
    const std::size_t count = EightBytes(text.data() + at).small_letters_and_digits();
    at += count;
    if (count < EightBytes::kSize) return at;
  }
  while (at < text.size() && is_of_word(text[at])) ++at;
  return at;
}

std::size_t first_byte(const TellingWord& word) { return static_cast<unsigned char>(word.bytes[0]); }

}  // namespace

TellingWords::TellingWords(std::string_view expression) : words_(words_of_any_match(expression)) {
  std::ranges::sort(words_, {}, first_byte);
  for (std::size_t byte = 0; byte < kinds_.size(); ++byte)
    if (is_of_word(static_cast<char>(byte))) kinds_[byte] = kOfWord;
  for (const TellingWord& word : words_) note(word);
  const bool is_one = !words_.empty() && first_byte(words_.front()) == first_byte(words_.back()) && words_.front().bytes[0] != kFigure.front();
  if (is_one) only_start_ = words_.front().bytes[0];
  std::size_t index = 0;
  for (std::size_t byte = 0; byte < first_.size(); ++byte) {
    while (index < words_.size() && first_byte(words_[index]) < byte) ++index;
    first_[byte] = static_cast<std::uint8_t>(index);
  }
}

void TellingWords::note(const TellingWord& word) {
  const std::string_view bytes(word.bytes.data(), word.size);
  packed_.push_back({packed(bytes), packed(std::string(bytes.size(), '\xFF')), bytes.find(kFigure) != std::string_view::npos});
  const bool is_told = bytes.size() >= kBytesThatTell && bytes.substr(0, kBytesThatTell).find(kFigure) == std::string_view::npos;
  if (is_told) threes_.set(place_of(bytes[0], bytes[1], bytes[2]));
  inside_words_ = inside_words_ || (!word.begins && is_of_word(bytes[0]));
  const auto kind = static_cast<std::uint8_t>((word.begins ? kAtBeginning : kAnywhere) | (is_told ? 0 : kShort));
  for (const char byte : bytes.starts_with(kFigure) ? kFigures : bytes.substr(0, 1)) {
    std::uint8_t& noted = kinds_[static_cast<unsigned char>(byte)];
    noted = static_cast<std::uint8_t>(noted | kind);
  }
}

// By the three bytes from there on, which of most places tell that none of the words stands there.
bool TellingWords::may_stand_at(std::string_view text, std::size_t at) const {
  if ((kinds_[static_cast<unsigned char>(text[at])] & kShort) != 0) return true;
  return at + kBytesThatTell <= text.size() && threes_[place_of(text[at], text[at + 1], text[at + 2])];
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

bool TellingWords::may_match_inside_words(std::string_view text, std::size_t from) const {
  constexpr std::uint8_t kEither = kAtBeginning | kAnywhere;
  std::uint8_t asked = kEither;
  for (std::size_t at = from; at < text.size(); ++at) {
    const std::uint8_t kind = kinds_[static_cast<unsigned char>(text[at])];
    if ((kind & asked) != 0 && may_stand_at(text, at) && any_stands_at(text, at, asked == kEither)) return true;
    asked = (kind & kOfWord) != 0 ? kAnywhere : kEither;
  }
  return false;
}

bool TellingWords::may_match(std::string_view text, std::size_t from, std::size_t to) const {
  if (words_.empty()) return true;
  text = text.substr(0, to);
  if (only_start_ != '\0') return may_match_from_start(text, from);
  if (inside_words_) return may_match_inside_words(text, from);
  for (std::size_t at = from, word_end = 0; at < text.size();) {
    const std::uint8_t kind = kinds_[static_cast<unsigned char>(text[at])];
    if ((kind & (kAtBeginning | kAnywhere)) != 0 && may_stand_at(text, at) && any_stands_at(text, at, at != word_end || at == from)) return true;
    if ((kind & kOfWord) != 0) at = word_end = end_of_word(text, at);
    else ++at;
  }
  return false;
}

}  // namespace sml::text
