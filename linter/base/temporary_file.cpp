#include "linter/base/temporary_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace sml::base {
namespace {

// Names that nobody takes for a post: files that begin with a dot are none.
constexpr std::string_view kTemporary = ".sml-fix-";
constexpr int kMostNames = 100;
constexpr mode_t kModeBits = 07777;
constexpr mode_t kNewFile = 0666;   // less what the user's mask takes

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// Locks a file as long as the descriptor is open, of whatever process; false where another has it.
bool take_lock(int descriptor) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

// Between its making and its lock another writer may take a file for a leftover: it has locked it then, and removes it. A file system without locks has no
// leftovers.
bool is_left(int file) {
  struct stat own {};
  const bool is_taken = !take_lock(file) && (errno == EAGAIN || errno == EACCES);
  return !is_taken && ::fstat(file, &own) == 0 && own.st_nlink > 0;
}

}  // namespace

bool is_taken(const Place& place) {
  struct stat state {};
  return ::fstatat(place.folder.get(), place.name.c_str(), &state, AT_SYMLINK_NOFOLLOW) == 0;
}

TemporaryFile::~TemporaryFile() {
  if (named_) ::unlinkat(place_.folder.get(), name_.c_str(), 0);
}

bool TemporaryFile::write(std::string_view bytes) const { return keep_owner() && write_all(file_.get(), bytes) && keep_mode(); }

bool TemporaryFile::write_to_last(std::string_view bytes) const { return write(bytes) && ::fsync(file_.get()) == 0; }

dev_t TemporaryFile::file_system() const {
  struct stat own {};
  return ::fstat(file_.get(), &own) == 0 ? own.st_dev : dev_t{};
}

bool TemporaryFile::make_all_last() const { return ::syncfs(file_.get()) == 0; }

bool TemporaryFile::take_place() {
  named_ = !rename(0);
  return !named_;
}

bool TemporaryFile::take_empty_place() {
  if (rename(RENAME_NOREPLACE)) {
    named_ = false;
    return true;
  }
  return errno == EINVAL && !is_taken(place_) && take_place();
}

// Under the first name that nobody has; none where the folder takes no file.
Descriptor TemporaryFile::made(int& written) {
  for (int tries = 0; tries < kMostNames; ++tries) {
    name_ = std::string(kTemporary) + std::to_string(::getpid()) + '-' + std::to_string(++written);
    Descriptor file(
        ::openat(place_.folder.get(), name_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, place_.file.is_open() ? S_IRUSR | S_IWUSR : kNewFile));
    if (file.is_open() ? is_left(file.get()) : errno != EEXIST) return file;
  }
  return Descriptor();
}

bool TemporaryFile::rename(unsigned flags) const {
  return ::renameat2(place_.folder.get(), name_.c_str(), place_.folder.get(), place_.name.c_str(), flags) == 0;
}

// Of an owner that cannot be kept nothing is written: the file would no longer be theirs.
bool TemporaryFile::keep_owner() const {
  if (!place_.file.is_open()) return true;
  struct stat own {};
  if (::fstat(file_.get(), &own) != 0) return false;
  const bool owned = own.st_uid == place_.state.st_uid && own.st_gid == place_.state.st_gid;
  return owned || ::fchown(file_.get(), place_.state.st_uid, place_.state.st_gid) == 0;
}

bool TemporaryFile::keep_mode() const { return !place_.file.is_open() || ::fchmod(file_.get(), place_.state.st_mode & kModeBits) == 0; }

void remove_leftovers(const std::string& folder, const Descriptor& open_folder) {
  const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(folder.c_str()), &::closedir);
  if (!directory) return;
  while (const dirent* entry = ::readdir(directory.get())) {
    if (!std::string_view(entry->d_name).starts_with(kTemporary)) continue;
    const Descriptor file(::openat(open_folder.get(), entry->d_name, O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    struct stat status {};
    const bool is_file = file.is_open() && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
    if (is_file && take_lock(file.get())) ::unlinkat(open_folder.get(), entry->d_name, 0);
  }
}

}  // namespace sml::base
