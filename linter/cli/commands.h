// The commands, each with what its options say. Values are as typed; the commands judge them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/cli/environment.h"
#include "linter/rule/custom_rule.h"

namespace sml::cli {

inline constexpr std::array<std::string_view, 3> kColors = {"auto", "always", "never"};   // what --color takes
inline constexpr std::array<std::string_view, 2> kDayOrders = {"day-first", "month-first"};      // what --dates takes: resolve::DayOrder, in its order
inline constexpr std::array<std::string_view, 2> kRuleFormats = {"text", "json"};                // what --format of the rules takes

struct CheckOptions {
  std::vector<std::string> paths;
  std::optional<std::string> stdin_file; // the file whose text comes on standard input
  std::vector<std::string> formats;      // NAME or NAME:FILE; none: text
  std::string output;                    // the file of the one without; empty: standard output
  std::string path_prefix;               // a folder
  std::string now;
  std::string fail_on;
  std::string color = "auto";
  std::vector<std::string> rules;
  std::vector<std::string> clients;
  std::string baseline;                  // a file
  std::string new_from;                  // a revision, or two
  bool write_baseline = false;
  bool suppressed = false;
  std::uint64_t threads = 0;             // 0: as many as the machine runs
  bool include_past = false;
  bool quiet = false;
  bool statistics = false;
  bool fix = false;
  bool unsafe_fixes = false;
  bool diff = false;                     // writes nothing, whatever else is asked for
  bool timings = false;
};

struct ClaimsOptions {
  std::vector<std::string> paths;
  bool one_text = false;                 // --stdin
  bool json_lines = false;               // --stdin-jsonl
  std::string publish_at;
  std::string time_zone;
  std::string country;
  bool numbers = false;
};

struct TestOptions {
  std::string path;
  bool bless = false;
};

struct RulesOptions {
  std::string format = "text";
};

struct SchemaOptions {
  std::string name;                      // empty: they are listed
  bool write = false;                    // into the repository
};

struct InitOptions {
  std::string folder;                    // empty: the current one
  std::string name;                      // an answer each; empty: asked for, or the usual one
  std::string country;
  std::string time_zone;
  std::string networks;
  std::string hours;
  std::string person;
  std::string contact;
  std::string now;
  bool one_client = false;
  bool yes = false;                      // nothing is asked
};

struct BriefOptions {
  std::string client;                    // empty: the only one
  std::string now;
};

struct ApproveOptions {
  std::string post;                      // an id or a file
  std::string id;                        // where that is a file of several
  std::string by;
  std::string now;
};

struct CoverageOptions {
  std::vector<std::string> clients;      // none: all
  std::string from;                      // empty: now
  std::string through;                   // empty: two weeks from then on
  std::string now;
};

struct CalendarOptions {
  std::vector<std::string> clients;      // none: all
  std::string from;                      // empty: from the month's first day
  std::string through;                   // empty: through the month of the last post
  std::string output;                    // a file; empty: standard output
  std::string now;
};

struct ImportOptions {
  std::string format;
  std::string file;                      // "-": standard input
  std::string client;                    // empty: the only one
  std::vector<std::string> accounts;     // of posts of which the sheet says none
  std::string dates;                     // in which order they write day and month; empty: as the sheet tells
  bool diff = false;                     // writes nothing
};

// `language` is what --lang says, where it was given.
int check(const CheckOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int print_claims(const ClaimsOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int list_rules(const RulesOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int explain(const std::string& rule, std::optional<model::MessageLanguage> language, const Environment& environment);
int print_schema(const SchemaOptions& options, model::MessageLanguage language, const Environment& environment);
int init(const InitOptions& options, model::MessageLanguage language, const Environment& environment);
int brief(const BriefOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int approve(const ApproveOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int coverage(const CoverageOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int calendar(const CalendarOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int serve_editor(std::optional<model::MessageLanguage> language, const Environment& environment);
int import_sheet(const ImportOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int test_rules(const TestOptions& options, std::optional<model::MessageLanguage> language, const Environment& environment);
int print_version(const Environment& environment);

// The version of the program, as "0.1.0".
std::string_view version();

// The names of the sheets that can be imported.
std::vector<std::string> sheet_format_names();

// Every name that --rule takes: ids and families, the repository's own among them, sorted.
std::vector<std::string> rule_names(const rule::CustomRules& custom);

}  // namespace sml::cli
