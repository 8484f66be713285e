// A language's lexicon made ready to match: which phrases a text may hold is told by the literals that they require, and where they
// stand by automata that the build makes. Where there is none, or parts of a match are asked for, RE2 compiles the pattern when a text first
// needs it.
//
// One grammar a language lives as long as the program; it may be used from several threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <deque>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/phrase_windows.h"
#include "linter/claims/tables.h"
#include "linter/claims/word_filter.h"
#include "linter/text/byte_set.h"
#include "linter/text/pattern.h"

namespace sml::claims {

// A match of a phrase, valid as long as the text searched and the grammar.
class Hit {
 public:
  Hit(const CompiledPhrase& phrase, std::string_view text, text::Range whole, text::Match match)
      : phrase_(&phrase), text_(text), whole_(whole), match_(std::move(match)) {}

  const Phrase& phrase() const { return phrase_->phrase; }
  text::Range whole() const { return whole_; }
  text::Range span() const;   // the claim's own words

  // The words of a field, empty where it took no part.
  std::string_view of(Field field) const;
  std::optional<text::Range> range(Field field) const;

 private:
  const CompiledPhrase* phrase_;
  std::string_view text_;
  text::Range whole_;
  text::Match match_;   // nothing where the phrase has no fields
};

class Grammar {
 public:
  // The grammar of a BCP 47 tag's primary language; Spanish where that is not understood.
  static const Grammar& of(std::string_view language);

  // The matches of all phrases whose edges are no parts of longer words or figures, phrase by phrase. A search of everything finds
  // the same and takes longer: for tests of the prefilter.
  enum class Search { filtered, of_everything };
  std::vector<Hit> hits(const SearchedText& text, Search search = Search::filtered) const { return hits(text, windows(text, search)); }

  // The two halves of that: where phrases may stand, in the text's room, and what does.
  std::pmr::vector<PhraseWindows::Window> windows(const SearchedText& text, Search search = Search::filtered) const;
  std::vector<Hit> hits(const SearchedText& text, std::span<const PhraseWindows::Window> windows) const;

  // What the words of its texts may be.
  const RunClasses& run_classes() const { return tables_.run_classes; }

  // Its primary subtag.
  std::string_view language() const { return language_; }

  // The value of a word of a kind, written as in the lexicon, with or without a period.
  std::optional<int> value(std::string_view kind, std::string_view word) const;

  bool is(std::string_view kind, std::string_view word) const;

  // Compiles every pattern, and counts them: for tests, since a wrong one ends the program.
  std::size_t compile_all() const;

  Grammar(const Grammar&) = delete;
  Grammar& operator=(const Grammar&) = delete;

 private:
  // A pattern that is compiled at its first use, by the first thread that wants it.
  struct LazyPattern {
    std::mutex compiling;
    std::atomic<bool> ready = false;
    std::optional<text::Pattern> pattern;
    text::ByteSet begins;   // the bytes that a match may begin with
  };
  enum class Wait { no, yes };

  Grammar(std::string_view language, const LexiconTables& tables);

  // nullptr where another thread is compiling it and there is no time to wait.
  const LazyPattern* pattern(std::size_t phrase, Wait wait) const;
  text::Match match_of(std::size_t phrase, std::string_view folded, text::Range whole) const;
  bool has_automaton_for(const PhraseWindows::Window& window) const;
  static std::optional<text::Range> first_match(const PatternAutomaton& automaton, const SearchedText& text, std::size_t from,
                                                const PhraseWindows::Window& window);
  static std::optional<text::Range> first_match(const LazyPattern& lazy, std::string_view folded, std::size_t from, const PhraseWindows::Window& window);
  void collect(const PhraseWindows::Window& window, const LazyPattern* lazy, const SearchedText& text,
               std::size_t& from, std::vector<Hit>& hits) const;

  std::string_view language_;
  const LexiconTables& tables_;
  WordFilter known_words_;   // each with its kind
  PhraseWindows windows_;
  mutable std::deque<LazyPattern> patterns_;   // of each phrase
};

}  // namespace sml::claims
