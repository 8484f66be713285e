#include "linter/text/encoding.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

using namespace std::string_literals;

TEST_CASE("bytes are read in the encoding that they were saved in") {
  struct Row {
    std::string bytes;
    Encoding encoding;
    std::string text;
  };
  const Row table[] = {
      {"", Encoding::utf8, ""},
      {"fecha,texto\n", Encoding::utf8, "fecha,texto\n"},
      {"\xEF\xBB\xBF" "año", Encoding::utf8, "año"},
      {"mañana 🍕", Encoding::utf8, "mañana 🍕"},
      {"se lee \uFFFD", Encoding::utf8, "se lee \uFFFD"},
      {"a\xF1o; 20 \x80 \x93hola\x94", Encoding::windows_1252, "año; 20 € “hola”"},
      {"\xA1Promoci\xF3n!", Encoding::windows_1252, "¡Promoción!"},
      {"\xFF\xFE\x61\x00\xF1\x00\x6F\x00\x3C\xD8\x55\xDF"s, Encoding::utf16, "año🍕"},
      {"\xFE\xFF\x00\x61\x00\xF1\x00\x6F"s, Encoding::utf16, "año"},
      {"a\x07ñ", Encoding::utf8, "a\x07ñ"},
      {"a\x1B\xF1", Encoding::windows_1252, "a\x1Bñ"},
      {"\xFE\xFF\x00\xF1\x00\x01"s, Encoding::utf16, "ñ\x01"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const auto read = decoded(row.bytes);
    REQUIRE(read);
    CHECK(read->text == row.text);
    CHECK(read->encoding == row.encoding);
  }
}

TEST_CASE("what could be read in two ways, or in none, is not read") {
  struct Row {
    std::string bytes;
    Undecodable::Kind kind;
    std::string before;
  };
  const Row table[] = {
      {"ma\xC3\xB1" "ana, a\xF1o", Undecodable::Kind::broken_utf8, "mañana, a"},
      {"\xEF\xBB\xBF" "a\xF1o", Undecodable::Kind::broken_utf8, "a"},
      {"\xEF\xBB\xBF" "a\0"s, Undecodable::Kind::not_text, "a"},
      {"PK\x03\x04\x14\x00"s, Undecodable::Kind::not_text, "PK\x03\x04\x14"},
      {"a\0ñ"s, Undecodable::Kind::not_text, "a"},
      {"a\xF1o \x81", Undecodable::Kind::not_text, "año "},
      {"\xFF\xFE\x61"s, Undecodable::Kind::not_text, ""},
      {"\xFF\xFE\xF1\x00\x61"s, Undecodable::Kind::not_text, "ñ"},
      {"\xFF\xFE\x3C\xD8\x61\x00"s, Undecodable::Kind::not_text, ""},
      {"\xFF\xFE\xF1\x00\x0A\x00\x62\x00\x3C\xD8\x61\x00"s, Undecodable::Kind::not_text, "ñ\nb"},
      {"\xFE\xFF\x00\xF1\x00\x00"s, Undecodable::Kind::not_text, "ñ"},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    const auto read = decoded(row.bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == row.kind);
    CHECK(read.error().before == row.before);
  }
}

}  // namespace
}  // namespace sml::text
