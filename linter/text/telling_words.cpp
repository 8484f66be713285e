#include "linter/text/telling_words.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

#include "linter/text/ascii.h"

namespace sml::text {
namespace {

constexpr std::size_t kMostWords = 250;
constexpr std::size_t kMostTimes = 4;   // that a character in a row is followed through
constexpr std::size_t kUnbounded = std::numeric_limits<std::size_t>::max();
constexpr std::string_view kFigure = "0";

constexpr bool is_word(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return is_ascii_small(code) || is_ascii_digit(code);
}

constexpr char as_compared(char byte) { return is_ascii_digit(static_cast<unsigned char>(byte)) ? kFigure.front() : byte; }

// A word of an expression while it is read.
struct ReadWord {
  TellingWord word;
  bool last = false;   // a match may end with it

  // How seldom it is: what has two letters is in every other sentence, a bracket in one of a hundred.
  int worth() const {
    constexpr ByteSet kSeldom("[{<|~");
    constexpr int kBracket = 8, kSignBefore = 3;
    if (kSeldom.holds(word.bytes[0])) return kBracket + word.size;
    if (!is_word(word.bytes[0]) && word.bytes[0] != ' ' && word.size > 1) return kSignBefore + word.size;
    return word.size < 3 && is_word(word.bytes[0]) ? word.size : word.size + (word.begins ? 2 : 0) + (word.ends ? 1 : 0);
  }
  bool tells() const { return word.size > 1 || word.begins || !(word.bytes[0] == ' ' || is_word(word.bytes[0])); }
};

// Of which any match holds one.
using Choice = std::vector<ReadWord>;

int worth(const Choice& choice) { return std::ranges::min(choice, {}, &ReadWord::worth).worth(); }

// What is known of a part of an expression.
struct Part {
  Choice choice{};             // empty: nothing
  bool opens = true;           // a word before it ends there: it begins with what is no part of a word
  bool closes = true;          // a word behind it begins there
  bool may_be_empty = false;
};

Part some(bool of_words) { return {{}, !of_words, !of_words, false}; }

// Parts and characters that follow each other.
class Sequence {
 public:
  explicit Sequence(bool at_boundary) : at_boundary_(at_boundary) { whole_.may_be_empty = true; }

  bool at_boundary() const { return at_boundary_; }

  void add(std::string_view character) {
    if (run_.empty()) run_begins_ = at_boundary_;
    if (run_.empty()) meet(!is_word(character.front()), false);
    run_.append(character);
    go_on(!is_word(character.front()), !is_word(character.back()), false);
  }

  void add(Part part) {
    close_run();
    meet(part.opens, part.may_be_empty);
    go_on(part.opens, part.closes, part.may_be_empty);
    if (!part.choice.empty() && !part.may_be_empty) choices_.push_back(std::move(part.choice));
  }

  Part take() {
    close_run();
    for (Choice& choice : choices_) {
      if (!std::ranges::all_of(choice, &ReadWord::tells)) continue;
      const int more = whole_.choice.empty() ? 1 : worth(choice) - worth(whole_.choice);
      if (more > 0 || (more == 0 && choice.size() < whole_.choice.size())) whole_.choice = std::move(choice);
    }
    return std::move(whole_);
  }

 private:
  void go_on(bool opens, bool closes, bool may_be_empty) {
    if (whole_.may_be_empty) whole_.opens = whole_.opens && opens;
    whole_.may_be_empty = whole_.may_be_empty && may_be_empty;
    whole_.closes = closes && (whole_.closes || !may_be_empty);
    at_boundary_ = closes && (at_boundary_ || !may_be_empty);
  }

  // What follows tells whether the words before it end there.
  void meet(bool opens, bool may_be_empty) {
    if (opens && may_be_empty) return;
    for (Choice& choice : choices_)
      for (ReadWord& read : choice) read.word.ends = std::exchange(read.last, false) && opens ? true : read.word.ends;
  }

  // The words of a run of characters, and where it has signs too, the run as it is.
  void close_run() {
    const std::string run = std::exchange(run_, {});
    for (std::size_t begin = 0; begin < run.size();) {
      std::size_t end = begin;
      while (end < run.size() && is_word(run[end])) ++end;
      if (end > begin) add_word(run, begin, end, begin > 0 || run_begins_);
      begin = end + 1;
    }
    if (!std::ranges::all_of(run, is_word)) add_word(run, 0, run.size(), run_begins_ && is_word(run.front()));
  }

  void add_word(std::string_view run, std::size_t begin, std::size_t end, bool begins) {
    const std::string_view bytes = run.substr(begin, std::min(end - begin, TellingWord::kLongest));
    const bool is_whole = bytes.size() == end - begin && is_word(bytes.back());
    ReadWord read{{{}, static_cast<std::uint8_t>(bytes.size()), begins, is_whole && end < run.size()}, is_whole && end == run.size()};
    std::ranges::copy(bytes, read.word.bytes.begin());
    choices_.push_back({read});
  }

  Part whole_;
  bool at_boundary_;
  std::string run_;
  bool run_begins_ = false;
  std::vector<Choice> choices_;
};

struct Times {
  std::size_t least = 1;
  std::size_t most = 1;
};

// An expression's text, read from left to right.
class Reader {
 public:
  explicit Reader(std::string_view expression) : expression_(expression) {}

  // What any match holds; nothing where the expression has what this reader does not know.
  Choice read() {
    Part whole = alternatives(false);
    return is_known_ && at_ == expression_.size() ? std::move(whole.choice) : Choice();
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
    Part all = sequence(at_boundary);
    while (take("|")) {
      Part next = sequence(at_boundary);
      const bool is_told = !all.choice.empty() && !next.choice.empty() && all.choice.size() + next.choice.size() <= kMostWords;
      if (is_told) all.choice.insert(all.choice.end(), next.choice.begin(), next.choice.end());
      else all.choice.clear();
      all.opens = all.opens && next.opens;
      all.closes = all.closes && next.closes;
      all.may_be_empty = all.may_be_empty || next.may_be_empty;
    }
    return all;
  }

  Part sequence(bool at_boundary) {
    Sequence sequence(at_boundary);
    while (!is_over() && !starts("|") && !starts(")")) add_next(sequence);
    return sequence.take();
  }

  void add_next(Sequence& sequence) {
    if (take("(")) return add(sequence, group(sequence.at_boundary()));
    if (take("[")) return add_class(sequence);
    if (take("\\")) return add_escaped(sequence);
    if (take(".")) return add(sequence, some(true));
    if (take("^") || take("$")) return add(sequence, some(false));
    add_character(sequence, character());
  }

  // (…), (?:…), (?m:…), (?P<name>…)
  Part group(bool at_boundary) {
    if (take("?P<")) at_ = expression_.find('>', at_) + 1;
    else if (starts("?") && !take("?:") && !take("?m:")) return give_up();
    Part part = alternatives(at_boundary);
    return take(")") ? std::move(part) : give_up();
  }

  void add(Sequence& sequence, Part part) {
    const Times times = this->times();
    if (times.most > 1)
      for (ReadWord& read : part.choice) read.last = read.word.begins = false;
    part.may_be_empty = part.may_be_empty || times.least == 0;
    sequence.add(std::move(part));
  }

  void add_character(Sequence& sequence, std::string_view character) {
    const Times times = this->times();
    const std::size_t certain = std::min(times.least, kMostTimes);
    for (std::size_t count = 0; count < certain; ++count) sequence.add(character);
    const bool of_words = is_word(character.front());
    if (times.most > certain) sequence.add(Part{{}, !of_words, !of_words, true});
  }

  // The character that stands there as itself.
  std::string_view character() {
    const std::size_t begin = at_++;
    while (!is_over() && (static_cast<unsigned char>(expression_[at_]) & 0xC0U) == 0x80U) ++at_;
    const std::string_view found = expression_.substr(begin, at_ - begin);
    return is_ascii_digit(static_cast<unsigned char>(found.front())) ? kFigure : found;
  }

  void add_escaped(Sequence& sequence) {
    if (is_over()) return void(give_up());
    const char letter = expression_[at_];
    const bool is_name = is_ascii_letter(static_cast<unsigned char>(letter)) || is_ascii_digit(static_cast<unsigned char>(letter));
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
    const char first = expression_[at_];
    const std::string_view low = character();
    const bool is_range = starts("-") && !starts("-]");
    if (is_range) ++at_;
    const char last = is_range && !is_over() ? expression_[at_] : first;
    if (is_range) {
      if (is_over() || starts("\\")) return void(give_up());
      character();
    }
    const auto takes = [&](char from, char to) { return static_cast<unsigned char>(first) <= static_cast<unsigned char>(from) && static_cast<unsigned char>(to) <= static_cast<unsigned char>(last); };
    const auto touches = [&](char from, char to) { return static_cast<unsigned char>(first) <= static_cast<unsigned char>(to) && static_cast<unsigned char>(from) <= static_cast<unsigned char>(last); };
    members.letters = members.letters || takes('a', 'z');
    members.figures = members.figures || takes('0', '9');
    members.of_words = members.of_words || touches('a', 'z') || touches('0', '9');
    members.only_figures = members.only_figures && first >= '0' && last <= '9' && first <= '9';
    if (!is_range) members.character = low;
  }

  void add_escaped_member(Members& members) {
    if (is_over()) return void(give_up());
    const char letter = expression_[at_++];
    members.only_figures = members.only_figures && letter == 'd';
    const bool is_sign = !is_ascii_letter(static_cast<unsigned char>(letter)) && !is_ascii_digit(static_cast<unsigned char>(letter));
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

  bool is_count() const { return starts("{") && at_ + 1 < expression_.size() && is_ascii_digit(static_cast<unsigned char>(expression_[at_ + 1])); }

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
    for (; !is_over() && is_ascii_digit(static_cast<unsigned char>(expression_[at_])) && value < kUnbounded / 100; ++at_) value = value * 10 + static_cast<std::size_t>(expression_[at_] - '0');
    return value;
  }

  std::string_view expression_;
  std::size_t at_ = 0;
  bool is_known_ = true;
};

bool stands_at(const TellingWord& word, std::string_view text, std::size_t at) {
  const std::size_t end = at + word.size;
  if (end > text.size() || (word.ends && end < text.size() && is_word(text[end]))) return false;
  for (std::size_t index = 1; index < word.size; ++index)
    if (as_compared(text[at + index]) != word.bytes[index]) return false;
  return true;
}

std::size_t first_byte(const TellingWord& word) { return static_cast<unsigned char>(word.bytes[0]); }

}  // namespace

TellingWords::TellingWords(std::string_view expression) {
  for (const auto& [word, last] : Reader(expression).read()) words_.push_back(word);
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
    const bool begins = at == from || !is_word(text[at - 1]);
    if (all_begin_ && !begins) continue;
    const auto byte = static_cast<unsigned char>(as_compared(text[at]));
    for (std::size_t index = first_[byte]; index < first_[byte + 1U]; ++index)
      if ((begins || !words_[index].begins) && stands_at(words_[index], text, at)) return true;
  }
  return false;
}

}  // namespace sml::text
