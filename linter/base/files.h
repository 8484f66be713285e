// The disk seam: the only way in which a repository's files are seen.
//
// Everything above this room asks a Files, whose paths are relative to the repository's root and written with '/'. DiskFiles is
// the machine's disk; MemoryFiles holds a repository in memory, for tests, for a rule card's examples and for checking one text.
// Nothing outside the root is ever opened: a path that climbs out, or a link that leads out, is `outside`, whatever it points to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/descriptor.h"

namespace sml::base {

inline constexpr std::size_t kMegabyte = 1U << 20;   // in which people are told how large a file may be

enum class FileKind { missing, regular, directory, outside, other };

// Why a file gave no bytes, or that it did.
enum class ReadStatus { ok, missing, not_regular, outside, too_large, unreadable };

struct ReadResult {
  ReadStatus status = ReadStatus::missing;
  std::string bytes;
};

struct FileStart {
  ReadStatus status = ReadStatus::missing;
  std::uint64_t size = 0;
  std::string bytes;
};

struct DirectoryEntry {
  std::string name;
  FileKind kind = FileKind::missing;
  bool link = false;
};

// What a link leads to outside the repository cannot be asked: one that is not called like a file is taken for a folder.
bool is_linked_folder(const DirectoryEntry& entry);

// A folder's entries, sorted by name in byte order; nothing where it cannot be listed, or not to its end.
using Listing = std::optional<std::vector<DirectoryEntry>>;

class Files {
 public:
  virtual ~Files() = default;

  // What a path is, links followed while they stay inside the root; one that leads nowhere is `other`. The root itself is "".
  virtual FileKind kind(std::string_view path) const = 0;

  // Reads a whole regular file of at most `limit` bytes. Never blocks on a pipe or a device.
  virtual ReadResult read(std::string_view path, std::uint64_t limit) const = 0;

  // The first bytes of a regular file, at most `most`, and how many it has in all. Never blocks on a pipe or a device.
  virtual FileStart start(std::string_view path, std::size_t most) const = 0;

  // Hands the bytes of a regular file on in their order, a part after the other, of which a part is valid during its call: all of them where it is `ok`,
  // else those before it could be read no further. Never blocks on a pipe or a device.
  using TakePart = std::function<void(std::string_view part)>;
  virtual ReadStatus each_part(std::string_view path, const TakePart& take) const;   // by read(), as one part, where a Files knows no better

  virtual Listing list(std::string_view path) const = 0;
};

class DiskFiles final : public Files {
 public:
  // `root` is a folder as the operating system names it.
  explicit DiskFiles(std::string root);

  FileKind kind(std::string_view path) const override;
  ReadResult read(std::string_view path, std::uint64_t limit) const override;
  FileStart start(std::string_view path, std::size_t most) const override;
  ReadStatus each_part(std::string_view path, const TakePart& take) const override;
  Listing list(std::string_view path) const override;

 private:
  std::string root_;
  Descriptor folder_;   // the root, from which paths are walked; none where it cannot be opened
};

class MemoryFiles final : public Files {
 public:
  MemoryFiles() = default;
  explicit MemoryFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  void add(std::string path, std::string bytes) { files_[std::move(path)] = std::move(bytes); }

  FileKind kind(std::string_view path) const override;
  ReadResult read(std::string_view path, std::uint64_t limit) const override;
  FileStart start(std::string_view path, std::size_t most) const override;
  Listing list(std::string_view path) const override;

 private:
  std::map<std::string, std::string> files_;
};

// A path of the repository as it was written in a file, joined to the folder it is looked for in: without "." and empty parts, with
// ".." taken back. Nothing where it climbs above the root, is absolute, holds a NUL, a control character or a backslash, or names a
// scheme or drive ("file:", "C:"). Every path that a file names goes through here before any Files sees it.
std::optional<std::string> repository_path(std::string_view folder, std::string_view written);

}  // namespace sml::base
