#include <algorithm>
#include <span>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/resolve/first_letters.h"
#include "linter/resolve/web_addresses.h"
#include "linter/resolve/word_characters.h"
#include "linter/resolve/word_letters.h"
#include "linter/resolve/words.h"
#include "linter/text/characters.h"
#include "linter/text/eight_bytes.h"

namespace sml::resolve {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), letters_(wording_, text) {
    constexpr std::size_t kBytesOfAWord = 5;   // of short ones, with what follows them
    wording_.text = text;
    wording_.words.reserve(text.size() / kBytesOfAWord + 1);
  }

  Wording read() {
    read_plain(0, text_.size());
    finish_word();
    finish_hashtag();
    if (wording_.signs.has('-')) find_compounds();
    return std::move(wording_);
  }

 private:
  void read_plain(std::size_t at, std::size_t end) {
    while (at < end) {
      if (word_ == nullptr && !hashtag_) at = read_words(at, end);
      if (at == end) return;
      switch (word_byte(text_[at])) {
        case WordByte::letter:
        case WordByte::digit: at = hashtag_ ? add_part_of_tag(at, end) : add_run(at, end); break;
        case WordByte::long_character: at = read_long(at); break;
        case WordByte::sign: at = read_sign(at); break;
      }
    }
  }

  // Words of ASCII with spaces between them, as nearly all are. Returns where something else begins.
  std::size_t read_words(std::size_t at, std::size_t end) {
    const char* const letters = wording_.letters.get();   // which end with a sign, zero
    while (at < end && is_letter_or_digit(letters[at])) {
      const std::size_t first_digit = letters_end(at);
      std::size_t behind = word_end(first_digit);
      if (word_byte(letters[behind]) == WordByte::long_character) break;
      behind = std::min(behind, end);
      Word& word = wording_.words.emplace_back();
      word.folded = word.small = {letters + at, behind - at};
      word.letters = first_letters(word.folded);
      word.range = {at, behind};
      word.capital = !is_small(text_[at]);
      word.small_letters = is_small(text_[behind - 1]) || std::ranges::any_of(text_.substr(at, behind - at), is_small);
      word.plain = first_digit >= behind;
      if (!word.plain) wording_.figures = true;
      at = behind;
      if (letters[at] != ' ') break;
      ++at;
    }
    return std::min(at, end);
  }

  // Where the letters of ASCII end, and where they do with the digits among them.
  std::size_t letters_end(std::size_t at) const {
    const char* const letters = wording_.letters.get();
    std::size_t count = text::EightBytes(letters + at).small_letters();
    while (count == text::EightBytes::kSize) count = text::EightBytes(letters + (at += count)).small_letters();
    return at + count;
  }
  std::size_t word_end(std::size_t at) const {
    while (is_letter_or_digit(wording_.letters[at])) ++at;
    return at;
  }

  std::size_t read_sign(std::size_t at) {
    const char sign = text_[at];
    wording_.signs.add(sign);
    if (at >= searched_ && is_sign_of_web_address(text_, at)) return read_stretch(at);
    finish_word();
    if (hashtag_ && sign != '_') finish_hashtag();
    if (sign == '#') hashtag_ = text::Range{at + 1, at + 1};
    return at + 1;
  }

  // What was read of a stretch with addresses is read again without them. Returns where to go on.
  std::size_t read_stretch(std::size_t at) {
    const text::Range stretch = stretch_around(text_, at);
    const std::vector<text::Range> addresses = web_addresses_in(text_, stretch);
    searched_ = stretch.end;
    if (addresses.empty()) return at;
    wording_.addresses = true;
    word_ = nullptr;
    hashtag_.reset();
    while (!wording_.words.empty() && wording_.words.back().range.begin >= stretch.begin) wording_.words.pop_back();
    while (!wording_.hashtags.empty() && wording_.hashtags.back().range.begin > stretch.begin) wording_.hashtags.pop_back();
    std::size_t from = stretch.begin;
    for (const text::Range& address : addresses) {
      read_plain(from, address.begin);
      end_word();
      note(text::part_of(text_, address));
      from = address.end;
    }
    return from;
  }

  // Of a character that is no Latin letter.
  void note(char32_t code_point) {
    wording_.quotes = wording_.quotes || is_quote(code_point);
    wording_.uncommon = wording_.uncommon || !(is_common_sign(code_point) || code_point == text::kEmojiSelector);
  }

  // What the text has in an address.
  void note(std::string_view address) {
    for (std::size_t at = 0; at < address.size();) {
      const char first = address[at];
      const char32_t code_point = base::next_code_point(address, at);
      if (word_byte(first) == WordByte::sign) wording_.signs.add(first);
      else if (word_byte(first) == WordByte::digit) wording_.figures = true;
      else if (word_byte(first) == WordByte::long_character && !is_latin_letter(code_point)) note(code_point);
    }
  }

  std::size_t read_long(std::size_t begin) {
    std::size_t end = begin;
    const char32_t code_point = base::next_code_point(text_, end);
    if (is_latin_letter(code_point)) {
      add_latin(code_point, {begin, end});
      return end;
    }
    note(code_point);
    const Role role = is_common_sign(code_point) ? Role::apart : role_of(text_.substr(begin, end - begin), code_point);
    if (role == Role::letter) add_other_letter({begin, end});
    else if (role == Role::mark) add_mark(end);
    else end_word();
    return end;
  }

  void begin_word(std::size_t begin, bool capital) {
    word_ = &wording_.words.emplace_back();
    word_->range.begin = begin;
    word_->capital = capital;
    word_->plain = true;
    ascii_ = latin_ = true;
  }

  // The letters and digits of ASCII from `at` on, in no hashtag. Returns where they end.
  std::size_t add_run(std::size_t at, std::size_t end) {
    const std::size_t first_digit = letters_end(at);
    const std::size_t behind = std::min(word_end(first_digit), end);
    add_ascii(at, behind, first_digit < behind);
    return behind;
  }

  // The same in a hashtag, where a word ends before a capital behind what is none, and where figures begin or end.
  std::size_t add_part_of_tag(std::size_t at, std::size_t end) {
    if (word_ != nullptr && parts(is_digit(text_[at]), is_capital(static_cast<unsigned char>(text_[at])))) finish_word();
    std::size_t behind = at;
    do {
      last_digit_ = is_digit(text_[behind]);
      last_capital_ = is_capital(static_cast<unsigned char>(text_[behind]));
      ++behind;
    } while (behind < end && is_letter_or_digit(text_[behind]) && !parts(is_digit(text_[behind]), is_capital(static_cast<unsigned char>(text_[behind]))));
    add_ascii(at, behind, last_digit_);
    return behind;
  }

  // Whether the next character of a hashtag begins a word.
  bool parts(bool digit, bool capital) const { return digit != last_digit_ || (capital && !last_capital_); }

  void add_ascii(std::size_t begin, std::size_t end, bool has_digits) {
    if (word_ == nullptr) begin_word(begin, !is_small(text_[begin]));
    word_->range.end = end;
    word_->small_letters = word_->small_letters || std::ranges::any_of(text_.substr(begin, end - begin), is_small);
    word_->plain = word_->plain && !has_digits;
    wording_.figures = wording_.figures || has_digits;
  }

  void add_latin(char32_t code_point, const text::Range& range) {
    const bool capital = is_capital(code_point);
    begin_character(range.begin, capital);
    word_->range.end = range.end;
    word_->small_letters = word_->small_letters || !capital;
    ascii_ = false;
    if (capital) wording_.letters[range.end - 1] = static_cast<char>(text_[range.end - 1] + 0x20);   // by which the cases differ here, too
  }

  void add_other_letter(const text::Range& range) {
    begin_character(range.begin, false);
    word_->range.end = range.end;
    word_->small_letters = true;
    word_->plain = ascii_ = latin_ = false;
  }

  // At a letter beyond ASCII.
  void begin_character(std::size_t begin, bool capital) {
    if (word_ != nullptr && hashtag_ && parts(false, capital)) finish_word();
    if (word_ == nullptr) begin_word(begin, capital);
    last_capital_ = capital;
    last_digit_ = false;
  }

  void add_mark(std::size_t end) {
    if (word_ == nullptr) return;
    word_->range.end = end;
    word_->plain = ascii_ = latin_ = false;
  }

  // Also of the hashtag that it is in.
  void end_word() {
    finish_word();
    finish_hashtag();
  }

  void finish_word() {
    if (word_ == nullptr) return;
    const std::string_view small(wording_.letters.get() + word_->range.begin, word_->range.end - word_->range.begin);
    word_->folded = ascii_ ? small : latin_ ? letters_.folded_latin(small) : letters_.kept(text::folded_words(text::part_of(text_, word_->range)));
    word_->letters = first_letters(word_->folded);
    word_->small = latin_ ? small : letters_.kept(composed(std::string(small)));
    if (hashtag_) {
      word_->hashtag = static_cast<std::uint32_t>(wording_.hashtags.size());
      hashtag_->end = word_->range.end;
    }
    word_ = nullptr;
  }

  void finish_hashtag() {
    if (hashtag_ && hashtag_->end > hashtag_->begin) {
      const auto number = static_cast<std::uint32_t>(wording_.hashtags.size());
      const auto first = std::ranges::find(wording_.words.rbegin(), wording_.words.rend(), false, [&](const Word& word) { return word.hashtag == number; });
      wording_.hashtags.push_back({*hashtag_, joined(static_cast<std::size_t>(wording_.words.rend() - first), wording_.words.size())});
    }
    hashtag_.reset();
  }

  // The letters of some words, by their places in the list.
  std::string_view joined(std::size_t first, std::size_t end) {
    const std::span words = std::span(wording_.words).subspan(first, end - first);
    if (words.size() == 1) return words.front().folded;
    std::size_t count = 0;
    for (const Word& word : words) count += word.folded.size();
    char* const letters = letters_.room(count);
    char* behind = letters;
    for (const Word& word : words) behind = std::ranges::copy(word.folded, behind).out;
    return {letters, count};
  }

  // Whether a hyphen alone stands before a word.
  bool continues(std::size_t index) const {
    const std::size_t end = wording_.words[index - 1].range.end;
    return wording_.words[index].range.begin == end + 1 && text_[end] == '-' && !wording_.words[index].hashtag;
  }

  void find_compounds() {
    const std::vector<Word>& words = wording_.words;
    for (std::size_t first = 0, next = 1; next <= words.size(); ++next) {
      if (next < words.size() && continues(next)) continue;
      if (next - first > 1) wording_.compounds.push_back({{words[first].range.begin, words[next - 1].range.end}, joined(first, next)});
      first = next;
    }
  }

  std::string_view text_;
  Wording wording_;
  WordLetters letters_;
  std::size_t searched_ = 0;          // up to there addresses have been looked for
  Word* word_ = nullptr;              // the one that is being read, the last
  bool ascii_ = true;                 // it has no others than these
  bool latin_ = true;                 // it has Latin letters and digits alone, so that each folds by itself
  std::optional<text::Range> hashtag_;
  bool last_capital_ = false;         // of the hashtag
  bool last_digit_ = false;
};

}  // namespace

Wording words_without_sentences(std::string_view text) { return Reader(text).read(); }

}  // namespace sml::resolve
