#include "linter/run/kept_texts.h"

#include <string>
#include <vector>

#include "linter/load/holds.h"
#include "linter/run/mend_once.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

// The edit that puts something in the place of what stands once in a file.
rule::Edit instead(const std::string& bytes, const std::string& of, const std::string& text = "") {
  const auto begin = static_cast<std::uint32_t>(bytes.find(of));
  return {{0, begin, begin + static_cast<std::uint32_t>(of.size())}, text};
}

bool keeps(const std::string& bytes, const std::vector<rule::Edit>& edits) {
  const std::string after = edited(bytes, edits);
  return keeps_texts(yaml::parse(0, bytes, load::holds), yaml::parse(0, after, load::holds), edits);
}

TEST_CASE("a text that loses characters is the same but for those") {
  struct Row {
    std::string bytes;
    std::string taken;
    bool is_kept;
  };
  const Row table[] = {
      {"text: hola  mundo\n", " ", true},
      {"text: hola, mundo\n", ",", true},
      {"text: \"hola* mundo\"\n", "*", true},
      {"text: |\n  hola *mundo*\n  adiós\n", "*mundo", true},
      {"text: >\n  hola\n  a todos\n  adiós\n", " todos", true},
      {"text: >\n  hola\n  todos\n  adiós\n", "todos", false},          // an empty line parts those around it
      {"text: >\n  hola\n  * todos\n  adiós\n", "*", false},            // an indented one stands by itself
      {"text: hola\n", "hola", true},                                    // the whole of it is no text that lost a part
      {"text: \"# null\"\n", "# ", true},
      {"text: \"'null'\"\n", "'", true},
      {"text: '*null'\n", "*", true},
      {"text: ~null\n", "~", false},                                     // what is left is no text
      {"text: hola # mundo\n", "# ", true},                              // a comment is no text
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes, row.taken);
    CHECK(keeps(row.bytes, {instead(row.bytes, row.taken)}) == row.is_kept);
  }
}

TEST_CASE("where no edit takes anything out, no text is asked") {
  const std::string bytes = "text: hola\n";
  CHECK(keeps(bytes, {}));
  CHECK(keeps(bytes, {instead(bytes, "hola", "null")}));
  CHECK(keeps(bytes, {{{0, 6, 6}, "'"}}));
}

}  // namespace
}  // namespace sml::run
