#include "linter/base/parts.h"

#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace sml::base {
namespace {

TEST_CASE("a text is cut at its separators, and nothing empty is left") {
  struct Row {
    std::string_view text, separators;
    std::vector<std::string_view> parts;
  };
  const Row rows[] = {
      {"", ",", {}},
      {",,", ",", {}},
      {"uno", ",", {"uno"}},
      {"uno,dos;tres", ",;", {"uno", "dos", "tres"}},
      {" uno  dos ", " ", {"uno", "dos"}},
      {"posts/./marzo//lunes.yaml", "/", {"posts", ".", "marzo", "lunes.yaml"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(parts_between(row.text, row.separators) == row.parts);
  }
}

TEST_CASE("a line of Windows is the line without its return") {
  CHECK(without_return("hola\r") == "hola");
  CHECK(without_return("hola\r\r") == "hola\r");
  CHECK(without_return("\r hola") == "\r hola");
  CHECK(without_return("").empty());
}

}  // namespace
}  // namespace sml::base
