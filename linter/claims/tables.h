// A language's lexicon as the build compiles it (compile/compile_lexicons.cpp): patterns expanded, and what they require of a text.
//
// All of it is constant data that lives as long as the program; nothing is read or built at start-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "linter/claims/lexicon.h"
#include "linter/claims/pattern_automaton.h"
#include "linter/claims/run_class.h"
#include "linter/claims/slot.h"
#include "linter/text/literal_tree.h"

namespace sml::claims {

// Literals are looked for in a text with one space for many, and this for a row of figures: "de  2 x 15" is searched as "de 0 x 0". They
// are looked for from where a run begins (searched_text.h): in "del 3er cafe" from "del", "3", "er" and "cafe".
constexpr char kFigures = '0';
constexpr std::size_t kLongestLiteral = 12;   // bytes: longer ones tell hardly more, and take room in the caches

// A group of literals of which a match holds one, and how many bytes of the text searched it has at most before and behind that.
constexpr std::size_t kUnbounded = 0xFFFF;
struct RequiredGroup {
  std::uint16_t group = 0;
  std::uint16_t before = 0;
  std::uint16_t behind = 0;
};

struct CompiledPhrase {
  Phrase phrase;                              // as the lexicon has it
  std::string_view expression;                // RE2's
  PatternAutomaton lead;                      // the span is all behind it, where a match begins with it; some have none
  std::span<const Slot> slots;
  std::span<const RequiredGroup> required;    // all of them; the first is the one that tells most
  bool crosses_lines = false;                 // a match may hold a line end
  PatternAutomaton automaton{};               // of the expression, unless it would be large
};

// Lists of numbers, one behind the other: list n begins at begins[n] and ends where the next one begins.
struct NumberLists {
  std::span<const std::uint32_t> begins;
  std::span<const std::uint16_t> numbers;

  std::size_t size() const { return begins.size() - 1; }
  std::span<const std::uint16_t> operator[](std::size_t list) const { return {numbers.data() + begins[list], numbers.data() + begins[list + 1]}; }
};

struct LexiconTables {
  std::span<const Word> words;                // of the language and of all, sorted by kind and word
  std::span<const CompiledPhrase> phrases;
  text::LiteralTree literals;
  NumberLists groups_of_literal;
  NumberLists phrases_of_group;               // of which it is the first that they require
  const RunClasses& run_classes;

  std::size_t groups() const { return phrases_of_group.size(); }
};

extern const LexiconTables kSpanishTables;
extern const LexiconTables kEnglishTables;
extern const LexiconTables kPortugueseTables;

}  // namespace sml::claims
