#include "linter/base/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <utility>

#include "linter/base/path.h"

namespace sml::base {
namespace {

struct OpenFile {
  ReadStatus status = ReadStatus::missing;
  std::uint64_t size = 0;
  Descriptor descriptor{};
};

FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::regular;
  if (S_ISDIR(mode)) return FileKind::directory;
  return FileKind::other;
}

// Opens for reading, and waits for nobody.
constexpr int kReading = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

// A path without a link on it lies where it says. The kernel can see to that while it walks it from the root, in one call; -1 where it cannot, where
// there is a link, or where anything else is the matter.
int open_without_links([[maybe_unused]] const Descriptor& root, [[maybe_unused]] std::string_view path) {
#ifdef SYS_openat2
  std::array<char, PATH_MAX> ended;
  if (path.empty() || path.size() >= ended.size()) return -1;
  *std::ranges::copy(path, ended.begin()).out = '\0';
  open_how how{};
  how.flags = kReading;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  return static_cast<int>(::syscall(SYS_openat2, root.get(), ended.data(), &how, sizeof how));
#else
  return -1;
#endif
}

OpenFile opened(Descriptor descriptor) {
  struct stat status {};
  if (::fstat(descriptor.get(), &status) != 0) return {ReadStatus::unreadable};
  if (!S_ISREG(status.st_mode)) return {ReadStatus::not_regular};
  return {ReadStatus::ok, static_cast<std::uint64_t>(status.st_size), std::move(descriptor)};
}

// Whether what there is of a path leads out of the root, be the rest there or not.
bool leads_out(const std::string& root, std::string_view path) {
  while (!path.empty()) {
    if (const std::string real = resolved_path(join_path(root, path)); !real.empty()) return !is_within(real, root);
    path = parent(path);
  }
  return false;
}

// A folder inside the root, links followed while they stay there; none where it is elsewhere or cannot be opened.
Descriptor open_folder(const std::string& root, const Descriptor& folder, std::string_view path) {
  if (const int number = open_without_links(folder, path); number >= 0) return Descriptor(number);
  const std::string real = resolved_path(join_path(root, path));
  return Descriptor(is_within(real, root) ? ::open(real.c_str(), kReading | O_DIRECTORY) : -1);
}

OpenFile open_regular(const std::string& root, const Descriptor& folder, std::string_view path) {
  if (Descriptor descriptor(open_without_links(folder, path)); descriptor.is_open()) return opened(std::move(descriptor));
  const std::string real = resolved_path(join_path(root, path));
  if (real.empty())
    return {errno == EACCES || errno == ENAMETOOLONG ? ReadStatus::unreadable : leads_out(root, path) ? ReadStatus::outside : ReadStatus::missing};
  if (!is_within(real, root)) return {ReadStatus::outside};
  Descriptor descriptor(::open(real.c_str(), kReading));
  if (!descriptor.is_open()) return {errno == ENOENT ? ReadStatus::missing : ReadStatus::unreadable};
  return opened(std::move(descriptor));
}

// `expected` is the size that the file said it has; it may be another by the time that it is read.
ReadResult read_descriptor(int descriptor, std::size_t expected, std::uint64_t limit) {
  ReadResult result{ReadStatus::ok, {}};
  std::string& bytes = result.bytes;
  constexpr std::size_t kChunk = 64U << 10;
  std::size_t room = expected + 1;   // one more, so that the end is seen
  for (std::size_t used = 0;;) {
    bytes.resize(used + room);
    const ssize_t got = ::read(descriptor, bytes.data() + used, room);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return {ReadStatus::unreadable, {}};
    used += static_cast<std::size_t>(got);
    if (used > limit) return {ReadStatus::too_large, {}};
    if (got == 0 || used == expected) {
      bytes.resize(used);
      return result;
    }
    room = used <= expected ? expected - used + 1 : kChunk;
  }
}

// Of an open folder; nothing behind its last, and where it can be read no further, which errno tells: 0 at its end.
const dirent* next_entry(DIR* directory) {
  errno = 0;
  return ::readdir(directory);
}

// Of some file systems a folder does not tell what its entries are.
bool is_link(DIR* directory, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_LNK;
  struct stat status {};
  return ::fstatat(::dirfd(directory), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

}  // namespace

bool is_linked_folder(const DirectoryEntry& entry) {
  if (!entry.link) return false;
  return entry.kind == FileKind::directory || (entry.kind == FileKind::outside && entry.name.find('.') == std::string::npos);
}

ReadStatus Files::each_part(std::string_view path, const TakePart& take) const {
  const ReadResult whole = read(path, UINT64_MAX);
  if (whole.status == ReadStatus::ok) take(whole.bytes);
  return whole.status;
}

DiskFiles::DiskFiles(std::string root) : root_(resolved_path(root)), folder_(::open(root_.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {}

FileKind DiskFiles::kind(std::string_view path) const {
  const std::string full = join_path(root_, path);
  struct stat link {};
  if (::lstat(full.c_str(), &link) != 0) return errno == ENAMETOOLONG ? FileKind::other : FileKind::missing;
  const std::string real = resolved_path(full);
  if (real.empty()) return S_ISLNK(link.st_mode) ? FileKind::other : FileKind::missing;   // a link that leads nowhere is there
  if (!is_within(real, root_)) return FileKind::outside;
  struct stat target {};
  return ::stat(real.c_str(), &target) == 0 ? kind_of(target.st_mode) : FileKind::missing;
}

ReadResult DiskFiles::read(std::string_view path, std::uint64_t limit) const {
  const OpenFile file = open_regular(root_, folder_, path);
  if (file.status != ReadStatus::ok) return {file.status, {}};
  if (file.size > limit) return {ReadStatus::too_large, {}};
  return read_descriptor(file.descriptor.get(), static_cast<std::size_t>(file.size), limit);
}

FileStart DiskFiles::start(std::string_view path, std::size_t most) const {
  const OpenFile file = open_regular(root_, folder_, path);
  if (file.status != ReadStatus::ok) return {file.status, 0, {}};
  FileStart start{ReadStatus::ok, file.size, std::string(most, '\0')};
  std::size_t used = 0;
  while (used < most) {
    const ssize_t got = ::read(file.descriptor.get(), start.bytes.data() + used, most - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return {ReadStatus::unreadable, 0, {}};
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
  }
  start.bytes.resize(used);
  return start;
}

ReadStatus DiskFiles::each_part(std::string_view path, const TakePart& take) const {
  const OpenFile file = open_regular(root_, folder_, path);
  if (file.status != ReadStatus::ok) return file.status;
  constexpr std::size_t kPart = std::size_t{256} << 10U;
  std::string part(kPart, '\0');
  for (;;) {
    const ssize_t got = ::read(file.descriptor.get(), part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ReadStatus::unreadable;
    if (got == 0) return ReadStatus::ok;
    take(std::string_view(part).substr(0, static_cast<std::size_t>(got)));
  }
}

Listing DiskFiles::list(std::string_view path) const {
  std::vector<DirectoryEntry> entries;
  Descriptor folder = open_folder(root_, folder_, path);
  const bool may_enter = folder.is_open() && ::faccessat(folder.get(), ".", X_OK, AT_EACCESS) == 0;   // else it tells names, and nothing can be opened
  const std::unique_ptr<DIR, int (*)(DIR*)> directory(may_enter ? ::fdopendir(folder.get()) : nullptr, &::closedir);
  if (!directory) return std::nullopt;
  folder.release();   // closed with the directory
  while (const dirent* entry = next_entry(directory.get())) {
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    switch (entry->d_type) {
      case DT_REG: entries.push_back({std::string(name), FileKind::regular, false}); break;
      case DT_DIR: entries.push_back({std::string(name), FileKind::directory, false}); break;
      default: entries.push_back({std::string(name), kind(join_path(path, name)), is_link(directory.get(), *entry)}); break;
    }
  }
  if (errno != 0) return std::nullopt;
  std::ranges::sort(entries, [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

FileKind MemoryFiles::kind(std::string_view path) const {
  if (path.empty() || files_.contains(std::string(path))) return path.empty() ? FileKind::directory : FileKind::regular;
  const std::string prefix = std::string(path) + '/';
  const auto below = files_.lower_bound(prefix);
  return below != files_.end() && below->first.starts_with(prefix) ? FileKind::directory : FileKind::missing;
}

ReadResult MemoryFiles::read(std::string_view path, std::uint64_t limit) const {
  const auto found = files_.find(std::string(path));
  if (found == files_.end()) return {kind(path) == FileKind::directory ? ReadStatus::not_regular : ReadStatus::missing, {}};
  if (found->second.size() > limit) return {ReadStatus::too_large, {}};
  return {ReadStatus::ok, found->second};
}

FileStart MemoryFiles::start(std::string_view path, std::size_t most) const {
  const auto found = files_.find(std::string(path));
  if (found == files_.end()) return {kind(path) == FileKind::directory ? ReadStatus::not_regular : ReadStatus::missing, 0, {}};
  return {ReadStatus::ok, found->second.size(), found->second.substr(0, most)};
}

Listing MemoryFiles::list(std::string_view path) const {
  std::vector<DirectoryEntry> entries;
  const std::string prefix = path.empty() ? std::string() : std::string(path) + '/';
  for (auto at = files_.lower_bound(prefix); at != files_.end() && at->first.starts_with(prefix); ++at) {
    const std::string_view rest = std::string_view(at->first).substr(prefix.size());
    const std::size_t slash = rest.find('/');
    const std::string name(rest.substr(0, slash));
    if (entries.empty() || entries.back().name != name)
      entries.push_back({name, slash == std::string_view::npos ? FileKind::regular : FileKind::directory, false});
  }
  if (entries.empty() && !path.empty()) return std::nullopt;
  std::ranges::sort(entries, [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

std::optional<std::string> repository_path(std::string_view folder, std::string_view written) {
  const auto forbidden = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F || byte == '\\'; };
  if (written.empty() || written.front() == '/' || std::ranges::any_of(written, forbidden)) return std::nullopt;
  const std::size_t colon = written.find(':');
  if (colon != std::string_view::npos && written.substr(0, colon).find('/') == std::string_view::npos) return std::nullopt;
  std::string path;
  path.reserve(folder.size() + 1 + written.size());
  for (std::string_view rest : {folder, written}) {
    while (!rest.empty()) {
      const std::string_view part = rest.substr(0, rest.find('/'));
      rest.remove_prefix(std::min(part.size() + 1, rest.size()));
      if (part.empty() || part == ".") continue;
      if (part != "..") {
        if (!path.empty()) path += '/';
        path += part;
      } else if (path.empty()) {
        return std::nullopt;
      } else {
        path.resize(parent(path).size());
      }
    }
  }
  return path;
}

}  // namespace sml::base
