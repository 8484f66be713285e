#include "linter/run/run.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/model/message_language.h"
#include "tests/catch.h"
#include "tests/linter/run/small_run.h"
#include "tests/linter/run/two_clients.h"

namespace sml::run {
namespace {

const std::string kAll =
    "clients/a/posts/1.yaml:3:12 t/entry error\n"
    "clients/a/posts/2.yaml:1:12 t/entry error\n"
    "clients/a/posts/2.yaml:1:17 schema/value error\n"
    "clients/a/posts/2.yaml:1:17 t/entry error\n"
    "clients/a/posts/2.yaml:3:1 schema/unknown-key error\n"
    "clients/b/posts/1.yaml:3:12 t/entry error\n";

// The same files, listed backwards.
class BackwardFiles final : public base::Files {
 public:
  explicit BackwardFiles(FileMap files) : files_(std::move(files)) {}
  base::FileKind kind(std::string_view path) const override { return files_.kind(path); }
  base::ReadResult read(std::string_view path, std::uint64_t limit) const override { return files_.read(path, limit); }
  base::FileStart start(std::string_view path, std::size_t most) const override { return files_.start(path, most); }
  base::Listing list(std::string_view path) const override {
    auto entries = files_.list(path);
    if (entries) std::ranges::reverse(*entries);
    return entries;
  }

 private:
  base::MemoryFiles files_;
};

TEST_CASE("findings are sorted by file, line, column and rule, with their client and post") {
  const Outcome outcome = run_of(two_clients());
  CHECK(lines_of(outcome) == kAll);
  for (const rule::Finding& finding : outcome.findings) {
    const std::string& path = outcome.sources[finding.at.source].path();
    CHECK(finding.client == path.substr(8, 1));
    CHECK(finding.post == (path == "clients/a/posts/2.yaml" ? "q" : "p"));
  }
  CHECK(outcome.summary.errors == 6);
  CHECK(outcome.summary.files == 4);
  CHECK(outcome.summary.posts == 3);
}

TEST_CASE("a finding is as severe as its rule, but no worse than it says itself") {
  const auto found = [](const std::string& severity) {
    return lines_of(run_of({{"sml.yaml", kConfig + "rules: {t/entry: " + severity + "}\n"},
                            {"clients/a/posts/1.yaml", "id: p\npublish_at: 2026-03-13T10:00\naccounts: [mild]\ntext: hola\n"}}));
  };
  CHECK(found("error") == "clients/a/posts/1.yaml:3:12 t/entry warning\n");
  CHECK(found("info") == "clients/a/posts/1.yaml:3:12 t/entry info\n");
  CHECK(found("off").empty());
}

TEST_CASE("the order in which a folder lists its files changes nothing") {
  FileMap files = two_clients();
  std::string many = "version: 1\n";
  for (int key = 0; key < 120; ++key) many += "k" + std::to_string(key) + ": 1\n";
  files["clients/a/facts.yaml"] = files["clients/b/facts.yaml"] = many;
  std::string deep = "clients/a/posts";
  for (int depth = 0; depth < 33; ++depth) deep += "/d";
  files[deep + "/x.yaml"] = files[deep + "e/x.yaml"] = "";
  const Options options{.now = *time::parse_moment("2026-03-01T09:00:00-06:00")};
  const Outcome forward = run(base::MemoryFiles(files), options, test_rules());
  const Outcome backward = run(BackwardFiles(files), options, test_rules());
  CHECK(lines_of(forward) == lines_of(backward));
  REQUIRE(forward.summary.unshown.size() == 2);
  REQUIRE(backward.summary.unshown.size() == 2);
  for (std::size_t index = 0; index < 2; ++index) CHECK(forward.summary.unshown[index].file == backward.summary.unshown[index].file);
  CHECK(lines_of(forward, "yaml") == deep + ":1:1 yaml/limit error\n" + deep + "e:1:1 yaml/limit error\n");
}

TEST_CASE("paths narrow what is reported and not what is known") {
  const auto reported = [](std::vector<std::string> paths) { return run_of(two_clients(), {.paths = std::move(paths)}); };
  CHECK(lines_of(reported({"clients/a"})) == kAll.substr(0, kAll.find("clients/b")));
  CHECK(lines_of(reported({"clients/a/posts/1.yaml",
                           "clients/b"})) == "clients/a/posts/1.yaml:3:12 t/entry error\nclients/b/posts/1.yaml:3:12 t/entry error\n");
  CHECK(lines_of(reported({"clients/a/posts/1"})).empty());
  const Outcome outcome = reported({"clients/b"});
  CHECK(outcome.summary.errors == 1);
  CHECK(outcome.summary.posts == 1);
  CHECK(outcome.summary.files == 1);
  CHECK(outcome.world.clients.size() == 2);
}

TEST_CASE("clients asked for narrow it too, and an unknown one is told") {
  const Outcome outcome = run_of(two_clients(), {.only_clients = {"b", "c"}});
  CHECK(lines_of(outcome) == "clients/b/posts/1.yaml:3:12 t/entry error\n");
  CHECK(outcome.unknown_clients == std::vector<std::string>{"c"});
  CHECK(run_of(two_clients()).unknown_clients.empty());
}

TEST_CASE("a client is asked for by its business's name, too, where no other has it") {
  FileMap files = two_clients();
  files["clients/b/facts.yaml"] = "business: {name: Casa Berta}\n";
  const Outcome outcome = run_of(files, {.only_clients = {"casa berta"}});
  CHECK(lines_of(outcome) == "clients/b/posts/1.yaml:3:12 t/entry error\n");
  CHECK(outcome.unknown_clients.empty());
  files["clients/a/facts.yaml"] = files["clients/b/facts.yaml"];
  CHECK(run_of(files, {.only_clients = {"casa berta"}}).unknown_clients == std::vector<std::string>{"casa berta"});
}

TEST_CASE("history is known and not checked, drafts are checked, of a post without a moment what needs none") {
  const auto checked = [](const std::string& keys, const Options& options = {}) {
    return run_of({{"sml.yaml", kConfig}, {"clients/a/posts/1.yaml", "id: p\naccounts: [bad]\ntext: hola\n" + keys}}, options);
  };
  const std::string found = "clients/a/posts/1.yaml:2:12 t/entry error\n";
  CHECK(lines_of(checked("publish_at: 2026-03-01T09:00\n")) == found);
  CHECK(lines_of(checked("publish_at: 2026-03-01T08:59\n")).empty());
  CHECK(checked("publish_at: 2026-03-01T08:59\n").summary.past == 1);
  CHECK(lines_of(checked("publish_at: 2026-03-01T08:59\n", {.include_past = true})) == found);
  const std::string too_soon = "clients/a/posts/1.yaml:5:9 schema/value error\n";
  CHECK(lines_of(checked("publish_at: 2026-03-13T10:00\nstatus: published\n")) == too_soon);
  CHECK(lines_of(checked("publish_at: 2026-03-13T10:00\nstatus: published\n", {.include_past = true})) == found + too_soon);
  CHECK(lines_of(checked("publish_at: 2026-03-13T10:00\nstatus: draft\n")) == found);
  CHECK(lines_of(checked("publish_at: soon\n")) == found + "clients/a/posts/1.yaml:4:13 schema/value error\n");
  CHECK(lines_of(checked("")) == "clients/a/posts/1.yaml:1:1 schema/missing-key error\n" + found);
  CHECK(lines_of(checked("publish_at: soon\nstatus: published\n")) == "clients/a/posts/1.yaml:4:13 schema/value error\n");
}

TEST_CASE("progress tells how many files of posts are done, and ends with all of them") {
  FileMap files = two_clients();
  constexpr int kMore = 1200;   // than are checked at once with another client's
  for (int number = 0; number < kMore; ++number) files["clients/a/posts/more/" + std::to_string(number) + ".yaml"] =
                                                       "id: old\npublish_at: 2026-02-01T10:00\naccounts: [a]\ntext: hola\n";
  using Told = std::vector<std::pair<std::size_t, std::size_t>>;
  const auto told = [&](bool include_past) {
    Told calls;
    Options options{.include_past = include_past};
    options.progress = [&](std::size_t done, std::size_t all) { calls.emplace_back(done, all); };
    run_of(files, options);
    return calls;
  };
  CHECK(told(false) == Told{{kMore + 2, kMore + 3}, {kMore + 3, kMore + 3}});
  CHECK(told(true) == Told{{kMore + 2, kMore + 3}, {kMore + 3, kMore + 3}});
}

TEST_CASE("clients that are checked one after the other are judged as if they were checked at once") {
  FileMap files{{"sml.yaml", kConfig}};
  const auto post = [](int number, const std::string& account) {
    return "id: p" + std::to_string(number) + "\npublish_at: 2026-03-13T10:00\naccounts: [" + account + "]\ntext: hola\n";
  };
  std::string wanted;
  for (const std::string client : {"a", "b", "c"}) {
    const std::string folder = "clients/" + client + "/posts/";
    for (int number = 1000; number < 1300; ++number) files[folder + std::to_string(number) + ".yaml"] = post(number, "good");
    files[folder + "1100.yaml"] = post(1100, "bad");
    files[folder + "1200.yaml"] = "# sml-disable-file t/entry -- así se acordó\n" + post(1200, "bad");
    files[folder + "1299.yaml"] = "# sml-disable-file t/entry -- ya no hace falta\n" + post(1299, "good");
    wanted += folder + "1100.yaml:3:12 t/entry error\n";
  }
  const Outcome outcome = run_of(files);
  CHECK(lines_of(outcome, "t") == wanted);
  CHECK(outcome.summary.posts == 900);
  CHECK(outcome.suppressed_findings.size() == 3);
  CHECK(outcome.silencing_comments.size() == 6);
  for (const SuppressedFinding& one : outcome.suppressed_findings) CHECK(outcome.sources.text(one.finding.at) == "bad");
  for (const SilencingComment& one : outcome.silencing_comments)
    CHECK(one.rules.front().use == (outcome.sources[one.at.source].path().ends_with("1200.yaml") ? Use::used : Use::unused));
  for (const model::Client& client : outcome.world.clients) CHECK(client.posts.empty());
  const Outcome keeping = run_of(files, {.keep_posts = true});
  CHECK(lines_of(keeping) == lines_of(outcome));
  for (const model::Client& client : keeping.world.clients) CHECK(client.posts.size() == 300);
}

TEST_CASE("a reference to what does not exist is looked for in history only where that is asked for") {
  const FileMap files{{"sml.yaml", kConfig},
                      {"clients/a/facts.yaml", "products: [{id: pizza, name: Pizza}]\n"},
                      {"clients/a/posts/1.yaml", "id: p\npublish_at: 2026-02-13T10:00\naccounts: [good]\ntext: hola\nproducts: [hawaiana]\n"}};
  const std::string line = "clients/a/posts/1.yaml:5:12 schema/reference error\n";
  CHECK_FALSE(lines_of(run_of(files), "schema").ends_with(line));
  CHECK(lines_of(run_of(files, {.include_past = true}), "schema").ends_with(line));
}

TEST_CASE("the clock is read where --now says nothing, and --now in the zone of sml.yaml") {
  const auto past = [](Options options) {
    const base::MemoryFiles files({{"sml.yaml", kConfig}, {"clients/a/posts/1.yaml", kBad}});
    return run(files, options, test_rules()).summary.past;
  };
  const std::int64_t noon = 1'773'417'600;   // 2026-03-13T16:00Z, 10:00 in Mexico City
  CHECK(past({.clock = {noon}}) == 0);
  CHECK(past({.clock = {noon + 1}}) == 1);
  CHECK(past({.clock = {noon + 1}, .now = *time::parse_moment("2026-03-13T10:00")}) == 0);
  CHECK(past({.clock = {0}, .now = *time::parse_moment("2026-03-13T10:01")}) == 1);
}

TEST_CASE("where sml.yaml says no zone it is that of all clients, if they have one and the same") {
  const auto zone = [](const std::string& config, const std::string& a, const std::string& b) {
    const base::MemoryFiles files({{"sml.yaml", config}, {"team.yaml", "people: []\n"}, {"clients/a/facts.yaml", a}, {"clients/b/facts.yaml", b}});
    return run(files, {}, test_rules()).world.zone.name();
  };
  const std::string lima = "business: {name: A, time_zone: America/Lima}\n";
  const std::string quito = "business: {name: A, time_zone: America/Guayaquil}\n";
  CHECK(zone("version: 1\n", lima, lima) == "America/Lima");
  CHECK(zone("version: 1\ntime_zone: Europe/Madrid\n", lima, lima) == "Europe/Madrid");
  CHECK(zone("version: 1\n", lima, quito) == "UTC");
  CHECK(zone("version: 1\n", lima, "business: {name: B}\n") == "UTC");
}

TEST_CASE("of one rule in one file a hundred findings are shown and the rest is counted") {
  std::string post = "id: p\npublish_at: 2026-03-13T10:00\ntext: hola\naccounts:\n";
  for (int entry = 0; entry < 250; ++entry) post += "- bad\n";
  const Outcome outcome = run_of({{"sml.yaml", kConfig + "rules: {schema/value: off}\n"}, {"clients/a/posts/1.yaml", post}, {"clients/a/posts/2.yaml", kBad}});
  CHECK(outcome.findings.size() == 101);
  CHECK(outcome.summary.errors == 251);
  REQUIRE(outcome.summary.unshown.size() == 1);
  CHECK(outcome.summary.unshown[0].rule == "t/entry");
  CHECK(outcome.summary.unshown[0].file == "clients/a/posts/1.yaml");
  CHECK(outcome.summary.unshown[0].count == 150);
  CHECK(reaches(outcome.summary, model::FailOn::error));
}

TEST_CASE("without sml.yaml the files are posts of a repository that has nothing but defaults") {
  const Outcome outcome = run_bare({{"post.yaml", kBad}, {"facts.yaml", "id: f\n" + kBad.substr(6)}, {"sub/other.yml", kBad}}, {.paths = {"post.yaml", "sub"}});
  CHECK(lines_of(outcome, "t") == "post.yaml:1:5 t/newer error\npost.yaml:3:12 t/entry error\n"
                                  "sub/other.yml:1:5 t/newer error\nsub/other.yml:3:12 t/entry error\n");
  CHECK(outcome.world.bare);
  CHECK(outcome.summary.posts == 2);
}

TEST_CASE("without sml.yaml what lies beside the posts and is none is told once, and is no file of the plan") {
  const FileMap files = {{"docker-compose.yml", "services: {web: {image: a}}\nnetworks: {a: {}}\n"},
                         {"helm/values.yaml", "name: {{ .Values.name }}\n"},
                         {"i18n/es.yaml", "menu: {title: Inicio}\nid: a\nstatus: b\n"},
                         {"list.yaml", "- name: a\n- 5\n"},
                         {"post.yaml", kBad},
                         {"otro.yaml", "fecha: 2026-03-13\ntexto: Hola\n"},
                         {"roto.yaml", "id: p\ntext: [a\n"}};
  const Outcome outcome = run_bare(files);
  CHECK(lines_of(outcome, "schema").starts_with("docker-compose.yml:1:1 schema/other-file warning\notro.yaml:1:1 schema/missing-key error\n"));
  CHECK(lines_of(outcome, "yaml") == "roto.yaml:2:7 yaml/syntax error\n");
  CHECK(outcome.summary.files == 2);
  CHECK(outcome.summary.unread_files == 1);
  const Outcome named = run_bare(files, {.paths = {"i18n/es.yaml", "helm"}});
  CHECK(lines_of(named, "schema").find("i18n/es.yaml:1:1 schema/missing-key error\n") != std::string::npos);
  CHECK(lines_of(named, "yaml").empty());
  CHECK(named.summary.files == 1);
}

TEST_CASE("a rule that cannot know is silent, and that is told") {
  FileMap files = two_clients();
  files["clients/a/contract.yaml"] = "parties: {client: A}\n";
  const Outcome outcome = run_of(files);
  CHECK(lines_of(outcome, "t").starts_with("clients/a/contract.yaml:1:1 t/client info\n"));
  REQUIRE(outcome.summary.silent.size() == 1);
  CHECK(outcome.summary.silent[0].rule == "t/client");
  CHECK(outcome.summary.silent[0].client == "b");
  CHECK(outcome.summary.silent[0].need == "contract");
  CHECK(outcome.summary.silent[0].file == "clients/b/contract.yaml");
  files["sml.yaml"] = kConfig + "rules: {t/client: off}\n";
  CHECK(run_of(files).summary.silent.empty());
}

TEST_CASE("files under exclude are as if they were not there") {
  FileMap files = two_clients();
  files["clients/a/contract.yaml"] = "parties: {client: A}\ncolour: red\n";
  files["team.yaml"] = "people: nobody\n";
  CHECK(lines_of(run_of(files)).find("team.yaml:1:9 schema/type error\n") != std::string::npos);
  files["sml.yaml"] = kConfig + "exclude: [clients/a/contract.yaml, team.yaml, clients/a/posts/2.yaml]\n";
  const Outcome outcome = run_of(files);
  CHECK(lines_of(outcome) == "clients/a/posts/1.yaml:3:12 t/entry error\nclients/b/posts/1.yaml:3:12 t/entry error\n");
  CHECK_FALSE(outcome.world.team.present);
  CHECK(outcome.summary.silent.size() == 2);
}

TEST_CASE("with clients: . the root is the client, called as its contract says") {
  const auto id = [](const std::string& contract) {
    FileMap files = {{"sml.yaml", "version: 1\nclients: .\n"}, {"posts/1.yaml", kBad}};
    if (!contract.empty()) files["contract.yaml"] = contract;
    const Outcome outcome = run_of(files);
    CHECK(outcome.summary.posts == 1);
    return outcome.world.clients.front().id;
  };
  CHECK(id("") == "client");
  CHECK(id("parties: {client: \"  Pizzería  Ñapoli & Cía. \"}\n") == "pizzeria-napoli-cia");
  CHECK(id("parties: {client: \"饭店\"}\n") == "client");
}

TEST_CASE("the level that fails is reached from above") {
  const Summary info{.infos = 1}, warning{.warnings = 1}, error{.errors = 1};
  using model::FailOn;
  CHECK(reaches(info, FailOn::info));
  CHECK_FALSE(reaches(info, FailOn::warning));
  CHECK(reaches(warning, FailOn::info));
  CHECK(reaches(warning, FailOn::warning));
  CHECK_FALSE(reaches(warning, FailOn::error));
  CHECK(reaches(error, FailOn::warning));
  CHECK_FALSE(reaches(error, FailOn::never));
  CHECK_FALSE(reaches({}, FailOn::info));
}

}  // namespace
}  // namespace sml::run
