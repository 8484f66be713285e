#include "linter/yaml/write.h"

#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::yaml {
namespace {

TEST_CASE("a text is plain where no reader could take it for anything else") {
  const struct {
    std::string text;
    std::string as;
  } cases[] = {
      {"Café Ejemplo", "Café Ejemplo"},
      {"America/Mexico_City", "America/Mexico_City"},
      {"", "\"\""},
      {"no", "\"no\""},
      {"NULL", "\"NULL\""},
      {"7 Mares", "\"7 Mares\""},
      {"a: b", "\"a: b\""},
      {"a #b", "\"a #b\""},
      {"uno, dos", "\"uno, dos\""},
      {"La \"Leña\"", "\"La \\\"Leña\\\"\""},
      {"a\\b", "\"a\\\\b\""},
      {"@lena", "\"@lena\""},
      {"fin ", "\"fin \""},
      {"a\nb\t", "\"a\\nb\\x09\""},
      {"a\xE2\x80\xA8z", "\"a\\u2028z\""},
      {"a\xFFz", "\"a\xEF\xBF\xBDz\""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(written(one.text) == one.as);
  }
}

TEST_CASE("what was written is read as it was, in a block and between braces") {
  std::string every_byte;
  for (int byte = 0; byte < 0x80; ++byte) every_byte += static_cast<char>(byte);
  const std::string texts[] = {"Café «Ñandú»", "#hola", "a: b", "- x", "? x", "[a]", "{a: b}", "'", "\"", "\\", "|", ">", "%x", "!x", "&x", "*x", "`x", "@x", "~", "=", "<<",
                               "---", "...", "2026-03-13", "13:00", "010", ".inf", "1e3", "si, no", " x", "x ", "🍕", "👩‍🍳", "\xC2\x85", "\xE2\x80\xA9", "\xEF\xBB\xBF",
                               "\xE2\x80\xAEx", every_byte, std::string(5000, 'x')};
  for (const std::string& text : texts) {
    CAPTURE(text);
    for (const std::string& file : {"clave: " + written(text) + "\n", "{clave: " + written(text) + ", otra: 1}\n", "- [" + written(text) + "]\n"}) {
      const Stream stream = parse(0, file, [](std::string_view) { return false; });
      REQUIRE(stream.complete);
      CHECK(stream.problems.empty());
      const Node& root = stream.documents[0].root;
      CHECK((root.kind == Kind::mapping ? root.entries[0].value.text() : root.items[0].items[0].text()) == text);
    }
  }
}

}  // namespace
}  // namespace sml::yaml
