// What must literally stand in a text for a lexicon's pattern to match there: the prefilter by which most patterns are never compiled.
//
// It also tells how far from what it requires a match can reach, so that only there a pattern is tried.
//
// It is read off the pattern before macros are expanded, each macro once. It may ask for less than the pattern does, never for more,
// of a text as it is searched (tables.h).
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/compile/known.h"

namespace sml::claims {

// Reads patterns of one vocabulary.
class RequirementReader {
 public:
  // What a name in braces stands for: the pattern of a macro, or an alternation of words.
  using Named = std::function<std::string(std::string_view name)>;
  explicit RequirementReader(Named named) : named_(std::move(named)) {}

  Requirement read(std::string_view pattern);

  // A pattern's alternatives apart, each to be looked for by what it requires; those that are nothing but words, together.
  std::vector<std::string> parts_of(std::string_view pattern);

 private:
  Known known_from(std::string_view pattern);
  const Known& known_of(std::string_view name);

  Named named_;
  std::map<std::string, Known, std::less<>> known_;
};

}  // namespace sml::claims
