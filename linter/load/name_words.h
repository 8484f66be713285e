// The words of a name as programs write it, which people take for the words themselves.
#pragma once

#include <string>
#include <string_view>

namespace sml::load {

// Folded, with single spaces: "Publicar_el", "publicar-el" and "publicarEl" are "publicar el".
std::string words_of_name(std::string_view written);

}  // namespace sml::load
