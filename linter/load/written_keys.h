// The entries of a mapping, found by their keys. Most keys that a type describes nobody wrote: that costs no look at the entries.
//
// Refers to the mapping, whose entries stay where they are as long as it is asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "linter/yaml/tree.h"

namespace sml::load {

class WrittenKeys {
 public:
  explicit WrittenKeys(yaml::Node& mapping) : mapping_(mapping) {
    for (const yaml::Entry& entry : mapping.entries) looks_ |= look_of(entry.key.text());
  }

  // nullptr where nobody wrote it.
  yaml::Entry* find(std::string_view key) const {
    if ((looks_ & look_of(key)) == 0) return nullptr;
    for (yaml::Entry& entry : mapping_.entries)
      if (entry.key.text() == key) return &entry;
    return nullptr;
  }

  std::size_t count() const { return mapping_.entries.size(); }

 private:
  // One bit of 64, by a key's ends and length.
  static std::uint64_t look_of(std::string_view key) {
    if (key.empty()) return 1;
    return std::uint64_t{1} << (static_cast<unsigned char>(key.front()) * 5U + static_cast<unsigned char>(key.back()) * 3U + key.size()) % 64;
  }

  yaml::Node& mapping_;
  std::uint64_t looks_ = 0;   // of all keys
};

}  // namespace sml::load
