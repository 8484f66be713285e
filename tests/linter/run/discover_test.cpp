#include "linter/run/discover.h"

#include <map>
#include <string>

#include "tests/catch.h"

namespace sml::run {
namespace {

using base::DirectoryEntry;
using base::FileKind;

// Folders as a test writes them, with links.
class ListedFiles final : public base::Files {
 public:
  explicit ListedFiles(std::map<std::string, std::vector<DirectoryEntry>> folders) : folders_(std::move(folders)) {}
  FileKind kind(std::string_view path) const override { return folders_.contains(std::string(path)) ? FileKind::directory : FileKind::regular; }
  base::ReadResult read(std::string_view, std::uint64_t) const override { return {}; }
  base::FileStart start(std::string_view, std::size_t) const override { return {}; }
  base::Listing list(std::string_view path) const override {
    const auto found = folders_.find(std::string(path));
    return found == folders_.end() ? std::nullopt : base::Listing(found->second);
  }

 private:
  std::map<std::string, std::vector<DirectoryEntry>> folders_;
};

base::MemoryFiles files_of(const std::vector<std::string>& paths) {
  base::MemoryFiles files;
  for (const std::string& path : paths) files.add(path, "");
  return files;
}

// "clients/a: clients/a/posts/1.yaml clients/a/posts/2.yaml; …"
std::string written(const Discovery& discovery) {
  std::string out;
  for (const ClientFolder& client : discovery.clients) {
    if (!out.empty()) out += "; ";
    out += client.folder + ':';
    for (const std::string& post : client.posts) out += ' ' + post;
  }
  for (const PassedOver& one : discovery.passed_over) {
    out += ' ' + std::string(one.variant.empty() ? one.rule : one.variant) + ": " + one.path;
    if (!one.meant.empty()) out += " (" + one.meant + ')';
  }
  return out;
}

std::string discovered(const base::Files& files, const std::string& clients, std::initializer_list<const char*> exclude = {}) {
  model::Config config;
  if (!clients.empty()) config.clients.value = clients;
  for (const char* pattern : exclude) config.exclude.value.push_back({pattern, {}, {}, true});
  Workers workers(2);
  return written(discover(files, config, workers));
}

TEST_CASE("clients are the folders of the pattern, each with the YAML files under its posts") {
  const base::MemoryFiles files = files_of({"clients/b/posts/z.yaml", "clients/b/posts/2026/a.yml", "clients/b/notes/n.yaml", "clients/a/facts.yaml",
                                            "clients/b/posts/readme.md", "clients/b/posts/.yaml", "clients/.git/posts/x.yaml", "clients/b/posts/.hidden/x.yaml",
                                            "clients/b/posts/.x.yaml", "posts/p.yaml", "agency/mx/c/posts/q.yaml"});
  const std::string b = "clients/b: clients/b/posts/2026/a.yml clients/b/posts/z.yaml";
  struct Row {
    std::string pattern;
    std::string found;
  };
  const Row table[] = {
      {"", "clients/a:; " + b + " root: posts"},
      {"./clients/*", "clients/a:; " + b + " root: posts"},
      {"/clients/*/", "clients/a:; " + b + " root: posts"},
      {"clients/b", b + " root: posts client: clients/a"},
      {"clients/?", "clients/a:; " + b + " root: posts"},
      {".", ": posts/p.yaml client: clients/a client: clients/b"},
      {"agency/**/c", "agency/mx/c: agency/mx/c/posts/q.yaml root: posts client: clients/a client: clients/b"},
      {"agency/**/**/c", "agency/mx/c: agency/mx/c/posts/q.yaml root: posts client: clients/a client: clients/b"},
      {"nowhere/*", " root: posts client: clients/a client: clients/b"},
      {"../*", " root: posts client: clients/a client: clients/b"},
  };
  for (const Row& row : table) {
    CAPTURE(row.pattern);
    CHECK(discovered(files, row.pattern) == row.found);
  }
}

TEST_CASE("what is excluded is as if it were not there") {
  const base::MemoryFiles files = files_of({"clients/a/posts/1.yaml", "clients/a/posts/old/2.yaml", "clients/b/posts/3.yaml"});
  CHECK(discovered(files, "", {"clients/b"}) == "clients/a: clients/a/posts/1.yaml clients/a/posts/old/2.yaml");
  CHECK(discovered(files, "", {"**/old/**"}) == "clients/a: clients/a/posts/1.yaml; clients/b: clients/b/posts/3.yaml");
  CHECK(discovered(files, "", {"clients/*/posts"}) == "clients/a:; clients/b:");
  CHECK(discovered(files, "", {"clients/a/posts/1.yaml", "clients/b/posts/*"}) == "clients/a: clients/a/posts/old/2.yaml; clients/b:");
}

TEST_CASE("folders behind links are not entered") {
  const auto named = [](const char* name, FileKind kind, bool link) { return DirectoryEntry{name, kind, link}; };
  const ListedFiles files(
      {{"", {named("clients", FileKind::directory, false)}},
       {"clients", {named("a", FileKind::directory, false), named("b", FileKind::directory, true), named("c", FileKind::directory, false)}},
       {"clients/a", {named("posts", FileKind::directory, true)}},
       {"clients/a/posts", {named("1.yaml", FileKind::regular, false)}},
       {"clients/b", {named("posts", FileKind::directory, false)}},
       {"clients/b/posts", {named("1.yaml", FileKind::regular, false)}},
       {"clients/c", {named("posts", FileKind::directory, false)}},
       {"clients/c/posts", {named("1.yaml", FileKind::regular, true), named("loop", FileKind::directory, true), named("out.yaml", FileKind::outside, true)}},
       {"clients/c/posts/loop", {named("2.yaml", FileKind::regular, false)}}});
  CHECK(discovered(files, "") == "clients/a:; clients/c: clients/c/posts/1.yaml clients/c/posts/out.yaml folder_linked: clients/b folder_linked: "
                                 "clients/a/posts folder_linked: clients/c/posts/loop");
}

TEST_CASE("a folder of posts tells of a client's, but beside clients in the root it may be another program's") {
  const struct {
    std::vector<std::string> files;
    std::string found;
  } table[] = {
      {{"Clientes/n/posts/a.yaml"}, " clients: Clientes"},
      {{"n/posts/a.yaml"}, " client: n"},
      {{"clients/a/b/posts/a.yaml"}, "clients/a: client: clients/a/b"},
      {{"clients/a/posts/a.yaml", "web/posts/a.yaml"}, "clients/a: clients/a/posts/a.yaml"},
      {{"web/posts/a.md"}, ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.files);
    CHECK(discovered(files_of(row.files), "") == row.found);
  }
}

TEST_CASE("folders that cannot be read are told") {
  class ClosedFiles final : public base::Files {
   public:
    FileKind kind(std::string_view path) const override { return files_.kind(path); }
    base::ReadResult read(std::string_view, std::uint64_t) const override { return {}; }
    base::FileStart start(std::string_view, std::size_t) const override { return {}; }
    base::Listing list(std::string_view path) const override { return path.ends_with("closed") ? std::nullopt : files_.list(path); }

   private:
    base::MemoryFiles files_{{{"clients/a/posts/1.yaml", ""}, {"clients/a/posts/closed/2.yaml", ""}, {"clients/closed/posts/3.yaml", ""}}};
  };
  CHECK(discovered(ClosedFiles(), "") == "clients/a: clients/a/posts/1.yaml; clients/closed: folder_unreadable: "
                                         "clients/a/posts/closed folder_unreadable: clients/closed");
}

TEST_CASE("a folder that lies too deep is told and not entered") {
  std::string path = "clients/a/posts";
  for (int depth = 0; depth < kDeepest; ++depth) path += "/d";
  const base::MemoryFiles files({{path + "/in.yaml", ""}, {path + "/d/out.yaml", ""}});
  CHECK(discovered(files, "") == "clients/a: " + path + "/in.yaml folder_too_deep: " + path + "/d");
}

TEST_CASE("patterns that meet in many ways are walked once") {
  std::string path;
  for (int depth = 0; depth < 30; ++depth) path += "a/";
  std::string pattern;
  for (int part = 0; part < 15; ++part) pattern += "**/a/";
  const base::MemoryFiles files({{path + "x.md", ""}});
  const std::string found = discovered(files, pattern + "**");   // walked as often as the pattern fits it would take hours
  CHECK(found.starts_with("a/a/"));
}

TEST_CASE("without sml.yaml the files at or under the paths are the posts of one client") {
  const base::MemoryFiles files = files_of({"a.yaml", "b/c.yaml", "b/d.yml", "b/e.txt", ".git/f.yaml"});
  CHECK(written(discover_bare(files, {})) == ": a.yaml b/c.yaml b/d.yml");
  CHECK(written(discover_bare(files, {"b"})) == ": b/c.yaml b/d.yml");
  CHECK(written(discover_bare(files, {"b/d.yml", "b", "a.yaml"})) == ": a.yaml b/c.yaml b/d.yml");
  CHECK(written(discover_bare(files, {"b/e.txt"})) == ": b/e.txt");
}

TEST_CASE("without sml.yaml other people's packages are not looked into, and not any number of folders") {
  CHECK(written(discover_bare(files_of({"a.yaml", "node_modules/b/c.yaml", "d/node_modules/e.yaml"}), {})) == ": a.yaml");
  base::MemoryFiles many;
  for (int number = 0; number < kMostFolders + 10; ++number) many.add("d/" + std::to_string(number) + "/a.yaml", "");
  const Discovery found = discover_bare(many, {"d"});
  CHECK(found.clients.front().posts.size() == kMostFolders - 1);
  REQUIRE(found.passed_over.size() == 1);
  CHECK(found.passed_over.front().path == "d");
  CHECK(found.passed_over.front().variant == "folder_many");
}

TEST_CASE("what is not read although somebody may think so is told") {
  const struct {
    const char* path;
    const char* told;
  } table[] = {
      {"clients/a/Facts.yaml", "schema/file-name: clients/a/Facts.yaml (facts.yaml)"},
      {"clients/a/contract.yml", "schema/file-name: clients/a/contract.yml (contract.yaml)"},
      {"clients/a/ACCOUNTS.YML", "schema/file-name: clients/a/ACCOUNTS.YML (accounts.yaml)"},
      {"clients/a/facts.yaml.txt", "schema/file-name: clients/a/facts.yaml.txt (facts.yaml)"},
      {"clients/a/facts.txt", "schema/file-name: clients/a/facts.txt (facts.yaml)"},
      {"clients/a/facts", ""},
      {"clients/a/facts.md", ""},
      {"clients/a/hechos.yaml", "schema/other-file: clients/a/hechos.yaml"},
      {"clients/a/.facts.yml", ""},
      {"clients/a/docs/Facts.yml", ""},
      {"clients/facts.yaml", "schema/other-file: clients/facts.yaml"},
      {"clients/a/Posts/x.yaml", "folder: clients/a/Posts"},
      {"clients/a/post/x.yaml", "folder: clients/a/post"},
      {"clients/a/post/2026/x.yaml", "folder: clients/a/post"},
      {"clients/a/contenidos/brief.docx", ""},
      {"clients/b/Publicações/x.yaml", "folder: clients/b/Publicações"},
      {"clients/b/contenidos/foto.jpg", ""},
      {"clients/b/post/x.yaml", "folder: clients/b/post"},
      {"clients/b/publicaciones/x.yaml", "folder: clients/b/publicaciones"},
      {"clients/a/posts/x.YAML", "ending: clients/a/posts/x.YAML (x.yaml)"},
      {"clients/a/posts/2026/Día 1.Yml", "ending: clients/a/posts/2026/Día 1.Yml (Día 1.yml)"},
      {"clients/a/posts/x.yaml.txt", "ending: clients/a/posts/x.yaml.txt (x.yaml)"},
      {"clients/a/posts/x.txt", "document: clients/a/posts/x.txt"},
      {"clients/a/posts/x.md", "document: clients/a/posts/x.md"},
      {"clients/a/posts/x.json", "document: clients/a/posts/x.json"},
      {"clients/a/posts/README.md", ""},
      {"clients/a/posts/LÉEME.txt", ""},
      {"clients/a/posts/x.DOCX", "document: clients/a/posts/x.DOCX"},
      {"clients/a/posts/~$x.docx", ""},
      {"clients/a/posts/x.docm", "document: clients/a/posts/x.docm"},
      {"clients/a/posts/x.csv", "sheet: clients/a/posts/x.csv"},
      {"clients/a/posts/x.TSV", "sheet: clients/a/posts/x.TSV"},
      {"clients/a/posts/x.xlsx", "workbook: clients/a/posts/x.xlsx"},
      {"clients/a/posts/x.xlsm", "workbook: clients/a/posts/x.xlsm"},
      {"clients/a/posts/x.jpg", ""},
      {"c/facts.yaml", "client: c"},
      {"c/d/facts.yaml", ""},
      {"c/posts/x.yaml", ""},
      {"clients/b/c/contract.yaml", "client: clients/b/c"},
      {"clients/a/c/contract.yaml", ""},
      {"docker-compose.yml", ""},
      {"Sml.yml", "schema/file-name: Sml.yml (sml.yaml)"},
      {"facts.yaml", "root: facts.yaml"},
      {"posts/x.yaml", "root: posts"},
      {"publicaciones/x.yaml", "root: publicaciones"},
      {"posts/x.jpg", ""},
      {"clientes/c/facts.yaml", "clients: clientes"},
      {"clientes/lista.csv", ""},
      {"clients/b/Contrato.yaml", "schema/file-name: clients/b/Contrato.yaml (contract.yaml)"},
      {"clients/a/cuentas.yml", "schema/file-name: clients/a/cuentas.yml (accounts.yaml)"},
      {"equipo.yaml", "schema/file-name: equipo.yaml (team.yaml)"},
      {"team.yml", "schema/file-name: team.yml (team.yaml)"},
  };
  for (const auto& row : table) {
    CAPTURE(row.path);
    const base::MemoryFiles files = files_of({"clients/a/facts.yaml", "clients/a/posts/1.yaml", "clients/b/note", row.path});
    const std::string told = *row.told == '\0' ? "" : std::string(" ") + row.told;
    CHECK(discovered(files, "") == "clients/a: clients/a/posts/1.yaml; clients/b:" + told);
  }
}

TEST_CASE("posts in the root are told where there is no client at all") {
  CHECK(discovered(files_of({"posts/x.yaml", "contract.yaml"}), "") == " root: contract.yaml root: posts");
  CHECK(discovered(files_of({"posts/x.yaml", "contract.yaml"}), ".") == ": posts/x.yaml");
}

TEST_CASE("what is not read and excluded is not told") {
  const base::MemoryFiles files = files_of({"clients/a/Facts.yaml", "clients/a/posts/1.docx", "clients/facts.yaml",
                                            "clients/b/Posts/x.yaml", "c/facts.yaml", "Sml.yml"});
  CHECK(discovered(files, "", {"**/Facts.yaml", "**/*.docx", "clients/facts.yaml", "**/Posts", "c", "*.yml"}) == "clients/a:; clients/b:");
}

}  // namespace
}  // namespace sml::run
