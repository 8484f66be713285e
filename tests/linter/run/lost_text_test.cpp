#include "linter/run/lost_text.h"

#include <string>

#include "linter/load/holds.h"
#include "linter/run/mend_once.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

// A file with the fix made of its first problem, and how sure that fix is; empty where it has none.
std::string mended(const std::string& bytes) {
  base::Sources sources;
  const base::SourceId source = sources.add("a.yaml", bytes);
  const yaml::Stream stream = yaml::parse(source, bytes, load::holds);
  if (stream.problems.empty()) return "no problem";
  rule::Finding finding;
  PlainTexts(stream, sources[source]).offer_quotes(finding, stream.problems.front());
  if (!finding.fix) return "";
  return edited(bytes, finding.fix->edits) + std::string(model::name_of(finding.fix->level));
}

TEST_CASE("a text that is cut is put in quotes, as surely as it is known to be one") {
  struct Row {
    std::string bytes;
    std::string after;
  };
  const Row table[] = {
      {"text: Hola #promo\n", "text: \"Hola #promo\"\nsafe"},
      {"text: Hola #promo #otra\n", "text: \"Hola #promo #otra\"\nsafe"},
      {"text: Hola #promo y más\n", "text: \"Hola #promo y más\"\nunsafe"},
      {"text: Di \"hola\" #promo\n", "text: 'Di \"hola\" #promo'\nsafe"},
      {"text: Di \"it's\" #promo\n", "text: \"Di \\\"it's\\\" #promo\"\nsafe"},
      {"text: Hola # pendiente\n", "text: \"Hola # pendiente\"\nshown"},
      {"text: Hola #TODO poner precio\n", "text: \"Hola #TODO poner precio\"\nshown"},
      {"text: #promo\n", "text: \"#promo\"\nsafe"},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    CHECK(mended(row.bytes) == row.after);
  }
}

TEST_CASE("a hashtag at the margin below a text is put where its lines stand") {
  CHECK(mended("text: |\n  Hola\n#promo\n") == "text: |\n  Hola\n  #promo\nsafe");
  CHECK(mended("text: |\n    Hola\n      a todos\n\n#promo de hoy\nid: p\n") == "text: |\n    Hola\n      a todos\n\n    #promo de hoy\nid: p\nunsafe");
  CHECK(mended("- text: >-\n    Hola\n  #promo\n") == "- text: >-\n    Hola\n    #promo\nsafe");
  CHECK(mended("text: hola\n#promo #otra\n").empty());
}

TEST_CASE("a quote that is never closed ends with its line, where nothing speaks of another end") {
  CHECK(mended("text: \"Hola\nid: p\n") == "text: \"Hola\"\nid: p\nunsafe");
  CHECK(mended("text: \"Hola\n  a todos\nid: p\n").empty());
  CHECK(mended("text: \"Hola \\\nid: p\n").empty());
}

TEST_CASE("a node takes up what was cut off its end") {
  const std::string bytes = "text: Hola #promo\nid: p\n";
  const yaml::Stream stream = yaml::parse(0, bytes, load::holds);
  const std::vector<base::Span> lost = lost_ends(stream);
  REQUIRE(lost.size() == 1);
  CHECK(with_lost_end({0, 6, 10}, lost, bytes).end == 17);
  CHECK(with_lost_end({0, 0, 4}, lost, bytes).end == 4);
}

}  // namespace
}  // namespace sml::run
