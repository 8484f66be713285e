#include "linter/claims/temporal/token.h"

#include <algorithm>
#include <array>
#include <optional>

#include "linter/claims/temporal/figures.h"
#include "linter/text/ascii.h"
#include "linter/text/characters.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostNumberWords = 8;

// What may end with a period that is no end: "sáb. 14 feb. 8 p.m."
bool is_abbreviated(Symbol symbol) {
  constexpr std::array kAbbreviated = {Symbol::weekday_short, Symbol::weekday_or_month, Symbol::weekday_or_word, Symbol::weekday_letter,
                                       Symbol::month_short,   Symbol::month_or_word};
  return std::ranges::find(kAbbreviated, symbol) != kAbbreviated.end();
}

std::optional<Symbol> sign_of(char sign) {
  switch (sign) {
    case ',': return Symbol::comma;
    case '-':
    case '~': return Symbol::dash;
    case '/': return Symbol::slash;
    case '.': return Symbol::period;
    case ':': return Symbol::colon;
    case '(':
    case '[': return Symbol::open;
    case ')':
    case ']': return Symbol::close;
    case '|':
    case '*':
    case '"':
    case '\'': return Symbol::pause;
    case '\n': return Symbol::line_end;
    case ';':
    case '!':
    case '?': return Symbol::stop;
    default: return std::nullopt;
  }
}

// Of a character that is not ASCII.
Symbol sign_of(char32_t code_point) {
  if (code_point == U'–' || code_point == U'—' || code_point == U'−' || code_point == U'‑' || code_point == U'→') return Symbol::dash;
  if (code_point == U'…' || code_point == U'¿' || code_point == U'¡') return Symbol::stop;
  if (text::is_letter_or_digit(code_point)) return Symbol::other;
  return Symbol::pause;
}

class Lexer {
 public:
  Lexer(std::string_view folded, const TimeWords& words) : folded_(folded), words_(words) {}

  std::vector<Token> read() {
    constexpr std::size_t kBytesPerToken = 4;  // about
    tokens_.reserve(folded_.size() / kBytesPerToken);
    while (at_ < folded_.size()) {
      const char next = folded_[at_];
      if (next == ' ')
        ++at_;
      else if (text::is_ascii_small(next) || next == '@' || next == '&')
        word();
      else if (text::is_ascii_digit(next))
        figure();
      else
        sign();
    }
    return std::move(tokens_);
  }

 private:
  // Its length in bytes, 0 where none is.
  std::size_t apostrophe_at(std::size_t at) const {
    constexpr std::string_view kCurved = "’";
    if (folded_[at] == '\'') return 1;
    return folded_[at] == kCurved[0] && folded_.substr(at).starts_with(kCurved) ? kCurved.size() : 0;
  }

  // A word's end: letters, with an apostrophe between them.
  std::size_t end_of_word(std::size_t begin) const {
    const std::string_view folded = folded_;
    std::size_t end = begin;
    for (;;) {
      while (end < folded.size() && text::is_ascii_small(static_cast<unsigned char>(folded[end]))) ++end;
      const std::size_t length = end < folded.size() ? apostrophe_at(end) : 0;
      if (length == 0 || !folded.substr(end + length).starts_with("clock")) return std::max(end, begin + 1);
      end += length;
    }
  }

  // The word behind one that ends there, with spaces or a hyphen between; empty where none follows so.
  std::string_view word_behind(std::size_t end) const {
    std::size_t at = end;
    if (at < folded_.size() && folded_[at] == '-')
      ++at;
    else
      while (at < folded_.size() && folded_[at] == ' ') ++at;
    if (at == end || at >= folded_.size() || !text::is_ascii_small(folded_[at])) return {};
    return folded_.substr(at, end_of_word(at) - at);
  }

  std::size_t end_of(std::string_view word) const { return static_cast<std::size_t>(word.data() + word.size() - folded_.data()); }

  // Words that say nothing in a row are one token.
  void add(Symbol symbol, std::size_t end, int value = 0, int second = 0) {
    if (symbol == Symbol::other && !tokens_.empty() && tokens_.back().symbol == Symbol::other) {
      tokens_.back().range.end = end;
      at_ = end;
      return;
    }
    Token& token = tokens_.emplace_back();
    token.symbol = symbol;
    token.range = {at_, end};
    token.value = value;
    token.second = second;
    at_ = end;
  }

  bool after_figure() const { return at_ > 0 && text::is_ascii_digit(folded_[at_ - 1]); }

  // "a.m.", "p. m.", "p m": a letter, and an m behind it; of English figures the letter alone ("9a").
  bool half_of_day() {
    const char letter = folded_[at_];
    const int value = letter == 'p' ? 12 : 0;
    std::size_t at = at_ + 1;
    const bool dotted = at < folded_.size() && folded_[at] == '.';
    if (dotted) ++at;
    while (at < folded_.size() && (folded_[at] == ' ' || folded_[at] == '.')) ++at;
    const bool whole = at < folded_.size() && folded_[at] == 'm' && (at + 1 == folded_.size() || !text::is_ascii_small(folded_[at + 1]));
    if (whole && at > at_ + 1) {
      ++at;
      const std::size_t period = at + (at < folded_.size() && folded_[at] == ' ' ? 1U : 0U);
      if (dotted && period < folded_.size() && folded_[period] == '.') at = period + 1;
      add(Symbol::meridiem, at, value);
      return true;
    }
    if (!words_.is_english() || !after_figure()) return false;
    add(Symbol::meridiem, at_ + 1, value, 1);
    return true;
  }

  // "w/c 4 May": the week that begins then.
  bool week_commencing() {
    constexpr std::string_view kCommencing = "w/c ";
    if (!words_.is_english() || !folded_.substr(at_).starts_with(kCommencing)) return false;
    add(Symbol::unit, at_ + kCommencing.size() - 1, value_of(TimeUnit::week));
    return true;
  }

  void word() {
    const std::size_t end = end_of_word(at_);
    const std::string_view first = folded_.substr(at_, end - at_);
    if ((first == "a" || first == "p") && !tokens_.empty() && half_of_day()) return;
    if (first == "t" && after_figure() && end < folded_.size() && text::is_ascii_digit(folded_[end])) {
      at_ = end;
      return;
    }
    if (week_commencing()) return;
    std::string_view last;
    const TimeWord* known = phrase(first, last);
    const std::size_t known_end = known == nullptr ? at_ : end_of(last);
    // pt "dez" is a month behind a day, else ten.
    const bool is_number = known != nullptr && known->symbol == Symbol::month_short && !follows_day();
    if (words_.numbers().may_begin_with(first) && number_longer_than(first, is_number ? at_ : known_end)) return;
    if (known == nullptr) return add(Symbol::other, end);
    std::size_t behind = known_end;
    if (is_abbreviated(known->symbol) && behind < folded_.size() && folded_[behind] == '.') ++behind;
    if (known->symbol == Symbol::counted && !tokens_.empty() && tokens_.back().symbol == Symbol::number) tokens_.back().symbol = Symbol::other;
    add(known->symbol, behind, known->value, known->second);
  }

  bool follows_day() const {
    if (tokens_.empty()) return false;
    const Symbol last = tokens_.back().symbol;
    return last == Symbol::number || last == Symbol::of || last == Symbol::slash || last == Symbol::dash || last == Symbol::in;
  }

  // The longest phrase that begins with a word, and its last word.
  const TimeWord* phrase(std::string_view first, std::string_view& last) const {
    const TimeWord* known = nullptr;
    std::string_view word = first;
    for (const TimeWords::Beginning* begun = words_.beginning_with(first); begun != nullptr; begun = words_.next(*begun, word)) {
      if (begun->said != nullptr) {
        known = begun->said;
        last = word;
      }
      if (!begun->goes_on || (word = word_behind(end_of(word))).empty()) break;
    }
    return known;
  }

  // `first` may begin a number.
  bool number_longer_than(std::string_view first, std::size_t known_end) {
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2199;
    std::array<std::string_view, kMostNumberWords> words;
    std::size_t count = 0;
    for (std::string_view word = first; count < words.size() && words_.numbers().may_begin_with(word); word = word_behind(end_of(word)))
      words[count++] = word;
    const auto number = number_words_at(std::span(words.data(), count), words_.numbers());
    if (!number) return false;
    const std::size_t end = end_of(words[number->words - 1]);
    if (end <= known_end) return false;
    const int value = number->value > kLastYear ? kLastYear + 1 : static_cast<int>(number->value);
    Symbol symbol = value < 100 ? Symbol::number : Symbol::large;
    if (number->ordinal)
      symbol = Symbol::ordinal;
    else if (value >= kFirstYear && value <= kLastYear)
      symbol = Symbol::year;
    if (continues_year(value)) {
      at_ = tokens_.back().range.begin;
      symbol = Symbol::year;
      const int century = tokens_.back().value;
      tokens_.pop_back();
      add(symbol, end, century * 100 + value, 1);
      return true;
    }
    add(symbol, end, value, 1);
    return true;
  }

  // "nineteen ninety-nine", "twenty twenty-six"
  bool continues_year(int value) const {
    if (!words_.is_english() || tokens_.empty() || value < 10 || value > 99) return false;
    const Token& last = tokens_.back();
    return last.symbol == Symbol::number && last.second == 1 && (last.value == 19 || last.value == 20) && at_ - last.range.end <= 1;
  }

  void figure() {
    const bool stuck = at_ > 0 && (text::is_ascii_small(folded_[at_ - 1]) || folded_[at_ - 1] == '_') && !ends_with_word_of_time();
    Token token = figure_at(folded_, at_, words_);
    if (stuck) token.symbol = Symbol::other;
    at_ = token.range.end;
    tokens_.push_back(token);
  }

  // "feb13", "T12:30"
  bool ends_with_word_of_time() const {
    return folded_[at_ - 1] == 't' || (!tokens_.empty() && tokens_.back().symbol != Symbol::other && tokens_.back().range.end == at_);
  }

  void sign() {
    std::size_t end = at_;
    const char32_t code_point = text::next_code_point(folded_, end);
    if (code_point >= 0x80)
      add(sign_of(code_point), end);
    else
      add(sign_of(static_cast<char>(code_point)).value_or(Symbol::other), end);
  }

  std::string_view folded_;
  const TimeWords& words_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view folded, const TimeWords& words) { return Lexer(folded, words).read(); }

}  // namespace sml::claims
