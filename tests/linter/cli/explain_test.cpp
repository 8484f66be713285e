// The law of explanations: every card is explained in every language, readable on a terminal of 100 columns.
#include <sstream>
#include <string>

#include "linter/cli/command_line.h"
#include "linter/rule/card_examples.h"
#include "linter/text/display.h"
#include "rules/registry.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

std::string explained(std::string_view id, MessageLanguage language) {
  std::ostringstream out, error;
  std::istringstream in;
  const Environment environment{"/", {1'772'000'000}, language, false, false, false, 1, out, error, in};
  CHECK(run_command_line({"explain", std::string(id)}, environment) == 0);
  CHECK(error.str().empty());
  return out.str();
}

std::size_t count(std::string_view text, std::string_view wanted) {
  std::size_t found = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + wanted.size())) ++found;
  return found;
}

TEST_CASE("an explanation is printable, in lines of 100 columns, and ends in a line break") {
  for (const rule::Rule& rule : rules::registry()) {
    for (const std::string_view language : model::names_of<MessageLanguage>()) {
      const std::string said = explained(rule.card->id, *model::named<MessageLanguage>(language));
      CAPTURE(rule.card->id, language);
      CHECK(said.ends_with("\n"));
      CHECK_FALSE(said.ends_with("\n\n"));
      CHECK(said.find("\n\n\n") == std::string::npos);
      CHECK(said.find("```") == std::string::npos);
      CHECK(said.find("<!--") == std::string::npos);
      std::istringstream lines(said);
      for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(text::printable(line) == line);
        CHECK(text::display_width(line) <= 100);
      }
    }
  }
}

TEST_CASE("an explanation says of each example what its findings block says") {
  for (const rule::Rule& rule : rules::registry()) {
    std::size_t findings = 0, silent = 0;
    const auto examples = rule::examples(rule.card->body);
    for (const rule::Example& example : examples) {
      findings += count(example.findings, "\n");
      silent += example.findings.empty() ? 1 : 0;
    }
    CAPTURE(rule.card->id);
    const std::string said = explained(rule.card->id, MessageLanguage::es);
    CHECK(count(said, "\n   → ") == findings + silent);
    CHECK(count(said, "\n   → aquí no dice nada\n") == silent);
    CHECK(count(said, "\n   se revisa el ") == examples.size());
  }
}

TEST_CASE("of a repository's own rule without examples nothing is said that is not so") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ncustom_rules: [rules/*.md]\n");
  folder.write("rules/caro.md", "---\nseverity: warning\nmatch: {words: [caro]}\nes: {title: la palabra caro, message: dice caro}\n---\n\nes: Dice "
                                "caro.\n\n```yaml file=posts/a.yaml\n{id: a, publish_at: 2026-03-13, accounts: [x], text: Caro.}\n```\n```findings\n```\n");
  const std::string told = said(folder.path(), {"explain", "rules/caro"}, {.language = model::MessageLanguage::es}).out;
  CAPTURE(told);
  CHECK(told.find("es una regla de este repositorio") != std::string::npos);
  CHECK(told.find("recommended") == std::string::npos);
  CHECK(told.find("1969") == std::string::npos);
  CHECK(told.find("1970") == std::string::npos);
  folder.write("rules/caro.md", "---\nmatch: {words: [caro]}\nes: {title: la palabra caro, message: dice caro}\n---\n");
  CHECK(said(folder.path(), {"test"}, {.language = model::MessageLanguage::es}).out.find("1 regla sin ejemplos: no se probó nada\n") != std::string::npos);
}

TEST_CASE("a repository's own rule may give advice, and a name that is no text's does not switch it off") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\ntime_zone: Europe/Madrid\nclients: .\ncustom_rules: [rules/*.md]\n");
  folder.write("rules/caro.md", "---\nmatch: {words: [caro]}\nes: {title: la palabra caro, message: dice caro, advice: di lo que vale, consejo: otro}\n---\n");
  folder.write("posts/a.yaml", "{id: a, publish_at: 2026-03-13, accounts: [x], text: Caro.}\n");
  const Circumstances in_spanish{.language = model::MessageLanguage::es};
  CHECK(said(folder.path(), {"explain", "rules/caro"}, in_spanish).out.find("di lo que vale") != std::string::npos);
  const std::string told = said(folder.path(), {"check", "--now", "2026-03-01T09:00", "--format", "brief"}, in_spanish).out;
  CHECK(told.find("[rules/caro]") != std::string::npos);
  CHECK(told.find("rules/caro.md:3:") != std::string::npos);
  CHECK(told.find("[schema/unknown-key]") != std::string::npos);
}

TEST_CASE("a repository's own rule that cannot be used is told where rules are listed and explained") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ncustom_rules: [rules/*.md]\n");
  folder.write("rules/caro.md", "---\nes: {title: la palabra caro, message: dice caro}\n---\n");
  const std::string refused = "sml: rules/caro.md: la regla no se puede usar; «sml check» dice por qué\n";
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"rules"}, {"explain", "rules/caro"}}) {
    CAPTURE(words.front());
    CHECK(said(folder.path(), words, {.language = model::MessageLanguage::es}).error == refused);
  }
}

TEST_CASE("a repository's own rule is shown as printable text") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\ntime_zone: Europe/Madrid\nclients: .\ncustom_rules: [rules/*.md]\n");
  folder.write("rules/caro.md", "---\nmatch: {words: [caro]}\nes: {title: \"la \\e[31mpalabra\", why: \"por \\u202Eeso\", message: dice caro}\n---\n");
  folder.write("posts/a.yaml", "{id: a, publish_at: 2026-03-13, accounts: [x], text: Caro.}\n");
  for (const std::vector<std::string>& words :
       std::vector<std::vector<std::string>>{{"rules"}, {"explain", "rules/caro"}, {"check", "--now", "2026-03-01T09:00"}}) {
    const std::string told = said(folder.path(), words, {.language = model::MessageLanguage::es}).out;
    CAPTURE(told);
    CHECK(told.find('\x1B') == std::string::npos);
    CHECK(told.find("\u202E") == std::string::npos);
    CHECK(told.find("<U+") != std::string::npos);
  }
}

TEST_CASE("a repository's own rule is of no set, whatever the folder that it lies in") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ncustom_rules: [\"**/*.md\"]\n");
  for (const std::string path : {"rules/caro.md", "marca/tono/caro.md", "caro.md"})
    folder.write(path, "---\nseverity: info\nmatch: {words: [caro]}\nes: {title: no decimos caro, message: dice caro}\n---\n");
  const std::string table = said(folder.path(), {"rules"}, {}).out;
  const std::string json = said(folder.path(), {"rules", "--format", "json"}, {}).out;
  for (const std::string id : {"rules/caro", "tono/caro", "custom/caro"}) {
    CAPTURE(id);
    const std::string told = said(folder.path(), {"explain", id}, {.language = model::MessageLanguage::es}).out;
    CHECK(told.find("es una regla de este repositorio") != std::string::npos);
    CHECK(told.find("recommended") == std::string::npos);
    const std::size_t row = table.find(id);
    REQUIRE(row != std::string::npos);
    CHECK(table.substr(row, table.find('\n', row) - row).find("recommended") == std::string::npos);
    CHECK(json.find("\"id\": \"" + id + "\",\n    \"severity\": \"info\",\n    \"since\": \"\",\n    \"sets\": []") != std::string::npos);
  }
}

TEST_CASE("rules are found by what they are about, in plain words") {
  const Folder folder;
  const Said prices = said(folder.path(), {"explain", "precios"}, {.language = model::MessageLanguage::es});
  CHECK(prices.status == 0);
  CHECK(prices.out.find("facts/price-differs  error  recommended  precio equivocado\n") != std::string::npos);
  CHECK(said(folder.path(), {"explain", "shifts"}, {.language = model::MessageLanguage::en}).out.find("staffing/rest") != std::string::npos);
  CHECK(said(folder.path(), {"explain", "silenciar"}, {.language = model::MessageLanguage::es}).out.find("suppression/unused") != std::string::npos);
  CHECK(said(folder.path(), {"explain", "coupon"}, {.language = model::MessageLanguage::en}).out.find("schema/") == std::string::npos);
  CHECK(said(folder.path(), {"explain", "expired"}, {.language = model::MessageLanguage::en}).status == 2);
  CHECK(said(folder.path(), {"explain", "rebajas"}, {.language = model::MessageLanguage::es}).out ==
        said(folder.path(), {"explain", "promociones"}, {.language = model::MessageLanguage::es}).out);
}

}  // namespace
}  // namespace sml::cli
