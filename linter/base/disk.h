// The write seam: the only way in which a repository's files are changed.
//
// Beside Files, with the same paths: relative to the root, written with '/'. A Disk puts new bytes in the place of a file's old ones, all
// of them or none, whatever ends the program; DiskWriter on the machine's disk, MemoryWriter in a MemoryFiles.
#pragma once

#include <set>
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

class MemoryWriter final : public Disk {
 public:
  // `files` outlives the writer.
  explicit MemoryWriter(MemoryFiles& files) : files_(files) {}

  ReplaceStatus replace(std::string_view path, std::string_view expected, std::string_view bytes) override;

 private:
  MemoryFiles& files_;
};

}  // namespace sml::base
