#include "linter/run/meant_path.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/path.h"
#include "linter/model/layout.h"
#include "linter/run/post_file_name.h"
#include "linter/text/nearest.h"

namespace sml::run {
namespace {

constexpr std::string_view kWildcards = "*?";

std::vector<std::string> names_in(const base::Files& files, const std::string& folder) {
  std::vector<std::string> names;
  for (const base::DirectoryEntry& entry : files.list(folder).value_or(std::vector<base::DirectoryEntry>())) names.push_back(entry.name);
  return names;
}

// A pattern up to the first part that is not there, that part, and what follows it.
struct Break {
  std::string there;
  std::string part;
  std::string rest;   // with its '/'
};

// Nothing where all parts before the first wildcard are there.
std::optional<Break> break_of(const base::Files& files, std::string_view pattern) {
  Break found;
  for (const std::string_view part : base::parts_between(pattern, "/")) {
    if (!found.part.empty()) {
      found.rest.append("/").append(part);
      continue;
    }
    if (part == ".") continue;
    const bool is_of_windows = part.find('\\') != std::string_view::npos;
    if (!is_of_windows && part.find_first_of(kWildcards) != std::string_view::npos) return std::nullopt;
    const std::string path = base::join_path(found.there, part);
    if (part == ".." || files.kind(path) == base::FileKind::missing) found.part = part;
    else found.there = path;
  }
  return found.part.empty() ? std::nullopt : std::optional(std::move(found));
}

std::optional<std::string> meant_pattern(const base::Files& files, const std::string& pattern, const Break& broken) {
  if (std::string with_slashes = pattern; with_slashes.find('\\') != std::string::npos) {
    std::ranges::replace(with_slashes, '\\', '/');
    return break_of(files, with_slashes) ? std::nullopt : std::optional(with_slashes);
  }
  const auto name = text::nearest_name(broken.part, names_in(files, broken.there));
  if (!name) return std::nullopt;
  std::string meant = base::join_path(broken.there, *name) + broken.rest;
  return break_of(files, meant) ? std::nullopt : std::optional(std::move(meant));
}

// "../x/**", "~/x": a pattern fits paths that begin at the root.
bool leads_out(std::string_view pattern) {
  int depth = 0;
  for (const std::string_view part : base::parts_between(pattern, "/")) {
    if (part == ".." && --depth < 0) return true;
    if (part != ".." && part != "." && !part.empty()) ++depth;
  }
  return pattern.starts_with("~/");
}

void judge(const base::Files& files, const model::Field<std::string>& pattern, std::string_view key, load::Problems& problems) {
  if (leads_out(*pattern)) {
    problems.push_back({load::Problem::Kind::wrong_value, pattern.span, std::string(key), *pattern, "path", "outside"});
    return;
  }
  const auto broken = break_of(files, *pattern);
  if (!broken) return;
  if (auto meant = meant_pattern(files, *pattern, *broken))
    problems.push_back({load::Problem::Kind::wrong_value, pattern.span, std::string(key), *pattern, "glob", "missing", {}, std::move(meant)});
}

}  // namespace

std::optional<std::string> meant_team(const base::Files& files, const std::string& named) {
  std::vector<std::string> names = names_in(files, {});
  std::erase_if(names, [&](const std::string& name) { return !is_post_file_name(name) || name == named; });   // it may be there, and excluded
  if (std::ranges::find(names, model::kTeamFile) != names.end()) return std::string(model::kTeamFile);
  return text::nearest_name(named, names);
}

IdlePatterns idle_patterns(const base::Files& files, const model::Config& config) {
  IdlePatterns idle;
  for (const model::Field<model::Override>& one : *config.overrides)
    for (const model::Field<std::string>& pattern : *one->paths) judge(files, pattern, "paths", idle.overrides);
  for (const model::Field<std::string>& pattern : *config.exclude) judge(files, pattern, "exclude", idle.exclude);
  return idle;
}

}  // namespace sml::run
