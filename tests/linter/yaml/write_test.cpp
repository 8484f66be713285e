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
  const std::string texts[] = {"Café «Ñandú»", "#hola", "a: b", "- x", "? x", "[a]", "{a: b}", "'",
                               "\"", "\\", "|", ">", "%x", "!x", "&x", "*x", "`x", "@x", "~", "=", "<<",
                               "---", "...", "2026-03-13", "13:00", "010", ".inf", "1e3", "si, no",
                               " x", "x ", "🍕", "👩‍🍳", "\xC2\x85", "\xE2\x80\xA9", "\xEF\xBB\xBF",
                               "\xE2\x80\xAEx", every_byte, std::string(5000, 'x')};
  for (const std::string& text : texts) {
    CAPTURE(text);
    for (const std::string& file : {"clave: " + written(text) + "\n", "{clave: " + written(text) + ", otra: 1}\n", "- [" + written(text) + "]\n"}) {
      const Stream stream = parse(0, file, holds_nothing);
      REQUIRE(stream.complete);
      CHECK(stream.problems.empty());
      const Node& root = stream.documents[0].root;
      CHECK((root.kind == Kind::mapping ? root.entries[0].value.text() : root.items[0].items[0].text()) == text);
    }
  }
}

TEST_CASE("a text stands in a block as it is") {
  const struct {
    std::string text;
    std::string as;
  } cases[] = {
      {"hola", "|-\n  hola\n"},
      {"hola\n", "|\n  hola\n"},
      {"hola\n\n", "|+\n  hola\n\n"},
      {"uno\n\ndos: #tres ", "|-\n  uno\n\n  dos: #tres \n"},
      {" uno\ndos", "|2-\n   uno\n  dos\n"},
      {"\nuno", "|2-\n\n  uno\n"},
      {"a\n \nb", "|-\n  a\n   \n  b\n"},
      {"", ""},
      {"\n", ""},
      {"a\rb", ""},
      {"a\xE2\x80\xA8z", ""},
      {"a\x01z", ""},
      {"a\xFFz", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(written_block(one.text, 0).value_or("") == one.as);
  }
}

TEST_CASE("what a block holds is read as it was") {
  const std::string texts[] = {"hola", "hola\n", "hola\n\n\n", " hola", "  hola\n uno", "\n\nhola", "a \n b\t\n\tc",
                               "\ta", "# a\n- b\n--- c\n... d", "--- a", "a\n   ", " \na", "   \n a",
                               "¡Hoy 2x1 en pizzas! 🍕👩\xE2\x80\x8D🍳\n#pizza: @lena ", "a\xC2\xA0\n\xC2\xA0z"};
  for (const std::string& text : texts)
    for (const std::size_t indent : {0U, 4U}) {
      CAPTURE(text, indent);
      const auto block = written_block(text, indent);
      REQUIRE(block);
      const std::string key(indent, ' ');
      const Stream stream =
          parse(0, (indent > 0 ? "outer:\n" : "") + key + "text: " + *block + key + "more: 1\n", [](std::string_view) { return Holds::text; });
      REQUIRE(stream.problems.empty());
      const Node& root = stream.documents.front().root;
      CHECK((indent > 0 ? root.entries.front().value : root).find("text")->text() == text);
    }
}

}  // namespace
}  // namespace sml::yaml
