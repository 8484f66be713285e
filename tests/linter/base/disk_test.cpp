#include "linter/base/disk.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/catch.h"

namespace sml::base {
namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "sml-disk-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() { fs::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  fs::path operator/(const std::string& name) const { return path_ / name; }
  std::string root() const { return (path_ / "root").string(); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::size_t count(const std::string& name) const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_ / name), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  ::stat(path.c_str(), &status);
  return status.st_mode & 07777U;
}

TEST_CASE("a file gets its new bytes and keeps its mode, and nothing stays beside it") {
  const TemporaryFolder folder;
  folder.write("root/posts/a.yaml", "old\r\n");
  ::chmod((folder / "root/posts/a.yaml").c_str(), 0640);
  DiskWriter disk(folder.root());
  CHECK(disk.replace("posts/a.yaml", "old\r\n", std::string("new\0\r\n", 6)) == ReplaceStatus::done);
  CHECK(folder.read("root/posts/a.yaml") == std::string("new\0\r\n", 6));
  CHECK(mode_of(folder / "root/posts/a.yaml") == 0640);
  CHECK(folder.count("root/posts") == 1);
  CHECK(disk.replace("posts/a.yaml", "old\r\n", std::string("new\0\r\n", 6)) == ReplaceStatus::done);   // as it is
}

TEST_CASE("a file that is another than was read, or none, keeps its bytes") {
  const TemporaryFolder folder;
  folder.write("root/a.yaml", "other");
  fs::create_directory(folder / "root/b.yaml");
  DiskWriter disk(folder.root());
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("a.yaml", "othe", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("a.yaml", "other ", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("b.yaml", "", "new") == ReplaceStatus::changed);
  CHECK(disk.replace("c.yaml", "", "new") == ReplaceStatus::changed);
  CHECK(folder.read("root/a.yaml") == "other");
  CHECK(folder.count("root") == 2);
}

TEST_CASE("a link stays a link; what it leads to is replaced inside the root and left alone outside") {
  const TemporaryFolder folder;
  folder.write("root/real/a.yaml", "old");
  folder.write("outside.yaml", "old");
  fs::create_symlink("real/a.yaml", folder / "root/link.yaml");
  fs::create_symlink("../outside.yaml", folder / "root/out.yaml");
  fs::create_directory_symlink("..", folder / "root/up");
  DiskWriter disk(folder.root());
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
  const TemporaryFolder folder;
  folder.write("root/a.yaml", "old");
  folder.write("root/b.yaml", "old");
  ::chmod((folder / "root/a.yaml").c_str(), 0444);
  fs::create_hard_link(folder / "root/b.yaml", folder / "root/c.yaml");
  DiskWriter disk(folder.root());
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::read_only);
  CHECK(disk.replace("b.yaml", "old", "new") == ReplaceStatus::several_names);
  CHECK(folder.read("root/a.yaml") == "old");
  CHECK(folder.read("root/c.yaml") == "old");
}

TEST_CASE("what a killed writer left is removed where something is written, and nothing else") {
  const TemporaryFolder folder;
  folder.write("root/posts/a.yaml", "old");
  folder.write("root/posts/.sml-fix-1-1", "half");
  folder.write("root/posts/.sml-other", "mine");
  folder.write("root/.sml-fix-1-1", "elsewhere");
  DiskWriter disk(folder.root());
  CHECK(disk.replace("posts/a.yaml", "old", "new") == ReplaceStatus::done);
  CHECK(folder.count("root/posts") == 2);
  CHECK(fs::exists(folder / "root/posts/.sml-other"));
  CHECK(fs::exists(folder / "root/.sml-fix-1-1"));
}

TEST_CASE("a folder that takes no file leaves the old one") {
  if (::geteuid() == 0) return;   // nothing is forbidden to root
  const TemporaryFolder folder;
  folder.write("root/a.yaml", "old");
  ::chmod(folder.root().c_str(), 0555);
  DiskWriter disk(folder.root());
  CHECK(disk.replace("a.yaml", "old", "new") == ReplaceStatus::failed);
  ::chmod(folder.root().c_str(), 0755);
  CHECK(folder.read("root/a.yaml") == "old");
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
