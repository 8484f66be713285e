// What a reader of YAML says, in the order of the file: the form in which our reader and the library are held against each other.
//
// An Event owns its text. A document is a list of events in which each collection's begin has its end; an alias or absent value is
// an event of its own, so that every mapping has an even number of nodes in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "linter/base/mapped_text.h"
#include "linter/base/span.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

struct Event {
  enum class Type : std::uint8_t { scalar, absent, alias, sequence_begin, sequence_end, mapping_begin, mapping_end };

  Type type = Type::absent;
  Style style = Style::plain;
  base::Span span;                 // of a collection's begin: the whole collection
  base::MappedText text;
  std::string library_text;        // scalar: what the library makes of it where that is known to be its own fault, else empty
  int indent = -1;                 // of the block collection that the node stands in; -1 at the root
  bool properties = false;         // an anchor or a tag stands before it
  Holds holds = Holds::nothing;    // by the key under which it stands
  std::optional<std::uint32_t> question_mark;   // where a key's '?' stands
  bool left_by_comma = false;      // a key without value that a comma cut off the text before it

  bool is_plain_scalar() const { return type == Type::scalar && style == Style::plain; }
  bool is_block_scalar() const { return type == Type::scalar && (style == Style::literal || style == Style::folded); }
  bool is_quoted() const { return style == Style::single_quoted || style == Style::double_quoted; }
};

using Events = std::vector<Event>;

}  // namespace sml::yaml
