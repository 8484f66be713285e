// A language's lexicon as the build compiles it (compile/compile_lexicons.cpp): patterns expanded, and what they require of a text.
//
// All of it is constant data that lives as long as the program; nothing is read or built at start-up.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "linter/claims/lexicon.h"
#include "linter/claims/slot.h"
#include "linter/text/literal_set.h"

namespace sml::claims {

struct CompiledPhrase {
  Phrase phrase;                              // as the lexicon has it
  std::string_view expression;                // RE2's
  std::span<const Slot> slots;
  std::span<const std::uint16_t> required;    // into LexiconTables::groups: all of them
  bool crosses_lines = false;                 // a match may hold a line end
};

struct LexiconTables {
  std::span<const Word> words;                // of the language and of all, sorted by kind and word
  std::span<const CompiledPhrase> phrases;
  std::span<const std::span<const std::uint16_t>> groups;   // into literals: one of each group's must occur, single spaces for many
  text::LiteralSet literals;
};

extern const LexiconTables kSpanishTables;
extern const LexiconTables kEnglishTables;
extern const LexiconTables kPortugueseTables;

}  // namespace sml::claims
