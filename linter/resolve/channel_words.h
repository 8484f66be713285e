// The words by which a text sends its readers to a channel: "pide en línea", "a domicilio", "no balcão".
#pragma once

#include <optional>

#include "linter/model/enumeration.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// The first of them in a text that is not denied, in any of the languages; an invitation to come is one of in_store.
std::optional<text::Range> channel_named(model::Channel channel, const StatedText& text);

}  // namespace sml::resolve
