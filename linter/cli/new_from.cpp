#include "linter/cli/new_from.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "linter/base/path.h"
#include "linter/model/layout.h"

namespace sml::cli {
namespace {

// A name of the failure for each kind of problem.
Failure failure_of(const git::Problem& problem) {
  using Kind = git::Problem::Kind;
  switch (problem.kind) {
    case Kind::no_library: return {"failure.git_library", {{"library", problem.what}}};
    case Kind::no_repository: return {"failure.git_none", {{"path", problem.what}}};
    case Kind::format: return {"failure.git_format", {{"format", problem.what}}};
    case Kind::unreadable: return {"failure.git_unreadable", {{"path", problem.what}}};
    case Kind::unknown_revision: return {"failure.git_revision", {{"revision", problem.what}}};
    case Kind::cut_off: return {"failure.git_cut_off", {{"revision", problem.what}}};
    case Kind::unrelated: return {"failure.git_unrelated", {{"revision", problem.what}}};
  }
  return {"failure.git_unreadable", {{"path", problem.what}}};
}

// "A...B" in its parts. What is left out behind the dots is the working folder; before them nothing may be left out, for there an empty variable stood.
struct Range {
  std::string from;
  std::string to;
  bool from_merge_base = false;
};

Range range_of(const std::string& asked) {
  const std::size_t dots = asked.find("..");
  if (dots == std::string::npos) return {asked, {}};
  const bool three = asked.compare(dots, 3, "...") == 0;
  return {asked.substr(0, dots), asked.substr(dots + (three ? 3 : 2)), three};
}

}  // namespace

bool names_checked_revision(const std::string& asked) { return !range_of(asked).to.empty(); }

base::Result<Comparison, Failure> comparison(const std::string& asked, const std::string& root) {
  const auto repository = git::Repository::open(root);
  if (!repository) return failure_of(repository.error());
  Range range = range_of(asked);
  if (range.from.empty()) return Failure{"failure.empty_word", {{"word", "--new-from"}}};
  if (range.from_merge_base) {
    const auto base = repository->merge_base(range.from, range.to.empty() ? "HEAD" : range.to);
    if (!base) return failure_of(base.error());
    range.from = *base;
  }
  const auto earlier = repository->files(range.from);
  if (!earlier) return failure_of(earlier.error());
  if (range.to.empty()) return Comparison{*earlier, nullptr};
  const auto checked = repository->files(range.to);
  if (!checked) return failure_of(checked.error());
  return Comparison{*earlier, *checked};
}

namespace {

std::vector<run::CountedFinding> found(const base::Files& earlier, const base::Files& checked, const run::Options& options,
                                       time::Instant now, rule::Rules rules) {
  if (earlier.kind(model::kConfigFile) == base::FileKind::missing && checked.kind(model::kConfigFile) != base::FileKind::missing) return {};
  run::Options asked = options;
  asked.clock = now;
  asked.now = std::nullopt;
  asked.baseline = std::nullopt;
  asked.earlier = nullptr;
  asked.progress = nullptr;
  asked.remember = true;
  return run::run(earlier, asked, rules).remembered;
}

}  // namespace

std::function<std::vector<run::CountedFinding>(time::Instant)> earlier_findings(const Comparison& comparison, const base::Files& checked,
                                                                                const run::Options& options, rule::Rules rules) {
  using Known = std::optional<std::pair<time::Instant, std::vector<run::CountedFinding>>>;
  return [&, rules, known = std::make_shared<Known>()](time::Instant now) {
    if (!*known || (*known)->first != now) known->emplace(now, found(*comparison.earlier, checked, options, now, rules));
    return (*known)->second;
  };
}

std::optional<Failure> lacking(const Comparison& comparison, const std::string& asked, const base::Sources& sources) {
  if (comparison.earlier->lacks_objects() || (comparison.checked != nullptr && comparison.checked->lacks_objects()))
    return Failure{"failure.git_objects", {{"revision", asked}}};
  const std::vector<std::string> submodules = comparison.earlier->submodules();
  const auto read_in = [&](const std::string& folder) {
    for (base::SourceId source = 0; source < sources.size(); ++source)
      if (base::lies_in(sources[source].path(), folder)) return true;
    return false;
  };
  const auto lost = std::ranges::find_if(submodules, read_in);
  if (lost != submodules.end()) return Failure{"failure.git_submodule", {{"path", *lost}, {"revision", asked}}};
  return std::nullopt;
}

}  // namespace sml::cli
