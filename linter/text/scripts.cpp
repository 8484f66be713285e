#include "linter/text/scripts.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "linter/base/utf8.h"

namespace sml::text {
namespace {

UScriptCode script_of(char32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(code_point), &status);
  return U_FAILURE(status) ? USCRIPT_COMMON : script;
}

constexpr UScriptCode kShaped[] = {USCRIPT_ARABIC,    USCRIPT_SYRIAC,  USCRIPT_NKO,     USCRIPT_MONGOLIAN, USCRIPT_DEVANAGARI, USCRIPT_BENGALI,
                                   USCRIPT_GURMUKHI,  USCRIPT_GUJARATI, USCRIPT_ORIYA,  USCRIPT_TAMIL,     USCRIPT_TELUGU,     USCRIPT_KANNADA,
                                   USCRIPT_MALAYALAM, USCRIPT_SINHALA, USCRIPT_KHMER,   USCRIPT_MYANMAR,   USCRIPT_TIBETAN,    USCRIPT_THAI,
                                   USCRIPT_LAO,       USCRIPT_BALINESE, USCRIPT_JAVANESE, USCRIPT_HEBREW};

constexpr UScriptCode kEastAsian[] = {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_BOPOMOFO, USCRIPT_HANGUL};
constexpr UScriptCode kWithoutSpaces[] = {USCRIPT_THAI, USCRIPT_LAO, USCRIPT_KHMER, USCRIPT_MYANMAR, USCRIPT_TIBETAN, USCRIPT_JAVANESE, USCRIPT_BALINESE};

template <std::size_t Count>
bool holds(const UScriptCode (&scripts)[Count], UScriptCode script) {
  return std::ranges::find(scripts, script) != std::end(scripts);
}

// Those of East Asia count as Latin, beside which they stand.
UScriptCode mixed_as(char32_t code_point) {
  const UScriptCode script = script_of(code_point);
  if (holds(kEastAsian, script)) return USCRIPT_LATIN;
  return script == USCRIPT_INHERITED || u_isalpha(static_cast<UChar32>(code_point)) == 0 ? USCRIPT_COMMON : script;
}

}  // namespace

bool is_shaped_by_joiners(char32_t code_point) { return holds(kShaped, script_of(code_point)); }

bool is_written_without_spaces(char32_t code_point) {
  const UScriptCode script = script_of(code_point);
  return holds(kWithoutSpaces, script) || holds(kEastAsian, script);
}

bool is_right_to_left(char32_t code_point) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(code_point));
  return u_isalpha(static_cast<UChar32>(code_point)) != 0 && (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC);
}

std::size_t foreign_letter(std::string_view word) {
  std::map<UScriptCode, std::size_t> letters;
  for (std::size_t at = 0; at < word.size();)
    if (const UScriptCode script = mixed_as(base::next_code_point(word, at)); script != USCRIPT_COMMON) ++letters[script];
  if (letters.size() < 2) return word.size();
  const auto most = std::ranges::max_element(letters, [](const auto& one, const auto& other) {
    return one.second != other.second ? one.second < other.second : other.first == USCRIPT_LATIN;
  });
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const UScriptCode script = mixed_as(base::next_code_point(word, at));
    if (script != USCRIPT_COMMON && script != most->first) return begin;
  }
  return word.size();
}

}  // namespace sml::text
