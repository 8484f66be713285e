// What the facts say of a day, in words; printable, not escaped.
#pragma once

#include <string>

#include "linter/model/enumeration.h"
#include "linter/resolve/occasions.h"

namespace sml::report {

std::string told_occasion(const resolve::Occasion& occasion, model::MessageLanguage language);

}  // namespace sml::report
