// What reading offers and advises where something is written wrong.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/rule/render.h"
#include "tests/catch.h"
#include "tests/linter/run/reading_cards.h"

namespace sml::run {
namespace {

using model::MessageLanguage;

// The fix of the only finding of a rule's; nothing where there is none.
std::string offered(const std::vector<rule::Finding>& findings, std::string_view rule) {
  for (const rule::Finding& finding : findings)
    if (finding.card->id == rule && finding.fix && !finding.fix->edits.empty()) return finding.fix->edits[0].text;
  return {};
}

TEST_CASE("hours that are said in words are offered in the notation, in quotes where the file has none") {
  const std::pair<std::string, std::string> cases[] = {
      {"lunes a viernes de 9 a 18", "\"Lu-Vi 09:00-18:00\""},
      {"'L-V 9:00-14:00'", "Lu-Vi 09:00-14:00"},
      {"\"Mo-Fr 9-18\"", "Mo-Fr 09:00-18:00"},
      {"Seg-Sex 9:00-18:00", "\"Mo-Fr 09:00-18:00\""},
      {"Mon-Fri 9am-5pm; Sat 10am-2pm", "\"Mo-Fr 09:00-17:00; Sa 10:00-14:00\""},
      {"de 9 a 18", ""},
      {"lunes a viernes de 9 a 18 salvo agosto", ""},
  };
  for (const auto& [written, notation] : cases) {
    CAPTURE(written);
    CHECK(offered(findings_in({{"sml.yaml", "clients: .\n"}, {"contract.yaml", "service_hours: " + written + "\n"}}), "schema/value") == notation);
  }
}

TEST_CASE("hours of a date need no day, and others are asked for it") {
  const struct {
    std::string hours;
    std::string variant;
    std::string offered;
  } cases[] = {
      {"opening_hours: de 9 a 2", "hours.no_day", ""},
      {"opening_hours: 10-20", "hours.no_day", ""},
      {"opening_hours: \"Lu-Vi 09:00-02:00,16:30-20:00\"", "hours.overlap", ""},
      {"opening_hours: \"Lu-Vi 09:00-14:00,14:00-20:00; Sa 10:00-14:00,18:00-20:00\"", "", ""},
      {"opening_hours: \"Lu-Vi 20:00-02:00,12:00-16:00\"", "", ""},
      {"opening_hours: \"Nov-Feb 09:00-14:00\"", "hours.season", ""},
      {"opening_hours: verano de 9 a 14", "hours.season", ""},
      {"opening_hours: Hours may vary", "hours.format", ""},
      {"opening_hours: \"Mar 09:00-14:00\"", "hours.nearest", "Ma 09:00-14:00"},
      {"special_hours: [{date: 2027-01-06, hours: de 9 a 2}]", "hours.nearest", "\"09:00-14:00\""},
      {"special_hours: [{date: 2027-01-06, hours: \"Lu 13:00-17:00\"}]", "hours.other_day", ""},
      {"special_hours: [{date: 2027-01-06, hours: \"Mi 13:00-17:00\"}]", "", ""},
      {"special_hours: [{date: 2027-01-06, hours: \"PH 13:00-17:00\"}]", "", ""},
      {"special_hours: [{date: 2027-01-06, hours: off}]", "", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.hours);
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", "clients: .\n"},
                                                             {"facts.yaml", "locations:\n  - id: a\n    name: A\n    " + one.hours + "\n"}});
    const auto found = std::ranges::find(findings, "schema/value", [](const rule::Finding& finding) { return finding.card->id; });
    CHECK((found == findings.end() ? "" : found->variant) == one.variant);
    CHECK(offered(findings, "schema/value") == one.offered);
  }
}

TEST_CASE("a pattern that names the folder of the clients is told what it should be") {
  for (const std::string pattern : {"clients", "clients/", "./clients"}) {
    CAPTURE(pattern);
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", "clients: " + pattern + "\n"},
                                                             {"clients/a/facts.yaml", ""}, {"clients/b/facts.yaml", ""}});
    CHECK(offered(findings, "schema/value") == "\"clients/*\"");
    CHECK(std::ranges::none_of(findings, [](const rule::Finding& finding) { return finding.card->id == "schema/other-file"; }));
  }
}

TEST_CASE("helps lead to what is right the next time") {
  const struct {
    std::string post;
    std::string rule;
    std::string help;
  } cases[] = {
      {"id: a\npublish_at: 2026-04-24T10:00\naccounts:\ntext: Hola\n", "schema/type", "escribe de qué cuentas sale, como «accounts: [id-de-la-cuenta]»"},
      {"id: a\npublish_at: 2026-04-24T10:00\naccounts: [x]\nquestions:\ntext: Hola\n", "schema/type", ""},
      {"id: a\npublish_at: 24 dic\naccounts: [x]\ntext: Hola\n", "schema/value",
       "escribe 2026-12-24 o, si es de otro año, lo mismo con ese año; hasta entonces no se revisa nada que dependa de cuándo sale"},
      {"id: a\npublish_at: 2026-04-24T10:00\naccounts: [x]\ntext: Hola\napprovals: [rosa]\n", "schema/type",
       "escríbelo así: «{by: rosa, at: …}», y di en «at» cuándo lo aprobó, como 2026-03-11T12:00; "
       "o usa «sml approve id-del-post --by id-de-la-persona», que lo anota"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.post);
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", "clients: .\n"}, {"posts/a.yaml", one.post}});
    const auto found = std::ranges::find(findings, one.rule, [](const rule::Finding& finding) { return finding.card->id; });
    CHECK((found == findings.end() ? "" : rule::render(*found, MessageLanguage::es, 2026).help) == one.help);
  }
}

TEST_CASE("a list of posts that holds none is told") {
  for (const std::string file : {"[]\n", "# luego\n[]\n", "---\n[]\n---\nid: a\n"}) {
    CAPTURE(file);
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", "clients: .\n"}, {"posts/a.yaml", file}});
    CHECK(std::ranges::count(findings, "empty.posts", &rule::Finding::variant) == 1);
  }
}

TEST_CASE("rules of one's own that lie outside the folder are told apart from those that are missing") {
  const auto told = [](const std::string& pattern) {
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", "clients: .\ncustom_rules: [" + pattern + "]\n"},
                                                             {"facts.yaml", "business: {name: N}\n"}});
    REQUIRE(findings.size() == 1);
    return rule::render(findings[0], MessageLanguage::en, 2026).message;
  };
  CHECK(told("../rules/*.md").find("outside the folder") != std::string::npos);
  CHECK(told("rules/*.md").find("does not exist") != std::string::npos);
}

TEST_CASE("a pattern that leads nowhere is told where something is called much like it, and never fails a check") {
  const struct {
    std::string key;
    std::string told;   // the message, or nothing
  } cases[] = {
      {"overrides: [{paths: [clients/tres/**, /tmp/x, clients/../dos], rules: {}}]\nexclude: [clients/dos/rascunhos/**]", ""},   // may be to come
      {"exclude: [../clients/dos]", "info \"exclude\" says \"../clients/dos\", which lies outside the folder and is not opened"},
      {"overrides: [{paths: ['clients\\dos\\**'], rules: {}}]", "warning \"paths\" says \"clients\\dos\\**\", and nothing is there: did you mean "
                                                                "\"clients/dos/**\"?"},
      {"exclude: [clients/dos/post/*.yaml]", "info \"exclude\" says \"clients/dos/post/*.yaml\", and nothing is there: did you mean "
                                             "\"clients/dos/posts/*.yaml\"?"},
      {"overrides: [{paths: [./clients/dos, clients/*/posts/**, '**/nada.yaml'], rules: {}}]", ""},
      {"exclude: [clients/dos/posts/b.yaml, clients/*/borradores/**, notas/**]", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.key);
    const std::vector<rule::Finding> findings = findings_in({{"sml.yaml", one.key + "\n"}, {"clients/dos/facts.yaml", "business: {name: N}\n"},
                                                             {"clients/dos/posts/b.yaml", ""}, {"notas/a.txt", ""},
                                                             {"clients/dos/posts/a.yaml", "id: a\npublish_at: 2026-03-13\naccounts: [a]\ntext: a\n"}});
    std::string told;
    for (const rule::Finding& finding : findings)
      if (finding.card->id == "schema/value")
        told += std::string(model::name_of(finding.severity)) + ' ' + rule::render(finding, MessageLanguage::en, 2026).message;
    CHECK(told == one.told);
  }
}

TEST_CASE("the team that is meant is offered where another is named") {
  CHECK(offered(findings_in({{"sml.yaml", "team: equipo.yaml\n"}, {"team.yaml", "people: []\n"}}), "schema/value") == "team.yaml");
  CHECK(offered(findings_in({{"sml.yaml", "team: equipo.yaml\n"}, {"equipos.yaml", "people: []\n"}}), "schema/value") == "equipos.yaml");
  CHECK(offered(findings_in({{"sml.yaml", "team: equipo.yaml\n"}, {"facts.yaml", ""}}), "schema/value").empty());
}

}  // namespace
}  // namespace sml::run
