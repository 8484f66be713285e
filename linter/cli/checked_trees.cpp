#include "linter/cli/checked_trees.h"

#include <string>
#include <utility>

#include "linter/cli/standard_input.h"
#include "linter/yaml/parse.h"

namespace sml::cli {
namespace {

// The folder's files with what stands on standard input in the place of the one that was named.
base::Result<std::unique_ptr<base::ChangedFiles>, Failure> edited_files(const base::Files& folder, const std::string& file, std::istream& in) {
  std::optional<std::string> text = read_all(in, yaml::Limits{}.file_bytes);
  if (!text) return Failure{"failure.no_input"};
  auto files = std::make_unique<base::ChangedFiles>(folder);
  files->change(file, *std::move(text));
  return files;
}

}  // namespace

base::Result<CheckedTrees, Failure> checked_trees(const CheckOptions& options, const Repository& repository, std::istream& in) {
  CheckedTrees trees;
  if (!options.new_from.empty()) {
    auto compared = comparison(options.new_from, repository.root);
    if (!compared) return compared.error();
    trees.comparison = *std::move(compared);
    if (options.fix && trees.comparison->checked) return Failure{"failure.fix_revision", {{"value", options.new_from}}};
    if (options.stdin_file && trees.comparison->checked) return Failure{"failure.stdin_revision", {{"value", options.new_from}}};
  }
  trees.folder = std::make_unique<base::DiskFiles>(repository.root);
  if (!options.stdin_file) return trees;
  auto edited = edited_files(*trees.folder, repository.paths.front(), in);
  if (!edited) return edited.error();
  trees.edited = std::move(*edited);
  return trees;
}

}  // namespace sml::cli
