// The repositories that a client works in: those of its folders and of its open files, each as its last check found it.
//
// Open texts lie over the files below, as a text from standard input does for `sml check --stdin-file`. A check is that command's own.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "linter/lsp/documents.h"
#include "linter/lsp/machine.h"
#include "linter/run/run.h"

namespace sml::lsp {

struct Repository {
  std::string folder;                                 // the root as the client calls it
  std::map<std::string, std::string> uri_of_open{};   // by path from the root
  std::unique_ptr<run::Outcome> outcome{};
  std::set<std::string> folders{};                    // of which something was found, by path from the root
  model::MessageLanguage language = model::MessageLanguage::en;

  std::string uri_of(const std::string& path) const;
};

// A file of a repository.
struct FoundFile {
  const Repository* repository = nullptr;
  std::string path;                                   // from the root
};

class Workspace {
 public:
  explicit Workspace(const Machine& machine) : machine_(machine) {}

  // Folders by their URIs; those that are none of this machine are left alone.
  void add_folder(std::string_view uri);
  void remove_folder(std::string_view uri);

  Documents& documents() { return documents_; }
  const Documents& documents() const { return documents_; }

  // Checks all repositories anew.
  void check();

  const std::map<std::string, Repository>& repositories() const { return repositories_; }   // by root
  bool has_stray_folder() const;                      // one that no repository holds

  // Of an open document, as it was at the last check.
  std::optional<FoundFile> file_of(const std::string& uri) const;

 private:
  void find_repositories();
  void check(const std::string& root, Repository& repository) const;

  const Machine& machine_;
  std::map<std::string, std::string> folders_;        // paths by URI
  Documents documents_;
  std::map<std::string, Repository> repositories_;
};

}  // namespace sml::lsp
