#include "linter/load/format_version.h"

#include <string>

#include "linter/model/layout.h"

namespace sml::load {

void check_format(model::Field<int>& version, Problems& problems) {
  if (!version || *version == model::kFormat) return;
  problems.push_back(
      {Problem::Kind::wrong_value, version.span, "version", std::to_string(*version), "format_version", "unknown", {std::to_string(model::kFormat)}});
  version.value = model::kFormat;
  version.written = false;
}

}  // namespace sml::load
