#include "linter/base/changed_files.h"

#include <filesystem>
#include <string>

#include "tests/catch.h"
#include "tests/folder.h"

namespace sml::base {
namespace {

std::string listed(const Files& files, std::string_view folder) {
  const Listing entries = files.list(folder);
  if (!entries) return "-";
  std::string names;
  for (const DirectoryEntry& entry : *entries) names += entry.name + (entry.kind == FileKind::directory ? "/ " : " ");
  return names;
}

TEST_CASE("a changed file is read as it was given, and a new one is there with its folders") {
  const MemoryFiles below({{"posts/a.yaml", "id: a"}, {"sml.yaml", "version: 1"}});
  ChangedFiles files(below);
  files.change("posts/a.yaml", "id: b");
  files.change("posts/2026/abril/c.yaml", "id: c");
  const struct {
    std::string path;
    FileKind kind;
    std::string bytes;
    std::string listed;
  } cases[] = {
      {"", FileKind::directory, "", "posts/ sml.yaml "},
      {"posts", FileKind::directory, "", "2026/ a.yaml "},
      {"posts/2026", FileKind::directory, "", "abril/ "},
      {"posts/2026/abril", FileKind::directory, "", "c.yaml "},
      {"posts/2026/abril/c.yaml", FileKind::regular, "id: c", "-"},
      {"posts/a.yaml", FileKind::regular, "id: b", "-"},
      {"sml.yaml", FileKind::regular, "version: 1", "-"},
      {"post", FileKind::missing, "", "-"},
      {"posts/202", FileKind::missing, "", "-"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.path);
    CHECK(files.kind(one.path) == one.kind);
    CHECK(files.read(one.path, 100).bytes == one.bytes);
    CHECK(files.start(one.path, 2).bytes == one.bytes.substr(0, 2));
    CHECK(listed(files, one.path) == one.listed);
  }
  CHECK(files.read("posts/a.yaml", 4).status == ReadStatus::too_large);
  CHECK(files.start("posts/a.yaml", 2).size == 5);
}

TEST_CASE("a link that leads nowhere is a file once it is given bytes") {
  const Folder folder;
  std::filesystem::create_symlink("nada.yaml", folder.path("a.yaml"));
  const DiskFiles below(folder.path());
  ChangedFiles files(below);
  files.change("a.yaml", "id: a");
  CHECK(files.kind("a.yaml") == FileKind::regular);
  CHECK(files.list("")->front().kind == FileKind::regular);
  CHECK(files.read("a.yaml", 100).bytes == "id: a");
}

}  // namespace
}  // namespace sml::base
