// Those of a sorted sequence that have one key, as a span: what std::ranges::equal_range finds, whose subranges clang 14 does not compile with
// libstdc++ 12.
#pragma once

#include <algorithm>
#include <functional>
#include <span>

namespace sml::base {

// `sorted` is in order of what `key_of` gives, outlives the span, and lies in one piece. Empty where none has the key.
template <class Sequence, class Key, class KeyOf = std::identity>
auto equal_span(Sequence& sorted, const Key& key, KeyOf key_of = {}) {
  const auto begin = std::ranges::lower_bound(sorted, key, {}, key_of);
  return std::span(begin, std::ranges::upper_bound(begin, std::ranges::end(sorted), key, {}, key_of));
}

}  // namespace sml::base
