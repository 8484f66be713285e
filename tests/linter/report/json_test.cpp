#include "linter/report/json.h"

#include <nlohmann/json.hpp>
#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Json = nlohmann::ordered_json;

Json reported(const run::Outcome& outcome, MessageLanguage language = MessageLanguage::es) {
  return Json::parse(json_report(outcome, {.language = language, .version = "0.1.0"}));
}

std::vector<std::string> keys_of(const Json& json) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  return keys;
}

using Keys = std::vector<std::string>;

run::Outcome small_outcome() {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\ntext: ¡Hoy 🍕 2x1!\n");
  const base::SourceId facts = outcome.sources.add("facts.yaml", "\xEF\xBB\xBFthrough: 2026-03-12\r\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1");
  finding.because(span_of(outcome, facts, "2026-03-12"), "other");
  finding.client = "napoli";
  finding.post = "p";
  outcome.findings = {finding, finding_at(kTerseCard, {facts, 24, 24})};
  outcome.summary = {.files = 12, .posts = 240, .past = 180, .errors = 1, .warnings = 2, .infos = 3, .suppressed = 4, .unread_files = 5,
                     .silent = {{"facts/stale", "napoli", "facts", "clients/napoli/facts.yaml"}}, .unshown = {{"a/b", "c.yaml", 6}}};
  return outcome;
}

TEST_CASE("the report has the keys of the format, in its order") {
  const Json json = reported(small_outcome());
  CHECK(keys_of(json) == Keys{"version", "tool", "now", "diagnostics", "summary"});
  CHECK(json["version"] == 1);
  CHECK(json["tool"] == Json{{"name", "sml"}, {"version", "0.1.0"}});
  CHECK(json["now"] == "2026-03-01T09:00:00-06:00");
  const Json& diagnostic = json["diagnostics"][0];
  CHECK(keys_of(diagnostic) == Keys{"rule", "severity", "message", "help", "client", "post", "file", "range", "related", "fingerprint", "fix"});
  CHECK(keys_of(diagnostic["range"]) == Keys{"start", "end"});
  CHECK(keys_of(diagnostic["range"]["start"]) == Keys{"line", "column"});
  CHECK(keys_of(diagnostic["related"][0]) == Keys{"file", "range", "message"});
  const Keys summary = keys_of(json["summary"]);
  for (const char* key : {"files", "posts", "past", "errors", "warnings", "infos", "suppressed", "baselined", "silent_rules"}) {
    CAPTURE(key);
    CHECK(std::find(summary.begin(), summary.end(), key) != summary.end());
  }
  CHECK(keys_of(json["summary"]["silent_rules"][0]) == Keys{"rule", "reason"});
}

TEST_CASE("a fix is told with its level and its edits, as they must be written") {
  run::Outcome outcome = small_outcome();
  CHECK(reported(outcome)["diagnostics"][0]["fix"].is_null());
  const base::Span claim = span_of(outcome, 0, "2x1");
  outcome.findings[0].mend(rule::FixLevel::unsafe, "replace", {{claim, "3x2"}, {{0, claim.end, claim.end}, " \"ya\""}});
  const Json fix = reported(outcome)["diagnostics"][0]["fix"];
  CHECK(keys_of(fix) == Keys{"safety", "title", "edits"});
  CHECK(fix["safety"] == "unsafe");
  CHECK(fix["title"] == "cambia 2x1");
  REQUIRE(fix["edits"].size() == 2);
  CHECK(keys_of(fix["edits"][0]) == Keys{"file", "range", "text"});
  CHECK(fix["edits"][0]["range"] == reported(outcome)["diagnostics"][0]["range"]);
  CHECK(fix["edits"][1]["range"]["start"] == fix["edits"][1]["range"]["end"]);
  CHECK(fix["edits"][1]["text"] == " \"ya\"");
}

TEST_CASE("places are lines and columns of code points, the end excluded") {
  const Json json = reported(small_outcome());
  const Json& first = json["diagnostics"][0];
  CHECK(first["range"] == Json{{"start", {{"line", 2}, {"column", 14}}}, {"end", {{"line", 2}, {"column", 17}}}});
  CHECK(first["related"][0]["range"] == Json{{"start", {{"line", 1}, {"column", 10}}}, {"end", {{"line", 1}, {"column", 20}}}});
  CHECK(json["diagnostics"][1]["range"] == Json{{"start", {{"line", 2}, {"column", 1}}}, {"end", {{"line", 2}, {"column", 1}}}});
}

TEST_CASE("values are the finding's, in the language asked for") {
  const Json json = reported(small_outcome());
  const Json& first = json["diagnostics"][0];
  CHECK(first["rule"] == "offers/expired");
  CHECK(first["severity"] == "error");
  CHECK(first["message"] == "mal: «2x1»");
  CHECK(first["help"] == "corrige 2x1");
  CHECK(first["client"] == "napoli");
  CHECK(first["post"] == "p");
  CHECK(first["file"] == "posts/a.yaml");
  CHECK(first["related"][0]["message"] == "dice 2x1");
  CHECK(first["fix"].is_null());
  CHECK(first["fingerprint"].get<std::string>().size() == 16);
  const Json& second = json["diagnostics"][1];
  CHECK(second["severity"] == "info");
  CHECK(second["client"].is_null());
  CHECK(second["post"].is_null());
  CHECK(second["help"] == "");
  CHECK(second["related"] == Json::array());
  const Json& summary = json["summary"];
  CHECK(summary["files"] == 12);
  CHECK(summary["past"] == 180);
  CHECK(summary["suppressed"] == 4);
  CHECK(summary["unread_files"] == 5);
  CHECK(summary["baselined"] == 0);
  CHECK(summary["silent_rules"][0]["reason"] == "no hay clients/napoli/facts.yaml");
  CHECK(summary["unshown"][0]["count"] == 6);
  CHECK(reported(small_outcome(), MessageLanguage::en)["diagnostics"][0]["message"] == "wrong: \"2x1\"");
}

TEST_CASE("now has the offset of sml.yaml's zone") {
  const auto now = [](const char* zone, const char* moment) {
    run::Outcome outcome = made_outcome();
    outcome.world.zone = *time::Zone::find(zone);
    outcome.world.now = time::instant_of(*time::parse_moment(moment), outcome.world.zone);
    return reported(outcome)["now"].get<std::string>();
  };
  CHECK(now("UTC", "2026-03-01T09:00") == "2026-03-01T09:00:00+00:00");
  CHECK(now("Asia/Kolkata", "2026-03-01T09:00:05") == "2026-03-01T09:00:05+05:30");
  CHECK(now("America/St_Johns", "2026-01-01T09:00") == "2026-01-01T09:00:00-03:30");
}

TEST_CASE("hostile bytes become valid UTF-8 that commands nobody, and the same outcome the same bytes") {
  const std::string hostile = "\x1B[31m\xFF\xC3\xE2\x80 \u202E\r\n\"\\";
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("posts/" + hostile, hostile);
  rule::Finding finding = finding_at(kSpeakingCard, {file, 0, static_cast<std::uint32_t>(hostile.size())}, hostile);
  finding.client = finding.post = hostile;
  finding.because({file, 3, 7}, "other", {{"x", hostile}});
  outcome.findings = {finding};
  outcome.summary = {.silent = {{"a/b", hostile, "facts", hostile}}, .unshown = {{"a/b", hostile, 1}}};
  const std::string report = json_report(outcome, {.language = MessageLanguage::es, .version = "0.1.0"});
  CHECK(Json::accept(report));
  CHECK(is_printable(report));
  CHECK(report == json_report(outcome, {.language = MessageLanguage::es, .version = "0.1.0"}));
}

TEST_CASE("nothing found is an empty list") {
  const Json json = reported(made_outcome());
  CHECK(json["diagnostics"] == Json::array());
  CHECK(json["summary"]["silent_rules"] == Json::array());
}

}  // namespace
}  // namespace sml::report
