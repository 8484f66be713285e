// The texts that stand on no card, one table a language, compiled from linter/rule/catalogue/LANGUAGE.yaml.
#pragma once

#include <span>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::rule {

struct CatalogueText {
  std::string_view name;
  std::string_view text;
};

// A language's texts, sorted by name. Written by the build.
std::span<const CatalogueText> catalogue(model::MessageLanguage language);

}  // namespace sml::rule
