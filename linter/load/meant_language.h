// The language of messages that sml.yaml asks for in other words.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"

namespace sml::load {

// Where it is none of those that there are, but one was meant ("pt-BR"): that is told, in that one.
void take_meant_language(model::Field<model::MessageLanguage>& language, const Problems& problems);

}  // namespace sml::load
