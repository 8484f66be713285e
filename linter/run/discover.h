// Which files a repository consists of.
//
// Discovery lists names, and opens nothing but the beginning of what is passed over and may be a post. Folders behind links are not entered, and no folder
// deeper than kDeepest, so that each file is met once and a loop ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"
#include "linter/model/config.h"
#include "linter/run/passed_over.h"
#include "linter/run/workers.h"

namespace sml::run {

inline constexpr int kDeepest = 32;
inline constexpr int kMostFolders = 10'000;   // that are looked into where there is no sml.yaml: in a home there are more, and posts in few

// A client's folder ("" for the root) and the paths of its posts, sorted.
struct ClientFolder {
  std::string folder;
  std::vector<std::string> posts;
};

struct Discovery {
  std::vector<ClientFolder> clients;      // sorted by folder
  PassedOvers passed_over;                // folders that are not entered, too: below kDeepest, behind a link, or such as cannot be read
};

// The folders of clients are listed by all workers.
Discovery discover(const base::Files& files, const model::Config& config, Workers& workers);

// Without an sml.yaml: the YAML files at or under the paths (all, where there is none) are the posts of one client, but for those of packages.
Discovery discover_bare(const base::Files& files, const std::vector<std::string>& paths);

// The cards that a pattern of `custom_rules` names, sorted: files that end in .md, but for a README.md.
std::vector<std::string> discover_cards(const base::Files& files, const model::Config& config, std::string_view pattern);

// The patterns under `exclude`, and whether one fits a path: such a file is as if it were not there.
std::vector<std::string> excluded_by(const model::Config& config);
bool is_excluded(const std::vector<std::string>& patterns, std::string_view path);

// Whether a path names a file of posts of the client with a folder; whether there is one is not asked.
bool is_posts_file(std::string_view path, std::string_view client_folder);

}  // namespace sml::run
