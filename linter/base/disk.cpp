#include "linter/base/disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <optional>
#include <utility>

#include "linter/base/descriptor.h"

namespace sml::base {
namespace {

// Names that nobody takes for a post: files that begin with a dot are none.
constexpr std::string_view kTemporary = ".sml-fix-";
constexpr int kMostNames = 100;
constexpr mode_t kAnybodyWrites = S_IWUSR | S_IWGRP | S_IWOTH;
constexpr mode_t kModeBits = 07777;

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// Whether all that a descriptor reads, from its start on, is these bytes.
bool holds(int descriptor, std::string_view bytes) {
  constexpr std::size_t kChunk = 64U << 10;
  std::string chunk(kChunk, '\0');
  off_t at = 0;
  for (;;) {
    const ssize_t count = ::pread(descriptor, chunk.data(), kChunk, at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) return bytes.empty();
    const std::string_view got(chunk.data(), static_cast<std::size_t>(count));
    if (!bytes.starts_with(got)) return false;
    bytes.remove_prefix(got.size());
    at += count;
  }
}

// Locks a file as long as the descriptor is open, of whatever process; false where another has it.
bool take_lock(int descriptor) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

bool is_same_state(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// A file of a folder that has a name for a while only: it is locked as long as its writer lives, and removed with it unless it was renamed.
class Temporary {
 public:
  Temporary(const Descriptor& folder, int number) : folder_(folder), name_(std::string(kTemporary) + std::to_string(::getpid()) + '-' + std::to_string(number)),
        file_(::openat(folder.get(), name_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR)), named_(file_.is_open()) {
    if (named_) take_lock(file_.get());
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (named_) ::unlinkat(folder_.get(), name_.c_str(), 0);
  }

  bool is_open() const { return file_.is_open(); }

  // Of an owner that cannot be kept nothing is written: the file would no longer be theirs.
  bool write(std::string_view bytes, const struct stat& like) const {
    struct stat own {};
    if (::fstat(file_.get(), &own) != 0) return false;
    const bool owned = own.st_uid == like.st_uid && own.st_gid == like.st_gid;
    if (!owned && ::fchown(file_.get(), like.st_uid, like.st_gid) != 0) return false;
    return write_all(file_.get(), bytes) && ::fchmod(file_.get(), like.st_mode & kModeBits) == 0 && ::fsync(file_.get()) == 0;
  }

  bool rename_to(const std::string& name) {
    if (::renameat(folder_.get(), name_.c_str(), folder_.get(), name.c_str()) != 0) return false;
    named_ = false;
    return true;
  }

 private:
  const Descriptor& folder_;
  std::string name_;
  Descriptor file_;
  bool named_;
};

// Removes what writers that live no longer have left in a folder: nobody holds its lock.
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

// A file to be replaced, opened in its folder.
struct OldFile {
  Descriptor folder;
  Descriptor file;
  std::string name;
  struct stat state {};
};

std::optional<ReplaceStatus> refusal(const OldFile& old, std::string_view expected, std::string_view bytes) {
  if (!S_ISREG(old.state.st_mode)) return ReplaceStatus::changed;
  if (holds(old.file.get(), bytes)) return ReplaceStatus::done;
  if (!holds(old.file.get(), expected)) return ReplaceStatus::changed;
  const bool may_write = (old.state.st_mode & kAnybodyWrites) != 0 && ::faccessat(old.folder.get(), old.name.c_str(), W_OK, AT_EACCESS) == 0;
  if (!may_write) return ReplaceStatus::read_only;
  return old.state.st_nlink > 1 ? std::optional(ReplaceStatus::several_names) : std::nullopt;
}

ReplaceStatus write_beside(const OldFile& old, std::string_view bytes, int& written) {
  for (int tries = 0; tries < kMostNames; ++tries) {
    Temporary temporary(old.folder, ++written);
    if (!temporary.is_open() && errno == EEXIST) continue;
    if (!temporary.is_open() || !temporary.write(bytes, old.state)) return ReplaceStatus::failed;
    struct stat now {};
    const bool stands = ::fstatat(old.folder.get(), old.name.c_str(), &now, AT_SYMLINK_NOFOLLOW) == 0 && is_same_state(now, old.state);
    if (!stands) return ReplaceStatus::changed;
    if (!temporary.rename_to(old.name)) return ReplaceStatus::failed;
    ::fsync(old.folder.get());   // the new file stands; only a loss of power could still bring the old one back
    return ReplaceStatus::done;
  }
  return ReplaceStatus::failed;
}

}  // namespace

DiskWriter::DiskWriter(std::string root) : root_(resolved_path(root)) {}

ReplaceStatus DiskWriter::replace(std::string_view path, std::string_view expected, std::string_view bytes) {
  const std::string real = resolved_path(join_path(root_, path));
  if (real.empty()) return ReplaceStatus::changed;
  if (!is_within(real, root_)) return ReplaceStatus::outside;
  const std::size_t slash = real.rfind('/');
  const std::string folder = real.substr(0, slash == 0 ? 1 : slash);
  Descriptor open_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!open_folder.is_open()) return ReplaceStatus::failed;
  std::string name = real.substr(slash + 1);
  Descriptor file(::openat(open_folder.get(), name.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY));
  if (!file.is_open()) return ReplaceStatus::changed;
  OldFile old{std::move(open_folder), std::move(file), std::move(name)};
  if (::fstat(old.file.get(), &old.state) != 0) return ReplaceStatus::failed;
  if (cleaned_.insert(folder).second) remove_leftovers(folder, old.folder);
  if (const auto refused = refusal(old, expected, bytes)) return *refused;
  return write_beside(old, bytes, written_);
}

ReplaceStatus MemoryWriter::replace(std::string_view path, std::string_view expected, std::string_view bytes) {
  const ReadResult read = files_.read(path, expected.size() > bytes.size() ? expected.size() : bytes.size());
  if (read.status != ReadStatus::ok || (read.bytes != expected && read.bytes != bytes)) return ReplaceStatus::changed;
  files_.add(std::string(path), std::string(bytes));
  return ReplaceStatus::done;
}

}  // namespace sml::base
