// What stands in a file as a tree: blocks and brackets, the spans of their nodes, comments, and what has no place in a tree.

#include "linter/yaml/tree.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

struct Row {
  std::string bytes;
  std::string tree;
};

TEST_CASE("block collections") {
  const Row table[] = {
      {"a: 1\nb: 2\n", "{a: '1', b: '2'}"},
      {"a:\nb: 2\n", "{a: ~, b: '2'}"},
      {"a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", "{a: {b: {c: '1'}, d: '2'}, e: '3'}"},
      {"- a\n- b\n", "['a', 'b']"},
      {"- a\n-\n- c\n", "['a', ~, 'c']"},
      {"-\n  - a\n- b\n", "[['a'], 'b']"},
      {"- - a\n  - b\n- c\n", "[['a', 'b'], 'c']"},
      {"- a: 1\n  b: 2\n- a: 3\n", "[{a: '1', b: '2'}, {a: '3'}]"},
      {"-   a: 1\n    b: 2\n", "[{a: '1', b: '2'}]"},
      {"a:\n- 1\n- 2\nb: 3\n", "{a: ['1', '2'], b: '3'}"},
      {"a:\n  - 1\n  - b: 2\n    c:\n    - 3\n", "{a: ['1', {b: '2', c: ['3']}]}"},
      {"a:\n\n  # nota\n  b: 1\n", "{a: {b: '1'}}"},
      {"a : 1\nb\t: 2\n", "{a: '1', b: '2'}"},
      {"\"a b\": 1\n'c: d': 2\n", "{a b: '1', c: d: '2'}"},
      {"a:b: 1\n", "{a:b: '1'}"},
      {"año: sí\n", "{año: 'sí'}"},
      {"a: |\n  x\n  y\nb: 1\n", "{a: 'x\\ny\\n', b: '1'}"},
      {"- |\n x\n- >\n y\n", "['x\\n', 'y\\n']"},
      {"a:\n    b: 1\nc:\n  d: 1\n", "{a: {b: '1'}, c: {d: '1'}}"},
      {"  a: 1\n  b: 2\n", "{a: '1', b: '2'}"},
      {"hola\n", "'hola'"},
      {"\"hola\"\n", "'hola'"},
      {"uno\ndos\n", "'uno dos'"},
      {"a: 1\n\t\nb: 2\n", "{a: '1', b: '2'}"},
      {"a: 1\n\t# nota\nb: 2\n", "{a: '1', b: '2'}"},
      {"a:\t1\nb:  \t 2\n", "{a: '1', b: '2'}"},
      {"a: 1\r\nb:\r\n  - 2\r\n", "{a: '1', b: ['2']}"},
      {"publish_at: 2026-03-13 18:30\n", "{publish_at: '2026-03-13 18:30'}"},
      {"no: yes\n1: 010\n", "{no: 'yes', 1: '010'}"},
  };
  for (const Row& row : table) {
    CAPTURE(visible(row.bytes));
    CHECK(problems_of(row.bytes) == "");
    CHECK(written(parsed(row.bytes)) == row.tree);
    CHECK(misplaced(row.bytes, parsed(row.bytes)).empty());
  }
}

TEST_CASE("collections in brackets") {
  const Row table[] = {
      {"[]\n", "[]"},
      {"{}\n", "{}"},
      {"[a, b]\n", "['a', 'b']"},
      {"[a, b,]\n", "['a', 'b']"},
      {"[ a , b ]\n", "['a', 'b']"},
      {"{a: 1, b: 2}\n", "{a: '1', b: '2'}"},
      {"{a: 1, b: 2,}\n", "{a: '1', b: '2'}"},
      {"{a, b: 2}\n", "{a: ~, b: '2'}"},
      {"{a: , b: 2}\n", "{a: ~, b: '2'}"},
      {"{\"a\":1, 'b':2}\n", "{a: '1', b: '2'}"},
      {"[a: 1, b]\n", "[{a: '1'}, 'b']"},
      {"[[a], [b, [c]], {d: [e]}]\n", "[['a'], ['b', ['c']], {d: ['e']}]"},
      {"[a b, c:d, http://x.mx/y?z=1]\n", "['a b', 'c:d', 'http://x.mx/y?z=1']"},
      {"[¿cómo?, ¿cuándo?, ?a]\n", "['¿cómo?', '¿cuándo?', '?a']"},
      {"{a: ¿sí?, b: x?y}\n", "{a: '¿sí?', b: 'x?y'}"},
      {"[a,\n b,\n\n # nota\n c]\n", "['a', 'b', 'c']"},
      {"[uno\n dos, tres]\n", "['uno dos', 'tres']"},
      {"a: [\n  b,\n  c\n]\nd: 1\n", "{a: ['b', 'c'], d: '1'}"},
      {"a: {\n  b: 1\n}\nd: 1\n", "{a: {b: '1'}, d: '1'}"},
      {"[\"a, b\", 'c]']\n", "['a, b', 'c]']"},
      {"[\"a\nb\"]\n", "['a b']"},
      {"{\n  \"id\": \"a\",\n  \"n\": [1, 2],\n  \"o\": {\"p\": null}\n}\n", "{id: 'a', n: ['1', '2'], o: {p: 'null'}}"},
      {"a: [b] # nota\n", "{a: ['b']}"},
      {"[a#b, c # d\n]\n", "['a#b', 'c']"},
  };
  for (const Row& row : table) {
    CAPTURE(visible(row.bytes));
    CHECK(problems_of(row.bytes) == "");
    CHECK(written(parsed(row.bytes)) == row.tree);
    CHECK(misplaced(row.bytes, parsed(row.bytes)).empty());
  }
}

// Each node of a tree in order, as its bytes.
void collect(std::string_view bytes, const Node& node, std::vector<std::string>& found) {
  found.push_back(visible(cut(bytes, node.span)));
  for (const Node& item : node.items) collect(bytes, item, found);
  for (const Entry& entry : node.entries) {
    found.push_back(visible(cut(bytes, entry.span())));
    collect(bytes, entry.key, found);
    collect(bytes, entry.value, found);
  }
}

TEST_CASE("a node spans what was written for it") {
  const struct {
    std::string bytes;
    std::vector<std::string> spans;
  } table[] = {
      {"a: 1  # nota\n\n", {"a: 1", "a: 1", "a", "1"}},
      {"a:  \n", {"a:", "a:", "a", ""}},
      {"a: [b, c] \n", {"a: [b, c]", "a: [b, c]", "a", "[b, c]", "b", "c"}},
      {"a:\n  - b\n  - 'c'\n\n", {"a:\\n  - b\\n  - 'c'", "a:\\n  - b\\n  - 'c'", "a", "- b\\n  - 'c'", "b", "'c'"}},
      {"a: |\n  b\n\nc: 1\n", {"a: |\\n  b\\n\\nc: 1", "a: |\\n  b", "a", "|\\n  b", "c: 1", "c", "1"}},
      {"\xEF\xBB\xBF- a\n", {"- a", "a"}},
      {"---\n- a\n...\n", {"- a", "a"}},
      {"{a: {}}", {"{a: {}}", "a: {}", "a", "{}"}},
      {"- a: 1\n  b: 2\n", {"- a: 1\\n  b: 2", "a: 1\\n  b: 2", "a: 1", "a", "1", "b: 2", "b", "2"}},
      {"-\n", {"-", ""}},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    const Stream stream = parsed(row.bytes);
    REQUIRE(stream.documents.size() == 1);
    std::vector<std::string> found;
    collect(row.bytes, stream.documents[0].root, found);
    CHECK(found == row.spans);
  }
}

TEST_CASE("an absent value has the place behind its colon or dash") {
  const struct {
    std::string bytes;
    std::uint32_t at;
  } table[] = {{"a:\n", 2}, {"a:  # nota\n", 2}, {"a:", 2}, {"a:\n\n\n", 2}, {"{a: }", 3}, {"{a}", 2}};
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    const Stream stream = parsed(row.bytes);
    REQUIRE(stream.documents.size() == 1);
    const Node* node = stream.documents[0].root.find("a");
    REQUIRE(node);
    CHECK(node->kind == Kind::absent);
    CHECK(node->span == base::Span{0, row.at, row.at});
  }
}

TEST_CASE("null is what is absent, or a plain word for it") {
  const Stream stream = parsed("a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: 'null'\ng: nulo\nh: \"\"\ni: [~]\nj: |\n  null\n");
  REQUIRE(stream.documents.size() == 1);
  const Node& root = stream.documents[0].root;
  for (const char* key : {"a", "b", "c", "d", "e"}) CHECK(root.find(key)->is_null());
  for (const char* key : {"f", "g", "h", "i", "j"}) CHECK_FALSE(root.find(key)->is_null());
  CHECK(root.find("i")->items[0].is_null());
  CHECK(root.find("k") == nullptr);
  CHECK_FALSE(root.is_null());
}

TEST_CASE("nodes know their style") {
  const Stream stream = parsed("a: 1\nb: '1'\nc: \"1\"\nd: |\n  1\ne: >\n  1\nf: [1]\ng: {h: 1}\ni:\n- 1\n");
  REQUIRE(stream.documents.size() == 1);
  const Node& root = stream.documents[0].root;
  const std::pair<const char*, Style> table[] = {{"a", Style::plain},   {"b", Style::single_quoted}, {"c", Style::double_quoted},
                                                 {"d", Style::literal}, {"e", Style::folded},        {"f", Style::flow},
                                                 {"g", Style::flow},    {"i", Style::block}};
  for (const auto& [key, style] : table) {
    CAPTURE(key);
    CHECK(root.find(key)->style == style);
  }
  CHECK(root.style == Style::block);
}

TEST_CASE("comments are kept, in order") {
  const std::string bytes = "# uno\na: 1 # dos  \n\n  #tres\nb: # cuatro\n  - c # cinco\nd: |  # seis\n  # texto\ne: [ # siete\n  f] # ocho\n# a\xC3\xB1o\n#";
  const Stream stream = parsed(bytes);
  CHECK(problems_of(bytes) == "");
  std::string found;
  for (const Comment& comment : stream.comments) {
    found += (comment.own_line ? "/" : "") + comment.text + "@" + place(bytes, comment.span.begin) + " ";
    CHECK(bytes[comment.span.begin] == '#');
    CHECK(cut(bytes, comment.span).find('\n') == std::string_view::npos);
    CHECK_FALSE(cut(bytes, comment.span).ends_with(' '));
  }
  CHECK(found == "/uno@1:1 dos@2:6 /tres@4:3 cuatro@5:4 cinco@6:7 seis@7:7 siete@9:6 ocho@10:6 /año@11:1 /@12:1 ");
}

TEST_CASE("what has no place in a tree is left out, and said") {
  const struct {
    std::string bytes;
    std::string tree;
    std::string problems;
  } table[] = {
      {"a: 1\nb: 2\na: 3\n", "{a: '1', b: '2'}", "duplicate_key 3:1-3:2 of 1:1 a"},
      {"a: 1\n\"a\": 2\n'a': 3\n", "{a: '1'}", "duplicate_key 2:1-2:4 of 1:1 a | duplicate_key 3:1-3:4 of 1:1 a"},
      {"a: 1\n\"\\x61\": 2\n", "{a: '1'}", "duplicate_key 2:1-2:7 of 1:1 a"},
      {"{a: 1, a: 2}\n", "{a: '1'}", "duplicate_key 1:8-1:9 of 1:2 a"},
      {"- a: 1\n- a: 2\n", "[{a: '1'}, {a: '2'}]", ""},
      {"a: {b: 1}\nb: 2\n", "{a: {b: '1'}, b: '2'}", ""},
      {"a: 1\na:\n  b: 1\n  b: 2\n", "{a: '1'}", "duplicate_key 2:1-2:2 of 1:1 a | duplicate_key 4:3-4:4 of 3:3 b"},
      {"a: 1\nA: 2\n", "{a: '1', A: '2'}", ""},
      {"? a\n: 1\nb: 2\n", "{b: '2'}", "complex_key 1:1-1:4"},
      {"? [a, b]\n: 1\n", "{}", "complex_key 1:1-1:9"},
      {"{[a]: 1, b: 2}\n", "{b: '2'}", "complex_key 1:2-1:5"},
      {"[a]: 1\n", "{}", "complex_key 1:1-1:4"},
      {"?\n", "{}", "complex_key 1:1-1:2"},
      {"{? a : 1}\n", "{}", "complex_key 1:2-1:5"},
      {"a: {{nombre}}\nb: 2\n", "{a: ~, b: '2'}", "template_braces 1:4-1:14 {{"},
      {"a: {{nombre}, {x: 1}: 2}\n", "{a: ~}", "template_braces 1:4-1:25 {{"},
      {": 1\nb: 2\n", "{b: '2'}", "empty_key 1:1"},
      {"{: 1}\n", "{}", "empty_key 1:2"},
      {"a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", "{a: {b: '1'}, c: {d: '2'}}", "anchor 1:4-1:6 &x | merge_key 3:3-3:5 << | alias 3:7-3:9 *x"},
      {"\"<<\": 1\n", "{<<: '1'}", ""},
      {"a: &x 1\nb: *x\n", "{a: '1', b: ~}", "anchor 1:4-1:6 &x | alias 2:4-2:6 *x"},
      {"a: &x 1\n*x : 2\n", "{a: '1'}", "anchor 1:4-1:6 &x | alias 2:1-2:3 *x"},
      {"a: !!str 1\nb: !x [c]\n", "{a: '1', b: ['c']}", "tag 1:4-1:9 !!str | tag 2:4-2:6 !x"},
      {"a: 1\n&x : 2\n", "{a: '1'}", "anchor 2:1-2:3 &x | empty_key 2:4"},
      {"&x a: 1\n", "{a: '1'}", "anchor 1:1-1:3 &x"},
      {"%YAML 1.2\n---\na: 1\n", "{a: '1'}", "directive 1:1-1:10 %YAML 1.2"},
      {"%TAG ! tag:x.mx,2026:\n%OTRA\n---\na: 1\n", "{a: '1'}", "directive 1:1-1:22 %TAG ! tag:x.mx,2026: | directive 2:1-2:6 %OTRA"},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    CHECK(problems_of(row.bytes) == row.problems);
    CHECK(written(parsed(row.bytes)) == row.tree);
    CHECK(misplaced(row.bytes, parsed(row.bytes)).empty());
  }
}

TEST_CASE("the first of two entries is the one that stays, with its place") {
  const std::string bytes = "text: uno\nid: a\ntext: dos\n";
  const Stream stream = parsed(bytes);
  REQUIRE(stream.documents.size() == 1);
  const Node* node = stream.documents[0].root.find("text");
  REQUIRE(node);
  CHECK(cut(bytes, node->span) == "uno");
  REQUIRE(stream.problems.size() == 1);
  CHECK(cut(bytes, stream.problems[0].span) == "text");
  CHECK(stream.problems[0].span.begin == 16);
  CHECK(stream.problems[0].related == base::Span{0, 0, 4});
}

}  // namespace
}  // namespace sml::yaml
