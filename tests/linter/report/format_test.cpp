// The laws that all formats keep.
#include "linter/report/format.h"

#include <nlohmann/json.hpp>
#include <string>

#include "linter/text/display.h"
#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

const ReportStyle kStyle = {.language = MessageLanguage::es, .version = "0.1.0"};

// github's own annotations, up to the words of the message.
bool is_annotation(std::string_view line) {
  for (const std::string_view command : {"::error file=", "::warning file=", "::notice file="})
    if (line.starts_with(command)) return line.find("::", command.size()) != std::string_view::npos;
  return false;
}

TEST_CASE("the formats are those of the command line, each called once") {
  std::vector<std::string> names;
  for (const Format& format : formats()) names.emplace_back(format.name);
  CHECK(names == std::vector<std::string>{"text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html", "brief"});
  CHECK(find_format("sarif")->name == "sarif");
  CHECK(find_format("SARIF") == nullptr);
  CHECK(find_format("") == nullptr);
}

TEST_CASE("whatever files hold, no format sends what a terminal or a build server obeys, nor an endless line") {
  for (const Format& format : formats()) {
    for (const std::string& text : nasty_texts()) {
      CAPTURE(format.name, text.substr(0, 80), text.size());
      const std::string report = written(format, nasty_outcome(text), kStyle);
      CHECK(is_printable(report));
      for (const std::string& line : lines_of(report)) {
        CAPTURE(line.substr(0, 200));
        const bool own = format.name == "github" && is_annotation(line);
        if (!own) CHECK_FALSE(commands_a_log(line));
        else CHECK_FALSE(commands_a_log(line.substr(line.find("::") + 3)));
        CHECK(text::code_point_count(line) <= 4000);
      }
    }
  }
}

TEST_CASE("JSON stays JSON, with what a text says") {
  for (const char* name : {"json", "sarif", "gitlab", "rdjson"}) {
    for (const std::string& text : nasty_texts()) {
      CAPTURE(name, text.substr(0, 80));
      const std::string report = written(*find_format(name), nasty_outcome(text), kStyle);
      CHECK(nlohmann::json::accept(report));
    }
    const std::string report = written(*find_format(name), nasty_outcome("a ##[error]b"), kStyle);
    CHECK(nlohmann::json::parse(report).dump().find("«a ##[error]b»") != std::string::npos);
  }
}

TEST_CASE("the same outcome gives the same bytes, with nothing found too") {
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    const run::Outcome outcome = nasty_outcome("¡Hoy 2x1!");
    CHECK(written(format, outcome, kStyle) == written(format, outcome, kStyle));
    const std::string clean = written(format, made_outcome(), kStyle);
    CHECK(is_printable(clean));
    CHECK(clean.size() > 1);
  }
}

TEST_CASE("a prefix stands before every path") {
  ReportStyle style = kStyle;
  style.path_prefix = "redes/";
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\ntext: 2x1\n");
  const base::SourceId facts = outcome.sources.add("facts.yaml", "a: 1\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"));
  finding.because(span_of(outcome, facts, "1"), "other");
  outcome.findings = {finding};
  outcome.summary.unshown = {{"a/b", "posts/a.yaml", 6}};
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    const std::string report = written(format, outcome, style);
    for (const char* path : {"posts/a.yaml", "facts.yaml"})
      for (std::size_t at = report.find(path); at != std::string::npos; at = report.find(path, at + 1)) CHECK(report.substr(at - 6, 6) == "redes/");
    CHECK(report.find("redes/posts/a.yaml") != std::string::npos);
  }
}

}  // namespace
}  // namespace sml::report
