// Writes the automata of patterns as C++: a part of the build.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "linter/claims/compile/compile_pattern.h"

namespace sml::claims {

// As constant data of that name.
void write_edges(std::ostream& out, const std::string& name, const std::vector<AutomatonEdge>& edges);

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
