#include "linter/load/problem.h"

namespace sml::load {

std::string_view rule_of(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::unknown_key: return "schema/unknown-key";
    case Problem::Kind::missing_key: return "schema/missing-key";
    case Problem::Kind::wrong_type: return "schema/type";
    case Problem::Kind::wrong_value: return "schema/value";
    case Problem::Kind::unknown_reference: return "schema/reference";
  }
  return "schema/value";
}

}  // namespace sml::load
