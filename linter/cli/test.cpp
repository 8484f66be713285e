// sml test: whether the examples of a repository's own rules find what their cards say.
#include <algorithm>
#include <filesystem>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/repository.h"
#include "linter/model/message_language.h"
#include "linter/report/rule_test.h"
#include "linter/run/gather.h"
#include "linter/run/rule_test.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

// Writes what was found into the cards; the first that cannot be written ends it.
std::optional<Failure> bless(const std::vector<run::TestedRule>& tested, const std::string& root) {
  for (const run::TestedRule& rule : tested) {
    if (rule.refused || rule.blessed.empty()) continue;
    if (!base::write_whole((std::filesystem::path(root) / rule.path).string(), rule.blessed)) return Failure{"failure.not_written", {{"path", rule.path}}};
  }
  return std::nullopt;
}

}  // namespace

int test_rules(const TestOptions& options, std::optional<model::MessageLanguage> wanted, const Environment& environment) {
  model::MessageLanguage language = wanted.value_or(environment.language);
  const auto repository = find_repository(environment.folder, options.path.empty() ? std::vector<std::string>() : std::vector{options.path});
  if (!repository) return fail(repository.error(), language, environment.error);
  base::Sources sources;
  const run::Gathered gathered = run::gather_rules(base::DiskFiles(repository->root), rules::registry(), sources);
  language = model::message_language(wanted, *gathered.world.config, language);
  if (gathered.world.bare) return fail({"failure.no_repository"}, language, environment.error);
  if (gathered.world.config.broken) return fail({"failure.config_unread", {{"known", "no"}, {"why", ""}}}, language, environment.error);
  const std::vector<run::TestedRule> tested = run::test_rules(gathered, sources, rules::registry());
  if (options.bless)
    if (const auto failure = bless(tested, repository->root)) return fail(*failure, language, environment.error);
  const auto stays_wrong = [&](const run::TestedRule& rule) { return rule.refused || (rule.fails() && (!options.bless || rule.blessed.empty())); };
  const bool wrong = std::ranges::any_of(tested, stays_wrong);
  environment.out << report::rule_test_report(tested, options.bless && !wrong, language);
  return wrong ? kFound : kSuccess;
}

}  // namespace sml::cli
