// BCP 47 tags as far as posts need them: a language, perhaps a script, a region, variants.
#pragma once

#include <string_view>

namespace sml::load {

// In capitals or small letters: "es", "es-MX", "zh-Hant", "ca-ES-valencia". A language of two letters and a country must exist; of three letters
// there are thousands of languages, of which nobody keeps a list here.
bool is_language_tag(std::string_view text);

}  // namespace sml::load
