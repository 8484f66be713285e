// The write seam: the only way in which files are changed and made.
//
// Beside Files, with the same paths: relative to the root, written with '/'. A Disk puts new bytes in the place of a file's old ones, all
// of them or none, whatever ends the program; DiskWriter on the machine's disk, MemoryWriter in a MemoryFiles.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "linter/base/files.h"

namespace sml::base {

// Whether the new bytes stand, or why the old ones do.
enum class ReplaceStatus {
  done,
  changed,         // the file holds other bytes than were expected, or is none any more
  outside,         // a link leads out of the root
  read_only,       // nobody, or not this user, may write it
  several_names,   // it has hard links: a new file would leave the others behind
  failed,          // a folder that takes no new file, a full disk, an owner that cannot be kept
};

class Disk {
 public:
  virtual ~Disk() = default;

  // Replaces a file that holds `expected`. One that holds `bytes` already is done.
  virtual ReplaceStatus replace(std::string_view path, std::string_view expected, std::string_view bytes) = 0;
};

// Writes a file beside the old one, with its owner and mode, makes it last, and gives it the old one's name. A link stays a link, and what
// it leads to is replaced. What a writer that was killed has left behind, in the folders that this one writes to, is removed.
class DiskWriter final : public Disk {
 public:
  // `root` is a folder as the operating system names it.
  explicit DiskWriter(std::string root);

  ReplaceStatus replace(std::string_view path, std::string_view expected, std::string_view bytes) override;

 private:
  std::string root_;
  std::set<std::string> cleaned_;   // folders
  int written_ = 0;
};

// Puts bytes at a path of the operating system, absolute, in or out of a repository: into a new file or in the place of an old one, which keeps its
// owner and mode. A link stays a link where it leads somewhere. False where a folder, a special file or one that may not be written is in the way.
bool write_whole(const std::string& path, std::string_view bytes);

// A file to be made, at a path of the operating system.
struct NewBytes {
  std::string path;
  std::string_view bytes;
};

// Makes files where nothing stands, in folders that are there: each is whole or not there, whatever ends the program, and none is where one could
// not be made. That one is returned, nothing where all are. They are made to last a portion at a time, not one by one.
std::optional<std::size_t> create_whole(std::span<const NewBytes> files);

class MemoryWriter final : public Disk {
 public:
  // `files` outlives the writer.
  explicit MemoryWriter(MemoryFiles& files) : files_(files) {}

  ReplaceStatus replace(std::string_view path, std::string_view expected, std::string_view bytes) override;

 private:
  MemoryFiles& files_;
};

}  // namespace sml::base
