// The phrases of time as the build compiles them (compile/compile_phrases.cpp): of each level an automaton that tells where its phrases
// stand, of each phrase a program that tells where its roles do.
//
// All of it is constant data that lives as long as the program; nothing is read or built at start-up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "linter/claims/pattern_automaton.h"
#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// A step of a phrase's program. Other steps are counted from it.
struct PhraseStep {
  enum class Kind : std::uint8_t {
    take,    // a symbol of the set `first`, which is that of a group; on to `second`
    choose,  // on to `first`, or where that leads nowhere to `second`
    end
  };
  static constexpr std::uint8_t kNoGroup = 0xFF;

  Kind kind = Kind::end;
  std::uint8_t group = kNoGroup;
  std::int16_t first = 0;
  std::int16_t second = 0;
};

// A set of symbols.
struct SymbolSet {
  static constexpr std::size_t kWord = 64;
  std::array<std::uint64_t, (kSymbols + kWord - 1) / kWord> words{};

  constexpr void add(Symbol symbol) { words[static_cast<std::size_t>(symbol) / kWord] |= bit(symbol); }
  constexpr bool shares(const SymbolSet& other) const {
    for (std::size_t word = 0; word < words.size(); ++word)
      if ((words[word] & other.words[word]) != 0) return true;
    return false;
  }
  constexpr bool holds(Symbol symbol) const { return (words[static_cast<std::size_t>(symbol) / kWord] & bit(symbol)) != 0; }
  constexpr auto operator<=>(const SymbolSet&) const = default;

 private:
  static constexpr std::uint64_t bit(Symbol symbol) { return std::uint64_t{1} << static_cast<std::size_t>(symbol) % kWord; }
};

struct PhraseProgram {
  std::span<const PhraseStep> steps;
  std::span<const Role> roles;   // of its groups, in their order
};

// Finds every end of what the phrases of a level match from a place on.
struct LevelAutomaton {
  static constexpr std::uint16_t kNowhere = 0;
  static constexpr std::uint16_t kBegin = 1;

  SymbolSet begins;                              // what matches begin with
  SymbolSet ends;                                // what each match ends with
  std::span<const PhraseProgram> programs;       // of its phrases
  std::span<const std::uint8_t> kinds;           // of each symbol: from 1
  std::span<const AutomatonEdge> edges;          // to states, in one array for all of them
  std::span<const std::uint32_t> places;         // of each state's first edge
  std::span<const std::uint16_t> matched_ends;   // of each state, in `matched`
  std::span<const std::uint16_t> matched;        // the phrases that match up to there, in the level's order

  // Of a state but kNowhere, the one that a symbol leads to.
  std::uint16_t behind(std::uint16_t state, Symbol symbol) const {
    return static_cast<std::uint16_t>(state_behind(edges, places[state], kinds[static_cast<std::size_t>(symbol)]));
  }
  // Of a state but kNowhere.
  bool matches(std::uint16_t state) const { return matched_ends[state - 1U] < matched_ends[state]; }
  std::span<const std::uint16_t> matched_in(std::uint16_t state) const {
    const std::size_t begin = matched_ends[state - 1U];
    return matched.subspan(begin, matched_ends[state] - begin);
  }
};

// In the order of time_phrases().
extern const std::span<const LevelAutomaton> kTimeLevels;
extern const std::span<const SymbolSet> kTimeSymbolSets;

}  // namespace sml::claims
