#include "linter/resolve/spoken_numbers.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "linter/base/parts.h"

namespace sml::resolve {
namespace {

constexpr std::array kTables = {&claims::kSpanishNumbers, &claims::kEnglishNumbers, &claims::kPortugueseNumbers};

template <class Condition>
NumberAlternatives alternatives(Condition condition) {
  NumberAlternatives words;
  for (std::size_t language = 0; language < kTables.size(); ++language)
    for (const claims::NumberWord& one : kTables[language]->words)
      if (condition(one)) words[language].append(words[language].empty() ? "" : "|").append(one.word);
  return words;
}

}  // namespace

NumberAlternatives number_words(std::initializer_list<claims::NumberWord::Kind> kinds) {
  return alternatives([&](const claims::NumberWord& one) { return !one.ordinal && std::ranges::find(kinds, one.kind) != kinds.end(); });
}

NumberAlternatives ordinal_words() {
  return alternatives([](const claims::NumberWord& one) { return one.ordinal && one.kind == claims::NumberWord::Kind::unit; });
}

std::optional<std::int64_t> number_of(std::string_view folded) {
  std::int64_t number = 0;
  if (const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), number);
      error == std::errc() && end == folded.data() + folded.size())
    return number;
  const std::vector<std::string_view> words = base::parts_between(folded, " ");
  for (const claims::NumberTables* numbers : kTables)
    if (const auto said = claims::number_words_at(words, *numbers); said && said->words == words.size()) return said->value;
  return std::nullopt;
}

}  // namespace sml::resolve
