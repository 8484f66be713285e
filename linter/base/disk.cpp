#include "linter/base/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "linter/base/descriptor.h"
#include "linter/base/held_signals.h"
#include "linter/base/path.h"
#include "linter/base/temporary_file.h"

namespace sml::base {
namespace {

constexpr mode_t kAnybodyWrites = S_IWUSR | S_IWGRP | S_IWOTH;

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

bool is_same_state(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
         a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// Of an absolute path.
std::string folder_of(const std::string& path) { return path.substr(0, std::max<std::size_t>(path.rfind('/'), 1)); }

// What stands at a path without links; nothing where its folder cannot be opened.
std::optional<Place> place_of(const std::string& real) {
  Descriptor folder(::open(folder_of(real).c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder.is_open()) return std::nullopt;
  std::string name(last_name(real));
  Descriptor file(::openat(folder.get(), name.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY));
  Place place{std::move(folder), std::move(file), std::move(name)};
  if (place.file.is_open() && ::fstat(place.file.get(), &place.state) != 0) return std::nullopt;
  return place;
}

// Why a file stays as it is, whatever it holds.
std::optional<ReplaceStatus> refusal(const Place& place) {
  const bool may_write = (place.state.st_mode & kAnybodyWrites) != 0 && ::faccessat(place.folder.get(), place.name.c_str(), W_OK, AT_EACCESS) == 0;
  if (!may_write) return ReplaceStatus::read_only;
  return place.state.st_nlink > 1 ? std::optional(ReplaceStatus::several_names) : std::nullopt;
}

// Whether what stood at a place stands there still, and nothing where nothing did.
bool stands(const Place& place) {
  struct stat now {};
  const int status = ::fstatat(place.folder.get(), place.name.c_str(), &now, AT_SYMLINK_NOFOLLOW);
  return place.file.is_open() ? status == 0 && is_same_state(now, place.state) : status != 0 && errno == ENOENT;
}

ReplaceStatus write_beside(const Place& place, std::string_view bytes, int& written) {
  const HeldSignals held;   // nothing but its name is left of a temporary file
  TemporaryFile temporary(place, written);
  if (!temporary.is_open() || !temporary.write_to_last(bytes)) return ReplaceStatus::failed;
  if (!stands(place)) return ReplaceStatus::changed;
  if (!temporary.take_place()) return ReplaceStatus::failed;
  ::fsync(place.folder.get());   // the new file stands; only a loss of power could still bring the old one back
  return ReplaceStatus::done;
}

// Files that are written beside their places, made to last together, and only then named.
class Portion {
 public:
  using Made = std::vector<std::string>;   // paths

  // The first that could not be made, by number.
  std::optional<std::size_t> create(std::span<const NewBytes> files, Made& made) {
    for (std::size_t number = 0; number < files.size(); ++number)
      if (!write(files[number])) return number;
    if (!make_last()) return 0;
    for (std::size_t number = 0; number < files.size(); ++number) {
      if (!written_[number]->temporary.take_empty_place()) return number;
      made.push_back(files[number].path);
    }
    for (const auto& [folder, file] : one_of_each_folder_) ::fsync(file->place.folder.get());
    return std::nullopt;
  }

 private:
  struct Written {
    Written(Place&& where, int& written) : place(std::move(where)), temporary(place, written) {}
    Place place;
    TemporaryFile temporary;
  };

  bool write(const NewBytes& file) {
    const std::string folder = resolved_path(folder_of(file.path));
    auto place = folder.empty() ? std::nullopt : place_of(join_path(folder, last_name(file.path)));
    if (!place || is_taken(*place)) return false;
    if (!one_of_each_folder_.contains(folder)) remove_leftovers(folder, place->folder);
    written_.push_back(std::make_unique<Written>(*std::move(place), names_));
    one_of_each_folder_.emplace(folder, written_.back().get());
    return written_.back()->temporary.is_open() && written_.back()->temporary.write(file.bytes);
  }

  bool make_last() const {
    std::set<dev_t> file_systems;
    return std::ranges::all_of(written_,
                               [&](const auto& file) { return !file_systems.insert(file->temporary.file_system()).second || file->temporary.make_all_last(); });
  }

  std::vector<std::unique_ptr<Written>> written_;
  int names_ = 0;   // that temporary files have had
  std::map<std::string, const Written*> one_of_each_folder_;
};

}  // namespace

DiskWriter::DiskWriter(std::string root) : root_(resolved_path(root)) {}

ReplaceStatus DiskWriter::replace(std::string_view path, std::string_view expected, std::string_view bytes) {
  const std::string real = resolved_path(join_path(root_, path));
  if (real.empty()) return ReplaceStatus::changed;
  if (!is_within(real, root_)) return ReplaceStatus::outside;
  const auto place = place_of(real);
  if (!place) return ReplaceStatus::failed;
  if (!place->file.is_open()) return ReplaceStatus::changed;
  if (const std::string folder = folder_of(real); cleaned_.insert(folder).second) remove_leftovers(folder, place->folder);
  if (!S_ISREG(place->state.st_mode)) return ReplaceStatus::changed;
  if (holds(place->file.get(), bytes)) return ReplaceStatus::done;
  if (!holds(place->file.get(), expected)) return ReplaceStatus::changed;
  if (const auto refused = refusal(*place)) return *refused;
  return write_beside(*place, bytes, written_);
}

bool write_whole(const std::string& path, std::string_view bytes) {
  std::string real = resolved_path(path);
  if (real.empty()) {
    const std::string folder = resolved_path(folder_of(path));
    if (folder.empty()) return false;
    real = join_path(folder, last_name(path));
  }
  const auto place = place_of(real);
  if (!place) return false;
  remove_leftovers(folder_of(real), place->folder);
  if (place->file.is_open()) {
    if (!S_ISREG(place->state.st_mode)) return false;
    if (holds(place->file.get(), bytes)) return true;
    if (refusal(*place)) return false;
  }
  int written = 0;
  return write_beside(*place, bytes, written) == ReplaceStatus::done;
}

std::optional<std::size_t> create_whole(std::span<const NewBytes> files) {
  constexpr std::size_t kPortion = 200;   // files that are open at a time
  Portion::Made made;
  for (std::size_t first = 0; first < files.size(); first += kPortion) {
    const HeldSignals held;
    Portion portion;
    const auto failed = portion.create(files.subspan(first, std::min(kPortion, files.size() - first)), made);
    if (!failed) continue;
    for (const std::string& path : made) ::unlink(path.c_str());
    return first + *failed;
  }
  return std::nullopt;
}

ReplaceStatus MemoryWriter::replace(std::string_view path, std::string_view expected, std::string_view bytes) {
  const ReadResult read = files_.read(path, expected.size() > bytes.size() ? expected.size() : bytes.size());
  if (read.status != ReadStatus::ok || (read.bytes != expected && read.bytes != bytes)) return ReplaceStatus::changed;
  files_.add(std::string(path), std::string(bytes));
  return ReplaceStatus::done;
}

}  // namespace sml::base
