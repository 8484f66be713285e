#include "linter/lsp/workspace.h"

#include <algorithm>
#include <utility>

#include "linter/base/changed_files.h"
#include "linter/base/path.h"
#include "linter/lsp/file_uri.h"
#include "linter/model/message_language.h"

namespace sml::lsp {

std::string Repository::uri_of(const std::string& path) const {
  const auto open = uri_of_open.find(path);
  return open != uri_of_open.end() ? open->second : uri_of_path(base::join_path(folder, path));
}

void Workspace::add_folder(std::string_view uri) {
  std::optional<std::string> path = path_of_uri(uri);
  while (path && path->size() > 1 && path->ends_with('/')) path->pop_back();
  if (path) folders_.insert_or_assign(std::string(uri), *std::move(path));
}

void Workspace::remove_folder(std::string_view uri) { folders_.erase(std::string(uri)); }

bool Workspace::has_stray_folder() const {
  return std::ranges::any_of(folders_, [&](const auto& folder) { return !machine_.standing_of(folder.second); });
}

void Workspace::check() {
  find_repositories();
  for (auto& [root, repository] : repositories_) check(root, repository);
}

void Workspace::find_repositories() {
  std::map<std::string, Repository> found;
  for (const auto& [uri, path] : folders_) {
    const std::optional<Standing> standing = machine_.standing_of(path);
    if (standing) found.try_emplace(standing->root, Repository{standing->path.empty() ? path : standing->root});
  }
  for (const auto& [uri, document] : documents_.all()) {
    const std::optional<Standing> standing = machine_.standing_of(document.path);
    if (!standing || standing->path.empty()) continue;
    Repository& repository = found.try_emplace(standing->root, Repository{standing->root}).first->second;
    repository.uri_of_open.insert_or_assign(standing->path, uri);
  }
  repositories_ = std::move(found);
}

void Workspace::check(const std::string& root, Repository& repository) const {
  const std::unique_ptr<base::Files> folder = machine_.files(root);
  base::ChangedFiles files(*folder);
  for (const auto& [path, uri] : repository.uri_of_open) files.change(path, documents_.find(uri)->text);
  run::Options options;
  options.clock = machine_.now();
  options.threads = machine_.threads;
  options.all_findings = true;   // an editor has nowhere to say how many more there are, and mends all of a file
  repository.outcome = std::make_unique<run::Outcome>(run::run(files, options, machine_.rules));
  for (const rule::Finding& finding : repository.outcome->findings)
    if (const std::string& path = repository.outcome->sources[finding.at.source].path(); files.kind(path) == base::FileKind::directory)
      repository.folders.insert(path);
  repository.language = model::message_language(machine_.wanted, *repository.outcome->world.config, machine_.language);
}

std::optional<FoundFile> Workspace::file_of(const std::string& uri) const {
  for (const auto& [root, repository] : repositories_)
    for (const auto& [path, open] : repository.uri_of_open)
      if (open == uri) return FoundFile{&repository, path};
  return std::nullopt;
}

}  // namespace sml::lsp
