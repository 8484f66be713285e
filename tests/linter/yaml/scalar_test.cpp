// Each of the five styles: the value, where it ends, and where each byte of it was written.

#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/written.h"

using namespace std::string_literals;

namespace sml::yaml {
namespace {

struct Value {
  const char* what;
  std::string bytes;     // what stands behind `k:`
  std::string value;
  std::string written;   // the bytes of the scalar
};

void check(const Value& row, const std::string& bytes, const std::string& as_written) {
  CAPTURE(row.what, visible(bytes));
  const Stream stream = parsed(bytes);
  CHECK(problems_of(bytes) == "");
  REQUIRE(stream.documents.size() == 1);
  const Node* node = stream.documents[0].root.find("k");
  REQUIRE(node);
  CHECK(visible(node->text()) == visible(row.value));
  CHECK(visible(cut(bytes, node->span)) == visible(as_written));
  CHECK(node->scalar.span() == node->span);
  CHECK(misplaced(bytes, stream).empty());
}

std::string with_crlf(const std::string& text) {
  std::string result;
  for (const char byte : text) result += byte == '\n' ? "\r\n" : std::string(1, byte);
  return result;
}

// As it stands, with CRLF, behind a byte order mark, and with a line below it.
void check_table(const Value* begin, const Value* end) {
  for (const Value* row = begin; row != end; ++row) {
    const std::string file = "k:" + row->bytes;
    check(*row, file, row->written);
    check(*row, with_crlf(file), with_crlf(row->written));
    check(*row, "\xEF\xBB\xBF" + file, row->written);
    if (file.ends_with('\n')) check(*row, file + "z: 1\n", row->written);
  }
}

TEST_CASE("plain scalars") {
  const Value table[] = {
      {"a word", " hola\n", "hola", "hola"},
      {"to the end of the file", " hola", "hola", "hola"},
      {"blanks around", "   hola  \n", "hola", "hola"},
      {"a tab before and behind", "\thola\t\n", "hola", "hola"},
      {"a comment behind", " hola # nota\n", "hola", "hola"},
      {"a number sign inside a word", " C#major\n", "C#major", "C#major"},
      {"a colon inside a word", " a:b http://x.mx\n", "a:b http://x.mx", "a:b http://x.mx"},
      {"quotes inside", " di \"hola\" y 'adiós'\n", "di \"hola\" y 'adiós'", "di \"hola\" y 'adiós'"},
      {"brackets inside", " a [b] {c}, d\n", "a [b] {c}, d", "a [b] {c}, d"},
      {"a dash that is none", " -5\n", "-5", "-5"},
      {"a question mark", " ?qué\n", "?qué", "?qué"},
      {"several bytes a character", " añó 🍕 ¿sí?\n", "añó 🍕 ¿sí?", "añó 🍕 ¿sí?"},
      {"lines that fold", " uno\n  dos\n   tres\n", "uno dos tres", "uno\n  dos\n   tres"},
      {"empty lines count", " uno\n\n\n  dos\n", "uno\n\ndos", "uno\n\n\n  dos"},
      {"an empty line with a tab", " uno\n \t\n  dos\n", "uno\ndos", "uno\n \t\n  dos"},
      {"blanks at line ends", " uno \t\n  dos\n", "uno dos", "uno \t\n  dos"},
      {"on the next line", "\n  uno\n", "uno", "uno"},
      {"on the next line, below a comment", " # nota\n  uno\n", "uno", "uno"},
      {"a dash on a line of its own text", " uno\n  - dos\n", "uno - dos", "uno\n  - dos"},
      {"what looks like a marker", " --- a\n", "--- a", "--- a"},
      {"special spaces stay", " a\xC2\xA0" "b\n", "a\xC2\xA0" "b", "a\xC2\xA0" "b"},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("single-quoted scalars") {
  const Value table[] = {
      {"a word", " 'hola'\n", "hola", "'hola'"},
      {"empty", " ''\n", "", "''"},
      {"a quote", " 'd''accord'\n", "d'accord", "'d''accord'"},
      {"only quotes", " ''''''\n", "''", "''''''"},
      {"no escapes", " 'a\\n\\'\n", "a\\n\\", "'a\\n\\'"},
      {"blanks at the ends", " ' a '\n", " a ", "' a '"},
      {"what a plain one cannot hold", " '#a: b # c'\n", "#a: b # c", "'#a: b # c'"},
      {"lines that fold", " 'uno\n  dos'\n", "uno dos", "'uno\n  dos'"},
      {"blanks around a line end", " 'uno  \n    dos'\n", "uno dos", "'uno  \n    dos'"},
      {"empty lines", " 'uno\n\n\n  dos'\n", "uno\n\ndos", "'uno\n\n\n  dos'"},
      {"ends with a line end", " 'uno\n  '\n", "uno ", "'uno\n  '"},
      {"begins with a line end", " '\n  uno'\n", " uno", "'\n  uno'"},
      {"a comment behind", " 'a' # nota\n", "a", "'a'"},
      {"a number sign at a line's begin", " 'a\n  #b'\n", "a #b", "'a\n  #b'"},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("double-quoted scalars") {
  const Value table[] = {
      {"a word", " \"hola\"\n", "hola", "\"hola\""},
      {"empty", " \"\"\n", "", "\"\""},
      {"named escapes", R"( "\0\a\b\t\n\v\f\r\e\ \"\/\\")" "\n", "\0\a\b\t\n\v\f\r\x1B \"/\\"s, R"("\0\a\b\t\n\v\f\r\e\ \"\/\\")"},
      {"next line, no-break space, separators", R"( "\N\_\L\P")" "\n", "\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9", R"("\N\_\L\P")"},
      {"a no-break space in a number", R"( "10\_000")" "\n", "10\xC2\xA0" "000", R"("10\_000")"},
      {"hexadecimal", R"( "\x41\u00e1\U0001F355")" "\n", "Aá🍕", R"("\x41\u00e1\U0001F355")"},
      {"a tab after a backslash", " \"a\\\tb\"\n", "a\tb", "\"a\\\tb\""},
      {"lines that fold", " \"uno\n  dos\"\n", "uno dos", "\"uno\n  dos\""},
      {"an escaped line end", " \"uno\\\n  dos\"\n", "unodos", "\"uno\\\n  dos\""},
      {"an escaped line end, and a blank that stays", " \"uno\\\n  \\ dos\"\n", "uno dos", "\"uno\\\n  \\ dos\""},
      {"blanks before an escaped line end stay", " \"uno \\\n  dos\"\n", "uno dos", "\"uno \\\n  dos\""},
      {"an escaped line end, and empty lines", " \"uno\\\n\n\n  dos\"\n", "uno\n\ndos", "\"uno\\\n\n\n  dos\""},
      {"an escaped blank before a line end stays", " \"uno\\ \n  dos\"\n", "uno  dos", "\"uno\\ \n  dos\""},
      {"an escaped backslash before the quote", R"( "a\\")" "\n", "a\\", R"("a\\")"},
      {"what looks like a key", " \"a: b\n  c: d\"\n", "a: b c: d", "\"a: b\n  c: d\""},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("literal scalars") {
  const Value table[] = {
      {"lines", " |\n  uno\n  dos\n", "uno\ndos\n", "|\n  uno\n  dos"},
      {"no last line end", " |-\n  uno\n", "uno", "|-\n  uno"},
      {"all last line ends", " |+\n  uno\n\n\n", "uno\n\n\n", "|+\n  uno"},
      {"further in", " |\n  uno\n    dos\n  tres\n", "uno\n  dos\ntres\n", "|\n  uno\n    dos\n  tres"},
      {"an indicator", " |2\n    uno\n  dos\n", "  uno\ndos\n", "|2\n    uno\n  dos"},
      {"both indicators", " |1-\n  uno\n", " uno", "|1-\n  uno"},
      {"both indicators, turned round", " |-1\n  uno\n", " uno", "|-1\n  uno"},
      {"a comment in its head", " | # nota\n  uno\n", "uno\n", "| # nota\n  uno"},
      {"empty lines before and between", " |\n\n  uno\n\n  dos\n", "\nuno\n\ndos\n", "|\n\n  uno\n\n  dos"},
      {"a line of blanks", " |\n  uno\n   \n  dos\n", "uno\n \ndos\n", "|\n  uno\n   \n  dos"},
      {"what is a comment elsewhere", " |\n  # uno\n  dos # tres\n", "# uno\ndos # tres\n", "|\n  # uno\n  dos # tres"},
      {"quotes, colons and backslashes", " |\n  \"a\": 'b' \\n\n", "\"a\": 'b' \\n\n", "|\n  \"a\": 'b' \\n"},
      {"blanks at line ends", " |\n  uno  \n  dos\t\n", "uno  \ndos\t\n", "|\n  uno  \n  dos\t"},
      {"several bytes a character", " |\n  añó 🍕\n  ¡ya!\n", "añó 🍕\n¡ya!\n", "|\n  añó 🍕\n  ¡ya!"},
      {"nothing", " |\n", "", "|"},
      {"only line ends that stay", " |+\n\n\n", "\n\n", "|+"},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("folded scalars") {
  const Value table[] = {
      {"lines", " >\n  uno\n  dos\n", "uno dos\n", ">\n  uno\n  dos"},
      {"no last line end", " >-\n  uno\n  dos\n", "uno dos", ">-\n  uno\n  dos"},
      {"all last line ends", " >+\n  uno\n\n\n", "uno\n\n\n", ">+\n  uno"},
      {"one last line end", " >+\n  uno\n", "uno\n", ">+\n  uno"},
      {"an empty line", " >\n  uno\n\n  dos\n", "uno\ndos\n", ">\n  uno\n\n  dos"},
      {"two empty lines", " >\n  uno\n\n\n  dos\n", "uno\n\ndos\n", ">\n  uno\n\n\n  dos"},
      {"further in, lines stay", " >\n  uno\n    dos\n    tres\n  cuatro\n", "uno\n  dos\n  tres\ncuatro\n", ">\n  uno\n    dos\n    tres\n  cuatro"},
      {"empty lines first", " >\n\n\n  uno\n", "\n\nuno\n", ">\n\n\n  uno"},
      {"a list in it", " >\n  uno\n\n  - dos\n  - tres\n", "uno\n- dos - tres\n", ">\n  uno\n\n  - dos\n  - tres"},
      {"an indicator", " >1-\n  uno\n  dos\n", " uno\n dos", ">1-\n  uno\n  dos"},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("a file that ends in the middle of a block scalar's indentation") {
  const struct {
    std::string bytes;
    std::string value;
  } table[] = {
      {"k: >-\n  a\n  ", "a"},       {"k: >\n  a\n  ", "a\n"},          {"k: >+\n  a\n  ", "a\n"},  {"k: >-\n  a\n ", "a"},
      {"k: |-\n  a\n  ", "a"},       {"k: |\n  a\n  ", "a\n"},          {"k: |\n  a\n   ", "a\n "}, {"k: >-\n  a\n   ", "a\n "},
      {"k: |\n  a", "a"},            {"k: >+\n  a", "a"},               {"k: |", ""},               {"k: >-\n  a\n\n  ", "a"},
      {"k: >+\n  a\n\n  ", "a\n\n"}, {"k: >-\n  a\n   b\n  ", "a\n b"},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    const Stream stream = parsed(row.bytes);
    CHECK(problems_of(row.bytes) == "");
    REQUIRE(stream.documents.size() == 1);
    CHECK(visible(stream.documents[0].root.find("k")->text()) == visible(row.value));
  }
}

// `found` is looked for in the value; its way back must lead to `source` in the file.
struct WayBack {
  std::string bytes;
  std::string found;
  std::string source;
  std::string place;
};

TEST_CASE("a word of a value is found in the file, whatever was folded, stripped or escaped before it") {
  const WayBack table[] = {
      {"k: hola 2x1 hoy\n", "2x1", "2x1", "1:9"},
      {"k: uno\n   dos 2x1\n", "2x1", "2x1", "2:8"},
      {"k: uno\n   dos\n", "uno dos", "uno\n   dos", "1:4"},
      {"k: uno\n   dos\n", " ", "\n   ", "1:7"},
      {"k: 'd''accord 2x1'\n", "2x1", "2x1", "1:15"},
      {"k: 'd''accord'\n", "'", "''", "1:6"},
      {"k: \"a\\u00e1 2x1\"\n", "2x1", "2x1", "1:13"},
      {"k: \"a\\u00e1 2x1\"\n", "á", "\\u00e1", "1:6"},
      {"k: \"\\x32x1\"\n", "2x1", "\\x32x1", "1:5"},
      {"k: \"a\\\n   2x1\"\n", "2x1", "2x1", "2:4"},
      {"k: \"a\\\n   2x1\"\n", "a2", "a\\\n   2", "1:5"},
      {"k: |\n  uno\n  dos 2x1\n", "2x1", "2x1", "3:7"},
      {"k: |\n  uno\n  dos\n", "uno\ndos", "uno\n  dos", "2:3"},
      {"k: |\n  uno\n    dos\n", "  dos", "  dos", "3:3"},
      {"k: >\n  uno\n  dos 2x1\n", "2x1", "2x1", "3:7"},
      {"k: >\n  uno\n  dos\n", " ", "\n  ", "2:6"},
      {"k: >\n  uno\n\n  dos\n", "\nd", "\n  d", "3:1"},
      {"\xEF\xBB\xBFk: hola 2x1\n", "2x1", "2x1", "1:9"},
      {"k: |\r\n  uno\r\n  2x1\r\n", "2x1", "2x1", "3:3"},
      {"k: |\r\n  uno\r\n  2x1\r\n", "\n2", "\r\n  2", "2:6"},
      {"k: \"año 🍕 2x1\"\n", "2x1", "2x1", "1:11"},
  };
  for (const WayBack& row : table) {
    CAPTURE(visible(row.bytes), row.found);
    const Stream stream = parsed(row.bytes);
    REQUIRE(stream.documents.size() == 1);
    const Node* node = stream.documents[0].root.find("k");
    REQUIRE(node);
    const std::size_t at = node->text().find(row.found);
    REQUIRE(at != std::string::npos);
    const base::Span span = node->scalar.span(at, at + row.found.size());
    CHECK(visible(cut(row.bytes, span)) == visible(row.source));
    CHECK(place(row.bytes, span.begin) == row.place);
  }
}

}  // namespace
}  // namespace sml::yaml
