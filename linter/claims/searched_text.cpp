#include "linter/claims/searched_text.h"

#include <array>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/word_filter.h"
#include "linter/text/eight_bytes.h"

namespace sml::claims {
namespace {

enum class Byte : std::uint8_t { letter, figure, space, mask, other, of_character };

constexpr auto kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    const auto code = static_cast<char32_t>(byte);
    bytes[byte] = base::is_ascii_small(code) ? Byte::letter : base::is_ascii_digit(code) ? Byte::figure : byte < 0x80 ? Byte::other : Byte::of_character;
  }
  bytes[' '] = Byte::space;
  bytes[static_cast<unsigned char>(kMask)] = Byte::mask;
  return bytes;
}();

// Behind the small letters from a place on, which has one.
std::size_t letters_end(std::string_view text, std::size_t at) {
  for (std::size_t letters = text::EightBytes::kSize; letters == text::EightBytes::kSize && at + letters <= text.size(); at += letters)
    letters = text::EightBytes(text.data() + at).small_letters();
  while (at < text.size() && kBytes[static_cast<unsigned char>(text[at])] == Byte::letter) ++at;
  return at;
}

}  // namespace

SearchedText::SearchedText(std::string_view folded, const RunClasses& classes, std::pmr::memory_resource* memory, std::pmr::memory_resource* room)
    : text_(folded), runs_(memory), room_(room) {
  constexpr std::size_t kBytesOfARun = 3;   // about
  runs_.reserve(folded.size() / kBytesOfARun + 1);
  const char* const bytes = folded.data();
  const std::size_t size = folded.size();
  const auto kind = [bytes](std::size_t at) { return kBytes[static_cast<unsigned char>(bytes[at])]; };
  bool spaced = true;
  for (std::size_t at = 0; at < size;) {
    const Byte first = kind(at);
    if (first == Byte::space) {
      spaced = true;
      ++at;
      continue;
    }
    Run run;
    run.begin = static_cast<std::uint32_t>(at);
    run.spaced = std::exchange(spaced, false);
    if (first == Byte::letter) {
      at = letters_end(folded, at);
      run.kind = Run::Kind::letters;
      const WordFilter::Hash hash = WordFilter::hash(std::string_view(bytes + run.begin, at - run.begin));
      run.place = hash.place;
      run.classes = classes.of_word(hash);
    } else if (first == Byte::figure) {
      do ++at;
      while (at < size && kind(at) == Byte::figure);
      run.kind = Run::Kind::figures;
    } else if (first == Byte::mask) {
      do ++at;
      while (at < size && kind(at) == Byte::mask);
    } else {
      base::next_code_point(folded, at);
    }
    if (first != Byte::letter) run.classes = classes.signs[static_cast<unsigned char>(bytes[run.begin])];
    run.end = static_cast<std::uint32_t>(at);
    runs_.push_back(run);
  }
}

}  // namespace sml::claims
