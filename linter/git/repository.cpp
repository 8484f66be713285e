#include "linter/git/repository.h"

#include <cstring>
#include <mutex>
#include <optional>
#include <utility>

#include "linter/git/handle.h"
#include "linter/git/opened.h"
#include "linter/git/tree_files.h"

namespace sml::git {
namespace {

using Kind = Problem::Kind;

// The extension that the library does not know, where that is why it refuses: SHA-256 names of objects, or another store of references.
std::optional<std::string> strange_format(const std::string& folder) {
  git_buf found = GIT_BUF_INIT;
  if (library().repository_discover(&found, folder.c_str(), 1, nullptr) != 0) return std::nullopt;
  const std::string path = std::string(found.ptr, found.size) + "config";
  library().buf_dispose(&found);
  ConfigHandle config;
  if (take(config, [&](git_config** out) { return library().config_open_ondisk(out, path.c_str()); }) != 0) return std::nullopt;
  ConfigHandle snapshot;
  if (take(snapshot, [&](git_config** out) { return library().config_snapshot(out, config.get()); }) != 0) return std::nullopt;
  for (const char* name : {"extensions.objectformat", "extensions.refstorage"}) {
    const char* value = nullptr;
    if (library().config_get_string(&value, snapshot.get(), name) == 0 && std::strcmp(value, "sha1") != 0 && std::strcmp(value, "files") != 0) return value;
  }
  return std::nullopt;
}

// Where a folder stands below another; nothing where it does not.
std::optional<std::string> below(std::string top, const std::string& folder) {
  while (top.size() > 1 && top.ends_with('/')) top.pop_back();
  if (folder == top) return std::string();
  if (top == "/") return folder.substr(1);
  if (!folder.starts_with(top + '/')) return std::nullopt;
  return folder.substr(top.size() + 1);
}

}  // namespace

base::Result<Repository, Problem> Repository::open(const std::string& folder) {
  if (load_library() == nullptr) return Problem{Kind::no_library, kLibraryName};
  auto opened = std::make_shared<Opened>();
  const int status =
      take(opened->handle, [&](git_repository** out) { return library().repository_open_ext(out, folder.c_str(), GIT_REPOSITORY_OPEN_CROSS_FS, nullptr); });
  if (status == GIT_ENOTFOUND) return Problem{Kind::no_repository, folder};
  if (status != 0) {
    if (const auto format = strange_format(folder)) return Problem{Kind::format, *format};
    return Problem{Kind::unreadable, folder};
  }
  if (const char* top = library().repository_workdir(opened->handle.get())) {
    const auto prefix = below(top, folder);
    if (!prefix) return Problem{Kind::no_repository, folder};
    opened->prefix = *prefix;
  }
  return Repository(std::move(opened));
}

namespace {

int find(ObjectHandle& object, git_repository* repository, const std::string& revision, git_object_t type) {
  ObjectHandle named;
  const int status = take(named, [&](git_object** out) { return library().revparse_single(out, repository, revision.c_str()); });
  if (status != 0) return status;
  return take(object, [&](git_object** out) { return library().object_peel(out, named.get(), type); });
}

// A revision that is not there, in a copy that has the newest history alone or all of it.
Problem not_there(git_repository* repository, const std::string& revision) {
  return {library().repository_is_shallow(repository) == 1 ? Kind::cut_off : Kind::unknown_revision, revision};
}

}  // namespace

base::Result<std::shared_ptr<const TreeFiles>, Problem> Repository::files(const std::string& revision) const {
  const std::lock_guard lock(opened_->mutex);
  git_repository* const repository = opened_->handle.get();
  ObjectHandle tree;
  if (find(tree, repository, revision, GIT_OBJECT_TREE) != 0) return not_there(repository, revision);
  return tree_files(opened_, *library().object_id(tree.get()));
}

base::Result<std::string, Problem> Repository::merge_base(const std::string& one, const std::string& other) const {
  const std::lock_guard lock(opened_->mutex);
  git_repository* const repository = opened_->handle.get();
  ObjectHandle commits[2];
  const std::string* const names[2] = {&one, &other};
  for (int side = 0; side < 2; ++side)
    if (find(commits[side], repository, *names[side], GIT_OBJECT_COMMIT) != 0) return not_there(repository, *names[side]);
  git_oid base;
  if (library().merge_base(&base, repository, library().object_id(commits[0].get()), library().object_id(commits[1].get())) != 0) {
    const bool shallow = library().repository_is_shallow(repository) == 1;
    return Problem{shallow ? Kind::cut_off : Kind::unrelated, one + "..." + other};
  }
  char name[GIT_OID_HEXSZ + 1];
  return std::string(library().oid_tostr(name, sizeof name, &base));
}

}  // namespace sml::git
