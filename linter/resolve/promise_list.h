// The promises of a post's texts as they are read: what one sentence says of one offer is one promise, however often it is said.
#pragma once

#include <cstddef>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

class PromiseList {
 public:
  // Of one promise (one sentence, one offer) the first that was read stays; of what comes off and its code, the code, where the facts know neither;
  // and of a draw and its prize, the draw. Of a draw, and of what is paid later, which the facts do not know, the first that the text tells of.
  void add(Promise promise);

  // Of this text nothing is promised.
  void drop(std::size_t text);

  // In the order in which they were read.
  const std::vector<Promise>& all() const { return promises_; }
  std::vector<Promise> take() { return std::move(promises_); }

 private:
  bool is_told_before(const Promise& promise) const;
  bool joins_another(Promise& promise);

  std::set<std::tuple<const model::Offer*, std::size_t, std::size_t>> promised_;   // with text and sentence
  std::vector<Promise> promises_;
};

}  // namespace sml::resolve
