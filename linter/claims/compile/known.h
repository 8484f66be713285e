// What is known of the texts that an expression can match, put together from what is known of its parts.
//
// Texts are written as they are searched (tables.h): one space for many, one figure for a row of them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "linter/claims/tables.h"

namespace sml::claims {

// What a part of an expression may stand behind.
struct Behind {
  bool nothing = false;   // of the expression: it may begin it
  bool letter = false;
};

// Literals of which at least one must occur; and how many bytes of the text searched (tables.h) a match has at most before and behind
// one that it holds, kUnbounded where that may be any number.
struct LiteralGroup {
  std::vector<std::string> literals;   // sorted, each once, none empty
  std::size_t before = 0;
  std::size_t behind = 0;
  Behind stands{};                     // where those of them that begin with a letter may begin
};
using Requirement = std::vector<LiteralGroup>;

struct Known {
  bool exact = true;
  std::vector<std::string> all = {""};   // exact: every text that it matches
  Requirement groups{};                  // what else any match holds
  std::size_t longest = 0;               // bytes that a match takes at most
  Behind end{true, true};                // inexact: what its end may stand behind
};

Known nothing_known(std::size_t longest);

// An exact expression as a requirement.
Known inexact(Known known);

// An expression or nothing, of which it is not told what it holds.
Known maybe(const Known& known);

// An expression that is none by itself exact, at most `times` times in a row.
Known in_a_row(Known known, std::size_t times);

// One of several expressions.
Known either(std::vector<Known> choices);

// An expression and then another.
class Sequence {
 public:
  void add(Known known);
  Known take();

 private:
  void open(const std::vector<std::string>& tails);
  void close(std::size_t behind, Behind end);

  bool exact_ = true;
  std::vector<std::string> open_ = {""};   // what the texts before end with and may still go on
  std::size_t begin_ = 0;                  // the most bytes before that
  std::size_t longest_ = 0;
  Behind end_{true, false};
  Behind opened_{true, false};             // what stands before the open texts
  Requirement groups_;
};

// Whether a word that stands in nearly every text is one of its literals.
bool is_common(const LiteralGroup& group);

// The group of a requirement that tells most: that is not common, and whose shortest literal is longest. nullptr: there is none.
const LiteralGroup* best_of(const Requirement& groups);

// The same said without the space that a literal begins with.
LiteralGroup without_space_before(LiteralGroup group);

// The same said with less: of literals that begin alike, or of which one holds another (not inside a word), only that one, and none longer
// than `most` bytes.
LiteralGroup shortened(const LiteralGroup& group, std::size_t most);

// Sorted, each once.
void sort_once(std::vector<std::string>& texts);

}  // namespace sml::claims
