#include "linter/base/starts_once.h"

#include "tests/catch.h"

namespace sml::base {
namespace {

// Counts how often a start is read.
class CountedFiles final : public Files {
 public:
  FileKind kind(std::string_view path) const override { return files_.kind(path); }
  ReadResult read(std::string_view path, std::uint64_t limit) const override { return files_.read(path, limit); }
  FileStart start(std::string_view path, std::size_t most) const override {
    ++count;
    return files_.start(path, most);
  }
  Listing list(std::string_view path) const override { return files_.list(path); }

  mutable int count = 0;

 private:
  MemoryFiles files_{{{"media/foto.jpg", "\xFF\xD8\xFF and more"}}};
};

TEST_CASE("the start of a file is read once, and so is that of none") {
  const CountedFiles files;
  const StartsOnce once(files);
  for (int time = 0; time < 3; ++time) {
    const FileStart start = once.start("media/foto.jpg", 3);
    CHECK(start.status == ReadStatus::ok);
    CHECK(start.size == 12);
    CHECK(start.bytes == "\xFF\xD8\xFF");
    CHECK(once.start("media/otra.jpg", 3).status == ReadStatus::missing);
  }
  CHECK(files.count == 2);
  CHECK(once.start("media/foto.jpg", 5).bytes == "\xFF\xD8\xFF a");
  CHECK(files.count == 3);
  CHECK(once.start("media/foto.jpg", kKeptBytes + 1).bytes == once.start("media/foto.jpg", kKeptBytes + 1).bytes);
  CHECK(files.count == 5);
}

TEST_CASE("all else is asked of the files themselves") {
  const CountedFiles files;
  const StartsOnce once(files);
  CHECK(once.kind("media") == FileKind::directory);
  CHECK(once.read("media/foto.jpg", 100).bytes == "\xFF\xD8\xFF and more");
  CHECK(once.list("media")->size() == 1);
}

}  // namespace
}  // namespace sml::base
