#include "linter/report/text.h"

#include <string>

#include "linter/text/display.h"
#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

TEST_CASE("a finding is told with its frames, why it matters and what to do; a rule says why once") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\ntext: ¡Hoy 2x1!\nmore: 2x1\n");
  const base::SourceId facts = outcome.sources.add("facts.yaml", "a: 1\nb: 2\nvalid_through: 2026-03-12\n");
  rule::Finding first = finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1");
  first.because(span_of(outcome, facts, "2026-03-12"), "other", {{"x", std::string("12")}}).because(span_of(outcome, post, "Hoy"), "other");
  outcome.findings = {first, finding_at(kSpeakingCard, span_of(outcome, post, "2x1", 1), "otro")};
  outcome.summary = {.files = 2, .posts = 1, .errors = 2};
  CHECK(text_report(outcome, {.language = MessageLanguage::es}) == R"(posts/a.yaml:2:12: error: mal: «2x1» [offers/expired]
 2 │ text: ¡Hoy 2x1!
   │            ^^^ aquí 2x1
   │        --- dice 2x1
  --> facts.yaml:3:16
 3 │ valid_through: 2026-03-12
   │                ---------- dice 12
  por qué: la gente va a venir
  ayuda: corrige 2x1

posts/a.yaml:3:7: error: mal: «otro» [offers/expired]
 3 │ more: 2x1
   │       ^^^ aquí otro
  ayuda: corrige otro

2 errores en 2 archivos con 1 publicación
)");
}

TEST_CASE("a terminal is given no longer lines of files than it has columns for, with the marks below the words") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post =
      outcome.sources.add("posts/a.yaml", "id: p\ntext: " + std::string(80, 'x') + " Hoy 2x1 en todas las pizzas " + std::string(80, 'y') + "\n");
  outcome.findings = {finding_at(kSpeakingCard, span_of(outcome, post, "2x1"), "2x1")};
  for (const auto& [columns, widest] : {std::pair(0, 107), {200, 107}, {80, 80}, {60, 60}, {40, 40}, {5, 30}}) {
    CAPTURE(columns);
    const std::string report = text_report(outcome, {.language = MessageLanguage::es, .columns = columns});
    const std::size_t begin = report.find("\n 2 │") + 1;
    const std::size_t end = report.find('\n', begin);
    const std::string line = report.substr(begin, end - begin);
    CHECK(text::display_width(line) <= widest);
    CHECK(text::display_width(line) > widest - 9);
    const std::string below = report.substr(end + 1, report.find('^', end) - end - 1);
    CHECK(text::display_width(below) == text::display_width(line.substr(0, line.find("2x1"))));
  }
}

TEST_CASE("a fix is told with how it is made") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  outcome.findings = {finding_at(kSpeakingCard, span_of(outcome, post, "p"))};
  const auto last_line = [&](rule::FixLevel level) {
    outcome.findings[0].mend(level, "replace", {{{post, 4, 5}, "q"}});
    const std::string report = text_report(outcome, {.language = MessageLanguage::es});
    return report.substr(report.find("\n  ayuda: ") + 1, report.find("\n\n") - report.find("\n  ayuda: ") - 1);
  };
  CHECK(last_line(rule::FixLevel::safe) == "  ayuda: corrige x\n  arreglo (--fix): cambia x");
  CHECK(last_line(rule::FixLevel::unsafe) == "  ayuda: corrige x\n  arreglo (--unsafe-fixes): cambia x");
  CHECK(last_line(rule::FixLevel::shown) == "  ayuda: corrige x\n  arreglo a mano: cambia x");
}

TEST_CASE("a card that has only a message says that and why, in the language that it has") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  outcome.findings = {finding_at(kTerseCard, span_of(outcome, post, "p"))};
  outcome.summary = {.files = 1, .posts = 1, .infos = 1};
  CHECK(text_report(outcome, {.language = MessageLanguage::en}) == "posts/a.yaml:1:5: note: wrong: \"x\" [text/short]\n 1 │ id: p\n"
                                                                   "   │     ^\n  why: why\n\n1 note in 1 file with 1 post\n");
}

TEST_CASE("a file without bytes has a place and no frame") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "");
  outcome.findings = {finding_at(kTerseCard, {post, 0, 0})};
  outcome.summary = {.infos = 1};
  CHECK(text_report(outcome, {}) == "posts/a.yaml:1:1: note: wrong: \"x\" [text/short]\n  why: why\n\n1 note in 0 files with 0 posts\n");
}

TEST_CASE("quiet is the total alone, and without findings the total says so") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  outcome.findings = {finding_at(kTerseCard, span_of(outcome, post, "p"))};
  outcome.summary = {.files = 1, .posts = 1, .infos = 1, .unread_files = 1};
  CHECK(text_report(outcome, {.language = MessageLanguage::en, .only_total = true}) == "1 note in 2 files with 1 post\n");
  run::Outcome clean = made_outcome();
  clean.summary = {.files = 1, .posts = 2};
  CHECK(text_report(clean, {.language = MessageLanguage::en}) == "no problems: 1 file with 2 posts\n");
}

TEST_CASE("a brief report has a line a finding, the same as the full one begins with, and the total") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  rule::Finding first = finding_at(kSpeakingCard, span_of(outcome, post, "p"), "2x1");
  first.because(span_of(outcome, post, "id"), "other");
  outcome.findings = {first, finding_at(kTerseCard, span_of(outcome, post, "p"))};
  outcome.summary = {.files = 1, .posts = 1, .errors = 1, .infos = 4, .unread_files = 1, .unshown = {{"text/short", "posts/a.yaml", 3}}};
  CHECK(brief_report(outcome, {.language = MessageLanguage::es}) ==
        "posts/a.yaml:1:5: error: mal: «2x1» [offers/expired]\n"
        "posts/a.yaml:1:5: nota: wrong: \"x\" [text/short]\n"
        "y 3 más de text/short en posts/a.yaml\n"
        "1 error y 4 notas en 2 archivos con 1 publicación\n");
  outcome.summary.mended = {{"a/a", 2}};
  outcome.summary.mended_files = 1;
  CHECK(brief_report(outcome, {.language = MessageLanguage::es}).find("\nse arregló en 1 archivo: 2 de a/a\n") != std::string::npos);
  CHECK(brief_report(outcome, {.language = MessageLanguage::es, .only_total = true}) == "1 error y 4 notas en 2 archivos con 1 publicación\n");
  CHECK(brief_report(outcome, {.language = MessageLanguage::es, .color = true}).find("\x1B[1;31merror:\x1B[0m") != std::string::npos);
}

TEST_CASE("colours are codes around the same words") {
  run::Outcome outcome = made_outcome();
  const base::SourceId post = outcome.sources.add("posts/a.yaml", "id: p\n");
  outcome.findings = {finding_at(kSpeakingCard, span_of(outcome, post, "p"))};
  const std::string plain = text_report(outcome, {.language = MessageLanguage::es});
  std::string painted = text_report(outcome, {.language = MessageLanguage::es, .color = true});
  CHECK(painted.find("\x1B[1;31merror:\x1B[0m") != std::string::npos);
  for (std::size_t at = painted.find('\x1B'); at != std::string::npos; at = painted.find('\x1B')) painted.erase(at, painted.find('m', at) + 1 - at);
  CHECK(painted == plain);
}

TEST_CASE("whatever files, names and texts hold, every line is printable and none is endless") {
  const std::string hostile = "\x1B]0;x\x07 \xFF\xC3 \u202E\u2066 \u009B31m <!--::error:: " + std::string(1, '\0') + "\r\n\t";
  std::string endless;
  for (int count = 0; count < 30'000; ++count) endless += "a\u0301";
  for (const std::string& bytes : {hostile, endless, std::string(100'000, 'x'), "::error::" + hostile}) {
    run::Outcome outcome = made_outcome();
    const base::SourceId file = outcome.sources.add("posts/" + bytes, bytes + "MEANT" + bytes);
    rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, file, "MEANT"), bytes);
    finding.because({file, 0, static_cast<std::uint32_t>(bytes.size())}, "other");
    outcome.findings = {finding};
    outcome.summary = {.errors = 1, .silent = {{"a/b", bytes, "facts", bytes}}, .unshown = {{"a/b", bytes, 3}}};
    const std::string report = text_report(outcome, {.language = MessageLanguage::es});
    CHECK(is_printable(report));
    for (std::size_t at = 0; at < report.size();) {
      const std::size_t end = report.find('\n', at);
      CHECK(text::code_point_count(report.substr(at, end - at)) <= 4000);
      CHECK_FALSE(report.substr(at, end - at).starts_with("::"));
      at = end + 1;
    }
  }
}

}  // namespace
}  // namespace sml::report
