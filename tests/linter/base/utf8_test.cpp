#include "linter/base/utf8.h"

#include "linter/base/utf8.h"
#include <string>

#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::base {
namespace {

struct Decoding {
  std::string text;
  std::u32string code_points;
};

TEST_CASE("texts are walked by code point, and each byte that is none is U+FFFD") {
  const Decoding table[] = {
      {"", U""},
      {"aé€🍕", U"aé€🍕"},
      {"a\0b"s, U"a\0b"s},
      {"\xC3", U"\uFFFD"},
      {"\xC3(", U"\uFFFD("},
      {"\xA9\xA9", U"\uFFFD\uFFFD"},
      {"\xC0\xAF", U"\uFFFD\uFFFD"},
      {"\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
      {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},
      {"\xEF\xBF\xBF", U"\uFFFF"},
      {"\xF0\x9F\x8D", U"\uFFFD\uFFFD\uFFFD"},
      {"\xF0\x8F\xBF\xBF", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xF4\x8F\xBF\xBF", U"\U0010FFFF"},
      {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xF5\xFF", U"\uFFFD\uFFFD"},
  };
  for (const Decoding& row : table) {
    CAPTURE(row.text);
    std::u32string walked;
    for (std::size_t at = 0; at < row.text.size();) walked += next_code_point(row.text, at);
    CHECK(walked == row.code_points);
    for (std::size_t at = 0; at < row.text.size();) {
      const char32_t code_point = next_code_point(row.text, at);
      CHECK(previous_code_point(row.text, at) == code_point);
    }
  }
}

TEST_CASE("every code point is written as it is read, surrogates and beyond as U+FFFD") {
  for (char32_t code_point = 0; code_point <= 0x110010; ++code_point) {
    std::string text;
    append_code_point(text, code_point);
    std::size_t at = 0;
    const char32_t read = next_code_point(text, at);
    const bool is_none = code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF);
    if (at != text.size() || read != (is_none ? 0xFFFD : code_point)) FAIL("U+" << std::hex << static_cast<unsigned>(code_point));
  }
}

TEST_CASE("where ASCII ends") {
  for (std::size_t size = 0; size < 20; ++size) {
    for (std::size_t at = 0; at <= size; ++at) {
      CAPTURE(size, at);
      const std::string ascii(size, 'a');
      CHECK(ascii_end(ascii, at) == size);
      CHECK(ascii_end(ascii + "é" + ascii, at) == size);
      CHECK(ascii_end("é" + ascii, at + 2) == size + 2);
    }
  }
  CHECK(ascii_end("\x7F\x80", 0) == 1);
}

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
    const Character character = character_at(row.bytes, 0);
    CHECK(character.length == row.length);
    CHECK(character.code_point == row.code_point);
    if (row.length == 0) continue;
    std::string again;
    append_code_point(again, row.code_point);
    CHECK(again == row.bytes);
  }
}

TEST_CASE("code points have a name of at least four digits") {
  CHECK(code_point_name(0) == "U+0000");
  CHECK(code_point_name(0xA0) == "U+00A0");
  CHECK(code_point_name(0x1F355) == "U+1F355");
}

TEST_CASE("what nobody sees") {
  for (const char32_t unseen : {0xAD, 0x061C, 0x180E, 0x200B, 0x200D, 0x200F, 0x2028, 0x202E, 0x2060, 0x2069, 0xFEFF, 0xFFF9, 0xE0041}) {
    CAPTURE(code_point_name(unseen));
    CHECK(is_invisible(unseen));
  }
  for (const char32_t seen : {0x07, 0x20, 0x61, 0xA0, 0xF1, 0x2003, 0x2010, 0x202F, 0x2026, 0xFE0F, 0x1F355}) {
    CAPTURE(code_point_name(seen));
    CHECK_FALSE(is_invisible(seen));
  }
}

TEST_CASE("a byte order mark is no part of a text") {
  CHECK(byte_order_mark_length("\xEF\xBB\xBFhola") == 3);
  CHECK(byte_order_mark_length("\xEF\xBB") == 0);
  CHECK(byte_order_mark_length("hola\xEF\xBB\xBF") == 0);
}

}  // namespace
}  // namespace sml::base
