// A stretch of a source file.
//
// Every value that sml reads knows the bytes it was read from; a Span is how it knows. It is a plain value: it owns nothing and
// stays meaningful as long as the Sources that numbered its file. What a person is shown, lines and columns in code points, is
// worked out only when a finding is written (Source::place).
#pragma once

#include <cstdint>

namespace sml::base {

// The number of a file within its Sources.
using SourceId = std::uint32_t;

// Bytes [begin, end) of a file. An empty span is a place between two bytes.
struct Span {
  SourceId source = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

// Whether one lies in the other; in an empty one nothing does.
constexpr bool holds(const Span& outer, const Span& inner) {
  return outer.source == inner.source && outer.begin <= inner.begin && inner.end <= outer.end && outer.begin < outer.end;
}

}  // namespace sml::base
