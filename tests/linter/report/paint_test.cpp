#include "linter/report/paint.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

TEST_CASE("a paint puts codes around a text, or leaves it alone") {
  CHECK(Paint(true)(Style::red, "a") == "\x1B[31ma\x1B[0m");
  CHECK(Paint(true)(Style::bold, "a") == "\x1B[1ma\x1B[0m");
  CHECK(Paint(true).bold(Style::cyan, "a") == "\x1B[1;36ma\x1B[0m");
  CHECK(Paint(true)(Style::red, "").empty());
  CHECK(Paint(true).bold(Style::red, "").empty());
  CHECK(Paint(false)(Style::red, "a") == "a");
  CHECK(Paint(false).bold(Style::red, "a") == "a");
}

TEST_CASE("each severity has its colour") {
  CHECK(style_of(model::Severity::error) == Style::red);
  CHECK(style_of(model::Severity::warning) == Style::yellow);
  CHECK(style_of(model::Severity::info) == Style::cyan);
}

}  // namespace
}  // namespace sml::report
