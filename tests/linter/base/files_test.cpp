#include "linter/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <climits>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

#include "linter/base/meant_paths.h"
#include "linter/base/path.h"
#include "tests/catch.h"
#include "tests/folder.h"

namespace sml::base {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names(const std::vector<DirectoryEntry>& entries) {
  std::vector<std::string> result;
  for (const DirectoryEntry& entry : entries) result.push_back(entry.name);
  return result;
}

struct Written {
  std::string folder;
  std::string written;
  std::string path;   // "-" where there is none
};

TEST_CASE("paths that files name stay inside the root") {
  const Written table[] = {
      {"", "media/a.jpg", "media/a.jpg"},
      {"clients/napoli", "media/a.jpg", "clients/napoli/media/a.jpg"},
      {"clients/napoli", "../../docs/a.md", "docs/a.md"},
      {"clients/napoli", "./media//a.jpg", "clients/napoli/media/a.jpg"},
      {"clients/napoli", "../..", ""},
      {"", "a/..", ""},
      {"", "a:b/c", "-"},
      {"", "a/b:c", "a/b:c"},
      {"", "%2e%2e/a", "%2e%2e/a"},
      {"", "fotos de María/ñ.jpg", "fotos de María/ñ.jpg"},
      {"clients/napoli", "../../../etc/passwd", "-"},
      {"", "..", "-"},
      {"", "a/../../b", "-"},
      {"", "/etc/passwd", "-"},
      {"", "", "-"},
      {"", "C:\\windows", "-"},
      {"", "C:windows", "-"},
      {"", "a\\b", "-"},
      {"", "\\\\server\\share", "-"},
      {"", "file:///etc/passwd", "-"},
      {"", std::string("a\0b", 3), "-"},
      {"", "a\nb", "-"},
      {"", "a\x7F", "-"},
  };
  for (const Written& row : table) {
    CAPTURE(row.folder, row.written);
    CHECK(repository_path(row.folder, row.written).value_or("-") == row.path);
  }
}

TEST_CASE("what a client's file may mean by a path") {
  using Paths = std::vector<std::string>;
  CHECK(meant_paths("clients/uno", "docs/a.md") == Paths{"clients/uno/docs/a.md", "docs/a.md"});
  CHECK(meant_paths("clients/uno", "../../docs/a.md") == Paths{"docs/a.md"});
  CHECK(meant_paths("", "docs/a.md") == Paths{"docs/a.md"});
  CHECK(meant_paths("clients/uno", "/etc/passwd").empty());
}

TEST_CASE("files in memory have folders by their paths") {
  const MemoryFiles files({{"sml.yaml", "version: 1"}, {"posts/a.yaml", "id: a"}, {"posts/b/c.yaml", ""}, {"posts-old/d.yaml", ""}});
  CHECK(files.kind("") == FileKind::directory);
  CHECK(files.kind("posts") == FileKind::directory);
  CHECK(files.kind("posts/b") == FileKind::directory);
  CHECK(files.kind("posts/a.yaml") == FileKind::regular);
  CHECK(files.kind("post") == FileKind::missing);
  CHECK(files.kind("posts/a.yaml/x") == FileKind::missing);
  CHECK(files.read("posts/a.yaml", 100).bytes == "id: a");
  CHECK(files.read("posts/a.yaml", 4).status == ReadStatus::too_large);
  CHECK(files.read("posts", 100).status == ReadStatus::not_regular);
  CHECK(files.read("nowhere", 100).status == ReadStatus::missing);
  CHECK(names(*files.list("")) == std::vector<std::string>{"posts", "posts-old", "sml.yaml"});
  CHECK(names(*files.list("posts")) == std::vector<std::string>{"a.yaml", "b"});
  CHECK_FALSE(files.list("nowhere"));
}

TEST_CASE("a file is read to its end, whatever size it says it has") {
  const ReadResult version = DiskFiles("/proc").read("version", 10'000);
  CHECK(version.status == ReadStatus::ok);
  CHECK(version.bytes.starts_with("Linux version"));
}

TEST_CASE("files on disk are read whole, up to a limit") {
  const Folder folder;
  folder.write("posts/a.yaml", "id: a");
  folder.write("posts/empty.yaml", "");
  folder.write("posts/large.yaml", std::string(200'000, 'x'));
  const DiskFiles files(folder.path());
  CHECK(files.read("posts/a.yaml", 5).bytes == "id: a");
  CHECK(files.read("posts/a.yaml", 4).status == ReadStatus::too_large);
  CHECK(files.read("posts/empty.yaml", 0).status == ReadStatus::ok);
  CHECK(files.read("posts/large.yaml", 200'000).bytes.size() == 200'000);
  CHECK(files.read("posts/none.yaml", 5).status == ReadStatus::missing);
  CHECK(files.read("posts", 5).status == ReadStatus::not_regular);
  CHECK(names(*files.list("posts")) == std::vector<std::string>{"a.yaml", "empty.yaml", "large.yaml"});
  CHECK_FALSE(files.list("none"));
  CHECK(files.kind("") == FileKind::directory);
  CHECK(files.kind("posts") == FileKind::directory);
  CHECK(files.kind("posts/a.yaml") == FileKind::regular);
  CHECK(files.kind("posts/none.yaml") == FileKind::missing);
}

TEST_CASE("a file's start is read alone, with its size") {
  const Folder folder;
  folder.write("a.bin", std::string(5000, 'x'));
  folder.write("b.bin", "xy");
  const DiskFiles disk(folder.path());
  const MemoryFiles memory({{"a.bin", std::string(5000, 'x')}, {"b.bin", "xy"}});
  for (const Files* files : std::initializer_list<const Files*>{&disk, &memory}) {
    CHECK(files->start("a.bin", 10).bytes == "xxxxxxxxxx");
    CHECK(files->start("a.bin", 10).size == 5000);
    CHECK(files->start("b.bin", 10).bytes == "xy");
    CHECK(files->start("b.bin", 10).size == 2);
    CHECK(files->start("none.bin", 10).status == ReadStatus::missing);
    CHECK(files->start("", 10).status == ReadStatus::not_regular);
  }
}

TEST_CASE("links are followed inside the root and never out of it") {
  const Folder outside;
  outside.write("secret.yaml", "secret");
  const Folder folder;
  folder.write("posts/a.yaml", "id: a");
  fs::create_symlink("posts/a.yaml", folder / "inside.yaml");
  fs::create_symlink(outside / "secret.yaml", folder / "outside.yaml");
  fs::create_symlink(outside.path(), folder / "away");
  fs::create_symlink("nowhere", folder / "dangling.yaml");
  fs::create_symlink("loop.yaml", folder / "loop.yaml");
  const DiskFiles files(folder.path());
  CHECK(files.read("inside.yaml", 100).bytes == "id: a");
  CHECK(files.kind("inside.yaml") == FileKind::regular);
  CHECK(files.kind("outside.yaml") == FileKind::outside);
  CHECK(files.kind("away") == FileKind::outside);
  CHECK(files.kind("away/secret.yaml") == FileKind::outside);
  CHECK(files.kind("dangling.yaml") == FileKind::other);
  CHECK(files.kind("loop.yaml") == FileKind::other);
  for (const char* path : {"outside.yaml", "away/secret.yaml", "dangling.yaml", "loop.yaml"}) {
    CAPTURE(path);
    CHECK(files.read(path, 100).status != ReadStatus::ok);
    CHECK(files.read(path, 100).bytes.empty());
    CHECK(files.start(path, 100).status != ReadStatus::ok);
    CHECK(files.start(path, 100).bytes.empty());
  }
  CHECK(files.read("away/missing.yaml", 100).status == ReadStatus::outside);
  CHECK(files.read("away/missing/too.yaml", 100).status == ReadStatus::outside);
  CHECK_FALSE(files.list("away"));
  CHECK_FALSE(files.list(".."));
  const Listing listed = files.list("");
  for (const DirectoryEntry& entry : *listed) CHECK(entry.link == (entry.name != "posts"));
}

TEST_CASE("a folder behind a link that stays inside is listed") {
  const Folder folder;
  folder.write("posts/a.yaml", "id: a");
  fs::create_symlink("posts", folder / "same");
  const Listing listed = DiskFiles(folder.path()).list("same");
  REQUIRE(listed);
  REQUIRE(listed->size() == 1);
  CHECK(listed->front().name == "a.yaml");
}

TEST_CASE("a path that goes up and down again is read inside the root, and one that leaves it is outside") {
  const Folder folder;
  folder.write("root/posts/a.yaml", "id: a");
  folder.write("b.yaml", "id: b");
  const DiskFiles files(folder.path("root"));
  CHECK(files.read("posts/../posts/a.yaml", 100).bytes == "id: a");
  CHECK(files.read("../b.yaml", 100).status == ReadStatus::outside);
  CHECK(files.read("../root/posts/a.yaml", 100).bytes == "id: a");
  CHECK(files.read("/posts/a.yaml", 100).bytes == "id: a");   // no path of the system
  CHECK(files.read(std::string(5000, 'x'), 100).status != ReadStatus::ok);
}

TEST_CASE("a root that is a link is the folder it leads to, and a neighbour with its name before is outside") {
  const Folder folder;
  folder.write("root/a.yaml", "id: a");
  folder.write("root-more/b.yaml", "id: b");
  fs::create_symlink("root", folder / "link");
  fs::create_symlink("../root-more/b.yaml", folder / "root/b.yaml");
  const DiskFiles files(folder.path("link"));
  CHECK(files.read("a.yaml", 100).bytes == "id: a");
  CHECK(files.read("b.yaml", 100).status == ReadStatus::outside);
}

TEST_CASE("what lies deeper than a path can say is there, and cannot be read or listed") {
  const Folder folder;
  const std::string name(250, 'd');
  std::string path;
  int parent = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
  while (path.size() <= PATH_MAX) {
    REQUIRE(::mkdirat(parent, name.c_str(), 0755) == 0);
    const int child = ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY);
    ::close(parent);
    parent = child;
    path = join_path(path, name);
  }
  ::close(parent);
  const DiskFiles files(folder.path());
  CHECK(files.kind(path) == FileKind::other);
  CHECK_FALSE(files.list(path));
  CHECK(files.read(join_path(path, "a.yaml"), 100).status == ReadStatus::unreadable);
}

TEST_CASE("a pipe neither blocks nor gives bytes") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe.yaml").c_str(), 0600) == 0);
  const DiskFiles files(folder.path());
  CHECK(files.kind("pipe.yaml") == FileKind::other);
  CHECK(files.read("pipe.yaml", 100).status == ReadStatus::not_regular);
}

TEST_CASE("a folder and a name make a path") {
  CHECK(join_path("a/b", "c.yaml") == "a/b/c.yaml");
  CHECK(join_path("", "c.yaml") == "c.yaml");
  CHECK(join_path("a", "") == "a");
}

}  // namespace
}  // namespace sml::base
