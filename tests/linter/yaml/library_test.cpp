#include "linter/yaml/library.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

Reading reading_of(std::string_view bytes) {
  Reading reading;
  const HoldsOf holds = holds_by_key;
  const Limits limits;
  Reader(0, bytes, holds, limits, reading).read();
  return reading;
}

std::string disagreement_of(std::string_view bytes, const Reading& reading) {
  const std::optional<Problem> problem = disagreement(0, bytes, reading);
  return problem ? written(bytes, *problem) : "";
}

TEST_CASE("what both readers read alike is no problem") {
  const std::string table[] = {"a: 1\nb: [2, {c: 3}]\n", "- a\n- &x b\n- *x\n", "a: 1\n---\nb: 2\n", "\xEF\xBB\xBF" "a: ñ\n", "%YAML 1.2\n---\na\n",
                               "~\n", "a: ~\nb:\n", "[]\n---\n{}\n...\n",
                               // of the line breaks before a quote it keeps one, but for those behind an escape
                               "a: \"x\n\n  \"\n", "a: \"x\n\n\n  \"\n", "a: 'x\n\n\n\n  '\n",
                               "a: \"x\\n\n\n\n  \"\n", "a: \"x\\n\n\n\n\n\n  \"\n", "a: \"x\\\n\n\n\n  \"\n",
                               "a: 'x''\n\n\n  '\n", "a: \"\\n\n\n\n  \"\n"};
  for (const std::string& bytes : table) {
    CAPTURE(visible(bytes));
    CHECK(disagreement_of(bytes, reading_of(bytes)) == "");
  }
}

// What one of the two readers would have had to overlook or to invent.
TEST_CASE("a reading that is not the library's is found out where the two part") {
  const struct {
    const char* what;
    std::string bytes;
    std::string read;
    std::string problem;
  } table[] = {
      {"another value", "a: 1\nb: 2\n", "a: 1\nb: 3\n", "reread_differs 2:4-2:5 2"},
      {"another place", "a: 1\nb:  2\n", "a: 1\nb: 2\n", "reread_differs 2:4-2:5 2"},
      {"an entry more", "a: 1\nb: 2\n", "a: 1\n      ", "reread_differs 1:5"},
      {"an entry less", "a: 1\n      ", "a: 1\nb: 2\n", "reread_differs 2:1-2:2"},
      {"a list, not a text", "a: [b]\n", "a: xbx\n", "reread_differs 1:4-1:7"},
      {"a text, not a list", "a: xbx\n", "a: [b]\n", "reread_differs 1:4-1:7"},
      {"a document more", "a\n---\nb\n", "a\n", "reread_differs 3:1"},
      {"a document less", "a\n", "a\n---\nb\n", "reread_differs 2:1-2:1"},
      {"a quote that is never closed, which the library takes", "a: \"b\n", "a: b\n", "reread_differs 1:4-1:5 b "},
      {"no YAML to the library", "a: [b\n", "a: b\n", "reread_differs 1:4-1:5"},
      {"no YAML to the library, at once", "a: b: c\n", "a: b\n", "syntax 1:5 illegal map value"},
      {"null to the library", "a: ~\n", "a: b\n", "reread_differs 1:4-1:5"},
  };
  for (const auto& row : table) {
    CAPTURE(row.what);
    CHECK(disagreement_of(row.bytes, reading_of(row.read)) == row.problem);
  }
}

TEST_CASE("the library is stopped where it would go on for ever") {
  const Reading reading = reading_of("a\n");
  for (const std::string bytes : {",", ",,,", ", a\n", "]", "a\n,\n"}) {
    CAPTURE(bytes);
    CHECK_FALSE(disagreement_of(bytes, reading).empty());
  }
}

TEST_CASE("where the library is wrong and nothing is known of it, the file is not trusted") {
  const std::string table[] = {"a: \"\n\n  \"\n", "{a:{b: 1}}\n", "{a, 'b'\n  }\n"};
  for (const std::string& bytes : table) {
    CAPTURE(visible(bytes));
    const Stream stream = parsed(bytes);
    CHECK_FALSE(stream.complete);
    REQUIRE(stream.problems.size() == 1);
    CHECK(stream.problems[0].kind == ProblemKind::reread_differs);
  }
}

TEST_CASE("where it is known to be wrong, the value is the file's") {
  const struct {
    std::string bytes;
    std::string value;
  } table[] = {
      {"\"10\\_000 \\N\"\n", "10\xC2\xA0" "000 \xC2\x85"},
      {">+\n  a\n\n\n", "a\n\n\n"},
      {">-\n  a\n  ", "a"},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    const Stream stream = parsed(row.bytes);
    CHECK(stream.complete);
    REQUIRE(stream.documents.size() == 1);
    CHECK(visible(stream.documents[0].root.text()) == visible(row.value));
  }
  CHECK(written(parsed("[¿sí?, http://x.mx/?a=b]\n")) == "['¿sí?', 'http://x.mx/?a=b']");
  CHECK(written(parsed("a: 1\n \t \nb: uno\n\t\n  dos\n")) == "{a: '1', b: 'uno\\ndos'}");
}

}  // namespace
}  // namespace sml::yaml
