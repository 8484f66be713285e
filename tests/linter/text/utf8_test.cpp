#include "linter/text/utf8.h"

#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::text {
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
    CHECK(code_point_count(row.text) == row.code_points.size());
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

TEST_CASE("offsets of code points") {
  const std::string text = "aé€🍕z";
  const std::size_t offsets[] = {0, 1, 3, 6, 10, 11, 11, 11};
  for (std::size_t index = 0; index < std::size(offsets); ++index) {
    CAPTURE(index);
    CHECK(byte_offset(text, index) == offsets[index]);
  }
}

}  // namespace
}  // namespace sml::text
