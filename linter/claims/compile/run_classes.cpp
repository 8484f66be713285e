#include "linter/claims/compile/run_classes.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "linter/claims/currency.h"
#include "linter/claims/percent_words.h"
#include "linter/claims/temporal/telling.h"
#include "linter/text/ascii.h"

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

bool is_in_pair(Symbol symbol, Symbol TellingPair::*side) { return std::ranges::find(kTellingPairs, symbol, side) != std::end(kTellingPairs); }

class Writer {
 public:
  RunClasses take() { return classes_; }

  void add_figures_and_signs() {
    for (char figure = '0'; figure <= '9'; ++figure) add_sign(figure, RunClass::kOfTime | RunClass::kTellsTime);
    add_sign('@', RunClass::kTellsTime);   // "@ 8 pm"
    add_word("m", RunClass::kTellsTime);   // "8 p. m."
  }

  // Numbers and figures tell by themselves, so of pairs those without one are left.
  void add_times(std::span<const TimeWord> times) {
    for (const TimeWord& time : times) {
      const std::vector<std::string_view> words = words_of(time.word);
      for (const std::string_view word : words) add_word(word, RunClass::kOfTime);
      if (words.empty()) continue;
      if (is(kTelling, time.symbol)) {
        add_word(words.front(), words.size() == 1 ? RunClass::kTellsTime : RunClass::kOpensPair);
        if (words.size() > 1) add_word(words.back(), RunClass::kClosesPair);
      }
      const auto longest = *std::ranges::max_element(words, {}, &std::string_view::size);
      if (is_in_pair(time.symbol, &TellingPair::first)) add_word(longest, RunClass::kOpensPair);
      if (is_in_pair(time.symbol, &TellingPair::second)) add_word(longest, RunClass::kClosesPair);
    }
  }

  void add_numbers(const NumberTables& numbers) {
    for (const NumberWord& number : numbers.words) {
      add_word(number.word, number.ordinal ? RunClass::kOfTime | RunClass::kTellsTime : RunClass::kOfTime);
      if (!number.counted && number.kind != NumberWord::Kind::joiner) add_word(number.word, RunClass::kBeginsNumber);
    }
  }

  void add_units() {
    constexpr std::string_view kCent = "\u00A2";
    for (const CurrencyName& name : kCurrencyNames) add_word(name.word, RunClass::kUnit);
    for (const CurrencySign& sign : kCurrencySigns) {
      if (text::is_ascii_small(sign.written.front())) add_word(words_of(sign.written).front(), RunClass::kUnit);
      else add_sign(sign.written.front(), RunClass::kUnit);
    }
    for (const auto words : {kPercentWords, kHundredWords})
      for (const std::string_view word : words) add_word(word, RunClass::kUnit);
    for (const char sign : {'%', kCent.front()}) add_sign(sign, RunClass::kUnit);
  }

 private:
  void add_word(std::string_view word, unsigned bits) { classes_.words.at(WordFilter::place(word)) |= static_cast<std::uint8_t>(bits); }
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
