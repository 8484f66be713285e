#include "linter/lsp/position.h"

#include <string>

#include "tests/catch.h"

namespace sml::lsp {
namespace {

constexpr PositionEncoding k8 = PositionEncoding::utf8;
constexpr PositionEncoding k16 = PositionEncoding::utf16;

std::string shown(Position position) { return std::to_string(position.line) + ':' + std::to_string(position.character); }

TEST_CASE("a byte has a position, and the position leads back to it") {
  const struct {
    std::string text;
    std::size_t offset;
    std::string in_utf8;
    std::string in_utf16;
  } cases[] = {
      {"", 0, "0:0", "0:0"},
      {"abc", 2, "0:2", "0:2"},
      {"abc", 3, "0:3", "0:3"},
      {"a\nb", 2, "1:0", "1:0"},
      {"a\n", 2, "1:0", "1:0"},
      {"a\r\nbc", 4, "1:1", "1:1"},
      {"a\rb", 2, "1:0", "1:0"},
      {"a\n\r\n\rb", 5, "3:0", "3:0"},
      {"año", 3, "0:3", "0:2"},
      {"🍕a", 4, "0:4", "0:2"},
      {"🍕a", 5, "0:5", "0:3"},
      {"x\n¡🍕🍕!", 12, "1:10", "1:5"},
      {"cafe\xCC\x81!", 6, "0:6", "0:5"},
      {"👩‍🍳!", 11, "0:11", "0:5"},
      {"\xEF\xBB\xBFid", 3, "0:0", "0:0"},
      {"\xEF\xBB\xBFid", 5, "0:2", "0:2"},
      {"\xEF\xBB\xBF\nid", 4, "1:0", "1:0"},
      {"\xFF\xFF!", 2, "0:2", "0:2"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, one.offset);
    for (const auto& [encoding, expected] : {std::pair(k8, one.in_utf8), std::pair(k16, one.in_utf16)}) {
      const Lines lines(one.text, encoding);
      CHECK(shown(lines.position(one.offset)) == expected);
      CHECK(lines.offset(lines.position(one.offset)) == one.offset);
    }
  }
}

TEST_CASE("a byte inside a character, a line end or nothing counts as the nearest place before it") {
  CHECK(shown(Lines("a🍕b", k16).position(3)) == "0:1");
  CHECK(shown(Lines("a🍕b", k8).position(3)) == "0:1");
  CHECK(shown(Lines("a\r\nb", k16).position(2)) == "0:1");
  CHECK(shown(Lines("a\nb", k16).position(99)) == "1:1");
  CHECK(shown(Lines("\xEF\xBB\xBFid", k16).position(1)) == "0:0");
}

TEST_CASE("a position that is nowhere leads to the nearest place before it") {
  const struct {
    std::string text;
    Position position;
    std::size_t in_utf8;
    std::size_t in_utf16;
  } cases[] = {
      {"abc\nd", {0, 99}, 3, 3},
      {"abc\r\nd", {0, 99}, 3, 3},
      {"abc\r\nd", {0, 4}, 3, 3},
      {"abc\nd", {1, 99}, 5, 5},
      {"abc\n", {1, 3}, 4, 4},
      {"abc\n", {2, 0}, 4, 4},
      {"abc", {9, 9}, 3, 3},
      {"", {5, 5}, 0, 0},
      {"a🍕b", {0, 2}, 1, 1},
      {"a🍕b", {0, 3}, 1, 5},
      {"a🍕b", {0, 5}, 5, 6},
      {"\xEF\xBB\xBFid", {0, 0}, 3, 3},
      {"a", {2'147'483'647, 2'147'483'647}, 1, 1},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, shown(one.position));
    CHECK(Lines(one.text, k8).offset(one.position) == one.in_utf8);
    CHECK(Lines(one.text, k16).offset(one.position) == one.in_utf16);
  }
}

TEST_CASE("a position is read from whole numbers that are not negative, and one beyond all counts as the last") {
  CHECK(shown(position_of({{"line", 3U}, {"character", 4U}})) == "3:4");
  CHECK(shown(position_of({{"line", 99'999'999'999U}, {"character", 0U}})) == "2147483647:0");
  for (const Json& wrong : {Json({{"line", -1}, {"character", 0U}}), Json({{"line", 1.5}, {"character", 0U}}), Json({{"line", "1"},
                                  {"character", 0U}}), Json({{"line", 1U}}), Json(3), Json()}) {
    CAPTURE(wrong.dump());
    CHECK_THROWS_AS(position_of(wrong), Json::exception);
  }
}

}  // namespace
}  // namespace sml::lsp
