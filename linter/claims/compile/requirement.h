// What must literally stand in a text for a lexicon's pattern to match there: the prefilter by which most patterns are never compiled.
//
// It is read off the pattern before macros are expanded, each macro once. It may ask for less than the pattern does, never for more,
// of a text as it is searched (tables.h).
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/tables.h"

namespace sml::claims {

// Of each group at least one literal must occur.
using LiteralGroup = std::vector<std::string>;   // sorted, each once, none empty
using Requirement = std::vector<LiteralGroup>;

// Reads patterns of one vocabulary.
class RequirementReader {
 public:
  // What a name in braces stands for: the pattern of a macro, or an alternation of words.
  using Named = std::function<std::string(std::string_view name)>;
  explicit RequirementReader(Named named) : named_(std::move(named)) {}

  Requirement read(std::string_view pattern);

  // What is known of an expression: all it can match where that is little, and what any match holds.
  struct Known {
    bool exact = true;
    std::vector<std::string> all = {""};   // exact: every text that it matches
    Requirement groups{};                  // what else any match holds
  };

 private:
  const Known& known_of(std::string_view name);

  Named named_;
  std::map<std::string, Known, std::less<>> known_;
};

}  // namespace sml::claims
