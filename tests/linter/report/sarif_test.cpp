#include "linter/report/sarif.h"

#include <nlohmann/json.hpp>
#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Json = nlohmann::ordered_json;

Json run_of(const run::Outcome& outcome, std::string prefix = {}) {
  const Json json = Json::parse(sarif_report(outcome, {.language = MessageLanguage::es, .version = "0.1.0", .path_prefix = std::move(prefix)}));
  CHECK(json["version"] == "2.1.0");
  REQUIRE(json["runs"].size() == 1);
  return json["runs"][0];
}

run::Outcome small_outcome() {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/año nuevo.yaml", "id: p\ntext: ¡Hoy 🍕 2x1!\n");
  const base::SourceId facts = outcome.sources.add("facts.yaml", "\xEF\xBB\xBFthrough: 2026-03-12\r\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1");
  finding.because(span_of(outcome, facts, "2026-03-12"), "other").because(span_of(outcome, post, "Hoy"), "other");
  finding.client = "napoli";
  finding.post = "p";
  outcome.findings = {finding, finding_at(kTerseCard, {facts, 24, 24})};
  outcome.summary = {
      .files = 12, .posts = 240, .errors = 1, .infos = 1, .unread_files = 5, .silent = {{"facts/stale", "napoli", "facts", "clients/napoli/facts.yaml"}}};
  return outcome;
}

TEST_CASE("a run names its tool, its columns and the rules that found something") {
  const Json run = run_of(small_outcome());
  const Json& driver = run["tool"]["driver"];
  CHECK(driver["name"] == "sml");
  CHECK(driver["version"] == "0.1.0");
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["originalUriBaseIds"]["SRCROOT"].contains("description"));
  REQUIRE(driver["rules"].size() == 2);
  const Json& rule = driver["rules"][0];
  CHECK(rule["id"] == "offers/expired");
  CHECK(rule["shortDescription"]["text"] == "promoción terminada");
  CHECK(rule["fullDescription"]["text"] == "la gente va a venir");
  CHECK(rule["help"]["text"] == "por qué: la gente va a venir\nqué hacer: quítala");
  CHECK(rule["help"]["markdown"] == "**por qué:** la gente va a venir\n\n**qué hacer:** quítala");
  CHECK(rule["defaultConfiguration"]["level"] == "error");
  CHECK(rule["properties"]["tags"] == Json{"offers"});
  CHECK(driver["rules"][1]["defaultConfiguration"]["level"] == "note");
}

TEST_CASE("a result has its rule, place, other places and fingerprint") {
  const Json run = run_of(small_outcome());
  REQUIRE(run["results"].size() == 2);
  const Json& result = run["results"][0];
  CHECK(result["ruleId"] == "offers/expired");
  CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
  CHECK(result["level"] == "error");
  CHECK(result["message"]["text"] == "mal: «2x1»\nayuda: corrige 2x1");
  REQUIRE(result["locations"].size() == 1);
  const Json& physical = result["locations"][0]["physicalLocation"];
  CHECK(physical["artifactLocation"] == Json{{"uri", "posts/a%C3%B1o%20nuevo.yaml"}, {"uriBaseId", "SRCROOT"}});
  CHECK(physical["region"] == Json{{"startLine", 2}, {"startColumn", 14}, {"endLine", 2}, {"endColumn", 17}});
  CHECK(result["locations"][0]["message"]["text"] == "aquí 2x1");
  REQUIRE(result["relatedLocations"].size() == 2);
  CHECK(result["relatedLocations"][1]["id"] == 1);
  CHECK(result["relatedLocations"][0]["message"]["text"] == "dice 2x1");
  CHECK(result["relatedLocations"][0]["physicalLocation"]["region"]["startColumn"] == 10);
  CHECK(result["partialFingerprints"]["sml/v1"].get<std::string>().size() == 16);
  CHECK(result["properties"] == Json{{"client", "napoli"}, {"post", "p"}});
  const Json& note = run["results"][1];
  CHECK(note["level"] == "note");
  CHECK_FALSE(note.contains("relatedLocations"));
  CHECK_FALSE(note.contains("properties"));
}

TEST_CASE("what could not be checked or read is a notification") {
  const Json run = run_of(small_outcome());
  const Json& notifications = run["invocations"][0]["toolExecutionNotifications"];
  CHECK(run["invocations"][0]["executionSuccessful"] == true);
  REQUIRE(notifications.size() == 2);
  CHECK(notifications[0]["level"] == "note");
  CHECK(notifications[0]["message"]["text"].get<std::string>().find("facts/stale") != std::string::npos);
  CHECK(notifications[1]["level"] == "warning");
  CHECK(notifications[1]["message"]["text"].get<std::string>().starts_with("5 archivos"));
}

TEST_CASE("a fix that can be made is offered, one that is only shown is not") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\ntext: ¡Hoy 2x1!\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"));
  const auto fixes = [&](rule::FixLevel level, const std::string& text) {
    finding.fix = rule::Fix{level, "", {}, {{span_of(outcome, post, "Hoy"), text}, {span_of(outcome, post, "2x1"), ""}}};
    outcome.findings = {finding};
    const Json result = run_of(outcome)["results"][0];
    return result.contains("fixes") ? result["fixes"] : Json();
  };
  CHECK(fixes(rule::FixLevel::shown, "Ayer").is_null());
  CHECK(fixes(rule::FixLevel::safe, "A\u202Eyer").is_null());
  CHECK(fixes(rule::FixLevel::safe, std::string(2000, 'x')).is_null());
  const Json safe = fixes(rule::FixLevel::unsafe, "Ayer\n");
  REQUIRE(safe.size() == 1);
  const Json& change = safe[0]["artifactChanges"][0];
  CHECK(change["artifactLocation"]["uri"] == "posts/a.yaml");
  REQUIRE(change["replacements"].size() == 2);
  CHECK(change["replacements"][0]["insertedContent"]["text"] == "Ayer\n");
  CHECK(change["replacements"][0]["deletedRegion"] == Json{{"startLine", 2}, {"startColumn", 8}, {"endLine", 2}, {"endColumn", 11}});
  CHECK(change["replacements"][1]["insertedContent"]["text"] == "");
}

TEST_CASE("what a comment silences is a result with its reason, its comment and its end") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "# sml-disable-next-line\ntext: 2x1, 2x1\n");
  outcome.findings = {finding_at(kSpeakingCard, span_of(outcome, post, "2x1"))};
  outcome.suppressed_findings = {{finding_at(kSpeakingCard, span_of(outcome, post, "2x1", 1)), span_of(outcome, post, "sml-disable-next-line"),
                                  "por teléfono \u202E", time::Date{2026, 4, 1}},
                                 {finding_at(kTerseCard, span_of(outcome, post, "text")), span_of(outcome, post, "sml-disable-next-line"), "", std::nullopt}};
  const Json run = run_of(outcome);
  CHECK(run["tool"]["driver"]["rules"].size() == 2);
  REQUIRE(run["results"].size() == 3);
  CHECK_FALSE(run["results"][0].contains("suppressions"));
  const Json& suppression = run["results"][1]["suppressions"][0];
  CHECK(suppression["kind"] == "inSource");
  CHECK(suppression["justification"] == "por teléfono <U+202E>");
  CHECK(suppression["location"]["physicalLocation"]["region"]["startColumn"] == 3);
  CHECK(suppression["properties"]["until"] == "2026-04-01");
  CHECK_FALSE(run["results"][2]["suppressions"][0].contains("justification"));
  CHECK(run["results"][0]["partialFingerprints"] != run["results"][1]["partialFingerprints"]);
}

TEST_CASE("a post's words are no link and no placeholder of a message") {
  const auto message = [](const std::string& words) { return run_of(nasty_outcome(words))["results"][0]["message"]["text"].get<std::string>(); };
  CHECK(message("[win](http://evil.example)").starts_with("mal: «[win\\](http://evil.example)»"));
  CHECK(message("gana {0}").starts_with("mal: «gana {{0}}»"));
  CHECK(message(std::string(20'000, 'x')).find("…") != std::string::npos);
}

TEST_CASE("of more results than GitHub takes the worst stay, and it is said how many do not") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("a.yaml", "a: 1\n");
  outcome.findings.assign(25'000, finding_at(kTerseCard, {file, 0, 1}));
  outcome.findings.push_back(finding_at(kSpeakingCard, {file, 0, 1}));
  const Json run = run_of(outcome, "redes/");
  REQUIRE(run["results"].size() == 25'000);
  CHECK(run["results"].back()["ruleId"] == "offers/expired");
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].get<std::string>().starts_with("y 1 más"));
  CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "redes/a.yaml");
}

}  // namespace
}  // namespace sml::report
