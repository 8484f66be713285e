// Folders as file systems tell them that are not at hand: this program's own readdir() goes before the system's.
#include <dirent.h>
#include <dlfcn.h>

#include <cerrno>
#include <filesystem>
#include <optional>

#include "linter/base/files.h"
#include "tests/catch.h"
#include "tests/folder.h"

namespace {

bool tells_types = true;
std::optional<int> entries_left;   // until it fails

}  // namespace

extern "C" dirent* readdir(DIR* directory) {
  static const auto of_system = reinterpret_cast<dirent* (*)(DIR*)>(::dlsym(RTLD_NEXT, "readdir"));
  if (entries_left && (*entries_left)-- == 0) {
    errno = EIO;
    return nullptr;
  }
  dirent* const entry = of_system(directory);
  if (entry != nullptr && !tells_types) entry->d_type = DT_UNKNOWN;
  return entry;
}

namespace sml::base {
namespace {

TEST_CASE("a folder that cannot be read to its end is not listed") {
  const Folder folder;
  folder.write("posts/a.yaml", "id: a");
  folder.write("posts/b.yaml", "id: b");
  const DiskFiles files(folder.path());
  for (const int entries : {0, 1, 3}) {
    CAPTURE(entries);
    entries_left = entries;
    const Listing listed = files.list("posts");
    entries_left.reset();
    CHECK_FALSE(listed);
  }
  CHECK(files.list("posts")->size() == 2);
}

TEST_CASE("links are known where a folder does not tell what its entries are") {
  const Folder folder;
  folder.write("posts/a.yaml", "id: a");
  std::filesystem::create_directory_symlink("..", folder / "posts/up");
  tells_types = false;
  const Listing listed = DiskFiles(folder.path()).list("posts");
  tells_types = true;
  REQUIRE(listed->size() == 2);
  CHECK(listed->front().kind == FileKind::regular);
  CHECK_FALSE(listed->front().link);
  CHECK(listed->back().kind == FileKind::directory);
  CHECK(listed->back().link);
}

}  // namespace
}  // namespace sml::base
