#include "linter/load/meant_single.h"

#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::load {
namespace {

std::string single_of(std::optional<std::string> (*meant)(const yaml::Node&), const std::string& list) {
  const yaml::Stream stream = yaml::parse(0, list, yaml::holds_nothing);
  return meant(stream.documents.front().root).value_or("none");
}

TEST_CASE("a list where one value belongs is the one that was meant") {
  const struct {
    std::optional<std::string> (*meant)(const yaml::Node&);
    const char* list;
    const char* single;
  } table[] = {
      {joined_hours, "[Tu, We]", "Tu, We"},
      {joined_hours, "[martes]", "martes"},
      {joined_hours, "['Mo-Fr 09:00-18:00', 'Sa 10:00-14:00']", "Mo-Fr 09:00-18:00; Sa 10:00-14:00"},
      {joined_hours, "[[Tu]]", "none"},
      {joined_hours, "[]", "none"},
      {joined_hours, "Tu", "none"},
      {pattern_of_folders, "[clients/napoli, clients/roma/]", "clients/*"},
      {pattern_of_folders, "[marcas/mx/a, marcas/mx/b]", "marcas/mx/*"},
      {pattern_of_folders, "[a, b]", "none"},
      {pattern_of_folders, "[a/x, b/y]", "none"},
      {pattern_of_folders, "['a/*/x']", "none"},
  };
  for (const auto& row : table) {
    CAPTURE(row.list);
    CHECK(single_of(row.meant, row.list) == row.single);
  }
}

}  // namespace
}  // namespace sml::load
