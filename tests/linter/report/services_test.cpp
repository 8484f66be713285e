// The formats that other services read: GitLab, reviewdog, JUnit and Checkstyle.
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "linter/report/checkstyle.h"
#include "linter/report/gitlab.h"
#include "linter/report/junit.h"
#include "linter/report/rdjson.h"
#include "linter/run/fingerprint.h"
#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Json = nlohmann::ordered_json;

const ReportStyle kStyle = {.language = MessageLanguage::es, .version = "0.1.0"};

run::Outcome small_outcome() {
  run::Outcome outcome = made_outcome();
  const base::SourceId facts = outcome.sources.add("facts.yaml", "\xEF\xBB\xBFthrough: 2026-03-12\r\n");
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\ntext: ¡Hoy 🍕 2x1!\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1");
  finding.because(span_of(outcome, facts, "2026-03-12"), "other");
  finding.client = "napoli";
  outcome.findings = {finding_at(kTerseCard, {facts, 3, 3}), finding, finding_at(kSpeakingCard, {post, 3, 10}, "dos")};
  outcome.summary = {.files = 2, .posts = 1, .errors = 2, .infos = 1};
  return outcome;
}

TEST_CASE("GitLab is told the rule, the severity in its words, the line and a fingerprint of its own for each") {
  const Json issues = Json::parse(gitlab_report(small_outcome(), kStyle));
  REQUIRE(issues.size() == 3);
  const Json& issue = issues[1];
  CHECK(issue["check_name"] == "offers/expired");
  CHECK(issue["description"] == "mal: «2x1» → corrige 2x1");
  CHECK(issue["severity"] == "critical");
  CHECK(issues[0]["severity"] == "info");
  CHECK(issue["location"] == Json{{"path", "posts/a.yaml"}, {"lines", {{"begin", 2}, {"end", 2}}}});
  CHECK(issues[2]["location"]["lines"] == Json{{"begin", 1}, {"end", 2}});
  std::set<std::string> fingerprints;
  for (const Json& one : issues) fingerprints.insert(one["fingerprint"].get<std::string>());
  CHECK(fingerprints.size() == 3);
  CHECK(gitlab_report(made_outcome(), kStyle) == "[]\n");
}

TEST_CASE("reviewdog is told places by the bytes of their lines") {
  const Json json = Json::parse(rdjson_report(small_outcome(), kStyle));
  CHECK(json["source"]["name"] == "sml");
  REQUIRE(json["diagnostics"].size() == 3);
  const Json& diagnostic = json["diagnostics"][1];
  CHECK(diagnostic["message"] == "mal: «2x1» → corrige 2x1");
  CHECK(diagnostic["severity"] == "ERROR");
  CHECK(diagnostic["code"]["value"] == "offers/expired");
  CHECK(diagnostic["location"] ==
        Json{{"path", "posts/a.yaml"}, {"range", {{"start", {{"line", 2}, {"column", 18}}}, {"end", {{"line", 2}, {"column", 21}}}}}});
  CHECK(diagnostic["related_locations"][0]["message"] == "dice 2x1");
  CHECK(diagnostic["related_locations"][0]["location"]["range"]["start"] == Json{{"line", 1}, {"column", 13}});   // behind a byte order mark of 3
  CHECK(json["diagnostics"][2]["location"]["range"] == Json{{"start", {{"line", 1}, {"column", 4}}}, {"end", {{"line", 2}, {"column", 5}}}});
  CHECK(json["diagnostics"][0]["severity"] == "INFO");
}

TEST_CASE("reviewdog is told a fix of one edit as a suggestion") {
  run::Outcome outcome = small_outcome();
  rule::Finding& finding = outcome.findings[1];
  finding.fix = rule::Fix{rule::FixLevel::safe, "", {}, {{finding.at, "3x2"}}};
  CHECK(Json::parse(rdjson_report(outcome, kStyle))["diagnostics"][1]["suggestions"] ==
        Json::array({{{"range", {{"start", {{"line", 2}, {"column", 18}}}, {"end", {{"line", 2}, {"column", 21}}}}}, {"text", "3x2"}}}));
  finding.fix->edits.push_back({{finding.at.source, 0, 0}, "x"});
  CHECK_FALSE(Json::parse(rdjson_report(outcome, kStyle))["diagnostics"][1].contains("suggestions"));
}

TEST_CASE("Checkstyle is told findings by file") {
  CHECK(checkstyle_report(small_outcome(), kStyle) == R"(<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="facts.yaml">
    <error line="1" column="1" severity="info" source="text/short"
           message="wrong: &quot;x&quot;"/>
  </file>
  <file name="posts/a.yaml">
    <error line="2" column="14" severity="error" source="offers/expired"
           message="mal: «2x1» → corrige 2x1"/>
    <error line="1" column="4" severity="error" source="offers/expired"
           message="mal: «dos» → corrige dos"/>
  </file>
</checkstyle>
)");
  CHECK(checkstyle_report(made_outcome(), kStyle) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n</checkstyle>\n");
}

TEST_CASE("JUnit is told a suite a file, where errors fail and notes are told") {
  const run::Outcome outcome = small_outcome();
  const std::vector<std::string> names = run::fingerprints(outcome.findings, outcome.sources);   // no words: these may tell of the clock
  const std::string report = junit_report(outcome, kStyle);
  CHECK(report.find(R"(  <testsuite name="posts/a.yaml"
             package="napoli" id="2" timestamp="2026-03-01T09:00:00" hostname="localhost" tests="2" failures="2" errors="0" skipped="0" time="0">
    <properties/>
    <testcase name="offers/expired )" + names[1] + R"("
              classname="posts/a.yaml" time="0">
      <failure message="mal: «2x1»"
               type="error">
posts/a.yaml:2:14: error: mal: «2x1» &#91;offers/expired]
facts.yaml:1:10: dice 2x1
ayuda: corrige 2x1
</failure>
    </testcase>
)") != std::string::npos);
  CHECK(report.find(R"(tests="1" failures="0" errors="0" skipped="0" time="0">
    <properties/>
    <testcase name="text/short )" + names[0] + R"("
              classname="facts.yaml" time="0"/>
    <system-out>
facts.yaml:1:1: nota: wrong: &quot;x&quot; &#91;text/short]
</system-out>)") != std::string::npos);
  CHECK(report.find("\n2 errores y 1 nota en 2 archivos con 1 publicación\n</system-out>") != std::string::npos);
}

TEST_CASE("of JUnit's tests those fail that the exit status counts") {
  using model::FailOn;
  using model::Severity;
  struct Row {
    Severity severity;
    FailOn level;
    bool fails;
  };
  const Row table[] = {{Severity::error, FailOn::error, true},   {Severity::warning, FailOn::error, false}, {Severity::warning, FailOn::warning, true},
                       {Severity::info, FailOn::warning, false}, {Severity::info, FailOn::info, true},      {Severity::error, FailOn::never, false}};
  for (const Row& row : table) {
    CAPTURE(model::name_of(row.severity), model::name_of(row.level));
    run::Outcome outcome = small_outcome();
    for (rule::Finding& finding : outcome.findings) finding.severity = row.severity;
    ReportStyle style = kStyle;
    style.fail_on = row.level;
    const std::string report = junit_report(outcome, style);
    CHECK((report.find("<failure") != std::string::npos) == row.fails);
    CHECK((report.find("failures=\"2\"") != std::string::npos) == row.fails);
    CHECK((report.find("<system-out>\nposts/a.yaml:2:14: ") != std::string::npos) != row.fails);
  }
}

TEST_CASE("a server that counts tests finds one where nothing was found") {
  const std::string report = junit_report(made_outcome(), kStyle);
  CHECK(report.find("<testcase name=\"sml check\"") != std::string::npos);
  CHECK(report.find("<failure") == std::string::npos);
}

}  // namespace
}  // namespace sml::report
