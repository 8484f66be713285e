// Names of places that a text goes on with to one that the facts do not know: "el Museo de la Minería" is not "el museo".
#pragma once

#include <string_view>

#include "linter/model/world.h"
#include "linter/resolve/words.h"

namespace sml::resolve {

// Whether a name that ends there with a word for a kind of place is part of such a longer one. The facts' names and addresses tell which are known.
bool goes_on_to_another_name(text::Range name, const Wording& wording, const model::Facts& facts);

}  // namespace sml::resolve
