#include "linter/yaml/utf8.h"

#include <string>

#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::yaml {
namespace {

TEST_CASE("characters are decoded, and what is none has no length") {
  const struct {
    std::string bytes;
    char32_t code_point;
    std::uint32_t length;
  } table[] = {
      {"a", U'a', 1},
      {"\0"s, 0, 1},
      {"\x7F", 0x7F, 1},
      {"\xC2\x80", 0x80, 2},
      {"ñ", U'ñ', 2},
      {"\xDF\xBF", 0x7FF, 2},
      {"\xE0\xA0\x80", 0x800, 3},
      {"€", U'€', 3},
      {"\xED\x9F\xBF", 0xD7FF, 3},
      {"\xEE\x80\x80", 0xE000, 3},
      {"\xF0\x90\x80\x80", 0x10000, 4},
      {"🍕", U'🍕', 4},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
      {"\x80", 0, 0},
      {"\xC1\xBF", 0, 0},
      {"\xE0\x9F\xBF", 0, 0},
      {"\xED\xA0\x80", 0, 0},
      {"\xF0\x8F\xBF\xBF", 0, 0},
      {"\xF4\x90\x80\x80", 0, 0},
      {"\xF5\x80\x80\x80", 0, 0},
      {"\xFF", 0, 0},
      {"\xC3", 0, 0},
      {"\xE2\x82", 0, 0},
      {"\xE2" "ab", 0, 0},
  };
  for (const auto& row : table) {
    CAPTURE(row.bytes);
    const Character character = decode_utf8(row.bytes, 0);
    CHECK(character.length == row.length);
    CHECK(character.code_point == row.code_point);
    if (row.length == 0) continue;
    std::string again;
    append_utf8(again, row.code_point);
    CHECK(again == row.bytes);
  }
}

TEST_CASE("code points have a name of at least four digits") {
  CHECK(code_point_name(0) == "U+0000");
  CHECK(code_point_name(0xA0) == "U+00A0");
  CHECK(code_point_name(0x1F355) == "U+1F355");
}

TEST_CASE("spaces and colons that are not YAML's") {
  for (const char32_t space : {0xA0, 0x2003, 0x202F, 0x3000}) CHECK(is_special_space(space));
  for (const char32_t space : {0x20, 0x09, 0x200B, 0x61}) CHECK_FALSE(is_special_space(space));
  for (const char32_t colon : {0xFF1A, 0x2236, 0xFE55}) CHECK(is_special_colon(colon));
  for (const char32_t colon : {0x3A, 0x3B, 0x61}) CHECK_FALSE(is_special_colon(colon));
}

TEST_CASE("an excerpt is short and shows what cannot be seen") {
  const struct {
    std::string bytes;
    std::string shown;
  } table[] = {
      {"", ""},
      {"hola", "hola"},
      {"a\nb", "aU+000Ab"},
      {"\x1B[2J", "U+001B[2J"},
      {"a\xE2\x80\x8D" "b", "aU+200Db"},
      {"\xFF", "\xEF\xBF\xBD"},
      {"a\xC3", "a\xEF\xBF\xBD"},
      {std::string(40, 'a'), std::string(40, 'a')},
      {std::string(41, 'a'), std::string(39, 'a') + "…"},
      {std::string(35, 'a') + "\n", std::string(35, 'a') + "…"},
      {std::string(34, 'a') + "\n", std::string(34, 'a') + "U+000A"},
      {std::string(1'000'000, '\0'), "U+0000U+0000U+0000U+0000U+0000U+0000…"},
  };
  for (const auto& row : table) CHECK(excerpt(row.bytes) == row.shown);
}

}  // namespace
}  // namespace sml::yaml
