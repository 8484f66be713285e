// A pattern as RE2 takes it, read into a program of steps over bytes: a part of the build.
//
// It knows as much of RE2's language as lexicons write; of anything else there is no program.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace sml::claims {

using Bytes = std::bitset<256>;

// What a place is asked about without a byte being taken.
enum class Edge { text_begin, line_begin, word, text_end };

struct ExpressionStep {
  enum class Kind { take, choose, ask, end };

  Kind kind = Kind::end;
  Bytes bytes{};             // take: one of them; on to `next`
  Edge edge{};               // ask: on to `next` where it is so
  std::size_t next = 0;
  std::size_t other = 0;     // choose: on to `next`, or to this
};

struct ExpressionProgram {
  std::vector<ExpressionStep> steps;
  std::size_t first = 0;
};

std::optional<ExpressionProgram> expression_program(std::string_view expression);

}  // namespace sml::claims
