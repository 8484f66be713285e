#include "linter/base/disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folder.h"

namespace {

int locks_refused = 0;   // the next ones, as if another writer had them

}  // namespace

// This program's own goes before the system's.
extern "C" int fcntl(int descriptor, int command, ...) {
  static const auto of_system = reinterpret_cast<int (*)(int, int, void*)>(::dlsym(RTLD_NEXT, "fcntl"));
  va_list given;
  va_start(given, command);
  void* const argument = va_arg(given, void*);
  va_end(given);
  if (command != F_OFD_SETLK || locks_refused == 0) return of_system(descriptor, command, argument);
  --locks_refused;
  errno = EAGAIN;
  return -1;
}

namespace sml::base {
namespace {

namespace fs = std::filesystem;

std::string root_of(const Folder& folder) { return folder.path("root"); }

std::size_t count(const Folder& folder, const std::string& name) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder / name), fs::directory_iterator()));
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  ::stat(path.c_str(), &status);
  return status.st_mode & 07777U;
}

constexpr std::size_t kAll = std::size_t(-1);

// Which of the files that are made together could not be.
std::size_t created(const std::vector<fs::path>& paths) {
  std::vector<NewBytes> files;
  for (const fs::path& path : paths) files.push_back({path.string(), "new"});
  return create_whole(files).value_or(kAll);
}

TEST_CASE("a file gets its new bytes and keeps its mode, and nothing stays beside it") {
  const Folder folder;
  folder.write("root/posts/a.yaml", "old\r\n");
  ::chmod((folder / "root/posts/a.yaml").c_str(), 0640);
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("posts/a.yaml", "old\r\n", std::string("new\0\r\n", 6)) == ReplaceStatus::done);
  CHECK(folder.read("root/posts/a.yaml") == std::string("new\0\r\n", 6));
  CHECK(mode_of(folder / "root/posts/a.yaml") == 0640);
  CHECK(count(folder, "root/posts") == 1);
  CHECK(disk.replace("posts/a.yaml", "old\r\n", std::string("new\0\r\n", 6)) == ReplaceStatus::done);   // as it is
}

TEST_CASE("a file that is another than was read, or none, keeps its bytes") {
  const Folder folder;
  folder.write("root/a.yaml", "other");
  fs::create_directory(folder / "root/b.yaml");
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("a.yaml", "othe", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("a.yaml", "other ", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("b.yaml", "", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("c.yaml", "", "new") == ReplaceStatus::changed);
  CHECK(folder.read("root/a.yaml") == "other");
  CHECK(count(folder, "root") == 2);
}

TEST_CASE("a link stays a link; what it leads to is replaced inside the root and left alone outside") {
  const Folder folder;
  folder.write("root/real/a.yaml", "old");
  folder.write("outside.yaml", "old");
  fs::create_symlink("real/a.yaml", folder / "root/link.yaml");
  fs::create_symlink("../outside.yaml", folder / "root/out.yaml");
  fs::create_directory_symlink("..", folder / "root/up");
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("link.yaml", "old", "new") == ReplaceStatus::done);
  CHECK(fs::is_symlink(folder / "root/link.yaml"));
  CHECK(folder.read("root/real/a.yaml") == "new");
  CHECK(disk.replace("real/a.yaml", "old", "new") == ReplaceStatus::done);   // the same file by its other name
  CHECK(disk.replace("out.yaml", "old", "new") == ReplaceStatus::outside);
  CHECK(disk.replace("up/outside.yaml", "old", "new") == ReplaceStatus::outside);
  CHECK(disk.replace("../outside.yaml", "old", "new") == ReplaceStatus::outside);
  CHECK(folder.read("outside.yaml") == "old");
}

TEST_CASE("a file that nobody may write, or with a second name, keeps its bytes") {
  const Folder folder;
  folder.write("root/a.yaml", "old");
  folder.write("root/b.yaml", "old");
  ::chmod((folder / "root/a.yaml").c_str(), 0444);
  fs::create_hard_link(folder / "root/b.yaml", folder / "root/c.yaml");
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::read_only);
  CHECK(disk.replace("b.yaml", "old", "new") == ReplaceStatus::several_names);
  CHECK(folder.read("root/a.yaml") == "old");
  CHECK(folder.read("root/c.yaml") == "old");
}

TEST_CASE("what a killed writer left is removed where something is written, and nothing else") {
  const Folder folder;
  folder.write("root/posts/a.yaml", "old");
  folder.write("root/posts/.sml-fix-1-1", "half");
  folder.write("root/posts/.sml-other", "mine");
  folder.write("root/.sml-fix-1-1", "elsewhere");
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("posts/a.yaml", "old", "new") == ReplaceStatus::done);
  CHECK(count(folder, "root/posts") == 2);
  CHECK(fs::exists(folder / "root/posts/.sml-other"));
  CHECK(fs::exists(folder / "root/.sml-fix-1-1"));
}

TEST_CASE("a file that another writer took for a leftover before it was locked is written under another name") {
  const Folder folder;
  folder.write("root/a.yaml", "old");
  DiskWriter disk(root_of(folder));
  locks_refused = 1;
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::done);
  locks_refused = 1;
  CHECK(created({folder / "root/b.yaml"}) == kAll);
  CHECK(locks_refused == 0);
  CHECK(count(folder, "root") == 3);   // the other one is left to who has it
}

TEST_CASE("a folder that takes no file leaves the old one") {
  if (::geteuid() == 0) return;   // nothing is forbidden to root
  const Folder folder;
  folder.write("root/a.yaml", "old");
  ::chmod(root_of(folder).c_str(), 0555);
  DiskWriter disk(root_of(folder));
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::failed);
  ::chmod(root_of(folder).c_str(), 0755);
  CHECK(folder.read("root/a.yaml") == "old");
}

TEST_CASE("a whole file is written where none stands and in the place of one, which keeps its mode; a link stays a link") {
  const Folder folder;
  folder.write("a", "old");
  ::chmod((folder / "a").c_str(), 0640);
  fs::create_symlink("a", folder / "link");
  const mode_t mask = ::umask(022);
  CHECK(write_whole((folder / "link").string(), "new"));
  CHECK(write_whole((folder / "b").string(), "b"));
  CHECK(created({folder / "c"}) == kAll);
  ::umask(mask);
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(folder.read("a") == "new");
  CHECK(mode_of(folder / "a") == 0640);
  CHECK(folder.read("b") == "b");
  CHECK(mode_of(folder / "b") == 0644);
  CHECK(mode_of(folder / "c") == 0644);
  CHECK(count(folder, ".") == 4);
}

TEST_CASE("a whole file is not written over what may not be") {
  const Folder folder;
  folder.write("a", "old");
  folder.write("b", "old");
  fs::create_directory(folder / "c");
  ::chmod((folder / "a").c_str(), 0444);
  fs::create_hard_link(folder / "b", folder / "d");
  for (const std::string name : {"a", "b", "c", "c/", "none/e", "d/e"}) {
    CAPTURE(name);
    CHECK_FALSE(write_whole((folder / name).string(), "new"));
  }
  CHECK(write_whole((folder / "a").string(), "old"));   // as it is
  const fs::path here = fs::current_path();
  fs::current_path(folder / "c");
  fs::create_directory("e");
  const bool written = write_whole((folder / "none" / "e").string(), "new");   // not into the folder of that name here
  fs::current_path(here);
  CHECK_FALSE(written);
  CHECK(fs::is_empty(folder / "c" / "e"));
  CHECK(created({folder / "b"}) == 0);
  CHECK(folder.read("a") == "old");
  CHECK(folder.read("b") == "old");
  CHECK(count(folder, ".") == 4);
}

TEST_CASE("of files that are made together all are there or none, and nothing stays beside them") {
  const Folder folder;
  fs::create_directories(folder / "posts/2026-03");
  folder.write("old", "old");
  folder.write("posts/.sml-fix-1-1", "of a writer that was killed");
  std::vector<fs::path> paths;
  for (int number = 0; number < 450; ++number) paths.push_back(folder / (number % 2 == 0 ? "posts" : "posts/2026-03") / std::to_string(number));
  for (const fs::path& wrong : {folder / "old", folder / "none" / "a", paths.front(), folder / "posts"}) {
    CAPTURE(wrong);
    paths.push_back(wrong);
    CHECK(created(paths) == 450);
    CHECK(count(folder, "posts") == 1);
    CHECK(count(folder, "posts/2026-03") == 0);
    CHECK(folder.read("old") == "old");
    paths.pop_back();
  }
  CHECK(created(paths) == kAll);
  CHECK(created({}) == kAll);
  CHECK(count(folder, "posts") == 226);
  CHECK(folder.read("posts/2026-03/449") == "new");
}

TEST_CASE("in memory a file is replaced on the same terms") {
  MemoryFiles files;
  files.add("a.yaml", "old");
  MemoryWriter disk(files);
  CHECK(disk.replace("a.yaml", "other", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("b.yaml", "", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("a.yaml", "old", "newer") == ReplaceStatus::done);
  CHECK(disk.replace("a.yaml", "old", "newer") == ReplaceStatus::done);
  CHECK(files.read("a.yaml", 10).bytes == "newer");
}

}  // namespace
}  // namespace sml::base
