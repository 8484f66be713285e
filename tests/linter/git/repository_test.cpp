#include "linter/git/repository.h"

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/git/made_repository.h"

namespace sml::git {
namespace {

using base::FileKind;
using base::ReadStatus;
using Kind = Problem::Kind;

std::shared_ptr<const TreeFiles> files_of(const std::string& folder, const std::string& revision) {
  const auto repository = Repository::open(folder);
  REQUIRE(repository);
  const auto files = repository->files(revision);
  REQUIRE(files);
  return *files;
}

Kind refusal(const std::string& folder, const std::string& revision) {
  const auto repository = Repository::open(folder);
  if (!repository) return repository.error().kind;
  const auto files = repository->files(revision);
  REQUIRE_FALSE(files);
  return files.error().kind;
}

const Content kTree = {{"a.yaml", "id: a\n"},
                       {"posts/2026/b.yaml", "id: b\n"},
                       {"posts/c.yaml", std::string("\0\xff", 2)},
                       {"posts/empty.yaml", ""},
                       {"link.yaml", kLink + "a.yaml"},
                       {"folder", kLink + "posts/2026"},
                       {"posts/up.yaml", kLink + "../a.yaml"},
                       {"posts/out.yaml", kLink + "../../x"},
                       {"absolute.yaml", kLink + "/etc/passwd"},
                       {"dangling.yaml", kLink + "nothing"},
                       {"round.yaml", kLink + "round.yaml"},
                       {"through.yaml", kLink + "a.yaml/b"},
                       {"other", kSubmodule}};

TEST_CASE("a revision's files are seen as the disk would show them") {
  const Folder folder;
  MadeRepository made(folder.path());
  made.commit("main", kTree);
  const auto files = files_of(folder.path(), "main");
  const struct {
    std::string path;
    FileKind kind;
    std::string bytes;
    ReadStatus status;
  } table[] = {
      {"", FileKind::directory, "", ReadStatus::not_regular},
      {"a.yaml", FileKind::regular, "id: a\n", ReadStatus::ok},
      {"posts", FileKind::directory, "", ReadStatus::not_regular},
      {"posts/2026/b.yaml", FileKind::regular, "id: b\n", ReadStatus::ok},
      {"posts/c.yaml", FileKind::regular, std::string("\0\xff", 2), ReadStatus::ok},
      {"posts/empty.yaml", FileKind::regular, "", ReadStatus::ok},
      {"link.yaml", FileKind::regular, "id: a\n", ReadStatus::ok},
      {"folder", FileKind::directory, "", ReadStatus::not_regular},
      {"folder/b.yaml", FileKind::regular, "id: b\n", ReadStatus::ok},
      {"posts/up.yaml", FileKind::regular, "id: a\n", ReadStatus::ok},
      {"posts/out.yaml", FileKind::outside, "", ReadStatus::outside},
      {"absolute.yaml", FileKind::outside, "", ReadStatus::outside},
      {"dangling.yaml", FileKind::missing, "", ReadStatus::missing},
      {"round.yaml", FileKind::missing, "", ReadStatus::missing},
      {"through.yaml", FileKind::missing, "", ReadStatus::missing},
      {"other", FileKind::other, "", ReadStatus::not_regular},
      {"a.yaml/b", FileKind::missing, "", ReadStatus::missing},
      {"nothing", FileKind::missing, "", ReadStatus::missing},
  };
  for (const auto& row : table) {
    CAPTURE(row.path);
    CHECK(files->kind(row.path) == row.kind);
    const base::ReadResult read = files->read(row.path, 100);
    CHECK(read.status == row.status);
    CHECK(read.bytes == row.bytes);
    CHECK(files->start(row.path, 100).status == row.status);
  }
  CHECK(files->read("a.yaml", 6).status == ReadStatus::ok);
  CHECK(files->read("a.yaml", 5).status == ReadStatus::too_large);
  CHECK(files->start("a.yaml", 2).bytes == "id");
  CHECK(files->start("a.yaml", 2).size == 6);
  std::string whole;
  CHECK(files->each_part("a.yaml", [&](std::string_view part) { whole += part; }) == base::ReadStatus::ok);
  CHECK(whole == files->read("a.yaml", 100).bytes);
  CHECK(files->each_part("none.yaml", [&](std::string_view part) { whole += part; }) == base::ReadStatus::missing);
  CHECK(whole.size() == 6);
  CHECK_FALSE(files->lacks_objects());
  CHECK_THROWS_AS(files->each_part("a.yaml", [](std::string_view) { throw std::runtime_error("taken no further"); }), std::runtime_error);
  CHECK(files->read("a.yaml", 100).status == ReadStatus::ok);   // nothing is left locked
}

TEST_CASE("a folder's entries are sorted by name, links among them") {
  const Folder folder;
  MadeRepository made(folder.path());
  made.commit("main", {{"b/x.yaml", "1"}, {"b.yaml", "2"}, {"a.yaml", "3"}, {"l.yaml", kLink + "a.yaml"}, {"m", kSubmodule}});
  const auto files = files_of(folder.path(), "main");
  std::string names;
  const base::Listing listed = files->list("");
  for (const base::DirectoryEntry& entry : *listed) names += entry.name + (entry.link ? "@ " : " ");
  CHECK(names == "a.yaml b b.yaml l.yaml@ m ");
  CHECK(files->submodules() == std::vector<std::string>{"m"});
  CHECK(files->list("b")->size() == 1);
  CHECK_FALSE(files->list("a.yaml"));
  CHECK_FALSE(files->list("nothing"));
}

TEST_CASE("a folder of the repository is the root of what is seen") {
  const Folder folder;
  MadeRepository made(folder.path());
  made.commit("main", {{"redes/sml.yaml", "version: 1\n"}, {"redes/out.yaml", kLink + "../a.yaml"}, {"a.yaml", "id: a\n"}});
  folder.write("redes/sml.yaml", "");
  folder.write("nueva/sml.yaml", "");
  const auto files = files_of(folder.path("redes"), "main");
  CHECK(files->read("sml.yaml", 100).bytes == "version: 1\n");
  CHECK(files->kind("out.yaml") == FileKind::outside);
  CHECK(files->kind("a.yaml") == FileKind::missing);
  const auto later = files_of(folder.path("nueva"), "main");
  CHECK(later->kind("sml.yaml") == FileKind::missing);
  CHECK_FALSE(later->list(""));
}

TEST_CASE("bare repositories and worktrees are repositories") {
  const Folder folder, bare;
  MadeRepository made(folder.path("git"));
  made.commit("main", {{"a.yaml", "1"}});
  made.worktree(folder.path("otro"));
  CHECK(files_of(folder.path("otro"), "main")->kind("a.yaml") == FileKind::regular);
  MadeRepository made_bare(bare.path(), true);
  made_bare.commit("main", {{"a.yaml", "1"}});
  CHECK(files_of(bare.path(), "main")->kind("a.yaml") == FileKind::regular);
}

TEST_CASE("revisions are named as git names them") {
  const Folder folder;
  MadeRepository made(folder.path());
  const std::string first = made.commit("main", {{"a.yaml", "1"}});
  made.commit("main", {{"a.yaml", "2"}});
  made.commit("rama", {{"a.yaml", "3"}}, "main");
  made.commit("main", {{"a.yaml", "4"}});
  made.commit("sola", {{"a.yaml", "5"}});
  const auto read = [&](const std::string& revision) { return files_of(folder.path(), revision)->read("a.yaml", 10).bytes; };
  CHECK(read("HEAD") == "4");
  CHECK(read("main~2") == "1");
  CHECK(read("refs/heads/rama") == "3");
  CHECK(read(first.substr(0, 10)) == "1");
  CHECK(read("main^{tree}") == "4");
  CHECK(refusal(folder.path(), "nada") == Kind::unknown_revision);
  CHECK(refusal(folder.path(), "HEAD:a.yaml") == Kind::unknown_revision);
  CHECK(refusal(folder.path(), "") == Kind::unknown_revision);
  const auto repository = Repository::open(folder.path());
  CHECK(read(*repository->merge_base("main", "rama")) == "2");
  CHECK(repository->merge_base("main", "sola").error().kind == Kind::unrelated);
  CHECK(repository->merge_base("main", "nada").error().kind == Kind::unknown_revision);
}

TEST_CASE("where git has nothing to give it is said why") {
  const Folder folder;
  CHECK(refusal(folder.path(), "HEAD") == Kind::no_repository);
  MadeRepository made(folder.path());
  CHECK(refusal(folder.path(), "HEAD") == Kind::unknown_revision);   // no commit yet
  const std::string commit = made.commit("main", {{"a.yaml", "1"}});
  folder.write(".git/shallow", commit + "\n");
  CHECK(refusal(folder.path(), "HEAD~1") == Kind::cut_off);
  std::filesystem::remove(folder.path(".git/shallow"));
  folder.write(".git/config", "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
  const auto repository = Repository::open(folder.path());
  REQUIRE_FALSE(repository);
  CHECK(repository.error().kind == Kind::format);
  CHECK(repository.error().what == "sha256");
}

TEST_CASE("extensions that change nothing for a reader are no obstacle") {
  for (const char* extension : {"worktreeConfig = true", "preciousObjects = true", "partialClone = origin", "relativeWorktrees = true"}) {
    CAPTURE(extension);
    const Folder folder;
    MadeRepository made(folder.path());
    made.commit("main", {{"a.yaml", "1"}});
    folder.write(".git/config", "[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\t" + std::string(extension) + "\n");
    CHECK(files_of(folder.path(), "main")->kind("a.yaml") == FileKind::regular);
  }
}

TEST_CASE("what leads into another repository is told") {
  const Folder folder;
  MadeRepository made(folder.path());
  made.commit("main", {{"a.yaml", "1"}, {"clients/roma", kSubmodule}, {"clients/link", kLink + "roma"}});
  const auto files = files_of(folder.path(), "main");
  CHECK(files->kind("a.yaml") == FileKind::regular);
  CHECK(files->submodules().empty());
  CHECK(files->kind("clients/roma/posts/a.yaml") == FileKind::missing);
  CHECK(files->submodules() == std::vector<std::string>{"clients/roma"});
  CHECK(files->kind("clients/link/posts") == FileKind::missing);
  CHECK(files->submodules() == std::vector<std::string>{"clients/link/posts", "clients/roma"});
}

TEST_CASE("objects that the copy lacks are told") {
  const Folder folder;
  MadeRepository made(folder.path());
  made.commit("main", {{"a.yaml", "1"}});
  std::filesystem::remove_all(folder.path(".git/objects/56"));   // of the blob "1"
  const auto files = files_of(folder.path(), "main");
  CHECK(files->kind("a.yaml") == FileKind::regular);
  CHECK_FALSE(files->lacks_objects());
  CHECK(files->read("a.yaml", 10).status == ReadStatus::unreadable);
  CHECK(files->lacks_objects());
}

}  // namespace
}  // namespace sml::git
