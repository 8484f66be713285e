// A pattern as the build compiles it: a finite automaton that tells where the longest match ends that begins at a place.
//
// Constant data (compile/compile_pattern.cpp). It needs nothing made before it runs; patterns whose automata would be large have none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "linter/base/ascii.h"

namespace sml::claims {

// To the state behind one, in one array for all states. A state is the place of its first edge; that for a kind of bytes stands so many places behind
// it, unless something else stands there: then the first one tells where that kind leads. Three bytes each: there are more than a million.
#pragma pack(push, 1)
struct AutomatonEdge {
  static constexpr std::uint32_t kNone = 0;
  static constexpr std::uint32_t kUsual = 254;         // a state's first edge: where it leads
  static constexpr std::uint32_t kAsThatState = 255;   // a state's first edge: where its kind leads from that state

  static constexpr std::uint32_t kLastState = 0xFFFF;

  std::uint8_t kind;     // of bytes, or one of the above
  std::uint16_t state;
};
#pragma pack(pop)
static_assert(sizeof(AutomatonEdge) == 3);

// Where a kind of bytes leads from a state.
inline std::uint32_t state_behind(std::span<const AutomatonEdge> edges, std::uint32_t state, std::uint8_t kind) {
  for (const AutomatonEdge* first = edges.data() + state;; first = edges.data() + first->state) {
    const AutomatonEdge edge = first[kind];
    if (edge.kind == kind) return edge.state;
    if (first->kind != AutomatonEdge::kAsThatState) return first->state;
  }
}

struct PatternAutomaton {
  static constexpr std::uint32_t kNowhere = 0;
  static constexpr std::size_t kTextEnd = 256;   // counts as a byte

  // What stands before a match.
  enum class Before { text_begin, line_end, word, other };
  static constexpr std::size_t kKindsOfBefore = 4;

  std::span<const std::uint8_t> kinds;              // of each byte, and of the text's end: from 1
  std::span<const AutomatonEdge> edges;
  std::array<std::uint32_t, kKindsOfBefore> starts{};
  std::uint32_t first_matching = 0;                 // states from this on tell that a match ends before the byte that led to them
  std::array<std::uint64_t, 4> begins{};            // a bit for each byte that a match may begin with: where none stands no table is looked at

  bool is_there() const { return !edges.empty(); }

  bool may_begin_with(char byte) const {
    const auto number = static_cast<unsigned char>(byte);
    return (begins[number / 64U] >> number % 64U & 1U) != 0;
  }

  // What stands around it is seen by ^, $ and \b. `to` is no farther than the text's end.
  std::optional<std::size_t> end_of_match_at(std::string_view text, std::size_t at, std::size_t to) const {
    std::uint32_t state = starts[static_cast<std::size_t>(before(text, at))];
    std::optional<std::size_t> end;
    for (; at < to; ++at) {
      state = behind(state, static_cast<unsigned char>(text[at]));
      if (state == kNowhere) return end;
      if (state >= first_matching) end = at;
    }
    state = behind(state, to < text.size() ? static_cast<unsigned char>(text[to]) : kTextEnd);
    return state >= first_matching ? to : end;
  }

 private:
  std::uint32_t behind(std::uint32_t state, std::size_t byte) const { return state_behind(edges, state, kinds[byte]); }

  static Before before(std::string_view text, std::size_t at) {
    if (at == 0) return Before::text_begin;
    const char last = text[at - 1];
    if (last == '\n') return Before::line_end;
    const bool of_word = base::is_ascii_letter_or_digit(last) || last == '_';
    return of_word ? Before::word : Before::other;
  }
};

}  // namespace sml::claims
