// What keys are for, in words: a text of the catalogue for each key of each description, and how its values are written.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/load/schema.h"
#include "linter/model/enumeration.h"

namespace sml::lsp {

// The catalogue's name of what a key is for. It is looked for by all the keys that lead to it from the kind of its file on (key.facts.offers.valid_from), then
// by
// the last of them alone, the longest first (key.valid_from). Nothing where there is none.
std::optional<std::string> key_text_name(std::string_view file, std::span<const std::string> path, model::MessageLanguage language);

// That text, how the value is written, and whether it must be there, a line each.
std::string told_key(std::string_view file, std::span<const std::string> path, const load::SchemaProperty& property, model::MessageLanguage language);

}  // namespace sml::lsp
