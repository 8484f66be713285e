#include "linter/report/github.h"

#include <map>
#include <optional>
#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

std::string reported(const run::Outcome& outcome) { return github_report(outcome, {.language = MessageLanguage::es, .version = "0.1.0"}); }

struct Command {
  std::string name;
  std::map<std::string, std::string> properties;
  std::string data;
};

std::string unescaped(std::string text, std::initializer_list<std::pair<const char*, const char*>> table) {
  for (const auto& [from, to] : table)
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) text.replace(at, 3, to);
  return text;
}

// As the runner reads a line (actions/runner, ActionCommand.TryParseV2).
std::optional<Command> command_of(const std::string& line) {
  if (!line.starts_with("::")) return std::nullopt;
  const std::size_t end = line.find("::", 2);
  if (end == std::string::npos) return std::nullopt;
  const std::string info = line.substr(2, end - 2);
  Command command{info.substr(0, info.find(' ')), {}, unescaped(line.substr(end + 2), {{"%0D", "\r"}, {"%0A", "\n"}, {"%25", "%"}})};
  for (std::size_t at = info.find(' ') + 1; at < info.size();) {
    const std::size_t comma = std::min(info.find(',', at), info.size());
    const std::string pair = info.substr(at, comma - at);
    command.properties[pair.substr(0, pair.find('='))] =
        unescaped(pair.substr(pair.find('=') + 1), {{"%0D", "\r"}, {"%0A", "\n"}, {"%3A", ":"}, {"%2C", ","}, {"%25", "%"}});
    at = comma + 1;
  }
  return command;
}

TEST_CASE("a finding is an annotation with its place, rule, help and other places; the total is the last line") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a, b: 100%.yaml", "id: p\ntext: ¡Hoy 2x1!\n");
  const base::SourceId facts = outcome.sources.add("facts.yaml", "through: 2026-03-12\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "100% hoy");
  finding.because(span_of(outcome, facts, "2026-03-12"), "other");
  rule::Finding over_lines = finding_at(kTerseCard, {post, 3, 10});
  outcome.findings = {over_lines, finding};
  outcome.summary = {.files = 2, .posts = 1, .errors = 1, .infos = 1};
  const std::vector<std::string> lines = lines_of(reported(outcome));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "::error file=posts/a%2C b%3A 100%25.yaml,line=2,col=12,endLine=2,endColumn=15,title=offers/expired::mal: «100%25 hoy»%0Aayuda: corrige "
                    "100%25 hoy%0Afacts.yaml:1:10: dice 100%25 hoy");
  CHECK(lines[1] == "::notice file=posts/a%2C b%3A 100%25.yaml,line=1,endLine=2,title=text/short::wrong: \"x\"");
  CHECK(lines[2] == "1 error y 1 nota en 2 archivos con 1 publicación");
  const Command command = *command_of(lines[0]);
  CHECK(command.name == "error");
  CHECK(command.properties.at("file") == "posts/a, b: 100%.yaml");
  CHECK(command.data == "mal: «100% hoy»\nayuda: corrige 100% hoy\nfacts.yaml:1:10: dice 100% hoy");
}

TEST_CASE("of many other places five are named, and the others counted") {
  run::Outcome outcome = made_outcome();
  const base::SourceId facts = outcome.sources.add("facts.yaml", "through: 2026-03-12\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, facts, "through"), "x");
  for (int count = 0; count < 8; ++count) finding.because(span_of(outcome, facts, "2026-03-12"), "other");
  outcome.findings = {finding};
  const std::string data = command_of(lines_of(reported(outcome)).front())->data;
  CHECK(data.ends_with("\nfacts.yaml:1:10: dice x\n3 más"));
}

TEST_CASE("ten of each severity are annotations, the worst first, and the others are counted") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("a.yaml", "a: 1\n");
  const rule::Finding note = finding_at(kTerseCard, {file, 0, 1});
  rule::Finding warning = finding_at(kTerseCard, {file, 0, 1});
  warning.severity = model::Severity::warning;
  outcome.findings.assign(12, note);
  outcome.findings.insert(outcome.findings.end(), 3, warning);
  outcome.findings.insert(outcome.findings.end(), 31, finding_at(kSpeakingCard, {file, 0, 1}));
  outcome.summary = {.files = 1, .errors = 31, .warnings = 3, .infos = 12};
  const std::vector<std::string> lines = lines_of(reported(outcome));
  REQUIRE(lines.size() == 10 + 3 + 10 + 2);
  for (std::size_t index = 0; index < 23; ++index) CHECK(command_of(lines[index])->name == (index < 10 ? "error" : index < 13 ? "warning" : "notice"));
  CHECK(lines[23].starts_with("y 23 más"));
  CHECK(lines[24].starts_with("31 errores, 3 avisos y 12 notas"));
}

TEST_CASE("whatever a post holds, the runner obeys no command but the report's own") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text.substr(0, 80));
    std::vector<std::string> names;
    for (const std::string& line : lines_of(reported(nasty_outcome(text)))) {
      const auto command = command_of(line);
      if (!command) continue;
      names.push_back(command->name);
      CHECK(command->properties.size() >= 4);
      CHECK((command->properties.at("title") == "offers/expired" || command->properties.at("title") == "text/short"));
    }
    CHECK(names == std::vector<std::string>{"error", "notice"});
  }
}

}  // namespace
}  // namespace sml::report
