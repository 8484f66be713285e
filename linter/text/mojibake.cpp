#include "linter/text/mojibake.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "linter/base/utf8.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"

namespace sml::text {
namespace {


// The characters of Windows-1252 for 0x80 to 0x9F; where it has none, those of Latin-1.
constexpr char32_t kWindows[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

// Those of Mac Roman for 0x80 to 0xBF: what UTF-8 continues with.
constexpr char32_t kMacintosh[] = {0xC4,   0xC5,   0xC7,   0xC9,   0xD1,   0xD6,   0xDC,   0xE1,   0xE0,   0xE2,   0xE4,   0xE3,   0xE5,
                                   0xE7,   0xE9,   0xE8,   0xEA,   0xEB,   0xED,   0xEC,   0xEE,   0xEF,   0xF1,   0xF3,   0xF2,   0xF4,
                                   0xF6,   0xF5,   0xFA,   0xF9,   0xFB,   0xFC,   0x2020, 0xB0,   0xA2,   0xA3,   0xA7,   0x2022, 0xB6,
                                   0xDF,   0xAE,   0xA9,   0x2122, 0xB4,   0xA8,   0x2260, 0xC6,   0xD8,   0x221E, 0xB1,   0x2264, 0x2265,
                                   0xA5,   0xB5,   0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0xAA,   0xBA,   0x03A9, 0xE6,   0xF8};
constexpr char32_t kMacintoshC3 = 0x221A;   // the square root
constexpr char32_t kMacintoshE2 = 0x201A;   // a low quote
constexpr int kFirstContinuation = 0x80;

// The byte that a character was taken for in Windows-1252 or Latin-1.
std::optional<int> windows_byte(char32_t character) {
  const auto* found = std::ranges::find(kWindows, character);
  if (found != std::end(kWindows)) return kFirstContinuation + static_cast<int>(found - std::begin(kWindows));
  return character < 0x100 ? std::optional(static_cast<int>(character)) : std::nullopt;
}

std::optional<int> macintosh_byte(char32_t character) {
  const auto* found = std::ranges::find(kMacintosh, character);
  return found == std::end(kMacintosh) ? std::nullopt : std::optional(kFirstContinuation + static_cast<int>(found - std::begin(kMacintosh)));
}

struct Character {
  char32_t code_point = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Character> characters_of(std::string_view text) {
  std::vector<Character> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code_point = base::next_code_point(text, at);
    characters.push_back({code_point, begin, at});
  }
  return characters;
}

// Characters that end or surround a word: those a capital may stand before without being mojibake ("AMANHÃ»", "IRMÃ…").
bool is_punctuation_of_words(char32_t character) {
  return std::u32string_view(U"\u201D\u2019\u2026\u2013\u2014\u00BB\u203A\u2122\u2022\u00A0\u201A\u201E\u201C\u2018\u00B7\u00BF\u00A1").find(character) !=
         std::u32string_view::npos;
}

bool is_continuation(std::optional<int> byte) { return byte && *byte >= 0x80 && *byte <= 0xBF; }

constexpr bool is_lead(char32_t character) {
  if (character < 0x80) return false;
  const bool is_windows = (character >= 0xC2 && character <= 0xC5) || character == 0xE2 || character == 0xEF || character == 0xF0;
  return is_windows || character == kMacintoshC3 || character == kMacintoshE2 || character == base::kReplacement;
}

// So many characters in a row that stand for another.
struct Taken {
  std::size_t count = 0;
  std::optional<char32_t> meant;
};

class Finder {
 public:
  explicit Finder(std::string_view text) : characters_(characters_of(text)) {}

  std::vector<Mojibake> find() {
    std::vector<Mojibake> found;
    for (std::size_t at = 0; at < characters_.size();) {
      const Taken taken = take(at);
      if (taken.count == 0) {
        ++at;
        continue;
      }
      const std::size_t begin = characters_[at].begin;
      at += taken.count;
      if (found.empty() || found.back().run.end != begin) found.push_back({{begin, begin}, {}, false});
      found.back().run.end = characters_[at - 1].end;
      if (taken.meant) base::append_code_point(found.back().meant, *taken.meant);
      else found.back().lost = true;
    }
    return found;
  }

 private:
  char32_t at(std::size_t index) const { return index < characters_.size() ? characters_[index].code_point : U'\0'; }
  char32_t before(std::size_t index) const { return index > 0 ? characters_[index - 1].code_point : U'\0'; }

  Taken take(std::size_t index) const {
    const char32_t lead = at(index);
    if (!is_lead(lead)) return {};
    if (lead == base::kReplacement) return {1, std::nullopt};
    if (lead == kMacintoshC3 || lead == kMacintoshE2) return macintosh(index);
    if (lead <= 0xC5) return of_two(index);
    return lead == 0xF0 ? of_four(index) : of_three(index);
  }

  // "Ã³", "Â¿"; and "rÃa", which lost the soft hyphen that "í" ends with.
  Taken of_two(std::size_t index) const {
    const char32_t lead = at(index);
    const auto next = windows_byte(at(index + 1));
    if (!is_continuation(next)) return lead == 0xC3 && is_lower_case(before(index)) && is_lower_case(at(index + 1)) ? Taken{1, 0xED} : Taken{};
    const bool in_capitals = is_upper_case(before(index));
    if (in_capitals && is_punctuation_of_words(at(index + 1)) && !is_letter(at(index + 2))) return {};
    const bool beside_letter = is_lower_case(before(index)) || is_lower_case(at(index + 2));
    if ((lead == 0xC4 || lead == 0xC5) && (in_capitals || !beside_letter)) return {};
    return {2, (lead & 0x1FU) << 6U | static_cast<char32_t>(*next & 0x3F)};
  }

  // "â€™", "âœ…", a byte order mark "ï»¿"; of "â€\u009D" the last is often dropped.
  Taken of_three(std::size_t index) const {
    const char32_t lead = at(index);
    const auto second = windows_byte(at(index + 1));
    const auto third = windows_byte(at(index + 2));
    if (!is_continuation(second)) return {};
    if (!is_continuation(third)) return lead == 0xE2 && at(index + 1) == 0x20AC ? Taken{2, 0x201D} : Taken{};
    const char32_t meant = (lead & 0xFU) << 12U | static_cast<char32_t>((*second & 0x3F) << 6) | static_cast<char32_t>(*third & 0x3F);
    if (meant == base::kReplacement) return {3, std::nullopt};
    const bool is_likely = (meant >= 0x2000 && meant < 0x2C00) || meant == kEmojiSelector || meant == 0xFEFF;
    return is_likely ? Taken{3, meant} : Taken{};
  }

  // "ðŸ•" and its like: emoji.
  Taken of_four(std::size_t index) const {
    const auto second = windows_byte(at(index + 1));
    if (second != 0x9F) return {};
    const auto third = windows_byte(at(index + 2));
    const auto fourth = windows_byte(at(index + 3));
    if (!is_continuation(third)) return {2, std::nullopt};
    if (!is_continuation(fourth)) return {3, std::nullopt};
    return {4, static_cast<char32_t>(0x1F000 | (*third & 0x3F) << 6 | (*fourth & 0x3F))};
  }

  Taken macintosh(std::size_t index) const {
    const auto next = macintosh_byte(at(index + 1));
    if (!next) return {};
    if (at(index) == kMacintoshC3) {
      const bool in_word = is_letter(before(index)) || is_letter(at(index + 2));
      return in_word ? Taken{2, static_cast<char32_t>(0xC0 | (*next & 0x3F))} : Taken{};
    }
    const auto third = macintosh_byte(at(index + 2));
    if (*next != 0x80 || !third) return {};
    return {3, static_cast<char32_t>(0x2000 | (*third & 0x3F))};
  }

  std::vector<Character> characters_;
};

std::string mended_once(std::string_view text, const std::vector<Mojibake>& found) {
  std::string out;
  std::size_t at = 0;
  for (const Mojibake& one : found) {
    out.append(text.substr(at, one.run.begin - at)).append(one.lost ? text.substr(one.run.begin, one.run.end - one.run.begin) : std::string_view(one.meant));
    at = one.run.end;
  }
  return out.append(text.substr(at));
}

// Whether a text has a character with which mojibake begins, which few texts have: of those that Latin letters begin like, the second byte tells.
bool holds_lead(std::string_view text) {
  constexpr char kLetters = '\xC3';
  static constexpr ByteSet kLeads("\x82\x83\x84\x85\xA2\xAF\xB0");
  for (std::size_t at = base::ascii_end(text, 0); at < text.size(); at = base::ascii_end(text, at)) {
    if (text[at] == kLetters && at + 1 < text.size() && base::continues_character(text[at + 1])) {
      if (kLeads.holds(text[at + 1])) return true;
      at += 2;
    } else if (is_lead(base::next_code_point(text, at))) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Mojibake> find_mojibake(std::string_view text) {
  if (!holds_lead(text)) return {};
  std::vector<Mojibake> found = Finder(text).find();
  for (Mojibake& one : found) one.meant = mended_once(one.meant, Finder(one.meant).find());
  return found;
}

std::string mended(std::string_view text) { return mended_once(text, find_mojibake(text)); }

}  // namespace sml::text
