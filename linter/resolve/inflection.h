// The forms of a term in gender and number, in Spanish, Portuguese and English: "el mejor hotel", "los mejores hoteles".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sml::resolve {

// The folded forms of a term whose words agree, itself first, each once. Plurals that a NameIndex finds anyway may be left out, as may forms
// that are other words: "caso" and "casa". Some of them are no words at all; nobody writes those.
std::vector<std::string> inflections(std::string_view term);

}  // namespace sml::resolve
