// Files and folders that cannot be read: what is told of them, and what is still checked.
#include <string>

#include "linter/model/message_language.h"
#include "linter/run/run.h"
#include "tests/catch.h"
#include "tests/linter/run/small_run.h"
#include "tests/linter/run/two_clients.h"

namespace sml::run {
namespace {

TEST_CASE("a broken file is reported and counted, and the rest is still checked") {
  FileMap files = two_clients();
  files["clients/a/posts/1.yaml"] = "id: [\n";
  files["clients/a/facts.yaml"] = "business: \xFF\n";
  const Outcome outcome = run_of(files);
  CHECK(lines_of(outcome, "yaml") == "clients/a/facts.yaml:1:11 yaml/encoding error\nclients/a/posts/1.yaml:1:5 yaml/syntax error\n");
  CHECK(lines_of(outcome, "t") == "clients/a/posts/2.yaml:1:12 t/entry error\nclients/a/posts/2.yaml:1:17 t/entry error\n"
                                  "clients/b/posts/1.yaml:3:12 t/entry error\n");
  CHECK(outcome.summary.unread_files == 2);
  CHECK(outcome.summary.files == 3);
  CHECK(outcome.summary.posts == 2);
  CHECK(outcome.world.clients.front().facts.broken);
}

TEST_CASE("a broken sml.yaml is told in its language, leaves the defaults, and the clients are checked") {
  struct Row {
    std::string config;
    std::string line;
    model::MessageLanguage language;
  };
  using enum model::MessageLanguage;
  const Row rows[] = {{"version: 1\nrules: {t/entry: off\n", "sml.yaml:2:8 yaml/syntax error\n", en},
                      {"version: 1\nlanguage: es\nclients: .\nrules: {t/entry: off\n", "sml.yaml:4:8 yaml/syntax error\n", es},
                      {"\tversion: 1\nlanguage: \"pt\"   # de las personas\n", "sml.yaml:1:1 yaml/syntax error\n", pt},
                      {"language: es\nlanguage\xFF: pt\n", "sml.yaml:2:9 yaml/encoding error\n", es},
                      {"language: fr\nrules: {\n", "sml.yaml:2:8 yaml/syntax error\n", en},
                      {"- language: es\n", "sml.yaml:1:1 schema/type error\n", en},
                      {"# nada\n", "sml.yaml:1:1 yaml/syntax error\n", en},
                      {"", "sml.yaml:1:1 yaml/syntax error\n", en}};
  for (const Row& row : rows) {
    INFO(row.config);
    FileMap files = two_clients();
    files["sml.yaml"] = row.config;
    files["facts.yaml"] = "business: {name: N}\n";
    files["team.yaml"] = "people: []\ntools: [{id: a, accounts: [nadie]}]\n";
    const Outcome outcome = run_of(files);
    CHECK((lines_of(outcome, "yaml") + lines_of(outcome, "schema")).find(row.line) != std::string::npos);
    CHECK(lines_of(outcome, "t").find("clients/b/posts/1.yaml:3:12 t/entry error\n") != std::string::npos);
    CHECK(model::message_language({}, *outcome.world.config, en) == row.language);
    CHECK(outcome.summary.config_unread);
    CHECK(outcome.summary.unread_files == 1);
  }
}

TEST_CASE("a file of which nothing can be read, or that is named and not there, is none that says nothing") {
  for (const std::string& team : {std::string("people: ["), std::string(), std::string("# luego\n"), std::string("- a\n")}) {
    CAPTURE(team);
    FileMap files = two_clients();
    files["team.yaml"] = team;
    const Outcome outcome = run_of(files);
    CHECK(outcome.world.team.broken);
    CHECK(outcome.summary.unread_files == 1);
  }
  FileMap files = two_clients();
  CHECK_FALSE(run_of(files).world.team.broken);
  files["sml.yaml"] = kConfig + "team: equipo.yaml\n";
  CHECK(run_of(files).world.team.broken);
  files["sml.yaml"] = kConfig + "team: ../equipo.yaml\n";
  CHECK(run_of(files).world.team.broken);
  files["sml.yaml"] = kConfig;
  files["clients/a/facts.yaml"] = "[]\n";
  CHECK(run_of(files).world.clients.front().facts.broken);
}

TEST_CASE("where a folder of a client's posts cannot be looked into, nobody knows which posts there are") {
  class ClosedFiles final : public base::Files {
   public:
    base::FileKind kind(std::string_view path) const override { return files_.kind(path); }
    base::ReadResult read(std::string_view path, std::uint64_t limit) const override { return files_.read(path, limit); }
    base::FileStart start(std::string_view path, std::size_t most) const override { return files_.start(path, most); }
    base::Listing list(std::string_view path) const override { return path == "clients/a/posts/closed" ? std::nullopt : files_.list(path); }

   private:
    base::MemoryFiles files_{{{"sml.yaml", kConfig}, {"clients/a/posts/1.yaml", kBad},
                              {"clients/a/posts/closed/2.yaml", kBad}, {"clients/b/posts/3.yaml", kBad}}};
  };
  Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  const Outcome outcome = run(ClosedFiles(), options, test_rules());
  CHECK(lines_of(outcome, "yaml") == "clients/a/posts/closed:1:1 yaml/encoding error\n");
  CHECK(outcome.world.clients[0].unlisted == "clients/a/posts/closed");
  CHECK(outcome.world.clients[1].unlisted.empty());
}

}  // namespace
}  // namespace sml::run
