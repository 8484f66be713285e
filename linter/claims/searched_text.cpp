#include "linter/claims/searched_text.h"

#include <array>

#include "linter/claims/word_filter.h"
#include "linter/text/ascii.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

enum class Byte : std::uint8_t { letter, figure, space, other, of_character };

constexpr auto kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    const auto code = static_cast<char32_t>(byte);
    bytes[byte] = text::is_ascii_small(code) ? Byte::letter : text::is_ascii_digit(code) ? Byte::figure : byte < 0x80 ? Byte::other : Byte::of_character;
  }
  bytes[' '] = Byte::space;
  return bytes;
}();

}  // namespace

SearchedText::SearchedText(std::string_view folded) : text_(folded) {
  constexpr std::size_t kBytesOfARun = 3;   // about
  runs_.reserve(folded.size() / kBytesOfARun + 1);
  const auto kind = [&](std::size_t at) { return kBytes[static_cast<unsigned char>(folded[at])]; };
  bool spaced = true;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const Byte first = kind(at);
    if (first == Byte::of_character) text::next_code_point(folded, at);
    else ++at;
    if (first != Byte::other && first != Byte::of_character)
      while (at < folded.size() && kind(at) == first) ++at;
    if (first != Byte::space) {
      Run& run = runs_.emplace_back();
      run.begin = static_cast<std::uint32_t>(begin);
      run.end = static_cast<std::uint32_t>(at);
      run.spaced = spaced;
      if (first == Byte::figure) run.kind = Run::Kind::figures;
      if (first == Byte::letter) {
        run.kind = Run::Kind::letters;
        run.place = static_cast<std::uint16_t>(WordFilter::place(of(run)));
      }
    }
    spaced = first == Byte::space;
  }
}

}  // namespace sml::claims
