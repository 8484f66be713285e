#include "linter/cli/reading.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/base/files.h"
#include "linter/base/path.h"
#include "linter/base/shell_word.h"
#include "linter/cli/repository.h"
#include "linter/model/layout.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/time/moment.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

bool is_among_posts(const std::string& folder) { return ('/' + folder + '/').find('/' + std::string(model::kPostsFolder) + '/') != std::string::npos; }

}  // namespace

Failure unreadable(const std::string& file, const run::Outcome& outcome, MessageLanguage language) {
  for (const rule::Finding& finding : outcome.findings)
    if (outcome.sources[finding.at.source].path() == file) return {"failure.post_unread", {{"why", said_of(finding, outcome, language)}}};
  bool is_known = false;
  for (base::SourceId id = 0; id < outcome.sources.size(); ++id) is_known = is_known || outcome.sources[id].path() == file;
  return {is_known ? "failure.no_posts_in" : "failure.not_checked", {{"path", file}}};
}

std::string said_of(const rule::Finding& finding, const run::Outcome& outcome, MessageLanguage language) {
  const report::ReportStyle style{.language = language};
  const report::Teller teller(outcome, style);
  return teller.located(finding.at) + ": " + teller.words(finding).message;
}

std::optional<Failure> lost_repository(const model::World& world, const base::Sources& sources) {
  if (!world.bare) return std::nullopt;
  std::optional<Failure> missing;
  std::vector<std::string> below;   // folders with an sml.yaml
  for (base::SourceId source = 0; source < sources.size(); ++source) {
    const std::string& path = sources[source].path();
    const std::string folder(base::parent(path));
    const std::string_view name = base::last_name(path);
    if (name == model::kConfigFile) below.push_back(folder);
    const bool is_of_client = std::ranges::find(model::kClientFiles, name) != model::kClientFiles.end();
    if (below.empty() && !missing && is_of_client && !is_among_posts(folder)) missing = Failure{"failure.config_missing", {{"path", path}}};
  }
  if (below.empty()) return missing;
  const auto count = static_cast<std::int64_t>(below.size());
  return Failure{"failure.config_below", {{"count", count}, {"folder", below.front()}, {"word", base::shell_word(below.front())}}};
}

std::optional<Failure> no_repository(const model::World& world, const base::Sources& sources) {
  if (!world.bare) return std::nullopt;
  auto lost = lost_repository(world, sources);
  return lost ? std::move(lost) : Failure{"failure.no_repository"};
}

std::optional<Failure> unread_config(const run::Outcome& outcome, MessageLanguage language) {
  if (!outcome.world.config.broken) return std::nullopt;
  const auto why = std::ranges::find_if(outcome.findings,
                                        [&](const rule::Finding& finding) { return outcome.sources[finding.at.source].path() == outcome.world.config.path; });
  const bool known = why != outcome.findings.end();
  return Failure{"failure.config_unread", {{"known", known ? "yes" : "no"}, {"why", known ? said_of(*why, outcome, language) : std::string()}}};
}

base::Result<run::Options, Failure> reading_at(const std::string& now, const Environment& environment) {
  run::Options asked{.clock = environment.clock, .keep_posts = true, .threads = environment.threads};
  if (now.empty()) return asked;
  const auto moment = time::parse_moment(now);
  if (!moment) return Failure{"failure.moment", {{"option", "--now"}, {"value", now}}};
  asked.now = *moment;
  return asked;
}

base::Result<ReadRepository, Failure> read_repository(const run::Options& asked, const Environment& environment, MessageLanguage language, Bare bare) {
  auto found = find_repository(environment.folder, {});
  if (!found) return found.error();
  ReadRepository read{found->root, run::run(base::DiskFiles(found->root), asked, rules::registry())};
  const bool may_be_bare = bare == Bare::with_posts && read.outcome.summary.posts > 0;
  auto none = (may_be_bare ? lost_repository : no_repository)(read.outcome.world, read.outcome.sources);
  if (none) return *std::move(none);
  if (auto unread = unread_config(read.outcome, language)) return *std::move(unread);
  return read;
}

void warn_of_unread(std::size_t files, MessageLanguage language, std::ostream& error) {
  if (files > 0) error << "sml: " << rule::phrase(language, "report.unread", {{"count", static_cast<std::int64_t>(files)}}) << '\n';
}

std::size_t untimed_posts(const model::Client& client) {
  return static_cast<std::size_t>(std::ranges::count_if(client.posts, [](const model::PlannedPost& planned) { return !planned.timed && !planned.history; }));
}

void warn_of_untimed(std::size_t posts, MessageLanguage language, std::ostream& error) {
  if (posts > 0) error << "sml: " << rule::phrase(language, "report.untimed", {{"count", static_cast<std::int64_t>(posts)}}) << '\n';
}

}  // namespace sml::cli
