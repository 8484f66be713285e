// A language's lexicon made ready to match: a prefilter of the literals that each pattern needs, and the patterns, each expanded and
// compiled when a text first holds what it needs.
//
// One grammar a language lives as long as the program; it may be used from several threads.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/lexicon.h"
#include "linter/text/pattern.h"

namespace sml::claims {

// What a named group of a pattern holds.
enum class Field {
  span, take, pay, percent, sign, unit, amount, old, thing, thing_after, code, offset, weekday, following, day, month, year, past
};
enum class Side { only, first, last };

struct Slot {
  Field field;
  Side side;
  std::size_t group;   // of the pattern
};

// A match of a phrase, valid as long as the text searched and the grammar.
class Hit {
 public:
  Hit(const Phrase& phrase, const std::vector<Slot>& slots, std::string_view text, text::Match match)
      : phrase_(&phrase), slots_(&slots), text_(text), match_(std::move(match)) {}

  const Phrase& phrase() const { return *phrase_; }
  text::Range whole() const { return match_.whole(); }
  text::Range span() const;   // the claim's own words

  // The words of a field, empty where it took no part.
  std::string_view of(Field field, Side side = Side::only) const;
  std::optional<text::Range> range(Field field, Side side = Side::only) const;

 private:
  const Phrase* phrase_;
  const std::vector<Slot>* slots_;
  std::string_view text_;
  text::Match match_;
};

class Grammar {
 public:
  // The grammar of a BCP 47 tag's primary language; Spanish where that is not understood.
  static const Grammar& of(std::string_view language);

  // The matches of all phrases whose edges are no parts of longer words or figures, phrase by phrase. A search of everything finds
  // the same and takes longer: for tests of the prefilter.
  enum class Search { filtered, of_everything };
  std::vector<Hit> hits(std::string_view folded, Search search = Search::filtered) const;

  // The value of a word of a kind, written as in the lexicon, with or without a period.
  std::optional<int> value(std::string_view kind, std::string_view word) const;

  bool is(std::string_view kind, std::string_view word) const;

  // Compiles every pattern, and counts them: for tests, since a wrong one ends the program.
  std::size_t compile_all() const;

  ~Grammar();

 private:
  explicit Grammar(const Lexicon& own);
  struct Compiled;

  std::unique_ptr<Compiled> compiled_;
};

}  // namespace sml::claims
