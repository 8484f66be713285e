// A kind of file as a JSON Schema (draft 2020-12), for editors that complete and check while one types.
//
// The schema is as strict as a schema can be; what it cannot say (that a date exists, that an id does) the linter says.
#pragma once

#include <string>

#include "linter/load/schema.h"

namespace sml::report {

// UTF-8, indented by two spaces, with a final line break. The same in, the same bytes out.
std::string schema_json(const load::SchemaFile& file);

}  // namespace sml::report
