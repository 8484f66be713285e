// Names of places that a text goes on with to one that the facts do not know: "el Museo de la Minería" is not "el museo".
#pragma once

#include <string>
#include <string_view>

#include "linter/model/world.h"
#include "linter/resolve/words.h"

namespace sml::resolve {

// All words that the facts name places and the business with, and those of their addresses, folded, each between spaces.
std::string words_of_places(const model::Facts& facts);

// Whether a name that ends there with a word for a kind of place is part of such a longer one; `known` is what words_of_places() made.
bool goes_on_to_another_name(text::Range name, const Wording& wording, std::string_view known);

}  // namespace sml::resolve
