// Where places of a file are once edits are made in it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "linter/rule/finding.h"

namespace sml::run {

class Moves {
 public:
  // The edits do not meet and stand in order.
  explicit Moves(std::span<const rule::Edit> edits);

  // Of a place in the old bytes, the one in the new ones; inside of an edit, as if that were not made.
  std::uint32_t moved(std::uint32_t place) const;

 private:
  struct Shift {
    std::uint32_t from = 0;   // an edit's end
    std::int64_t by = 0;      // bytes, with those of all edits before
  };

  std::vector<Shift> shifts_;   // by place
};

}  // namespace sml::run
