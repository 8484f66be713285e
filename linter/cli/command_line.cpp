#include "linter/cli/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "linter/cli/commands.h"
#include "linter/cli/declarations.h"
#include "linter/cli/description.h"
#include "linter/cli/failure.h"
#include "linter/cli/help_columns.h"
#include "linter/cli/report_outputs.h"
#include "linter/cli/repository.h"
#include "linter/cli/schemas.h"
#include "linter/cli/wrong_usage.h"
#include "linter/rule/phrase.h"
#include "linter/time/tzdata.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

// What --lang says, wherever it stands: even an error in the options is told in that language.
std::optional<std::string> asked_language(const std::vector<std::string>& words) {
  constexpr std::string_view kOption = "--lang";
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (words[index] == kOption && index + 1 < words.size()) return words[index + 1];
    if (words[index].starts_with("--lang=")) return words[index].substr(kOption.size() + 1);
  }
  return std::nullopt;
}

// What the machine must have for a command.
enum class Needs : std::uint8_t { nothing, zones };

struct Command {
  CLI::App* app = nullptr;
  Needs needs = Needs::nothing;
  std::function<int()> carry_out;   // returns the program's status
};

// One run of the program: its commands as CLI11 knows them, with their texts from the catalogue.
class CommandLine {
 public:
  CommandLine(const Environment& environment, std::optional<MessageLanguage> wanted)
      : environment_(environment), wanted_(wanted), language_(wanted.value_or(environment.language)), app_(said("cli.about"), "sml"), declare_(language_) {
    describe();
  }

  int run(const std::vector<std::string>& words) {
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    try {
      app_.parse(reversed);
    } catch (const CLI::CallForHelp&) {
      return help();
    } catch (const CLI::ParseError& error) {
      return fail(wrong_usage(app_, error, words, language_), language_, environment_.error);
    }
    return carry_out();
  }

 private:
  std::string said(std::string_view name) const { return std::string(rule::phrase(language_, name)); }

  // A command of this name, which is carried out by that.
  CLI::App* add(const std::string& name, Needs needs, std::function<int()> carry_out) {
    CLI::App* added = app_.add_subcommand(name, said("cli." + name));
    added->group(said("cli.commands"));
    added->set_help_flag("--help,-h", said("cli.option.help"));
    declare_.option(added, "lang", language_word_, Declarations::words(model::names_of<MessageLanguage>()));
    commands_.push_back({added, needs, std::move(carry_out)});
    return added;
  }

  void describe() {
    app_.formatter(std::make_shared<HelpColumns>());
    app_.get_formatter()->label("Usage", said("cli.usage"));
    app_.get_formatter()->label("OPTIONS", said("cli.options_word"));
    app_.get_formatter()->label("SUBCOMMAND", said("cli.command"));
    app_.get_formatter()->label("Positionals", said("cli.arguments"));
    app_.get_formatter()->label("REQUIRED", "");   // the usage shows what may be left out
    app_.option_defaults()->group(said("cli.options"));
    app_.set_help_flag("--help,-h", said("cli.option.help"));
    app_.require_subcommand(0, 1);   // behind a command, "rules" is a folder
    declare_.flag(&app_, "version", version_);
    declare_.option(&app_, "lang", language_word_, Declarations::words(model::names_of<MessageLanguage>()));
    describe_check();
    describe_claims();
    describe_rules();
    describe_init();
    describe_brief();
    describe_approve();
    describe_coverage();
    describe_calendar();
    describe_import();
    CLI::App* lsp = add("lsp", Needs::zones, [this] { return serve_editor(wanted_, environment_); });
    declare_.flag(lsp, "stdio", stdio_);
    declare_
        .argument(add("completions", Needs::nothing, [this] { return print_completions(); }), "shell", name_, "cli.argument.completions",
                  Declarations::words(completed_shells()))
        ->required();
    add("man", Needs::nothing, [this] { return print_manual(); });
  }

  void describe_rules() {
    CLI::App* rules = add("rules", Needs::nothing, [this] { return list_rules(rules_options_, wanted_, environment_); });
    declare_.option(rules, "format", rules_options_.format, Declarations::words(kRuleFormats))->description(said("cli.option.rules-format"));
    declare_
        .argument(add("explain", Needs::nothing, [this] { return explain(name_, wanted_, environment_); }), "rule", name_, "cli.argument.rule",
                  {.shown = {}, .kind = Takes::Kind::rules})
        ->required();
    CLI::App* test = add("test", Needs::zones, [this] { return test_rules(test_options_, wanted_, environment_); });
    declare_.argument(test, "path", test_options_.path, "cli.argument.test", declare_.file());
    declare_.flag(test, "bless", test_options_.bless);
    CLI::App* schema = add("schema", Needs::nothing, [this] { return print_schema(schema_options_, language_, environment_); });
    declare_.argument(schema, "schema", schema_options_.name, "cli.argument.schema", Declarations::words(schema_names()));
    declare_.flag(schema, "write", schema_options_.write);
  }

  void describe_init() {
    CLI::App* command = add("init", Needs::zones, [this] { return init(init_options_, language_, environment_); });
    declare_.argument(command, "folder", init_options_.folder, "cli.argument.init", declare_.value("folder", Takes::Kind::folders));
    declare_.option(command, "name", init_options_.name, declare_.value("text"));
    declare_.option(command, "country", init_options_.country, declare_.value("country"))->description(said("cli.option.country.init"));
    declare_.option(command, "time-zone", init_options_.time_zone, declare_.value("zone"))->description(said("cli.option.time-zone.init"));
    declare_.option(command, "network", init_options_.networks, declare_.value("networks"));
    declare_.option(command, "hours", init_options_.hours, declare_.value("hours"));
    declare_.option(command, "person", init_options_.person, declare_.value("text"));
    declare_.option(command, "contact", init_options_.contact, declare_.value("text"));
    declare_.option(command, "now", init_options_.now, declare_.value("moment"))->description(said("cli.option.now.init"));
    declare_.flag(command, "one-client", init_options_.one_client);
    declare_.flag(command, "yes", init_options_.yes);
  }

  void describe_brief() {
    CLI::App* command = add("brief", Needs::zones, [this] { return brief(brief_options_, wanted_, environment_); });
    declare_.argument(command, "client", brief_options_.client, "cli.argument.brief", {});
    declare_.option(command, "client", brief_options_.client, declare_.value("client"))->description(said("cli.option.client.brief"));
    declare_.option(command, "now", brief_options_.now, declare_.value("moment"));
  }

  void describe_approve() {
    CLI::App* command = add("approve", Needs::zones, [this] { return approve(approve_options_, wanted_, environment_); });
    declare_.argument(command, "post", approve_options_.post, "cli.argument.approve", declare_.file())->required();
    declare_.argument(command, "id", approve_options_.id, "cli.argument.approve.id", {});
    declare_.option(command, "by", approve_options_.by, declare_.value("person"));
    declare_.option(command, "now", approve_options_.now, declare_.value("moment"))->description(said("cli.option.now.approve"));
  }

  void describe_coverage() {
    CLI::App* command = add("coverage", Needs::zones, [this] { return coverage(coverage_options_, wanted_, environment_); });
    declare_.option(command, "client", coverage_options_.clients, declare_.value("client"))->allow_extra_args(false);
    declare_.option(command, "from", coverage_options_.from, declare_.value("date"));
    declare_.option(command, "through", coverage_options_.through, declare_.value("date"));
    declare_.option(command, "now", coverage_options_.now, declare_.value("moment"))->description(said("cli.option.now.coverage"));
  }

  void describe_calendar() {
    CLI::App* command = add("calendar", Needs::zones, [this] { return calendar(calendar_options_, wanted_, environment_); });
    declare_.option(command, "client", calendar_options_.clients, declare_.value("client"))->allow_extra_args(false);
    declare_.option(command, "from", calendar_options_.from, declare_.value("date"))->description(said("cli.option.from.calendar"));
    declare_.option(command, "through", calendar_options_.through, declare_.value("date"))->description(said("cli.option.through.calendar"));
    declare_.option(command, "output", calendar_options_.output, declare_.file())->description(said("cli.option.output.calendar"));
    declare_.option(command, "now", calendar_options_.now, declare_.value("moment"));
  }

  void describe_import() {
    CLI::App* command = add("import", Needs::zones, [this] { return import_sheet(import_options_, wanted_, environment_); });
    declare_.argument(command, "format", import_options_.format, "cli.argument.import.format", Declarations::words(sheet_format_names()))->required();
    declare_.argument(command, "file", import_options_.file, "cli.argument.import.file", declare_.file())->required();
    declare_.option(command, "client", import_options_.client, declare_.value("client"))->description(said("cli.option.client.import"));
    declare_.option(command, "account", import_options_.accounts, declare_.value("account"))->allow_extra_args(false);
    declare_.option(command, "dates", import_options_.dates, Declarations::words(kDayOrders));
    command->add_flag("--diff", import_options_.diff, said("cli.option.diff.import"));
  }

  void describe_check() {
    CLI::App* command = add("check", Needs::zones, [this] { return check(check_options_, wanted_, environment_); });
    declare_.argument(command, "path", check_options_.paths, "cli.argument.path", declare_.file());
    declare_.option(command, "stdin-file", check_options_.stdin_file, declare_.file());
    declare_.option(command, "format", check_options_.formats, Declarations::words(format_names()))->allow_extra_args(false);
    declare_.option(command, "output", check_options_.output, declare_.file());
    declare_.option(command, "path-prefix", check_options_.path_prefix, declare_.value("folder", Takes::Kind::folders));
    declare_.option(command, "now", check_options_.now, declare_.value("moment"));
    declare_.option(command, "fail-on", check_options_.fail_on, Declarations::words(model::names_of<model::FailOn>()));
    declare_.option(command, "rule", check_options_.rules, declare_.value("rule", Takes::Kind::rules))->allow_extra_args(false);
    declare_.option(command, "client", check_options_.clients, declare_.value("client"))->allow_extra_args(false);
    declare_.option(command, "color", check_options_.color, Declarations::words(kColors));
    declare_.option(command, "threads", check_options_.threads, declare_.value("number"));
    describe_known(command);
    declare_.flag(command, "include-past", check_options_.include_past);
    declare_.flag(command, "quiet", check_options_.quiet);
    declare_.flag(command, "statistics", check_options_.statistics);
    declare_.flag(command, "fix", check_options_.fix);
    declare_.flag(command, "unsafe-fixes", check_options_.unsafe_fixes);
    declare_.flag(command, "diff", check_options_.diff);
    declare_.flag(command, "no-cache", no_cache_);
    declare_.flag(command, "timings", check_options_.timings);
  }

  // What is not told again, and what comments silence.
  void describe_known(CLI::App* command) {
    declare_.option(command, "new-from", check_options_.new_from, declare_.value("revision"));
    declare_.option(command, "baseline", check_options_.baseline, declare_.file());
    declare_.flag(command, "write-baseline", check_options_.write_baseline);
    declare_.flag(command, "suppressed", check_options_.suppressed);
  }

  void describe_claims() {
    CLI::App* command = add("claims", Needs::zones, [this] { return print_claims(claims_options_, wanted_, environment_); });
    declare_.argument(command, "path", claims_options_.paths, "cli.argument.path", declare_.file());
    declare_.flag(command, "stdin", claims_options_.one_text);
    declare_.flag(command, "stdin-jsonl", claims_options_.json_lines);
    declare_.option(command, "publish-at", claims_options_.publish_at, declare_.value("moment"));
    declare_.option(command, "time-zone", claims_options_.time_zone, declare_.value("zone"));
    declare_.option(command, "country", claims_options_.country, declare_.value("country"));
    declare_.flag(command, "numbers", claims_options_.numbers);
  }

  int print_completions() {
    const std::vector<std::string> shells = completed_shells();
    if (std::ranges::find(shells, name_) == shells.end()) return fail(not_legal("completions", name_, shells, language_), language_, environment_.error);
    environment_.out << completions(description_of(app_, declare_.takes()), name_, rule_names({}));
    return kSuccess;
  }

  int print_manual() {
    environment_.out << manual_page(description_of(app_, declare_.takes()), version(), language_);
    return kSuccess;
  }

  int help() {
    environment_.out << app_.help();
    return kSuccess;
  }

  int carry_out() {
    if (version_) return print_version(environment_);
    const auto asked = std::ranges::find_if(commands_, [](const Command& command) { return command.app->parsed(); });
    if (asked == commands_.end()) return help();
    if (asked->needs == Needs::zones && !time::has_zone_file("Etc/UTC")) return fail({"failure.no_zones"}, language_, environment_.error);
    return asked->carry_out();
  }

  const Environment& environment_;
  std::optional<MessageLanguage> wanted_;
  MessageLanguage language_;
  CLI::App app_;
  Declarations declare_;
  std::vector<Command> commands_;
  CheckOptions check_options_;
  ClaimsOptions claims_options_;
  RulesOptions rules_options_;
  TestOptions test_options_;
  SchemaOptions schema_options_;
  InitOptions init_options_;
  BriefOptions brief_options_;
  ApproveOptions approve_options_;
  CoverageOptions coverage_options_;
  CalendarOptions calendar_options_;
  ImportOptions import_options_;
  std::string language_word_;
  std::string name_;
  bool version_ = false;
  bool no_cache_ = false;      // nothing is kept between runs: accepted, and always so
  bool stdio_ = false;         // the same: what many editors say to every server
};

}  // namespace

int run_command_line(const std::vector<std::string>& words, const Environment& machine) {
  Environment environment = machine;
  if (const auto config = config_above(machine.folder); config && config->language) environment.language = *config->language;
  const std::optional<std::string> asked = asked_language(words);
  const std::optional<MessageLanguage> wanted = asked ? model::named<MessageLanguage>(*asked) : std::nullopt;
  if (asked && !wanted) {
    const auto names = model::names_of<MessageLanguage>();
    return fail(not_legal("--lang", *asked, {names.begin(), names.end()}, environment.language), environment.language, environment.error);
  }
  if (const auto failure = empty_word(words)) return fail(*failure, wanted.value_or(environment.language), environment.error);
  const int status = CommandLine(environment, wanted).run(words);
  if (environment.out.flush()) return status;
  return fail({"failure.no_output"}, wanted.value_or(environment.language), environment.error);
}

}  // namespace sml::cli
