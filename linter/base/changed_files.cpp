#include "linter/base/changed_files.h"

#include <algorithm>
#include <vector>

namespace sml::base {
namespace {

std::string as_prefix(std::string_view folder) { return folder.empty() ? std::string() : std::string(folder) + '/'; }

// A file that is listed already stays as it is called, link or not.
void add_entry(std::vector<DirectoryEntry>& entries, std::string_view name, FileKind kind) {
  const auto at = std::ranges::lower_bound(entries, name, {}, &DirectoryEntry::name);
  if (at == entries.end() || at->name != name) entries.insert(at, {std::string(name), kind, false});
  else if (kind == FileKind::regular) at->kind = kind;
}

}  // namespace

FileKind ChangedFiles::kind(std::string_view path) const {
  if (changed_.contains(path)) return FileKind::regular;
  const FileKind kind = below_.kind(path);
  if (kind != FileKind::missing) return kind;
  const std::string prefix = as_prefix(path);
  const auto inside = changed_.lower_bound(prefix);
  return inside != changed_.end() && inside->first.starts_with(prefix) ? FileKind::directory : kind;
}

ReadResult ChangedFiles::read(std::string_view path, std::uint64_t limit) const {
  const auto found = changed_.find(path);
  if (found == changed_.end()) return below_.read(path, limit);
  if (found->second.size() > limit) return {ReadStatus::too_large, {}};
  return {ReadStatus::ok, found->second};
}

FileStart ChangedFiles::start(std::string_view path, std::size_t most) const {
  const auto found = changed_.find(path);
  if (found == changed_.end()) return below_.start(path, most);
  return {ReadStatus::ok, found->second.size(), found->second.substr(0, most)};
}

ReadStatus ChangedFiles::each_part(std::string_view path, const TakePart& take) const {
  const auto found = changed_.find(path);
  if (found == changed_.end()) return below_.each_part(path, take);
  take(found->second);
  return ReadStatus::ok;
}

Listing ChangedFiles::list(std::string_view path) const {
  Listing entries = below_.list(path);
  const std::string prefix = as_prefix(path);
  for (auto at = changed_.lower_bound(prefix); at != changed_.end() && at->first.starts_with(prefix); ++at) {
    if (!entries && below_.kind(path) != FileKind::missing) break;   // a folder that cannot be listed
    if (!entries) entries.emplace();
    const std::string_view rest = std::string_view(at->first).substr(prefix.size());
    const std::size_t slash = rest.find('/');
    add_entry(*entries, rest.substr(0, slash), slash == std::string_view::npos ? FileKind::regular : FileKind::directory);
  }
  return entries;
}

}  // namespace sml::base
