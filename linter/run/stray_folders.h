// Folders that look like a client's, or like those of clients or posts, and are none: which of them hold what nobody reads.
//
// A StrayFolders points into the files and the patterns that it is made of, and adds what it finds to the list.
#pragma once

#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/run/discover.h"
#include "linter/run/passed_over.h"

namespace sml::run {

class StrayFolders {
 public:
  StrayFolders(const base::Files& files, const std::vector<std::string>& excluded, PassedOvers& passed_over)
      : files_(files), excluded_(excluded), passed_over_(passed_over) {}

  // Those of a client's folder that are called as if they held its posts.
  void in_client(const std::string& folder, const std::vector<base::DirectoryEntry>& entries);

  // Those around the clients that were found, and within such as hold none of a client's files.
  void around(const std::vector<ClientFolder>& found);

  // Whether what was taken for a client's folder holds nothing of a client, and clients' folders: "clients: clients".
  bool only_holds_clients(const ClientFolder& client) const;

 private:
  void in_root(const std::vector<std::string>& clients);
  void in_folder(const std::string& parent, const std::vector<std::string>& clients);
  bool has_posts(const std::string& folder, bool in_documents) const;
  bool has_likely_client(const std::string& folder) const;
  bool is_like_client(const std::string& folder) const;
  void pass_over(PassedOvers&& found);
  std::vector<base::DirectoryEntry> entries_of(const std::string& folder) const;

  // Whether a folder holds one of which is_it is true, by its name and path.
  template <class IsIt>
  bool has_folder(const std::string& folder, const IsIt& is_it) const;

  const base::Files& files_;
  const std::vector<std::string>& excluded_;
  PassedOvers& passed_over_;
};

}  // namespace sml::run
