// sml check: what would go wrong in public.
#include <algorithm>
#include <memory>

#include "linter/base/files.h"
#include "linter/cli/baseline_file.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/fix.h"
#include "linter/cli/new_from.h"
#include "linter/cli/progress.h"
#include "linter/cli/report_outputs.h"
#include "linter/cli/repository.h"
#include "linter/report/diff.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

const std::vector<std::string> kColors = {"auto", "always", "never"};

std::vector<std::string> names(std::span<const std::string_view> views) { return {views.begin(), views.end()}; }

bool is_among(const std::vector<std::string>& list, const std::string& value) { return std::ranges::find(list, value) != list.end(); }

// The first option whose value is none that it takes.
std::optional<Failure> wrong_value(const CheckOptions& options, MessageLanguage language) {
  if (const auto prefix = path_prefix(options.path_prefix); !prefix) return prefix.error();
  if (!is_among(kColors, options.color)) return not_legal("--color", options.color, kColors, language);
  const std::vector<std::string> levels = names(model::names_of<model::FailOn>());
  if (!options.fail_on.empty() && !is_among(levels, options.fail_on)) return not_legal("--fail-on", options.fail_on, levels, language);
  if (options.unsafe_fixes && !options.fix && !options.diff) return Failure{"failure.unsafe_alone"};
  if (options.diff && (options.write_baseline || options.suppressed || !options.formats.empty())) return Failure{"failure.diff_alone"};
  if (!options.now.empty() && !time::parse_moment(options.now)) return Failure{"failure.moment", {{"option", "--now"}, {"value", options.now}}};
  return std::nullopt;
}

run::Options run_options(const CheckOptions& options, const Repository& repository, const Environment& environment) {
  run::Options asked;
  asked.paths = repository.paths;
  asked.only_rules = options.rules;
  asked.only_clients = options.clients;
  asked.include_past = options.include_past;
  asked.clock = environment.clock;
  asked.threads = options.threads > 0 ? options.threads : environment.threads;
  if (!options.now.empty()) asked.now = *time::parse_moment(options.now);
  return asked;
}

// Colours go to a terminal, and to a file only where they are always wanted.
bool wants_color(const std::string& file, const CheckOptions& options, const Environment& environment) {
  if (options.color != "auto") return options.color == "always";
  return environment.terminal && !environment.no_color && file.empty();
}

report::ReportStyle style_of(const ReportOutput& output, const CheckOptions& options, MessageLanguage language, const Environment& environment) {
  return {.language = language,
          .version = std::string(version()),
          .path_prefix = *path_prefix(options.path_prefix),
          .color = wants_color(output.file, options, environment),
          .only_total = options.quiet,
          .suppressed = options.suppressed};
}

Failure unknown_client(const run::Outcome& outcome, MessageLanguage language) {
  std::vector<std::string> clients;
  for (const model::Client& client : outcome.world.clients) clients.push_back(client.id);
  return not_legal("--client", outcome.unknown_clients.front(), clients, language);
}

// What was asked for that there is not.
std::optional<Failure> unknown_name(const run::Outcome& outcome, MessageLanguage language) {
  if (!outcome.unknown_clients.empty()) return unknown_client(outcome, language);
  if (!outcome.unknown_rules.empty()) return no_rule("--rule", outcome.unknown_rules.front(), rule_names(outcome.custom_rules));
  return std::nullopt;
}

// Writes the baseline that the check leaves; the first is written of all that it found, and the check made again by it.
std::optional<Failure> keep_baseline(run::Outcome& outcome, const base::Files& files, run::Options& asked, const CheckOptions& options, const Environment& environment) {
  if (!options.write_baseline) return std::nullopt;
  if (auto failure = write_baseline_file(options, environment.folder, outcome.remembered)) return failure;
  if (!asked.baseline) {
    asked.baseline = std::move(outcome.remembered);
    run::Summary mended = std::move(outcome.summary);
    outcome = run::run(files, asked, rules::registry());
    outcome.summary.mended = std::move(mended.mended);
    outcome.summary.mended_files = mended.mended_files;
  }
  outcome.summary.baseline_written = true;
  return std::nullopt;
}

// The files that are checked, and those of the comparison that was asked for.
struct Trees {
  std::optional<Comparison> comparison;
  std::unique_ptr<base::DiskFiles> folder;
  const base::Files& checked() const { return comparison && comparison->checked ? static_cast<const base::Files&>(*comparison->checked) : *folder; }
};

base::Result<Trees, Failure> trees_of(const CheckOptions& options, const std::string& root) {
  Trees trees;
  if (!options.new_from.empty()) {
    auto compared = comparison(options.new_from, root);
    if (!compared) return compared.error();
    trees.comparison = *std::move(compared);
    if (options.fix && trees.comparison->checked) return Failure{"failure.fix_revision", {{"value", options.new_from}}};
  }
  trees.folder = std::make_unique<base::DiskFiles>(root);
  return trees;
}

// All that a check works on, once the options are known to make sense together.
struct Work {
  std::vector<ReportOutput> outputs;
  Repository repository;
  std::optional<std::vector<run::CountedFinding>> baseline;
  Trees trees;
};

base::Result<Work, Failure> work_of(const CheckOptions& options, MessageLanguage language, const Environment& environment) {
  if (const auto wrong = wrong_value(options, language)) return *wrong;
  const auto outputs = report_outputs(options.formats, options.output, environment.folder, language);
  if (!outputs) return outputs.error();
  const auto repository = find_repository(environment.folder, options.paths);
  if (!repository) return repository.error();
  if (const auto lost = overwriting(*outputs, options.baseline, repository->root, environment.folder)) return *lost;
  if (const auto wrong = wrong_baseline_options(options, !repository->paths.empty())) return *wrong;
  auto baseline = read_baseline_file(options, environment.folder);
  if (!baseline) return baseline.error();
  auto trees = trees_of(options, repository->root);
  if (!trees) return trees.error();
  return Work{*outputs, *repository, std::move(*baseline), std::move(*trees)};
}

int show_diff(const run::Mended& mended, const CheckOptions& options, MessageLanguage language, const Environment& environment) {
  const bool color = wants_color(options.output, options, environment);
  if (const auto failure = write_report({nullptr, options.output}, report::diff_report(mended.files, language, color), environment)) return fail(*failure, language, environment.error);
  return mended.files.empty() ? kSuccess : kFound;
}

}  // namespace

int check(const CheckOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  MessageLanguage language = wanted.value_or(environment.language);
  const auto failed = [&](const Failure& failure) { return fail(failure, language, environment.error); };
  const auto work = work_of(options, language, environment);
  if (!work) return failed(work.error());
  const base::Files& files = work->trees.checked();
  const auto& comparison = work->trees.comparison;

  Progress progress(environment.error, environment.error_terminal && !options.quiet, language);
  run::Options asked = run_options(options, work->repository, environment);
  asked.progress = [&](std::size_t done, std::size_t all) { progress.tell(done, all); };
  asked.baseline = work->baseline;
  asked.remember = options.write_baseline;
  if (comparison) asked.earlier = earlier_findings(*comparison, files, asked, rules::registry());
  run::Mended mended = check_or_mend(options, files, asked);
  run::Outcome& outcome = mended.outcome;
  progress.finish();
  const model::Config& config = *outcome.world.config;
  const model::FailOn level = options.fail_on.empty() ? *config.fail_on : *model::named<model::FailOn>(options.fail_on);
  if (!wanted && config.language) language = *config.language;
  if (const auto unknown = unknown_name(outcome, language)) return failed(*unknown);
  if (comparison)
    if (const auto lack = lacking(*comparison, options.new_from)) return failed(*lack);

  if (options.diff) return show_diff(mended, options, language, environment);
  std::vector<run::Unwritten> unwritten;
  if (options.fix) {
    base::DiskWriter disk(work->repository.root);
    unwritten = run::write(mended, files, asked, rules::registry(), disk);
  }
  if (const auto failure = keep_baseline(outcome, files, asked, options, environment)) return failed(*failure);
  for (const ReportOutput& output : work->outputs)
    if (const auto failure = write_report(output, report::written(*output.format, outcome, style_of(output, options, language, environment)), environment)) return failed(*failure);
  if (!unwritten.empty()) return tell_unwritten(unwritten, language, environment.error);
  return run::fails(outcome.summary, level) ? kFound : kSuccess;
}

}  // namespace sml::cli
