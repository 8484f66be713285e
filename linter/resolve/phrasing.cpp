#include "linter/resolve/phrasing.h"

#include <array>

#include "linter/base/ascii.h"

namespace sml::resolve {

std::optional<Said> first_said(std::span<const Phrasing* const> phrasings, std::string_view folded, std::size_t from) {
  bool in_word = from > 0 && base::is_of_word(folded[from - 1]);
  for (std::size_t at = from; at < folded.size(); ++at) {
    if (!base::is_of_word(folded[at])) {
      in_word = false;
      continue;
    }
    if (in_word) continue;
    in_word = true;
    for (std::size_t number = 0; number < phrasings.size(); ++number) {
      const claims::PatternAutomaton& automaton = phrasings[number]->automaton;
      if (!automaton.may_begin_with(folded[at])) continue;
      if (const auto end = automaton.end_of_match_at(folded, at, folded.size())) return Said{number, {at, *end}};
    }
  }
  return std::nullopt;
}

std::vector<Said> all_said(std::span<const Phrasing* const> phrasings, std::string_view folded) {
  std::vector<Said> all;
  std::size_t from = 0;
  while (const auto said = first_said(phrasings, folded, from)) {
    all.push_back(*said);
    from = said->range.end;
  }
  return all;
}

bool Phrasing::stands_in(std::string_view folded) const {
  const std::array<const Phrasing*, 1> alone = {this};
  return first_said(alone, folded).has_value();
}

bool Phrasing::begins(std::string_view folded) const {
  return !folded.empty() && automaton.may_begin_with(folded.front()) && automaton.end_of_match_at(folded, 0, folded.size()).has_value();
}

}  // namespace sml::resolve
