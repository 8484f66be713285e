#include "linter/claims/compile/run_classes.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/currency.h"
#include "linter/claims/percent_words.h"
#include "linter/claims/temporal/telling.h"

namespace sml::claims {
namespace {

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";

// The words of a phrase as a text is cut: "a.m" is two.
std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (std::size_t begin = phrase.find_first_of(kLetters); begin != std::string_view::npos; begin = phrase.find_first_of(kLetters, begin)) {
    const std::size_t end = std::min(phrase.find_first_not_of(kLetters, begin), phrase.size());
    words.push_back(phrase.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

bool is_in_pair(TellingPair pair) {
  return std::ranges::any_of(kTellingPairs, [&](const TellingPair& known) { return known.first == pair.first && known.second == pair.second; });
}

// A number in words behind it tells (statements.cpp). A year does by itself: it is two numbers in words.
bool leads_number(const TimeWord& time) {
  const bool holds_article = time.symbol == Symbol::of ? time.value == 1 : (time.symbol == Symbol::from || time.symbol == Symbol::until) && time.second == 2;
  return is_in_pair({time.symbol, Symbol::number}) || holds_article;
}

// Whether it tells by itself, or is one that people say for other things as well, as they do "para" and "las".
bool is_alone(std::string_view word, std::span<const TimeWord> times, bool telling) {
  return std::ranges::any_of(times, [&](const TimeWord& time) { return time.word == word && is(kTelling, time.symbol) == telling; });
}

std::pair<bool, std::size_t> rarity(std::string_view word, std::span<const TimeWord> times) { return {!is_alone(word, times, false), word.size()}; }

class Writer {
 public:
  RunClasses take() { return classes_; }

  void add_figures_and_signs() {
    classes_.signs.fill(RunClass::kOfTime);
    for (std::size_t letter = 0; letter < kLetters.size(); ++letter) add_word(kLetters.substr(letter, 1), RunClass::kOfTime);   // "p. m.", "9a"
    for (char figure = '0'; figure <= '9'; ++figure) add_sign(figure, RunClass::kTellsTime);
    add_sign('\n', RunClass::kLineEnd);
    add_sign('@', RunClass::kTellsTime);   // "@ 8 pm"
    add_word("m", RunClass::kTellsTime);   // "8 p. m."
  }

  void add_times(std::span<const TimeWord> times) {
    for (const TimeWord& time : times) {
      const std::vector<std::string_view> words = words_of(time.word);
      if (words.empty()) continue;
      for (const std::string_view word : words) add_word(word, RunClass::kOfTime);
      if (is(kTelling, time.symbol)) add_telling(words, times);
      if (is_in_pair({time.symbol, Symbol::plural_article})) add_opening(words, times);
      if (time.symbol == Symbol::plural_article) add_word(words.front(), RunClass::kClosesPair);
      if (leads_number(time)) add_word(words.back(), RunClass::kLeadsNumber);
    }
  }

  void add_numbers(const NumberTables& numbers) {
    for (const NumberWord& number : numbers.words) {
      add_word(number.word, RunClass::kOfTime | RunClass::kLeadsNumber);
      if (number.ordinal) add_word(number.word, RunClass::kTellsTime);
      if (!number.counted && number.kind != NumberWord::Kind::joiner) add_word(number.word, RunClass::kBeginsNumber);
    }
  }

  void add_units() {
    constexpr std::string_view kCent = "\u00A2";
    for (const CurrencyName& name : kCurrencyNames) add_word(name.word, RunClass::kUnit);
    for (const CurrencySign& sign : kCurrencySigns) {
      if (base::is_ascii_small(sign.written.front())) add_word(words_of(sign.written).front(), RunClass::kUnit);
      else add_sign(sign.written.front(), RunClass::kUnit);
    }
    for (const auto words : {kPercentWords, kHundredWords})
      for (const std::string_view word : words) add_word(word, RunClass::kUnit);
    for (const char sign : {'%', kCent.front()}) add_sign(sign, RunClass::kUnit);
  }

 private:
  // A phrase of many words is told by two of them, the rarest and one beside it.
  void add_telling(const std::vector<std::string_view>& words, std::span<const TimeWord> times) {
    if (words.size() == 1) return add_word(words.front(), RunClass::kTellsTime);
    if (std::ranges::any_of(words, [&](std::string_view word) { return is_alone(word, times, true); })) return;
    const auto rarest = std::ranges::max_element(words, {}, [&](std::string_view word) { return rarity(word, times); });
    const auto opening = rarest == words.begin() ? rarest : std::prev(rarest);
    add_word(*opening, RunClass::kOpensPair);
    add_word(*std::next(opening), RunClass::kClosesPair);
  }

  // "desde" before "las"; "a partir de" is told by "partir".
  void add_opening(const std::vector<std::string_view>& words, std::span<const TimeWord> times) {
    if (words.size() == 1) return add_word(words.front(), RunClass::kOpensPair);
    add_word(*std::ranges::max_element(words, {}, [&](std::string_view word) { return rarity(word, times); }), RunClass::kTellsTime);
  }

  void add_word(std::string_view word, unsigned bits) {
    const WordFilter::Hash hash = WordFilter::hash(word);
    auto& known = classes_.words.at(hash.place).known;
    const auto is_own = [&](const WordClasses::Known& one) { return one.classes == 0 || one.mark == hash.mark; };
    auto* own = std::ranges::find_if(known, is_own);
    if (own == known.end()) own = std::prev(known.end());
    own->mark = is_own(*own) ? hash.mark : WordClasses::kAnyMark;
    own->classes |= static_cast<std::uint8_t>(bits);
  }
  void add_sign(char first, unsigned bits) { classes_.signs.at(static_cast<unsigned char>(first)) |= static_cast<std::uint8_t>(bits); }

  RunClasses classes_;
};

}  // namespace

RunClasses run_classes(std::span<const TimeWord> times, const NumberTables& numbers) {
  Writer writer;
  writer.add_figures_and_signs();
  writer.add_times(times);
  writer.add_numbers(numbers);
  writer.add_units();
  return writer.take();
}

}  // namespace sml::claims
