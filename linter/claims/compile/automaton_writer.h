// Writes the automata of patterns as C++: a part of the build.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "linter/claims/compile/compile_pattern.h"

namespace sml::claims {

class AutomatonWriter {
 public:
  explicit AutomatonWriter(std::ostream& out) : out_(out) {}

  // Writes its tables, and returns what to write where the PatternAutomaton is asked for.
  std::string written(const CompiledPattern& pattern);

 private:
  std::ostream& out_;
  std::size_t count_ = 0;
};

}  // namespace sml::claims
