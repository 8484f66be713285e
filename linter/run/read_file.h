// A file of a repository as it was read and parsed, and a file of posts as it was decoded too, with everything that is wrong with it.
//
// Files are read on several threads at once and added one after the other, so nothing here knows of other files.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/load/problem.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/suppression.h"
#include "linter/run/timings.h"
#include "linter/yaml/tree.h"

namespace sml::run {

struct ReadFile {
  base::Source source{"", ""};
  bool complete = false;                     // read to its end
  bool shares_values = false;                // it repeats values by name (*alias)
  std::vector<yaml::Document> documents{};
  std::vector<rule::Finding> findings{};     // of the syntax; without severity and client
  std::vector<Suppression> suppressions{};
  std::vector<base::Span> lost_ends{};       // of texts
};

struct ReadPosts {
  ReadFile file;                             // its documents are decoded and gone
  load::Problems problems{};
  std::vector<model::PlannedPost> posts{};
  bool stranger = false;                     // it is no post, and lies where anything may: nothing of it is told
};

// Where files are read from, and by which rules' cards their findings are.
struct ReadingGround {
  const base::Files& files;
  rule::Rules rules;
  // Where anything may lie: the paths that somebody named. All others are read as posts only if they look like some.
  const std::vector<std::string>* named = nullptr;
};

// `id` is the number that the file will have among the sources.
ReadFile read_file(const ReadingGround& ground, const std::string& path, base::SourceId id, Lap& lap);

// Some files in the order of their numbers, step by step: each step is done for all of them before the next.
void read_posts(const ReadingGround& ground, std::vector<std::string>&& paths, base::SourceId first, std::span<ReadPosts> read, Lap& lap);

}  // namespace sml::run
