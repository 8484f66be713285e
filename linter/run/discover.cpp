#include "linter/run/discover.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "linter/base/glob.h"
#include "linter/base/path.h"
#include "linter/model/layout.h"
#include "linter/run/post_file_name.h"
#include "linter/run/stray_folders.h"
#include "linter/yaml/tree.h"

namespace sml::run {
namespace {

constexpr std::string_view kPackages = "node_modules";     // other people's files

class Walk {
 public:
  Walk(const base::Files& files, const std::vector<std::string>& excluded, Discovery& discovery)
      : files_(files), excluded_(excluded), discovery_(discovery) {}

  // Adds the posts of a client's folder.
  void posts_of_client(const std::string& folder, std::vector<std::string>& out) {
    const std::string path = base::join_path(folder, model::kPostsFolder);
    const std::vector<base::DirectoryEntry> entries = listed(folder);
    pass_over(passed_over_in_client(folder, entries));
    StrayFolders(files_, excluded_, discovery_.passed_over).in_client(folder, entries);
    if (is_excluded(path)) return;
    for (const base::DirectoryEntry& entry : entries) {
      if (entry.name != model::kPostsFolder) continue;
      if (base::is_linked_folder(entry)) pass_over_folder(path, "folder_linked");
      else if (entry.kind == base::FileKind::directory) posts(path, 0, out);
      else pass_over({{path, kMisnamed, "no_folder"}});
    }
  }

  // Adds the posts at or below a path in which anything may lie.
  void posts_among_all(const std::string& path, std::vector<std::string>& out) {
    folders_left_ = kMostFolders;
    posts(path, 0, out);
    if (folders_left_ < 0) pass_over_folder(path.empty() ? "." : path, "folder_many");
  }

  // In a folder of anything nobody thinks that all is read.
  void pass_over_among_posts(const std::string& path, const std::string& name) {
    PassedOvers by_name = passed_over_among_posts(path, name);
    const bool is_told = !by_name.empty();
    pass_over(std::move(by_name));
    if (!is_told && !folders_left_ && may_hold_post(name))
      pass_over(passed_over_by_its_words(path, name, files_.start(base::join_path(path, name), kTellingBeginning).bytes));
  }

  // Adds the posts at or below a path.
  void posts(const std::string& path, int depth, std::vector<std::string>& out) {
    if (folders_left_ && --*folders_left_ < 0) return;
    for (const base::DirectoryEntry& entry : listed(path)) {
      std::string child = base::join_path(path, entry.name);
      if (is_excluded(child) || entry.name.starts_with('.') || (folders_left_ && entry.name == kPackages)) continue;
      if (base::is_linked_folder(entry)) {
        pass_over_folder(child, "folder_linked");
      } else if (entry.kind != base::FileKind::directory) {
        if (is_post_file_name(entry.name)) out.push_back(std::move(child));
        else pass_over_among_posts(path, entry.name);
      } else if (depth == kDeepest) {
        pass_over_folder(child, "folder_too_deep");
      } else {
        posts(child, depth + 1, out);
      }
    }
  }

  // Adds the files that a pattern names and that end so.
  void files(std::string_view pattern, std::string_view ending, std::vector<std::string>& out) {
    std::string_view name = base::last_name(pattern);
    std::string folder_pattern(base::parent(pattern));
    if (name == "**") {
      folder_pattern = base::join_path(folder_pattern, name);
      name = "*";
    }
    std::vector<std::string> found;
    folders("", folder_pattern, 0, found);
    for (const std::string& folder : found)
      for (const base::DirectoryEntry& entry : listed(folder)) {
        const std::string path = base::join_path(folder, entry.name);
        if (entry.kind != base::FileKind::directory && entry.name.ends_with(ending) && base::glob_matches(name, entry.name) && !is_excluded(path))
          out.push_back(path);
      }
  }

  // Adds the folders that a pattern names, part by part.
  void folders(const std::string& folder, std::string_view pattern, int depth, std::vector<std::string>& out) {
    while (pattern.starts_with("./") || pattern.starts_with('/')) pattern.remove_prefix(pattern.find('/') + 1);
    if (!seen_.insert({folder, pattern.size()}).second) return;
    if (pattern.empty() || pattern == ".") return out.push_back(folder);
    const std::size_t slash = pattern.find('/');
    const std::string_view part = pattern.substr(0, slash);
    const std::string_view rest = slash == std::string_view::npos ? std::string_view() : pattern.substr(slash + 1);
    if (part == "**") folders(folder, rest, depth, out);
    for (const base::DirectoryEntry& entry : listed(folder)) {
      const std::string child = base::join_path(folder, entry.name);
      const bool is_linked = base::is_linked_folder(entry);
      if ((entry.kind != base::FileKind::directory && !is_linked) || entry.name.starts_with('.') || is_excluded(child)) continue;
      if (is_linked) {
        if (part != "**" && base::glob_matches(part, entry.name)) pass_over_folder(child, "folder_linked");
        continue;
      }
      if (part == "**" && depth < kDeepest) folders(child, pattern, depth + 1, out);
      if (part != "**" && base::glob_matches(part, entry.name)) folders(child, rest, depth + 1, out);
    }
  }

  void root(std::string_view team) { pass_over(passed_over_in_root(files_, entries_of(""), team)); }

 private:
  bool is_excluded(const std::string& path) const { return run::is_excluded(excluded_, path); }

  void pass_over(PassedOvers&& found) {
    for (PassedOver& one : found)
      if (!is_excluded(one.path)) discovery_.passed_over.push_back(std::move(one));
  }

  void pass_over_folder(const std::string& path, std::string_view variant) { discovery_.passed_over.push_back({path, yaml::kLimitRule, variant}); }

  std::vector<base::DirectoryEntry> entries_of(const std::string& folder) const { return files_.list(folder).value_or(std::vector<base::DirectoryEntry>()); }

  // What a folder holds, which is there.
  std::vector<base::DirectoryEntry> listed(const std::string& folder) {
    base::Listing entries = files_.list(folder);
    if (!entries && files_.kind(folder) != base::FileKind::missing) discovery_.passed_over.push_back({folder, yaml::kEncodingRule, "folder_unreadable"});
    return std::move(entries).value_or(std::vector<base::DirectoryEntry>());
  }

  const base::Files& files_;
  const std::vector<std::string>& excluded_;
  Discovery& discovery_;
  std::optional<int> folders_left_;   // to be looked into, where anything may lie
  std::set<std::pair<std::string, std::size_t>> seen_;   // folders, each with the length of the rest of the pattern: several ** meet often
};

}  // namespace

std::vector<std::string> excluded_by(const model::Config& config) {
  std::vector<std::string> patterns;
  for (const auto& pattern : config.exclude.value) patterns.push_back(*pattern);
  return patterns;
}

bool is_excluded(const std::vector<std::string>& patterns, std::string_view path) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) { return base::glob_matches(pattern, path); });
}

Discovery discover(const base::Files& files, const model::Config& config, Workers& workers) {
  Discovery discovery;
  const std::vector<std::string> excluded = excluded_by(config);
  std::vector<std::string> folders;
  Walk(files, excluded, discovery).folders("", *config.clients, 0, folders);
  std::ranges::sort(folders);
  folders.erase(std::ranges::unique(folders).begin(), folders.end());
  std::vector<Discovery> found(folders.size());   // in each of them
  Walk(files, excluded, discovery).root(*config.team);
  workers.for_each_index(folders.size(), [&](std::size_t index) {
    std::vector<std::string> posts;
    Walk(files, excluded, found[index]).posts_of_client(folders[index], posts);
    std::ranges::sort(posts);
    found[index].clients.push_back({std::move(folders[index]), std::move(posts)});
  });
  for (Discovery& client : found) {
    std::ranges::move(client.clients, std::back_inserter(discovery.clients));
    std::ranges::move(client.passed_over, std::back_inserter(discovery.passed_over));
  }
  StrayFolders strays(files, excluded, discovery.passed_over);
  if (std::ranges::all_of(discovery.clients, [&](const ClientFolder& client) { return strays.only_holds_clients(client); })) discovery.clients.clear();
  strays.around(discovery.clients);
  return discovery;
}

std::vector<std::string> discover_cards(const base::Files& files, const model::Config& config, std::string_view pattern) {
  Discovery unused;
  const std::vector<std::string> excluded = excluded_by(config);
  std::vector<std::string> cards;
  Walk(files, excluded, unused).files(pattern, ".md", cards);
  std::erase_if(cards, [](const std::string& path) { return base::last_name(path) == "README.md"; });
  std::ranges::sort(cards);
  return cards;
}

bool is_posts_file(std::string_view path, std::string_view client_folder) {
  return base::lies_in(path, base::join_path(client_folder, model::kPostsFolder)) && is_post_file_name(base::last_name(path));
}

Discovery discover_bare(const base::Files& files, const std::vector<std::string>& paths) {
  Discovery discovery;
  const std::vector<std::string> nothing;
  Walk walk(files, nothing, discovery);
  ClientFolder client;
  for (const std::string& path : paths.empty() ? std::vector<std::string>{""} : paths) {
    if (files.kind(path) == base::FileKind::directory) {
      walk.posts_among_all(path, client.posts);
    } else {
      client.posts.push_back(path);
    }
  }
  std::erase_if(discovery.passed_over, [](const PassedOver& one) { return one.rule == kOtherFile; });   // in a folder of anything
  std::ranges::sort(client.posts);
  client.posts.erase(std::ranges::unique(client.posts).begin(), client.posts.end());
  discovery.clients.push_back(std::move(client));
  return discovery;
}

}  // namespace sml::run
