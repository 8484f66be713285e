// Rows of automata in one array: each leads where it did, by every kind.
#include "linter/claims/compile/lay_rows.h"

#include <random>

#include "tests/catch.h"

namespace sml::claims {
namespace {

struct Shape {
  std::size_t rows;
  std::size_t kinds;
  std::size_t targets;   // as many different ones as a row has at most
};

std::vector<AutomatonRow> random_rows(const Shape& shape, std::size_t nowhere, std::mt19937& random) {
  const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
  std::vector<AutomatonRow> rows(shape.rows);
  for (std::size_t row = 0; row < shape.rows; ++row) {
    if (row == nowhere) continue;
    rows[row].matches = below(3) == 0;
    std::vector<std::size_t> targets{nowhere};
    while (targets.size() < shape.targets) targets.push_back(below(shape.rows));
    for (std::size_t kind = 0; kind < shape.kinds; ++kind) rows[row].targets.push_back(targets[below(targets.size())]);
  }
  return rows;
}

std::uint32_t led_to(const LaidRows& laid, std::uint32_t place, std::size_t kind) {
  return state_behind(laid.edges, place, static_cast<std::uint8_t>(kind + 1));
}

TEST_CASE("rows in one array lead where they did") {
  std::mt19937 random(6);
  for (const Shape& shape : {Shape{2, 1, 1}, Shape{5, 3, 2}, Shape{40, 20, 2}, Shape{40, 253, 9}, Shape{300, 50, 3}}) {
    for (const std::size_t nowhere : {std::size_t{0}, shape.rows - 1}) {
      CAPTURE(shape.rows, shape.kinds, shape.targets, nowhere);
      const std::vector<AutomatonRow> rows = random_rows(shape, nowhere, random);
      const LaidRows laid = lay_rows(rows, nowhere);
      CHECK(laid.places[nowhere] == PatternAutomaton::kNowhere);
      for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row == nowhere) continue;
        REQUIRE(laid.places[row] != PatternAutomaton::kNowhere);
        REQUIRE((laid.places[row] >= laid.first_matching) == rows[row].matches);
        for (std::size_t kind = 0; kind < shape.kinds; ++kind) REQUIRE(led_to(laid, laid.places[row], kind) == laid.places[rows[row].targets[kind]]);
      }
      for (std::size_t kind = 0; kind < shape.kinds; ++kind) REQUIRE(led_to(laid, PatternAutomaton::kNowhere, kind) == PatternAutomaton::kNowhere);
    }
  }
}

}  // namespace
}  // namespace sml::claims
