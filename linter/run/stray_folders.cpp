#include "linter/run/stray_folders.h"

#include <algorithm>
#include <set>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/path.h"
#include "linter/model/layout.h"

namespace sml::run {
namespace {

// Whether a path is one of the folders, which are sorted, or one of them lies in it.
bool holds_one_of(const std::vector<std::string>& folders, const std::string& path) {
  if (std::ranges::binary_search(folders, path)) return true;
  const std::string inside = path + '/';
  const auto first = std::ranges::lower_bound(folders, inside);
  return first != folders.end() && first->starts_with(inside);
}

bool is_own_folder(const base::DirectoryEntry& entry) { return entry.kind == base::FileKind::directory && !entry.link; }

}  // namespace

void StrayFolders::in_client(const std::string& folder, const std::vector<base::DirectoryEntry>& entries) {
  const bool is_there = std::ranges::find(entries, model::kPostsFolder, &base::DirectoryEntry::name) != entries.end();
  for (const base::DirectoryEntry& entry : entries) {
    if (entry.kind != base::FileKind::directory || entry.name == model::kPostsFolder || !is_called_like_posts(entry.name)) continue;
    const std::string path = base::join_path(folder, entry.name);
    const bool is_meant = base::in_ascii_small(entry.name) == model::kPostsFolder;   // "Posts"
    if (is_meant || (!is_there && has_posts(path, true))) pass_over({{path, kMisnamed, "folder"}});
    else if (is_there && has_posts(path, false)) pass_over({{path, kOtherFile, "folder"}});
  }
}

void StrayFolders::around(const std::vector<ClientFolder>& found) {
  std::vector<std::string> clients;
  for (const ClientFolder& client : found) clients.push_back(client.folder);
  if (clients.empty() || !clients.front().empty()) in_root(clients);
  for (const std::string& parent : {std::string(), std::string(model::kClientsFolder)}) in_folder(parent, clients);
  for (const ClientFolder& client : found)
    if (!client.folder.empty() && client.posts.empty() && !holds_client_file(entries_of(client.folder))) in_folder(client.folder, clients);
  std::set<std::string> parents;
  for (const std::string& client : clients) parents.emplace(base::parent(client));
  for (const std::string& parent : parents)
    if (!parent.empty() && !std::ranges::binary_search(clients, parent)) pass_over(passed_over_beside_clients(parent, entries_of(parent)));
}

bool StrayFolders::only_holds_clients(const ClientFolder& client) const {
  const std::vector<base::DirectoryEntry> entries = entries_of(client.folder);
  if (client.folder.empty() || !client.posts.empty() || holds_client_file(entries)) return false;
  const auto is_client = [&](const base::DirectoryEntry& entry) {
    return !entry.link && holds_client_file(entries_of(base::join_path(client.folder, entry.name)));
  };
  return std::ranges::any_of(entries, is_client);
}

// What the root holds as if it were a client's folder, or the one of the clients, and is not.
void StrayFolders::in_root(const std::vector<std::string>& clients) {
  const std::vector<base::DirectoryEntry> entries = entries_of("");
  pass_over(passed_over_client_in_root(entries));
  for (const base::DirectoryEntry& entry : entries) {
    if (!is_own_folder(entry) || holds_one_of(clients, entry.name)) continue;
    const bool is_told = is_called_like_posts(entry.name) && (has_posts(entry.name, false) || (clients.empty() && entry.name == model::kPostsFolder));
    if (is_told) pass_over({{entry.name, kOtherFile, kRoot}});
    const bool may_hold_clients = entry.name != model::kClientsFolder && (clients.empty() || is_called_like_clients(entry.name));
    if (may_hold_clients && has_likely_client(entry.name)) pass_over({{entry.name, kOtherFile, kClients}});
  }
}

void StrayFolders::in_folder(const std::string& parent, const std::vector<std::string>& clients) {
  if (files_.kind(parent) != base::FileKind::directory) return;
  const bool is_beside_clients = parent.empty() && !clients.empty();   // where a folder of posts may be another program's
  for (const base::DirectoryEntry& entry : entries_of(parent)) {
    const std::string path = base::join_path(parent, entry.name);
    const bool may_be = is_own_folder(entry) && !entry.name.starts_with('.') && entry.name != model::kPostsFolder;
    if (!may_be || is_excluded(excluded_, path) || holds_one_of(clients, path)) continue;
    if (is_beside_clients ? holds_client_file(entries_of(path)) : is_like_client(path)) passed_over_.push_back({path, kOtherFile, kClient});
  }
}

template <class IsIt>
bool StrayFolders::has_folder(const std::string& folder, const IsIt& is_it) const {
  return std::ranges::any_of(entries_of(folder), [&](const base::DirectoryEntry& entry) {
    return is_own_folder(entry) && is_it(entry.name, base::join_path(folder, entry.name));
  });
}

// Whether a folder holds posts, itself or one level below.
bool StrayFolders::has_posts(const std::string& folder, bool in_documents) const {
  return holds_posts(entries_of(folder), in_documents) ||
         has_folder(folder, [&](const std::string&, const std::string& path) { return holds_posts(entries_of(path), in_documents); });
}

// Whether a folder holds one that is like a client's.
bool StrayFolders::has_likely_client(const std::string& folder) const {
  // "Posts"
  const auto is_of_posts = [&](const std::string& name, const std::string& path) { return is_called_like_posts(name) && has_posts(path, false); };
  return has_folder(folder, [&](const std::string&, const std::string& path) { return is_like_client(path) || has_folder(path, is_of_posts); });
}

bool StrayFolders::is_like_client(const std::string& folder) const {
  return holds_client_file(entries_of(folder)) || has_posts(base::join_path(folder, model::kPostsFolder), false);
}

void StrayFolders::pass_over(PassedOvers&& found) {
  for (PassedOver& one : found)
    if (!is_excluded(excluded_, one.path)) passed_over_.push_back(std::move(one));
}

std::vector<base::DirectoryEntry> StrayFolders::entries_of(const std::string& folder) const {
  return files_.list(folder).value_or(std::vector<base::DirectoryEntry>());
}

}  // namespace sml::run
