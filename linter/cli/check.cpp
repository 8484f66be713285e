// sml check: what would go wrong in public.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "linter/base/files.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/progress.h"
#include "linter/cli/repository.h"
#include "linter/report/json.h"
#include "linter/report/text.h"
#include "linter/report/timings.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

const std::vector<std::string> kFormats = {"text", "json"};
const std::vector<std::string> kColors = {"auto", "always", "never"};

std::vector<std::string> names(std::span<const std::string_view> views) { return {views.begin(), views.end()}; }

bool is_among(const std::vector<std::string>& list, const std::string& value) { return std::ranges::find(list, value) != list.end(); }

// The first option whose value is none that it takes.
std::optional<Failure> wrong_value(const CheckOptions& options, MessageLanguage language) {
  if (!is_among(kFormats, options.format)) return not_legal("--format", options.format, kFormats, language);
  if (!is_among(kColors, options.color)) return not_legal("--color", options.color, kColors, language);
  const std::vector<std::string> levels = names(model::names_of<model::FailOn>());
  if (!options.fail_on.empty() && !is_among(levels, options.fail_on)) return not_legal("--fail-on", options.fail_on, levels, language);
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

bool wants_color(const CheckOptions& options, const Environment& environment) {
  if (options.color != "auto") return options.color == "always";
  return environment.terminal && !environment.no_color && options.output.empty();
}

std::string written(const run::Outcome& outcome, const CheckOptions& options, MessageLanguage language, const Environment& environment) {
  if (options.format == "json") return report::json_report(outcome, version(), language);
  return report::text_report(outcome, {language, wants_color(options, environment), options.quiet});
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
  const auto repository = find_repository(environment.folder, options.paths);
  if (!repository) return fail(repository.error(), language, environment.error);

  Progress progress(environment.error, environment.error_terminal && !options.quiet, language);
  run::Options asked = run_options(options, *repository, environment);
  asked.progress = [&](std::size_t done, std::size_t all) { progress.tell(done, all); };
  std::optional<run::Timings> timings;
  if (options.timings && environment.stopwatch != nullptr) asked.timings = &timings.emplace(*environment.stopwatch);
  const run::Outcome outcome = run::run(base::DiskFiles(repository->root), asked, rules::registry());
  progress.finish();
  const model::Config& config = *outcome.world.config;
  if (!wanted && config.language) language = *config.language;
  if (!outcome.unknown_clients.empty()) return fail(unknown_client(outcome, language), language, environment.error);

  if (!outcome.unknown_rules.empty()) return fail(no_rule("--rule", outcome.unknown_rules.front(), rule_names(outcome.custom_rules)), language, environment.error);

  std::optional<run::Lap> lap(asked.timings);
  const std::string report = written(outcome, options, language, environment);
  if (options.output.empty()) {
    environment.out << report;
  } else {
    std::ofstream file(std::filesystem::path(environment.folder) / options.output, std::ios::binary);
    if (!(file << report << std::flush)) return fail({"failure.not_written", {{"path", options.output}}}, language, environment.error);
  }
  lap->spent_on(run::Stage::report);
  lap.reset();
  if (timings) environment.error << report::timings_table(*timings, language);
  const model::FailOn level = options.fail_on.empty() ? *config.fail_on : *model::named<model::FailOn>(options.fail_on);
  return run::fails(outcome.summary, level) ? kFound : kSuccess;
}

}  // namespace sml::cli
