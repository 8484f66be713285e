// Reads a YAML file into a tree, and trusts nobody on the way.
//
// A guard refuses what would hang, hide or garble (size, encoding, line ends). Plain files are read once (plain_reader.h); all others by our
// own reader, which knows each scalar's end, the way back from each decoded byte to the file and what is wrong, and by yaml-cpp. Where
// the two disagree that is a problem (reread_differs) and never a guess.
// No exception and no type of yaml-cpp leaves this room.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "linter/base/span.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

struct Limits {
  std::uint32_t file_bytes = 16U << 20;
  std::uint32_t scalar_bytes = 64U << 10;
  int depth = 32;
  int nodes = 20'000;             // a document
  int documents = 10'000;
  int file_nodes = 1'000'000;     // of all documents together: what keeps a file of many large documents within memory
};

inline constexpr std::uint32_t kLongestKey = 1024;   // bytes before its colon, as the standard has it

// What a key holds: only a text that people wrote for people is lost where a comment or a tag swallows words of it.
using HoldsOf = std::function<Holds(std::string_view key)>;

inline Holds holds_nothing(std::string_view) { return Holds::nothing; }

// Parses all documents of a file. `bytes` must outlive the call only. Never throws, never loops; time and memory grow linearly.
Stream parse(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits = {});

}  // namespace sml::yaml
