#include "linter/report/markdown.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

std::string reported(const run::Outcome& outcome) { return markdown_report(outcome, {.language = MessageLanguage::es, .version = "0.1.0"}); }

TEST_CASE("findings stand by client and file behind a table of totals") {
  run::Outcome outcome = made_outcome();
  const base::SourceId team = outcome.sources.add("team.yaml", "a: 1\n");
  const base::SourceId post = outcome.sources.add("clients/napoli/posts/a.yaml", "id: p\ntext: 2x1\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1");
  finding.because(span_of(outcome, team, "1"), "other");
  finding.client = "napoli";
  rule::Finding second = finding_at(kTerseCard, {post, 0, 1});
  second.client = "napoli";
  outcome.findings = {finding, second, finding_at(kTerseCard, {team, 0, 1})};
  outcome.summary = {.files = 2, .posts = 1, .errors = 1, .infos = 2, .unread_files = 2};
  CHECK(reported(outcome) == R"(## sml: 1 error y 2 notas en 4 archivos con 1 publicación

| cliente | error | aviso | nota |
| --- | ---: | ---: | ---: |
| napoli | 1 | 0 | 1 |
| de todos los clientes | 0 | 0 | 1 |
| **total** | 1 | 0 | 2 |

### napoli

#### <code>clients/napoli/posts/a.yaml</code>

- **error** <code>2:7</code> mal: «2x1» <code>offers/expired</code>
  - <code>team.yaml:1:4</code> dice 2x1
  - ayuda: corrige 2x1
- **nota** <code>1:1</code> wrong: "x" <code>text/short</code>

### de todos los clientes

#### <code>team.yaml</code>

- **nota** <code>1:1</code> wrong: "x" <code>text/short</code>

---

- 2 archivos no se pudieron leer hasta el final
)");
}

TEST_CASE("of one client alone the table names none") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("facts.yaml", "a: 1\n");
  outcome.findings.push_back(finding_at(kSpeakingCard, {file, 0, 1}));
  outcome.findings.back().client = "napoli";
  outcome.summary = {.files = 1, .errors = 1};
  CHECK(reported(outcome).find("\n\n| error | aviso | nota |\n| ---: | ---: | ---: |\n| 1 | 0 | 0 |\n") != std::string::npos);
}

TEST_CASE("it stays below 1 MiB, with the worst findings and how many were left out") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("a.yaml", "a: 1\n");
  const base::SourceId last = outcome.sources.add("z.yaml", "a: 1\n");
  std::string words;
  for (int count = 0; count < 30; ++count) words += "@$#";
  outcome.findings.assign(5000, finding_at(kTerseCard, {file, 0, 1}, words));
  outcome.findings.push_back(finding_at(kSpeakingCard, {last, 0, 1}, "peor"));
  outcome.summary = {.files = 2, .errors = 1, .infos = 5000};
  const std::string report = reported(outcome);
  CHECK(report.size() < std::size_t{1} << 20U);
  CHECK(report.size() > 900'000);
  CHECK(report.find("mal: «peor»") != std::string::npos);
  std::size_t shown = 0;
  for (const std::string& line : lines_of(report)) shown += line.starts_with("- **") ? 1U : 0U;
  std::string rest = report.substr(report.find("\n**y ") + 5);
  rest = rest.substr(0, rest.find(' '));
  std::erase(rest, '.');   // of thousands
  CHECK(rest == std::to_string(5001 - shown));
}

TEST_CASE("many clients are named in part, and the others counted together") {
  run::Outcome outcome = made_outcome();
  for (int number = 0; number < 60; ++number) {
    const base::SourceId file = outcome.sources.add("clients/" + std::to_string(number) + "/facts.yaml", "a: 1\n");
    outcome.findings.push_back(finding_at(kSpeakingCard, {file, 0, 1}));
    outcome.findings.back().client = "c" + std::to_string(number);
  }
  outcome.summary = {.files = 60, .errors = 60};
  CHECK(reported(outcome).find("| c49 | 1 | 0 | 0 |\n| 10 más | 10 | 0 | 0 |\n| **total** | 60 | 0 | 0 |\n") != std::string::npos);
}

}  // namespace
}  // namespace sml::report
