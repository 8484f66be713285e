// Folding: how texts are made comparable, with the way back.
//
// RE2's \b, \d, \s and case folding know ASCII only, and "PROMOCIÓN", "promoción" and "𝗽𝗿𝗼𝗺𝗼𝗰𝗶𝗼́𝗻" must be one word. Folding is ICU's
// NFKC case fold, then canonical decomposition with marks removed (ñ becomes n), white space of all kinds as a plain space (line
// ends as \n). Each folded byte knows the byte range it came from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Range&, const Range&) = default;
};

inline bool holds(const Range& outer, const Range& inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }
inline bool overlap(const Range& one, const Range& other) { return one.begin < other.end && other.begin < one.end; }

// How many bytes stand between two.
inline std::size_t distance(const Range& one, const Range& other) {
  if (one.end <= other.begin) return other.begin - one.end;
  return other.end <= one.begin ? one.begin - other.end : 0;
}

inline std::string_view part_of(std::string_view text, const Range& range) { return text.substr(range.begin, range.end - range.begin); }

class Folded {
 public:
  const std::string& text() const { return text_; }

  // The bytes of the original that folded bytes [begin, end) came from, whole characters. An empty range is a place.
  Range original(std::size_t begin, std::size_t end) const;

  // The folded bytes of the characters of which a part is in a range of the original.
  Range folded(Range original) const;

 private:
  // What folds byte by byte, or what a character became, up to the next piece. Bytes of the original.
  struct Piece {
    std::uint32_t folded = 0;   // where it begins
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool copied = false;        // byte by byte

    std::size_t begin_of(std::size_t place) const { return copied ? begin + (place - folded) : begin; }
    std::size_t end_of(std::size_t place) const { return copied ? begin + (place - folded) + 1 : end; }
  };
  friend class MappedSink;
  friend Folded fold_mapped(std::string_view text);

  const Piece& piece_at(std::size_t place) const;

  std::string text_;
  std::vector<Piece> pieces_;   // from left to right
};

Folded fold_mapped(std::string_view text);

// The same without the way back: for names, ids, keys.
std::string fold(std::string_view text);

// The same, behind what `out` holds.
void append_folded(std::string& out, std::string_view text);

// A folded name as words of ASCII and other letters and digits with single spaces: what lies between is taken as a space.
// "Pizza-Margarita!" and "pizza margarita" are the same words.
std::string folded_words(std::string_view text);

}  // namespace sml::text
