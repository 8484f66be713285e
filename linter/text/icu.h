// Texts and languages as ICU takes and gives them. For the files of this room.
#pragma once

#include <unicode/locid.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace sml::text {

inline icu::StringPiece icu_piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

inline icu::UnicodeString unicode(std::string_view text) { return icu::UnicodeString::fromUTF8(icu_piece(text)); }

inline std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

// Of a BCP 47 tag.
inline icu::Locale locale_of(std::string_view language, UErrorCode& status) { return icu::Locale::forLanguageTag(icu_piece(language), status); }

}  // namespace sml::text
