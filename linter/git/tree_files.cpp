#include "linter/git/tree_files.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/git/opened.h"

namespace sml::git {
namespace {

using base::FileKind;
using base::ReadStatus;

constexpr int kMostLinks = 40;                  // as Linux follows (MAXSYMLINKS)
constexpr std::size_t kLongestLink = 4096;      // bytes (PATH_MAX)

// What a path leads to. Of a folder it is the tree, of a file the blob.
struct Target {
  FileKind kind = FileKind::missing;
  git_oid id{};
};

// Gives a lock back for as long as it lives.
class Unlocked {
 public:
  explicit Unlocked(std::unique_lock<std::mutex>& lock) : lock_(lock) { lock_.unlock(); }
  ~Unlocked() { lock_.lock(); }
  Unlocked(const Unlocked&) = delete;
  Unlocked& operator=(const Unlocked&) = delete;

 private:
  std::unique_lock<std::mutex>& lock_;
};

// The parts of a path, put before those that are there already.
void put_before(std::deque<std::string>& parts, std::string_view path) {
  auto place = parts.begin();
  while (!path.empty()) {
    const std::string_view part = path.substr(0, std::min(path.find('/'), path.size()));
    path.remove_prefix(std::min(part.size() + 1, path.size()));
    if (!part.empty() && part != ".") place = parts.insert(place, std::string(part)) + 1;
  }
}

class Tree final : public TreeFiles {
 public:
  Tree(std::shared_ptr<Repository::Opened> opened, const git_oid& top) : opened_(std::move(opened)) {
    root_ = {FileKind::directory, top};
    std::deque<std::string> parts;
    put_before(parts, opened_->prefix);
    for (const std::string& part : parts) {
      const Entry entry = entry_of(root_.id, part);
      root_ = {entry.type == Entry::Type::folder ? FileKind::directory : FileKind::missing, entry.id};
      if (root_.kind == FileKind::missing) return;
    }
  }

  FileKind kind(std::string_view path) const override {
    const std::lock_guard lock(opened_->mutex);
    return find(path).kind;
  }

  base::ReadResult read(std::string_view path, std::uint64_t limit) const override {
    const std::lock_guard lock(opened_->mutex);
    const Content content = content_of(path, limit);
    return {content.status, content.status == ReadStatus::ok ? std::string(content.bytes()) : std::string()};
  }

  base::FileStart start(std::string_view path, std::size_t most) const override {
    const std::lock_guard lock(opened_->mutex);
    const Content content = content_of(path, UINT64_MAX);
    if (content.status != ReadStatus::ok) return {content.status, 0, {}};
    return {ReadStatus::ok, content.bytes().size(), std::string(content.bytes().substr(0, most))};
  }

  // As one part: what git has packed it gives whole. Others may ask while it is taken.
  ReadStatus each_part(std::string_view path, const TakePart& take) const override {
    std::unique_lock lock(opened_->mutex);
    const Content content = content_of(path, UINT64_MAX);
    if (content.status != ReadStatus::ok) return content.status;
    const Unlocked unlocked(lock);   // ends before the content does
    take(content.bytes());
    return ReadStatus::ok;
  }

  base::Listing list(std::string_view path) const override {
    const std::lock_guard lock(opened_->mutex);
    std::vector<base::DirectoryEntry> entries;
    const Target folder = find(path);
    const git_tree* tree = folder.kind == FileKind::directory ? open_tree(folder.id) : nullptr;
    if (tree == nullptr) return std::nullopt;
    for (std::size_t index = 0; index < library().tree_entrycount(tree); ++index) {
      const git_tree_entry* entry = library().tree_entry_byindex(tree, index);
      const std::string name = library().tree_entry_name(entry);
      const Entry::Type type = type_of(entry);
      const bool link = type == Entry::Type::link;
      const bool elsewhere = link || type == Entry::Type::other;
      entries.push_back({name, elsewhere ? find(path.empty() ? name : std::string(path) + '/' + name).kind : kind_of(type), link});
    }
    std::ranges::sort(entries, {}, &base::DirectoryEntry::name);
    return entries;
  }

  bool lacks_objects() const override { return lacks_objects_; }

  std::vector<std::string> submodules() const override {
    const std::lock_guard lock(opened_->mutex);
    return {submodules_.begin(), submodules_.end()};
  }

 private:
  struct Entry {
    enum class Type { missing, folder, file, link, other } type = Type::missing;
    git_oid id{};
  };

  struct Content {
    ReadStatus status = ReadStatus::missing;
    BlobHandle blob{};
    std::string_view bytes() const {
      return {static_cast<const char*>(library().blob_rawcontent(blob.get())), static_cast<std::size_t>(library().blob_rawsize(blob.get()))};
    }
  };

  // Each is parsed once: a folder is asked for as often as it has files.
  const git_tree* open_tree(const git_oid& id) const {
    const auto [known, is_new] = trees_.try_emplace(std::string(std::begin(id.id), std::end(id.id)));
    TreeHandle& tree = known->second;
    if (is_new && take(tree, [&](git_tree** out) { return library().tree_lookup(out, opened_->handle.get(), &id); }) != 0) lacks_objects_ = true;
    return tree.get();
  }

  BlobHandle open_blob(const git_oid& id) const {
    BlobHandle blob;
    if (take(blob, [&](git_blob** out) { return library().blob_lookup(out, opened_->handle.get(), &id); }) != 0) lacks_objects_ = true;
    return blob;
  }

  Entry entry_of(const git_oid& folder, const std::string& name) const {
    const git_tree* tree = open_tree(folder);
    const git_tree_entry* found = tree == nullptr ? nullptr : library().tree_entry_byname(tree, name.c_str());
    if (found == nullptr) return {};
    return {type_of(found), *library().tree_entry_id(found)};
  }

  static Entry::Type type_of(const git_tree_entry* entry) {
    switch (library().tree_entry_filemode(entry)) {
      case GIT_FILEMODE_TREE: return Entry::Type::folder;
      case GIT_FILEMODE_BLOB:
      case GIT_FILEMODE_BLOB_EXECUTABLE: return Entry::Type::file;
      case GIT_FILEMODE_LINK: return Entry::Type::link;
      default: return Entry::Type::other;   // another repository within this one
    }
  }

  std::optional<std::string> link_text(const git_oid& id) const {
    const BlobHandle blob = open_blob(id);
    if (blob == nullptr || static_cast<std::size_t>(library().blob_rawsize(blob.get())) > kLongestLink) return std::nullopt;
    return std::string(static_cast<const char*>(library().blob_rawcontent(blob.get())), static_cast<std::size_t>(library().blob_rawsize(blob.get())));
  }

  // Follows a path from the root, links and all.
  Target find(std::string_view path) const {
    if (root_.kind == FileKind::missing) return {};
    std::vector<Target> folders = {root_};   // the way here
    std::deque<std::string> parts;
    put_before(parts, path);
    for (int links = 0; !parts.empty();) {
      const std::string part = std::move(parts.front());
      parts.pop_front();
      if (part == "..") {
        if (folders.size() == 1) return {FileKind::outside, {}};
        folders.pop_back();
        continue;
      }
      if (folders.back().kind != FileKind::directory) return {};
      const Entry entry = entry_of(folders.back().id, part);
      if (entry.type == Entry::Type::missing) return {};
      if (entry.type == Entry::Type::other) note_submodule(path, parts, links);
      if (entry.type != Entry::Type::link) {
        folders.push_back({kind_of(entry.type), entry.id});
        continue;
      }
      const auto text = link_text(entry.id);
      if (!text || text->empty() || ++links > kMostLinks) return {};
      if (text->front() == '/') return {FileKind::outside, {}};
      put_before(parts, *text);
    }
    return folders.back();
  }

  // The way to it is what was asked for without the parts that are left, unless a link stands between.
  void note_submodule(std::string_view path, const std::deque<std::string>& left, int links) const {
    for (std::size_t part = 0; links == 0 && part < left.size(); ++part) path = path.substr(0, path.find_last_of('/'));
    submodules_.emplace(path);
  }

  static FileKind kind_of(Entry::Type type) {
    if (type == Entry::Type::folder) return FileKind::directory;
    return type == Entry::Type::file ? FileKind::regular : FileKind::other;
  }

  Content content_of(std::string_view path, std::uint64_t limit) const {
    const Target target = find(path);
    if (target.kind == FileKind::missing) return {ReadStatus::missing};
    if (target.kind == FileKind::outside) return {ReadStatus::outside};
    if (target.kind != FileKind::regular) return {ReadStatus::not_regular};
    std::size_t size = 0;
    git_object_t type{};
    git_odb* odb = nullptr;
    if (library().repository_odb(&odb, opened_->handle.get()) != 0) return {ReadStatus::unreadable};
    const int status = library().odb_read_header(&size, &type, odb, &target.id);
    library().odb_free(odb);
    if (status == 0 && size > limit) return {ReadStatus::too_large};
    BlobHandle blob = open_blob(target.id);
    if (blob == nullptr) return {ReadStatus::unreadable};
    return {ReadStatus::ok, std::move(blob)};
  }

  std::shared_ptr<Repository::Opened> opened_;
  Target root_;
  mutable std::map<std::string, TreeHandle> trees_;   // by the bytes of their id
  mutable std::atomic<bool> lacks_objects_ = false;
  mutable std::set<std::string> submodules_;
};

}  // namespace

std::shared_ptr<const TreeFiles> tree_files(std::shared_ptr<Repository::Opened> opened, const git_oid& tree) {
  return std::make_shared<Tree>(std::move(opened), tree);
}

}  // namespace sml::git
