// Where the text of a value stands in its file.
#pragma once

#include <cstddef>
#include <optional>

#include "linter/base/span.h"

namespace sml::base {

// Of a value that stands at a place and has so many bytes: the place without its quotes; nothing where it is written in escapes.
constexpr std::optional<Span> written_span(Span at, std::size_t size) {
  const std::size_t written = at.end - at.begin;
  if (written == size) return at;
  if (written != size + 2) return std::nullopt;
  return Span{at.source, at.begin + 1, at.end - 1};
}

}  // namespace sml::base
