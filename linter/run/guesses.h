// The stretches of a file that somebody has to look at: what fixes that may be wrong wrote there, as it stands now.
#pragma once

#include <span>
#include <vector>

#include "linter/base/span.h"
#include "linter/rule/finding.h"

namespace sml::run {

class Guesses {
 public:
  // Whether a fix would build on one of them.
  bool bear(const rule::Fix& fix) const;

  // What stands where once the fixes of these findings are made.
  void note(std::span<const rule::Finding* const> made);

 private:
  std::vector<base::Span> all_;
};

}  // namespace sml::run
