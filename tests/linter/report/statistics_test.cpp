#include "linter/report/statistics.h"

#include "linter/report/text.h"
#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

TEST_CASE("the rule with the most findings stands first, and rules with as many by name") {
  const run::Summary summary{.found = {{"a/b", {0, 0, 1, 1}}, {"c/d", {0, 0, 0, 120}}, {"e/f", {0, 2, 0, 0}}, {"g/hhhh", {0, 7, 0, 0}}}};
  CHECK(statistics_table(summary, MessageLanguage::es) ==
        "regla   error  aviso  nota\n"
        "c/d       120      0     0\n"
        "g/hhhh      0      0     7\n"
        "a/b         1      1     0\n"
        "e/f         0      0     2\n");
  CHECK(statistics_table(summary, MessageLanguage::en).starts_with("rule    error  warning  note\n"));
  CHECK(statistics_table({}, MessageLanguage::es).empty());
}

TEST_CASE("the table stands in the place of the findings and counts those that are not shown") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  outcome.findings = {finding_at(kTerseCard, span_of(outcome, post, "p"))};
  outcome.summary = {
      .files = 1, .posts = 1, .infos = 4, .unread_files = 1, .unshown = {{"text/short", "posts/a.yaml", 3}}, .found = {{"text/short", {0, 4, 0, 0}}}};
  CHECK(text_report(outcome, {.language = MessageLanguage::es, .statistics = true}) ==
        "regla       error  aviso  nota\n"
        "text/short      0      0     4\n"
        "\n"
        "1 archivo no se pudo leer hasta el final\n"
        "\n"
        "4 notas en 2 archivos con 1 publicación\n");
  CHECK(text_report(outcome, {.language = MessageLanguage::es, .only_total = true, .statistics = true}) == "4 notas en 2 archivos con 1 publicación\n");
  run::Outcome clean = made_outcome();
  clean.summary = {.files = 1, .posts = 2};
  CHECK(text_report(clean, {.language = MessageLanguage::es, .statistics = true}) == "sin problemas: 1 archivo con 2 publicaciones\n");
}

}  // namespace
}  // namespace sml::report
