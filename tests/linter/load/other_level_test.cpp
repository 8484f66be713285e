#include "linter/load/other_level.h"

#include "linter/load/key_names.h"
#include "linter/model/contract.h"
#include "linter/model/facts.h"
#include "linter/model/post.h"
#include "tests/catch.h"

namespace sml::load {
namespace {

std::string told(std::string_view name, const std::vector<std::string>& legal) {
  const auto level = other_level(name, legal);
  return level ? std::string(level->reason) + ' ' + std::string(level->place) + ' ' + level->field : "none";
}

TEST_CASE("what stands at another level than it belongs") {
  const struct {
    const std::vector<std::string>& (*keys)();
    const char* name;
    const char* level;
  } table[] = {
      {keys_of<model::Business>, "address", "in_list locations address"},
      {keys_of<model::Business>, "dirección", "in_list locations address"},
      {keys_of<model::Business>, "horario", "in_list locations opening_hours"},
      {keys_of<model::Business>, "productos", "at_top business products"},
      {keys_of<model::Business>, "Instagram", "account accounts instagram"},
      {keys_of<model::Business>, "color", "none"},
      {keys_of<model::Facts>, "telefono", "in_mapping business phones"},
      {keys_of<model::Facts>, "included", "in_mapping business included"},
      {keys_of<model::Facts>, "horario", "in_list locations opening_hours"},
      {keys_of<model::Location>, "websites", "in_mapping business websites"},
      {keys_of<model::Location>, "events", "at_top locations events"},
      {keys_of<model::SpecialHours>, "from", "stretch special_hours date"},
      {keys_of<model::SpecialHours>, "hasta", "stretch special_hours date"},
      {keys_of<model::Contract>, "register", "in_mapping voice register"},
      {keys_of<model::Contract>, "max_gap", "in_mapping cadence max_gap"},
      {keys_of<model::Contract>, "cliente", "in_mapping parties client"},
      {keys_of<model::Contract>, "hasta", "in_mapping term through"},
      {keys_of<model::Contract>, "posts al mes", "in_mapping quota posts"},
      {keys_of<model::Product>, "descripción", "none"},
      {keys_of<model::Post>, "address", "none"},
  };
  for (const auto& row : table) {
    CAPTURE(row.name);
    CHECK(told(row.name, row.keys()) == row.level);
  }
}

}  // namespace
}  // namespace sml::load
