#include "linter/cli/unchecked_paths.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string_view>

#include "linter/model/text_list.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::cli {
namespace {

// Whether a check reads the file, or something in the folder.
bool is_checked(const std::string& path, const std::set<std::string_view>& read) {
  if (read.contains(path) || path.empty()) return true;
  const std::string inside = path + '/';
  const auto first = read.lower_bound(inside);
  return first != read.end() && first->starts_with(inside);
}

}  // namespace

std::optional<Failure> unchecked_path(const run::Outcome& outcome, const base::Files& files, const std::vector<std::string>& paths,
                                      model::MessageLanguage language, std::ostream& error) {
  std::set<std::string_view> read;
  if (!paths.empty())
    for (base::SourceId source = 0; source < outcome.sources.size(); ++source) read.insert(outcome.sources[source].path());
  std::vector<std::string> unchecked;
  std::ranges::copy_if(paths, std::back_inserter(unchecked), [&](const std::string& path) { return !is_checked(path, read); });
  if (unchecked.empty()) return std::nullopt;
  const bool is_folder = files.kind(unchecked.front()) == base::FileKind::directory;
  if (unchecked.size() == paths.size()) return Failure{is_folder ? "failure.folder_not_checked" : "failure.not_checked", {{"path", unchecked.front()}}};
  const text::MessageArguments arguments = {{"count", static_cast<std::int64_t>(unchecked.size())},
                                            {"paths", rule::say_list_in_part(language, unchecked, model::TextList::kMostNamed)}};
  error << "sml: " << text::printable(rule::phrase(language, "check.left_out", arguments)) << '\n';
  return std::nullopt;
}

}  // namespace sml::cli
