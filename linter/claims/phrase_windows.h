// Where in a text the phrases of a lexicon may be found: near literals that they require, of each group of them one.
//
// A match of a phrase lies on one line unless the phrase says otherwise, and reaches no farther from what it requires than tables.h
// says; so its pattern is tried on a part of a line, and not at all where what it requires lies too far apart.
#pragma once

#include <cstddef>
#include <memory_resource>
#include <vector>

#include "linter/claims/searched_text.h"
#include "linter/claims/tables.h"
#include "linter/text/fold.h"

namespace sml::claims {

class PhraseWindows {
 public:
  // The tables outlive it.
  explicit PhraseWindows(const LexiconTables& tables);

  struct Window {
    std::size_t phrase = 0;
    text::Range range;
    std::size_t last = 0;   // no match begins here or behind
  };

  // By phrase, then by place; those of one phrase do not overlap. Linear in the text, in whose room they stand.
  std::pmr::vector<Window> in(const SearchedText& text) const;

 private:
  class Search;

  const LexiconTables& tables_;
  std::vector<std::size_t> unconditional_;   // phrases that require nothing
};

}  // namespace sml::claims
