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

std::size_t first_byte(const TellingWord& word) { return static_cast<unsigned char>(word.bytes[0]); }

}  // namespace

TellingWords::TellingWords(std::string_view expression) : words_(words_of_any_match(expression)) {
  std::ranges::sort(words_, {}, first_byte);
  all_begin_ = std::ranges::all_of(words_, &TellingWord::begins);
  for (const TellingWord& word : words_) {
    const bool is_figure = word.bytes[0] == kFigure.front();
    for (const char byte : is_figure ? std::string_view("0123456789") : std::string_view(word.bytes.data(), 1)) starts_.add(byte);
  }
  const bool is_one = !words_.empty() && first_byte(words_.front()) == first_byte(words_.back()) && words_.front().bytes[0] != kFigure.front();
  if (is_one) only_start_ = words_.front().bytes[0];
  std::size_t index = 0;
  for (std::size_t byte = 0; byte < first_.size(); ++byte) {
    while (index < words_.size() && first_byte(words_[index]) < byte) ++index;
    first_[byte] = static_cast<std::uint8_t>(index);
  }
}

std::size_t TellingWords::next_start(std::string_view text, std::size_t at) const {
  return only_start_ != '\0' ? text.find(only_start_, at) : starts_.find_in(text, at);
}

bool TellingWords::may_match(std::string_view text, std::size_t from, std::size_t to) const {
  if (words_.empty()) return true;
  text = text.substr(0, to);
  for (std::size_t at = next_start(text, from); at < to; at = next_start(text, at + 1)) {
    const bool begins = at == from || !is_of_word(text[at - 1]);
    if (all_begin_ && !begins) continue;
    const auto byte = static_cast<unsigned char>(as_compared(text[at]));
    for (std::size_t index = first_[byte]; index < first_[byte + 1U]; ++index)
      if ((begins || !words_[index].begins) && stands_at(words_[index], text, at)) return true;
  }
  return false;
}

}  // namespace sml::text
