// A folded text as it is searched for claims, cut once for all who search it: runs of letters, runs of figures, other characters.
//
// A view of the text, which outlives it, as do the memory that its runs stand in and the room for what is made of them on the way. What stands for itself
// in a text, an address or a handle, has been made kMask before, of which a row is one run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/run_class.h"

namespace sml::claims {

constexpr char kMask = '\x01';   // no part of a word, no space, no punctuation

class SearchedText {
 public:
  // What stands between spaces and other kinds of runs; of other characters but kMask each is one.
  struct Run {
    enum class Kind : std::uint8_t { letters, figures, other };

    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint16_t place = 0;      // of letters: WordFilter's
    Kind kind = Kind::other;
    bool spaced = false;          // spaces stand before it, or it is the first
    std::uint8_t classes = 0;     // RunClass

    std::size_t size() const { return end - begin; }
    bool is(unsigned bits) const { return (classes & bits) != 0; }
  };

  SearchedText(std::string_view folded, const RunClasses& classes, std::pmr::memory_resource* memory = std::pmr::get_default_resource(),
               std::pmr::memory_resource* room = std::pmr::get_default_resource());

  std::string_view text() const { return text_; }
  std::span<const Run> runs() const { return runs_; }
  std::pmr::memory_resource* room() const { return room_; }
  std::string_view of(const Run& run) const { return text_.substr(run.begin, run.size()); }

 private:
  std::string_view text_;
  std::pmr::vector<Run> runs_;
  std::pmr::memory_resource* room_;
};

}  // namespace sml::claims
