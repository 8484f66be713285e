#include "linter/load/format_version.h"

#include <string>

namespace sml::load {
namespace {

constexpr int kFormat = 1;

}  // namespace

void check_format(model::Field<int>& version, Problems& problems) {
  if (!version || *version == kFormat) return;
  problems.push_back({Problem::Kind::wrong_value, version.span, "version", std::to_string(*version), "format_version", "unknown", {std::to_string(kFormat)}});
  version.value = kFormat;
  version.written = false;
}

}  // namespace sml::load
