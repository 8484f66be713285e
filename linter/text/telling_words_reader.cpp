#include "linter/text/telling_words_reader.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/byte_set.h"
#include "linter/text/expression_part.h"

namespace sml::text {
namespace {

constexpr std::size_t kMostWords = 250;
constexpr std::size_t kMostTimes = 4;   // that a character in a row is followed through
constexpr std::size_t kUnbounded = std::numeric_limits<std::size_t>::max();

struct Times {
  std::size_t least = 1;
  std::size_t most = 1;
};

// An expression's text, read from left to right.
class Reader {
 public:
  explicit Reader(std::string_view expression) : expression_(expression) {}

  // What any match holds; nothing where the expression has what this reader does not know. The words are the reader's own and live as long as it.
  std::span<const ReadWord> read() {
    const Part whole = alternatives(false);
    return is_known_ && at_ == expression_.size() ? std::span(words_).last(whole.words) : std::span<ReadWord>();
  }

 private:
  bool is_over() const { return at_ >= expression_.size(); }
  bool starts(std::string_view text) const { return expression_.substr(std::min(at_, expression_.size())).starts_with(text); }
  bool take(std::string_view text) {
    const bool is_there = starts(text);
    if (is_there) at_ += text.size();
    return is_there;
  }

  Part give_up() {
    is_known_ = false;
    at_ = expression_.size();
    return {};
  }

  Part alternatives(bool at_boundary) {
    const std::size_t begin = words_.size();
    Part all = sequence(at_boundary);
    while (take("|")) {
      const Part next = sequence(at_boundary);
      const bool is_told = all.words > 0 && next.words > 0 && all.words + next.words <= kMostWords;
      if (is_told) words_[begin + all.words].begins_choice = false;
      all.words = is_told ? all.words + next.words : 0;
      words_.resize(begin + all.words);
      all.opens = all.opens && next.opens;
      all.closes = all.closes && next.closes;
      all.may_be_empty = all.may_be_empty || next.may_be_empty;
    }
    return all;
  }

  Part sequence(bool at_boundary) {
    Sequence sequence(words_, at_boundary);
    while (!is_over() && !starts("|") && !starts(")")) add_next(sequence);
    return sequence.take();
  }

  void add_next(Sequence& sequence) {
    if (take("(")) {
      sequence.close_run();
      return add(sequence, group(sequence.at_boundary()));
    }
    if (take("[")) return add_class(sequence);
    if (take("\\")) return add_escaped(sequence);
    if (take(".")) return add(sequence, some(true));
    if (take("^") || take("$")) return add(sequence, some(false));
    const std::size_t letters = letters_alone();
    if (letters == 0) return add_character(sequence, character());
    sequence.add(expression_.substr(at_, letters));
    at_ += letters;
  }

  // How many small letters of ASCII stand there, none of them repeated.
  std::size_t letters_alone() const {
    constexpr ByteSet kQuantifiers("?*+{");
    std::size_t end = at_;
    while (end < expression_.size() && base::is_ascii_small(static_cast<unsigned char>(expression_[end]))) ++end;
    const bool repeated = end > at_ && end < expression_.size() && kQuantifiers.holds(expression_[end]);
    return end - at_ - (repeated ? 1 : 0);
  }

  // (…), (?:…), (?m:…), (?P<name>…)
  Part group(bool at_boundary) {
    if (take("?P<")) {
      const std::size_t end = expression_.find('>', at_);
      if (end == std::string_view::npos) return give_up();
      at_ = end + 1;
    } else if (starts("?") && !take("?:") && !take("?m:")) {
      return give_up();
    }
    const Part part = alternatives(at_boundary);
    return take(")") ? part : give_up();
  }

  void add(Sequence& sequence, Part part) {
    const Times times = this->times();
    if (times.most > 1)
      for (ReadWord& read : std::span(words_).last(part.words)) read.last = read.word.begins = false;
    part.may_be_empty = part.may_be_empty || times.least == 0;
    sequence.add(part);
  }

  void add_character(Sequence& sequence, std::string_view character) {
    const Times times = this->times();
    const std::size_t certain = std::min(times.least, kMostTimes);
    for (std::size_t count = 0; count < certain; ++count) sequence.add(character);
    const bool of_words = is_of_word(character.front());
    if (times.most > certain) sequence.add(Part{0, !of_words, !of_words, true});
  }

  // The character that stands there as itself.
  std::string_view character() {
    const std::size_t begin = at_++;
    while (!is_over() && base::continues_character(expression_[at_])) ++at_;
    const std::string_view found = expression_.substr(begin, at_ - begin);
    return base::is_ascii_digit(static_cast<unsigned char>(found.front())) ? kFigure : found;
  }

  void add_escaped(Sequence& sequence) {
    if (is_over()) return void(give_up());
    const char letter = expression_[at_];
    const bool is_name = base::is_ascii_letter(static_cast<unsigned char>(letter)) || base::is_ascii_digit(static_cast<unsigned char>(letter));
    if (!is_name) return add_character(sequence, character());
    ++at_;
    switch (letter) {
      case 'd': return add_character(sequence, kFigure);
      case 'n': return add_character(sequence, "\n");
      case 't': return add_character(sequence, "\t");
      case 'x': return add(sequence, is_control() ? some(false) : give_up());
      case 'b':
      case 's':
      case 'W': return add(sequence, some(false));
      case 'B':
      case 'w':
      case 'S':
      case 'D': return add(sequence, some(true));
      default: return void(give_up());
    }
  }

  // The two figures of a control character's number, behind \x. Moves to their end.
  bool is_control() {
    const std::string_view figures = expression_.substr(at_, 2);
    at_ += figures.size();
    return figures.size() == 2 && (figures[0] == '0' || figures[0] == '1');
  }

  // What a class in brackets takes, as far as words go.
  struct Members {
    bool letters = false;        // all of a-z
    bool figures = false;        // all of 0-9
    bool of_words = false;       // any of both
    bool only_figures = true;
    std::size_t count = 0;
    std::string_view character{};   // the last one that is none of a range
  };

  // From the first byte of one character to that of another, both included.
  struct Bytes {
    unsigned char first = 0;
    unsigned char last = 0;

    bool hold(const Bytes& others) const { return first <= others.first && others.last <= last; }
    bool touch(const Bytes& others) const { return first <= others.last && others.first <= last; }
  };

  unsigned char next_byte() const { return static_cast<unsigned char>(expression_[at_]); }

  void add_class(Sequence& sequence) {
    const bool negated = take("^");
    Members members;
    for (bool first = true; is_known_ && (first || !starts("]")); first = false) add_member(members);
    if (!is_known_ || !take("]")) return void(give_up());
    if (negated) return add(sequence, some(!members.letters || !members.figures));
    if (members.only_figures) return add_character(sequence, kFigure);
    if (members.count == 1 && !members.character.empty()) return add_character(sequence, members.character);
    add(sequence, some(members.of_words));
  }

  void add_member(Members& members) {
    if (is_over() || starts("[:")) return void(give_up());
    ++members.count;
    members.character = {};
    if (take("\\")) return add_escaped_member(members);
    Bytes bytes{next_byte(), next_byte()};   // a character by itself is a range of one
    const std::string_view low = character();
    const bool is_range = starts("-") && !starts("-]");
    if (is_range) {
      ++at_;
      if (is_over() || starts("\\")) return void(give_up());
      bytes.last = next_byte();
      character();
    }
    members.letters = members.letters || bytes.hold({'a', 'z'});
    members.figures = members.figures || bytes.hold({'0', '9'});
    members.of_words = members.of_words || bytes.touch({'a', 'z'}) || bytes.touch({'0', '9'});
    members.only_figures = members.only_figures && Bytes{'0', '9'}.hold(bytes);
    if (!is_range) members.character = low;
  }

  void add_escaped_member(Members& members) {
    if (is_over()) return void(give_up());
    const char letter = expression_[at_++];
    members.only_figures = members.only_figures && letter == 'd';
    const bool is_sign = !base::is_ascii_letter(static_cast<unsigned char>(letter)) && !base::is_ascii_digit(static_cast<unsigned char>(letter));
    if (is_sign || letter == 'n' || letter == 't' || letter == 's' || letter == 'r') return;
    members.of_words = true;
    if (letter == 'p' && take("L")) members.letters = true;
    else if (letter == 'p' && take("N")) members.figures = true;
    else if (letter == 'd') members.figures = true;
    else if (letter == 'w') members.letters = members.figures = true;
    else give_up();
  }

  // The quantifier that stands there.
  Times times() {
    Times times;
    if (take("?")) times = {0, 1};
    else if (take("*")) times = {0, kUnbounded};
    else if (take("+")) times = {1, kUnbounded};
    else if (is_count()) times = counted();
    else return times;
    take("?");
    if (is_count()) give_up();
    return times;
  }

  bool is_count() const { return starts("{") && at_ + 1 < expression_.size() && base::is_ascii_digit(static_cast<unsigned char>(expression_[at_ + 1])); }

  // {2,20}, {2} or {2,}
  Times counted() {
    ++at_;
    const std::size_t least = number();
    if (take("}")) return {least, least};
    take(",");
    const std::size_t most = starts("}") ? kUnbounded : number();
    if (!take("}")) give_up();
    return {least, most};
  }

  std::size_t number() {
    std::size_t value = 0;
    for (; !is_over() && base::is_ascii_digit(static_cast<unsigned char>(expression_[at_])) && value < kUnbounded / 100; ++at_)
      value = value * 10 + static_cast<std::size_t>(expression_[at_] - '0');
    return value;
  }

  std::string_view expression_;
  std::vector<ReadWord> words_;   // of the parts that are being read
  std::size_t at_ = 0;
  bool is_known_ = true;
};

}  // namespace

std::vector<TellingWord> words_of_any_match(std::string_view expression) {
  std::vector<TellingWord> words;
  Reader reader(expression);
  for (const ReadWord& read : reader.read()) words.push_back(read.word);
  return words;
}

}  // namespace sml::text
