#include "linter/report/escape.h"

#include "linter/text/display.h"
#include "tests/catch.h"

namespace sml::report {
namespace {

struct Row {
  std::string text;
  std::string written;
};

TEST_CASE("XML is escaped for text and attributes alike") {
  const Row table[] = {
      {"pan & <vino>", "pan &amp; &lt;vino&gt;"}, {"\"2x1\" 'hoy'", "&quot;2x1&quot; 'hoy'"},
      {"]]>", "]]&gt;"}, {"##[error]", "##&#91;error]"}, {"¡Hoy 🍕!", "¡Hoy 🍕!"}};
  for (const Row& row : table) CHECK(xml_text(row.text) == row.written);
}

TEST_CASE("Markdown shows what a text holds") {
  const Row table[] = {
      {"<b>", "&lt;b&gt;"},
      {"a | b", "a \\| b"},
      {"`a` *b* _c_ ~d~", "\\`a\\` \\*b\\* \\_c\\_ \\~d\\~"},
      {"![x](y)", "<span>!</span>\\[x\\](y)"},
      {"\\*", "\\\\\\*"},
      {"&copy;", "&amp;copy;"},
      {"@ana", "<span>@</span>ana"},
      {"ana @ casa", "ana @ casa"},
      {"#12 y #pizza", "<span>#</span>12 y <span>#</span>pizza"},
      {"GH-12 y 2-1", "GH<span>-</span>12 y 2-1"},
      {"http://a.mx", "http<span>:</span>//a.mx"},
      {"mailto:a", "mailto<span>:</span>a"},
      {"www.a.mx", "www<span>.</span>a.mx"},
      {"18:30, hoy: sí", "18:30, hoy: sí"},
      {":+1: y :100:", "<span>:</span>+1: y <span>:</span>100:"},
      {"$149 y $99", "<span>$</span>149 y <span>$</span>99"},
      {"¡Hoy!", "¡Hoy\\!"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(markdown_text(row.text) == row.written);
  }
}

TEST_CASE("what is cut is cut between characters and their escapes, and says so") {
  const Replacement table[] = {{'%', "%25"}};
  CHECK(escaped("a%b", table) == "a%25b");
  CHECK(escaped("a%b", table, 5) == "a%25b");
  CHECK(escaped("a%b", table, 4) == "a%25…");
  CHECK(escaped("a%b", table, 3) == "a…");
  CHECK(escaped("ñandú", table, 4) == "ñand…");
  CHECK(text::code_point_count(xml_text(std::string(5000, '"'))) <= kLongestEscaped + 1);
}

TEST_CASE("a path becomes a URI byte for byte") {
  const Row table[] = {{"posts/2026-03/a_b.yaml", "posts/2026-03/a_b.yaml"},
                       {"clients/Café Niño/facts.yaml", "clients/Caf%C3%A9%20Ni%C3%B1o/facts.yaml"},
                       {"a:b#c?d%e\xFF\n", "a%3Ab%23c%3Fd%25e%FF%0A"},
                       {"javascript:alert(1)", "javascript%3Aalert%281%29"}};
  for (const Row& row : table) CHECK(uri_of(row.text) == row.written);
}

TEST_CASE("a bracket that would begin a command of a log is written otherwise") {
  const Row table[] = {{"a ##[error]b", "a ##⟦error]b"}, {"##vso[a]##[b]", "##vso⟦a]##⟦b]"}, {"###[a]", "###⟦a]"},
                       {"## [a] #[b] ##a b[", "## [a] #[b] ##a b["}, {"##", "##"}, {"##[", "##⟦"}, {"", ""}};
  for (const Row& row : table) CHECK(without_log_commands(row.text, "⟦") == row.written);
  CHECK(without_log_commands("\"##[a]\"", "\\u005b") == "\"##\\u005ba]\"");
}

}  // namespace
}  // namespace sml::report
