// sml check: what would go wrong in public.
#include <algorithm>

#include "linter/base/files.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/fix.h"
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
  return {language, std::string(version()), *path_prefix(options.path_prefix), wants_color(output.file, options, environment), options.quiet};
}

Failure unknown_client(const run::Outcome& outcome, MessageLanguage language) {
  std::vector<std::string> clients;
  for (const model::Client& client : outcome.world.clients) clients.push_back(client.id);
  return not_legal("--client", outcome.unknown_clients.front(), clients, language);
}

}  // namespace

int check(const CheckOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  MessageLanguage language = wanted.value_or(environment.language);
  if (const auto wrong = wrong_value(options, language)) return fail(*wrong, language, environment.error);
  const auto outputs = report_outputs(options.formats, options.output, environment.folder, language);
  if (!outputs) return fail(outputs.error(), language, environment.error);
  const auto repository = find_repository(environment.folder, options.paths);
  if (!repository) return fail(repository.error(), language, environment.error);

  Progress progress(environment.error, environment.error_terminal && !options.quiet, language);
  run::Options asked = run_options(options, *repository, environment);
  asked.progress = [&](std::size_t done, std::size_t all) { progress.tell(done, all); };
  const base::DiskFiles files(repository->root);
  run::Mended mended = check_or_mend(options, files, asked);
  const run::Outcome& outcome = mended.outcome;
  progress.finish();
  const model::Config& config = *outcome.world.config;
  if (!wanted && config.language) language = *config.language;
  if (!outcome.unknown_clients.empty()) return fail(unknown_client(outcome, language), language, environment.error);

  if (!outcome.unknown_rules.empty()) return fail(no_rule("--rule", outcome.unknown_rules.front(), rule_names(outcome.custom_rules)), language, environment.error);

  if (options.diff) {
    const bool color = wants_color(options.output, options, environment);
    if (const auto failure = write_report({nullptr, options.output}, report::diff_report(mended.files, language, color), environment))
      return fail(*failure, language, environment.error);
    return mended.files.empty() ? kSuccess : kFound;
  }
  std::vector<run::Unwritten> unwritten;
  if (options.fix) {
    base::DiskWriter disk(repository->root);
    unwritten = run::write(mended, files, asked, rules::registry(), disk);
  }
  for (const ReportOutput& output : *outputs)
    if (const auto failure = write_report(output, report::written(*output.format, outcome, style_of(output, options, language, environment)), environment))
      return fail(*failure, language, environment.error);
  if (!unwritten.empty()) return tell_unwritten(unwritten, language, environment.error);
  const model::FailOn level = options.fail_on.empty() ? *config.fail_on : *model::named<model::FailOn>(options.fail_on);
  return run::fails(outcome.summary, level) ? kFound : kSuccess;
}

}  // namespace sml::cli
