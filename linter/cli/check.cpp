// sml check: what would go wrong in public.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "linter/base/file_type.h"
#include "linter/base/files.h"
#include "linter/base/word_list.h"
#include "linter/cli/baseline_file.h"
#include "linter/cli/called.h"
#include "linter/cli/checked_trees.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/fix.h"
#include "linter/cli/new_from.h"
#include "linter/cli/progress.h"
#include "linter/cli/reading.h"
#include "linter/cli/report_outputs.h"
#include "linter/cli/repository.h"
#include "linter/cli/unchecked_paths.h"
#include "linter/model/layout.h"
#include "linter/model/message_language.h"
#include "linter/report/diff.h"
#include "linter/report/summary.h"
#include "linter/report/timings.h"
#include "linter/rule/phrase.h"
#include "linter/run/run.h"
#include "linter/run/workers.h"
#include "linter/text/display.h"
#include "linter/time/moment.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

std::vector<std::string> names(std::span<const std::string_view> views) { return {views.begin(), views.end()}; }

// The first option whose value is none that it takes.
std::optional<Failure> wrong_value(const CheckOptions& options, MessageLanguage language) {
  if (const auto prefix = path_prefix(options.path_prefix); !prefix) return prefix.error();
  if (!base::is_among(kColors, options.color)) return not_legal("--color", options.color, names(kColors), language);
  constexpr auto kLevels = model::names_of<model::FailOn>();
  if (!options.fail_on.empty() && !base::is_among(kLevels, options.fail_on)) return not_legal("--fail-on", options.fail_on, names(kLevels), language);
  if (options.stdin_file && !options.paths.empty()) return Failure{"failure.stdin_paths"};
  if (options.stdin_file && options.fix && !options.diff) return Failure{"failure.stdin_fix"};
  if (options.unsafe_fixes && !options.fix && !options.diff) return Failure{"failure.unsafe_alone"};
  if (options.diff && (options.write_baseline || options.suppressed || options.statistics || !options.formats.empty())) return Failure{"failure.diff_alone"};
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
  asked.threads = options.threads > 0 ? static_cast<unsigned>(std::min<std::uint64_t>(options.threads, run::Workers::kMost)) : environment.threads;
  if (!options.now.empty()) asked.now = *time::parse_moment(options.now);
  return asked;
}

// Colours go to a terminal, and to a file only where they are always wanted.
bool wants_color(const std::string& file, const CheckOptions& options, const Environment& environment) {
  if (options.color != "auto") return options.color == "always";
  return environment.terminal && !environment.no_color && file.empty();
}

report::ReportStyle style_of(const ReportOutput& output, const CheckOptions& options, model::FailOn level,
                             MessageLanguage language, const Environment& environment) {
  return {.language = language,
          .version = std::string(version()),
          .path_prefix = *path_prefix(options.path_prefix),
          .color = wants_color(output.file, options, environment),
          .columns = output.file.empty() ? environment.columns : 0,
          .only_total = options.quiet,
          .statistics = options.statistics,
          .fail_on = level,
          .suppressed = options.suppressed};
}

// What was asked for that there is not.
std::optional<Failure> unknown_name(const run::Outcome& outcome, MessageLanguage language) {
  if (!outcome.unknown_clients.empty()) return client_called(outcome.unknown_clients.front(), outcome.world.clients, language, true).error();
  if (!outcome.unknown_rules.empty()) return no_rule(outcome.unknown_rules.front(), rule_names(outcome.custom_rules));
  return std::nullopt;
}

// Why a file that was named is nothing that a check reads, wherever it lies: a document or a sheet.
std::optional<Failure> office_file(const std::vector<std::string>& paths) {
  for (const std::string& path : paths)
    if (const auto office = base::office_file(path))
      return Failure{"failure.office_file", {{"path", path}, {"kind", *office == base::OfficeFile::document ? "document" : "sheet"}}};
  return std::nullopt;
}

// Writes the baseline that the check leaves; the first is written of all that it found, and the check made again by it.
std::optional<Failure> keep_baseline(run::Outcome& outcome, const base::Files& files, run::Options& asked,
                                     const CheckOptions& options, const Environment& environment) {
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

// An option that asks for more than any of the reports tells.
std::optional<Failure> untold_option(const CheckOptions& options, const std::vector<ReportOutput>& outputs) {
  const auto is_text = [](const ReportOutput& output) { return output.format->name == "text"; };
  if (options.statistics && std::ranges::none_of(outputs, is_text)) return Failure{"failure.statistics_format"};
  if (options.statistics && options.quiet) return Failure{"failure.quiet_total", {{"option", "--statistics"}}};
  if (!options.suppressed) return std::nullopt;
  const auto tells = [](const ReportOutput& output) { return output.format->tells_suppressed; };
  if (std::ranges::none_of(outputs, tells)) return Failure{"failure.suppressed_format"};
  if (options.quiet && std::ranges::none_of(outputs, [&](const ReportOutput& output) { return tells(output) && !is_text(output); }))
    return Failure{"failure.quiet_total", {{"option", "--suppressed"}}};
  return std::nullopt;
}

// What a check works with.
struct Work {
  std::vector<ReportOutput> outputs;
  Repository repository;
  std::optional<std::vector<run::CountedFinding>> baseline;
  CheckedTrees trees;
};

base::Result<Work, Failure> work_of(const CheckOptions& options, const Environment& environment, MessageLanguage language) {
  if (auto wrong = wrong_value(options, language)) return *std::move(wrong);
  auto outputs = report_outputs(options.formats, options.output, environment.folder, language);
  if (!outputs) return outputs.error();
  if (auto untold = untold_option(options, *outputs)) return *std::move(untold);
  auto repository = options.stdin_file
                        ? find_repository_of_file(environment.folder, *options.stdin_file)
                        : find_repository(environment.folder, options.paths, names_checked_revision(options.new_from) ? Gone::allowed : Gone::refused);
  if (!repository) return repository.error();
  if (auto lost = overwriting(*outputs, options.baseline, repository->root, environment.folder)) return *std::move(lost);
  if (auto wrong = wrong_baseline_options(options, !repository->paths.empty())) return *std::move(wrong);
  auto baseline = read_baseline_file(options, environment.folder);
  if (!baseline) return baseline.error();
  auto trees = checked_trees(options, *repository, environment.in);
  if (!trees) return trees.error();
  return Work{std::move(*outputs), std::move(*repository), std::move(*baseline), std::move(*trees)};
}

class Check {
 public:
  Check(const CheckOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment)
      : options_(options), wanted_(wanted), environment_(environment), language_(wanted.value_or(environment.language)) {
    if (options.timings && environment.stopwatch != nullptr) timings_.emplace(*environment.stopwatch);
  }

  // What the command ends with.
  int code() {
    const base::Result<int, Failure> code = made();
    if (code && timings_) environment_.error << report::timings_table(*timings_, language_);
    return ended(code, language_, environment_.error);
  }

 private:
  base::Result<int, Failure> made() {
    auto work = work_of(options_, environment_, language_);
    if (!work) return work.error();
    const base::Files& files = work->trees.checked();
    if (files.kind(model::kConfigFile) == base::FileKind::missing)
      if (auto office = office_file(work->repository.paths)) return *std::move(office);
    const std::optional<Comparison>& comparison = work->trees.comparison;
    Progress progress(environment_.error, environment_.error_terminal && !options_.quiet, language_);
    run::Options asked = run_options(options_, work->repository, environment_);
    asked.progress = [&](std::size_t done, std::size_t all) { progress.tell(done, all); };
    asked.baseline = std::move(work->baseline);
    asked.remember = options_.write_baseline;
    asked.timings = timings();
    if (comparison) asked.earlier = earlier_findings(*comparison, files, asked, rules::registry());
    run::Mended mended = check_or_mend(options_, files, asked);
    progress.finish();
    const model::Config& config = *mended.outcome.world.config;
    language_ = model::message_language(wanted_, config, language_);
    if (mended.outcome.findings.empty())   // what is wrong with it was not asked for
      if (auto unread = unread_config(mended.outcome, language_)) return *std::move(unread);
    if (auto unknown = unknown_name(mended.outcome, language_)) return *std::move(unknown);
    if (auto lost = lost_repository(mended.outcome.world, mended.outcome.sources)) return *std::move(lost);
    if (auto unchecked = unchecked_path(mended.outcome, files, asked.paths, language_, environment_.error)) return *std::move(unchecked);
    if (mended.outcome.summary.files + mended.outcome.summary.unread_files == 0)
      if (auto none = no_repository(mended.outcome.world, mended.outcome.sources)) return *std::move(none);
    if (auto lost = overwriting_read(work->outputs, mended.outcome, work->repository.root, environment_.folder)) return *std::move(lost);
    if (comparison)
      if (auto lack = lacking(*comparison, options_.new_from, mended.outcome.sources)) return *std::move(lack);
    return options_.diff ? shown(mended) : told(mended, *work, asked);
  }

  base::Result<int, Failure> shown(const run::Mended& mended) {
    run::Lap lap(timings());
    const bool color = wants_color(options_.output, options_, environment_);
    const std::string diff = report::diff_report(mended.files, language_, color, *path_prefix(options_.path_prefix));
    if (auto failure = write_report({nullptr, options_.output}, diff, environment_)) return *std::move(failure);
    lap.spent_on(run::Stage::report);
    if (mended.files.empty() && !options_.quiet)
      environment_.error << "sml: " << rule::phrase(language_, options_.unsafe_fixes ? "diff.none" : "diff.none_safe") << '\n';
    return mended.files.empty() ? kSuccess : kFound;
  }

  base::Result<int, Failure> told(run::Mended& mended, const Work& work, run::Options& asked) {
    const base::Files& files = work.trees.checked();
    const model::FailOn level = options_.fail_on.empty() ? *mended.outcome.world.config->fail_on : *model::named<model::FailOn>(options_.fail_on);
    std::vector<run::Unwritten> unwritten;
    if (options_.fix) {
      base::DiskWriter disk(work.repository.root);
      unwritten = run::write(mended, files, asked, rules::registry(), disk);
    }
    const bool begins_baseline = options_.write_baseline && !asked.baseline;
    if (auto failure = keep_baseline(mended.outcome, files, asked, options_, environment_)) return *std::move(failure);
    if (begins_baseline && !options_.quiet) tell_baseline(mended.outcome.summary.baselined);
    run::Lap lap(timings());
    for (const ReportOutput& output : work.outputs) {
      const std::string report = report::written(*output.format, mended.outcome, style_of(output, options_, level, language_, environment_));
      if (auto failure = write_report(output, report, environment_)) return *std::move(failure);
    }
    lap.spent_on(run::Stage::report);
    const bool tells_all = std::ranges::all_of(work.outputs, [](const ReportOutput& output) { return output.format->tells_unshown; });
    if (!tells_all)
      for (const std::string& line : report::unshown_lines(mended.outcome.summary, language_, options_.path_prefix))
        environment_.error << "sml: " << line << '\n';
    if (!unwritten.empty()) return tell_unwritten(unwritten, language_, environment_.error);
    return run::reaches(mended.outcome.summary, level) ? kFound : kSuccess;
  }

  void tell_baseline(std::size_t count) const {
    environment_.error << "sml: "
                       << rule::phrase(language_, "report.baseline_begun",
                                       {{"count", static_cast<std::int64_t>(count)}, {"path", text::printable(options_.baseline)}})
                       << '\n';
  }

  run::Timings* timings() { return timings_ ? &*timings_ : nullptr; }

  const CheckOptions& options_;
  std::optional<MessageLanguage> wanted_;
  const Environment& environment_;
  MessageLanguage language_;
  std::optional<run::Timings> timings_;
};

}  // namespace

int check(const CheckOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  return Check(options, wanted, environment).code();
}

}  // namespace sml::cli
