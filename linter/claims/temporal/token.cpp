#include "linter/claims/temporal/token.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/temporal/abbreviated.h"
#include "linter/claims/temporal/dotted_days.h"
#include "linter/claims/temporal/figures.h"
#include "linter/claims/temporal/in_company.h"
#include "linter/claims/temporal/marked_noon.h"
#include "linter/claims/temporal/meridiem.h"
#include "linter/claims/temporal/signs.h"
#include "linter/claims/temporal/telling_runs.h"
#include "linter/claims/temporal/weekday_pairs.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/written_words.h"
#include "linter/claims/touching_word.h"
#include "linter/text/sentences.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostNumberWords = 8;
constexpr std::int64_t kLargest = 9999;   // that a number in words says of time

class Lexer {
 public:
  Lexer(const SearchedText& text, const TimeWords& words, Tokens which)
      : text_(text), folded_(text.text()), runs_(text.runs()), written_(text), words_(words), which_(which), tokens_(text.room()) {}

  std::pmr::vector<Token> read() {
    if (which_ == Tokens::all) tokens_.reserve(runs_.size());
    std::size_t stretch_end = 0;   // of runs that may say something together
    while (run_ < runs_.size()) {
      const Run& run = runs_[run_];
      if (at_ <= run.begin && run_ >= stretch_end) {
        const bool goes_on = run_ > stretch_end;   // behind "st" of "the 21st."
        const Stretch next = which_ == Tokens::all ? Stretch{run_, runs_.size()} : next_telling(text_, words_.numbers(), run_, goes_on);
        if (next.begin > run_) {
          at_ = run.begin;
          add_other(runs_[next.begin - 1].end);
        }
        run_ = next.begin;
        stretch_end = next.end;
        continue;
      }
      at_ = std::max<std::size_t>(at_, run.begin);
      const char next = folded_[at_];
      if (run.kind == Run::Kind::letters || next == '@' || next == '&')
        word();
      else if (run.kind == Run::Kind::figures)
        figure();
      else
        sign();
      std::size_t behind = run_;
      while (behind < runs_.size() && runs_[behind].end <= at_) ++behind;
      run_ = behind;
    }
    tell_by_company(tokens_, folded_);
    if (has_points_) tell_dotted_days(tokens_);
    if (has_days_) tell_weekday_lists(tokens_);
    if (has_pairs_) tell_weekday_pairs(tokens_);
    return std::move(tokens_);
  }

 private:
  using Run = SearchedText::Run;

  void add(Symbol symbol, std::size_t end, int value = 0, int second = 0) {
    if (symbol == Symbol::other) return add_other(end);
    Token& token = tokens_.emplace_back();
    token.symbol = symbol;
    token.range = {at_, end};
    token.value = value;
    token.second = second;
    at_ = end;
  }

  // Words that say nothing in a row are one token.
  void add_other(std::size_t end) {
    if (tokens_.empty() || tokens_.back().symbol != Symbol::other) tokens_.emplace_back().range.begin = at_;
    tokens_.back().range.end = end;
    at_ = end;
  }

  bool after_figure() const { return at_ > 0 && base::is_ascii_digit(folded_[at_ - 1]); }

  // "a.m.", "p. m."; of English figures the letter alone ("9a").
  bool half_of_day() {
    const int value = folded_[at_] == 'p' ? 12 : 0;
    if (const std::size_t end = meridiem_end(folded_, at_); end > at_) {
      add(Symbol::meridiem, end, value);
      return true;
    }
    if (!words_.is_english() || !after_figure() || tokens_.back().symbol == Symbol::other) return false;
    add(Symbol::meridiem, at_ + 1, value, kOneLetter);
    return true;
  }

  // "w/c 4 May": the week that begins then.
  bool week_commencing() {
    constexpr std::string_view kCommencing = "w/c ";
    if (!words_.is_english() || !folded_.substr(at_).starts_with(kCommencing)) return false;
    add(Symbol::unit, at_ + kCommencing.size() - 1, value_of(TimeUnit::week));
    return true;
  }

  // A letter that says something because of what stands beside it.
  bool letter(const WrittenWord& word) {
    const char letter = word.letters[0];
    if ((letter == 'a' || letter == 'p') && !tokens_.empty() && half_of_day()) return true;
    const bool begins_time = letter == 't' && after_figure() && word.end < folded_.size() && base::is_ascii_digit(folded_[word.end]);
    if (begins_time) at_ = word.end;
    return begins_time || (letter == 'w' && week_commencing()) || (letter == 'm' && noon(word));
  }

  // es "12 m."
  bool noon(const WrittenWord& word) {
    const TimeWord* known = words_.find(word.letters);
    if (known == nullptr || known->second != time::kNoon || !marks_noon(tokens_, folded_, {at_, word.end})) return false;
    tokens_.back().symbol = tokens_.back().symbol == Symbol::clock ? Symbol::clock : Symbol::number;
    tokens_.back().value = time::kNoon;
    const bool dotted = word.end < folded_.size() && folded_[word.end] == '.';
    add(Symbol::meridiem, word.end + (dotted ? 1 : 0), time::kNoon);
    return true;
  }

  bool may_begin_number(const WrittenWord& word) const { return words_.numbers().may_begin_with(word.letters, word.place); }
  bool may_be_of_number(const WrittenWord& word) const { return words_.numbers().may_hold(word.letters, word.place); }

  void word() {
    const WrittenWord first = written_.at(at_, run_);
    if (first.letters.size() == 1 && letter(first)) return;
    std::size_t known_end = at_;
    const TimeWord* known = phrase(first, known_end);
    // pt "dez" is a month behind a day, else ten.
    const bool is_number = known != nullptr && known->symbol == Symbol::month_short && !follows_day();
    if (may_begin_number(first) && number_longer_than(first, is_number ? at_ : known_end)) return;
    if (known == nullptr) return add(Symbol::other, first.end);
    std::size_t behind = known_end;
    if (ends_with_period(known->symbol, folded_, behind, words_)) ++behind;
    if (known->symbol == Symbol::counted && counts_last()) tokens_.back().symbol = Symbol::other;
    has_pairs_ = has_pairs_ || known->symbol == Symbol::weekday_in_pair;
    has_days_ = has_days_ || is_weekday(known->symbol) || known->symbol == Symbol::weekday_in_pair;
    add(known->symbol, behind, known->value, known->second);
  }

  // "20 personas", "1/4 acre"
  bool counts_last() const {
    if (tokens_.empty()) return false;
    const Token& last = tokens_.back();
    constexpr int kLargestPart = 8;
    const bool is_part = last.symbol == Symbol::day_month && last.date.parts[0] < last.date.parts[1] && last.date.parts[1] <= kLargestPart;
    return last.symbol == Symbol::number || is_part;
  }

  bool follows_day() const {
    if (tokens_.empty()) return false;
    const Symbol last = tokens_.back().symbol;
    const std::string_view before = word_ending_at(folded_, tokens_.back().range.end);
    if (before == "das" || before == "nas") return false;   // pt "das dez às sete", "nas dez lojas"
    return last == Symbol::number || last == Symbol::of || last == Symbol::slash || last == Symbol::dash || last == Symbol::in;
  }

  // The longest phrase that begins with a word; sets its end.
  const TimeWord* phrase(const WrittenWord& first, std::size_t& end) const {
    const TimeWord* known = nullptr;
    WrittenWord word = first;
    const TimeWords::Beginning* begun = words_.beginning_with(word.letters, word.place);
    while (begun != nullptr) {
      if (begun->said != nullptr) {
        known = begun->said;
        end = word.end;
      }
      if (!begun->goes_on || (word = written_.behind(word)).empty()) break;
      begun = words_.next(*begun, word.letters, word.place);
    }
    return known;
  }

  // `first` may begin a number.
  bool number_longer_than(const WrittenWord& first, std::size_t known_end) {
    std::array<std::string_view, kMostNumberWords> words;
    std::array<std::size_t, kMostNumberWords> ends{};
    std::size_t count = 0;
    for (WrittenWord word = first; count < words.size() && may_be_of_number(word); word = written_.behind(word)) {
      words[count] = word.letters;
      ends[count++] = word.end;
    }
    const auto number = number_words_at(std::span(words.data(), count), words_.numbers());
    if (!number) return false;
    const std::size_t end = ends[number->words - 1];
    if (end <= known_end) return false;
    const int value = static_cast<int>(std::min<std::int64_t>(number->value, kLargest));
    const NumberWord* last = words_.numbers().find(words[number->words - 1]);
    const bool counts_things = last != nullptr && last->kind == NumberWord::Kind::dozen;   // "domingo, docena de empanadas"
    Symbol symbol = value < 100 && !counts_things ? Symbol::number : Symbol::large;
    if (number->ordinal)
      symbol = Symbol::ordinal;
    else if (may_be_year(value))
      symbol = Symbol::year;
    if (continues_year(value)) {
      at_ = tokens_.back().range.begin;
      symbol = Symbol::year;
      const int century = tokens_.back().value;
      tokens_.pop_back();
      add(symbol, end, century * 100 + value, kInWords);
      return true;
    }
    add(symbol, end, value, kInWords);
    return true;
  }

  // "nineteen ninety-nine", "twenty twenty-six"
  bool continues_year(int value) const {
    if (!words_.is_english() || tokens_.empty() || value < 10 || value > 99) return false;
    const Token& last = tokens_.back();
    return last.symbol == Symbol::number && last.second == kInWords && (last.value == 19 || last.value == 20) && at_ - last.range.end <= 1;
  }

  void figure() {
    const bool stuck = at_ > 0 && (base::is_ascii_small(folded_[at_ - 1]) || folded_[at_ - 1] == '_') && !ends_with_word_of_time();
    Token token = figure_at(folded_, at_, words_);
    if (stuck) token.symbol = Symbol::other;
    at_ = token.range.end;
    if (token.symbol == Symbol::ordinal) may_be_weekday(token);
    has_points_ = has_points_ || token.symbol == Symbol::dotted || token.symbol == Symbol::dotted_day;
    tokens_.push_back(token);
  }

  // pt "2ª", "2.ª"
  void may_be_weekday(Token& ordinal) {
    std::string written(folded_.substr(ordinal.range.begin, ordinal.range.end - ordinal.range.begin));
    std::erase(written, '.');
    const TimeWord* known = words_.find(written);
    if (known == nullptr || known->symbol != Symbol::weekday_in_pair) return;
    ordinal.symbol = Symbol::weekday_in_pair;
    ordinal.value = known->value;
    ordinal.second = known->second;
    has_pairs_ = true;
  }

  // "feb13", "T12:30"; but "U2", "S24", "CURRANT15", "EARLY27"
  bool ends_with_word_of_time() const {
    if (folded_[at_ - 1] == 't' && (at_ < 2 || !base::is_ascii_small(folded_[at_ - 2]))) return true;
    const Symbol last = tokens_.empty() ? Symbol::other : tokens_.back().symbol;
    const bool is_letter = last == Symbol::conjunction || last == Symbol::early || last == Symbol::late ||
                           (last == Symbol::weekday_letter && (tokens_.size() < 2 || tokens_[tokens_.size() - 2].symbol == Symbol::other));
    return last != Symbol::other && !is_letter && tokens_.back().range.end == at_;
  }

  // "❌" behind a weekday, which "cerrado" may follow (in_company.cpp).
  bool closes_day(char32_t code_point) const {
    constexpr std::array kBetween = {Symbol::pause, Symbol::colon, Symbol::dash};
    if (!crosses_out(code_point)) return false;
    auto last = tokens_.rbegin();
    while (last != tokens_.rend() && is_among(kBetween, last->symbol)) ++last;
    return last != tokens_.rend() && (is_weekday(last->symbol) || last->symbol == Symbol::holidays);
  }

  void sign() {
    if (folded_[at_] == '+' && !tokens_.empty() && is_weekday(tokens_.back().symbol)) return add(Symbol::conjunction, at_ + 1);   // "sáb + dom"
    if (folded_[at_] == kMask) return add_other(runs_[run_].end);
    if (const std::size_t leader = text::leader_size(folded_, at_); leader > 0) return add(Symbol::colon, at_ + leader);
    for (const std::string_view arrow : {"->", "=>", "-->"})
      if (folded_.substr(at_).starts_with(arrow)) return add(Symbol::dash, at_ + arrow.size());
    std::size_t end = at_;
    const char32_t code_point = base::next_code_point(folded_, end);
    if (code_point >= 0x80)
      add(closes_day(code_point) ? Symbol::closed : sign_of(code_point), end);
    else
      add(sign_of(static_cast<char>(code_point)).value_or(Symbol::other), end);
  }

  const SearchedText& text_;
  std::string_view folded_;
  std::span<const Run> runs_;
  WrittenWords written_;
  const TimeWords& words_;
  Tokens which_;
  std::size_t at_ = 0;
  std::size_t run_ = 0;   // that this is in
  bool has_points_ = false;  // in figures that may be a day
  bool has_days_ = false;    // of the week, perhaps
  bool has_pairs_ = false;   // of weekdays, perhaps
  std::pmr::vector<Token> tokens_;
};

}  // namespace

std::pmr::vector<Token> tokens_of(const SearchedText& text, const TimeWords& words, Tokens which) { return Lexer(text, words, which).read(); }

}  // namespace sml::claims
