// Regular expressions (RE2: linear time, no lookaround), compiled once and matched many times.
//
// Patterns of the product are written for folded text. A Pattern owns its program; matches are ranges of the text that was searched.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/text/fold.h"

namespace sml::text {

struct PatternError {
  std::string reason;      // in RE2's words: for the writer of a pattern, not for a community manager
  bool too_large = false;  // well written, but what it is made into would take too much memory
};

// A match: group 0 is the whole; a group that took no part is nothing.
struct Match {
  std::vector<std::optional<Range>> groups;

  Range whole() const { return *groups[0]; }
  bool has(std::size_t group) const { return group < groups.size() && groups[group].has_value(); }
  std::string_view of(std::string_view text, std::size_t group) const {
    return has(group) ? text.substr(groups[group]->begin, groups[group]->end - groups[group]->begin) : std::string_view();
  }
};

// Which of the matches at a place is the one: that of the alternative written first, as in Perl, or the longest.
enum class Preference { first, longest };

class Pattern {
 public:
  static base::Result<Pattern, PatternError> compile(std::string_view expression, Preference preference = Preference::first);

  // For the product's own patterns, which the tests compile: ends the program if the expression is wrong.
  static Pattern literal(std::string_view expression, Preference preference = Preference::first);

  // The same, compiled when a text first holds what any match must (telling_words.h), and never asked of one that does not.
  static Pattern on_demand(std::string_view expression);

  // Whether there is a match, which costs less than to find where it is; an empty one inside a character is one here.
  bool stands_in(std::string_view text) const;

  // All matches from left to right that do not overlap; an empty match moves on by one character, and none stands right behind
  // another match or inside a character. Linear in the text for patterns whose search ends near their match: one that may look far
  // ahead in vain (`a(.*b)?`) does so for every match, up to the line's end.
  std::vector<Match> find_all(std::string_view text) const;
  // Between `from` and `to`; what stands around them is seen by ^, $ and \b.
  std::optional<Match> find(std::string_view text, std::size_t from = 0, std::size_t to = std::string_view::npos) const;
  // The same without the groups, which cost more than to find it; and the groups of a match that was found so, not of any other range.
  std::optional<Range> find_range(std::string_view text, std::size_t from = 0, std::size_t to = std::string_view::npos) const;
  Match match_of(std::string_view text, Range found) const;
  // Where the match that begins right there ends.
  std::optional<std::size_t> end_of_match_at(std::string_view text, std::size_t at, std::size_t to = std::string_view::npos) const;

  bool matches_whole(std::string_view text) const;

  // The group of a name as (?P<name>…) counts it, or 0.
  std::size_t group(std::string_view name) const;

 private:
  class Program;
  explicit Pattern(std::shared_ptr<const Program> program);
  bool may_match(std::string_view text, std::size_t from, std::size_t to) const;
  std::shared_ptr<const Program> program_;
};

// Expressions as the alternatives of one: "a|b".
std::string alternatives(std::span<const std::string_view> expressions);

// A pattern that matches the text and nothing else.
std::string quoted(std::string_view text);

}  // namespace sml::text
