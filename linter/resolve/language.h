// Which language a text is written in, told by its function words (articles, prepositions, pronouns), which no text of some length does
// without, and by letters that only it has.
//
// Spanish, Portuguese and English are told; French, German, Italian, Catalan and Galician are known so that they are not taken for one of
// those. Hashtags, handles and links are no words of a language.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "linter/resolve/words.h"

namespace sml::resolve {

// The primary subtag: "es" of "es-MX", in small letters.
std::string primary_language(std::string_view tag);

// Whether what texts in a language (a tag) say is understood, not their figures and addresses alone.
bool is_understood(std::string_view tag);

// Whether two tags may be said of one text: "es" and "es-MX" fit each other, "es-ES" and "es-MX" do not.
bool languages_fit(std::string_view tag, std::string_view other);

// The bit of a language (a primary subtag) that is known; 0 of any other.
unsigned spoken(std::string_view language);

// What the words of a text tell of its language, judged once a text. It points into nothing.
class WrittenLanguage {
 public:
  WrittenLanguage() = default;
  explicit WrittenLanguage(const Wording& wording);

  // "es", "pt" or "en", of which the text has more function words than of any other language, few as they may be; else empty.
  std::string_view likely() const;

  // The one of some languages (bits by spoken()) that the text has most function words of; empty where it has none, or of two as many.
  std::string_view likely_among(unsigned languages) const;

  // That which it is likely in, where the text is clearly in one; else empty.
  std::string_view clear() const;

  // The same where the text is clearly not in the language that it is said to be in (a primary subtag); empty where it may well be in that one,
  // where the text is short or mixed, and where nobody here knows that language.
  std::string_view clearly_other(std::string_view declared) const;

 private:
  static constexpr std::size_t kKnown = 8;   // languages

  std::array<std::uint16_t, kKnown> counts_{};   // of function words, by language
  unsigned likely_ = 0;         // the bit of the language that it is likely in; 0: of none
  unsigned best_ = 0;           // the same where it clearly is
  unsigned rather_than_ = 0;    // a bit for each language that it is much rather in that one than in
};

}  // namespace sml::resolve
