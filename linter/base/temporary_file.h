// A file that has a name for a while only, beside the place that it is written for. For disk.cpp alone.
//
// A TemporaryFile is locked as long as its writer lives, and removed with it unless it has taken its place; what a writer that was killed has left behind
// nobody holds the lock of. It refers to its Place, which outlives it.
#pragma once

#include <sys/stat.h>

#include <string>
#include <string_view>

#include "linter/base/descriptor.h"

namespace sml::base {

// A place of an open folder, and the file that stands there where one does.
struct Place {
  Descriptor folder;
  Descriptor file;
  std::string name;
  struct stat state {};   // the file's
};

// Whether anything stands there now.
bool is_taken(const Place& place);

class TemporaryFile {
 public:
  // `written` counts names, of this one and of those before.
  TemporaryFile(const Place& place, int& written) : place_(place), file_(made(written)), named_(file_.is_open()) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  bool is_open() const { return file_.is_open(); }
  // With the owner and the mode of the file that stands in its place. False where not all of it could be done.
  bool write(std::string_view bytes) const;
  bool write_to_last(std::string_view bytes) const;

  dev_t file_system() const;

  // With it all that is written on its file system.
  bool make_all_last() const;

  bool take_place();

  // Not in the place of anything; a file system that cannot promise that is asked first.
  bool take_empty_place();

 private:
  Descriptor made(int& written);
  bool rename(unsigned flags) const;
  bool keep_owner() const;
  bool keep_mode() const;

  const Place& place_;
  std::string name_;
  Descriptor file_;
  bool named_;
};

// Removes what writers that live no longer have left in a folder.
void remove_leftovers(const std::string& folder, const Descriptor& open_folder);

}  // namespace sml::base
