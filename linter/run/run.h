// One check of a repository, from its files to its findings.
//
// run() is a pure function of what it is given: files, the clock's time, options and rules. A client's posts are read, judged and let go before the
// next ones are read, so that memory grows with the largest client. The Outcome owns everything that a report needs: the findings in their final
// order, and of the sources those that they point into; of others the path.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/custom_rule.h"
#include "linter/rule/finding.h"
#include "linter/run/known_finding.h"
#include "linter/run/timings.h"
#include "linter/time/civil.h"
#include "linter/time/moment.h"

namespace sml::run {

struct Options {
  std::vector<std::string> paths{};      // relative to the root; only findings in or under them are reported. Empty: all
  std::vector<std::string> only_rules{}; // ids or families; empty: all that are on
  std::vector<std::string> only_clients{};   // ids, or names that only one has; empty: all
  bool include_past = false;
  bool all_findings = false;             // not only the first hundred of a rule in a file
  time::Instant clock{};                 // now, where `now` does not say otherwise
  std::optional<time::WrittenMoment> now{};   // without an offset: in sml.yaml's zone
  std::optional<std::vector<CountedFinding>> baseline{};   // findings that are known and not told again
  std::function<std::vector<CountedFinding>(time::Instant now)> earlier{};   // asked, where anything is found, for what was found earlier: known too
  bool remember = false;                       // Outcome::remembered is wanted
  bool moves_in_turn = false;                  // a move that is offered knows where the posts before it would go: all can be made together
  bool keep_posts = false;                     // in Outcome::world; else a client's are let go once they are judged
  unsigned threads = 1;                        // to work on; the outcome is the same for any number
  std::function<void(std::size_t done, std::size_t all)> progress{};   // told now and then how many files of posts were checked, of all
  Timings* timings = nullptr;            // where what the run spends is noted
};

// A rule that could not speak for a client because something is not known.
struct SilentRule {
  std::string rule;
  std::string client;
  std::string need;                      // "contract.term"
  std::string file;                      // that would hold it
};

// Findings of one rule in one file beyond the most that are shown: told, not shown.
struct Unshown {
  std::string rule;
  std::string file;
  std::size_t count = 0;
};

// How many findings there are of each severity, in the order of model::Severity.
using SeverityCounts = std::array<std::size_t, model::names_of<model::Severity>().size()>;

// Of what was asked for alone: what is told of one client says nothing of another.
struct Summary {
  std::size_t files = 0;                 // that were read
  std::size_t clients = 0;
  std::size_t posts = 0;                 // history included
  std::size_t past = 0;                  // of them, history
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t suppressed = 0;
  std::size_t safe_fixes = 0;            // findings that --fix mends
  std::size_t unsafe_fixes = 0;          // and those that it mends only with --unsafe-fixes
  std::size_t baselined = 0;             // that the baseline knows
  std::size_t earlier = 0;               // that were found earlier
  std::size_t outlived = 0;              // of the baseline, that no longer occur
  bool baseline_written = false;         // what no longer occurs was taken out of it
  std::size_t unread_files = 0;          // found, but not read, or not to their end
  std::map<model::Uncompared, std::size_t> uncompared{};   // claims that no fact stands against, by what they are
  std::vector<SilentRule> silent{};
  std::vector<Unshown> unshown{};
  std::map<std::string, SeverityCounts> found{};   // by rule; those that are not shown, too
  std::map<std::string, std::size_t> mended{};   // findings by rule, of a run that makes fixes (mend.h)
  std::size_t mended_files = 0;
  bool config_unread = false;            // sml.yaml: what it says of what is checked, and how, is not known
  bool bare = false;                     // no sml.yaml: posts alone, and all that is silent is so for that reason
};

// A finding that a comment silences, with what the nearest such comment says.
struct SuppressedFinding {
  rule::Finding finding;
  base::Span comment{};
  std::string reason{};                  // empty where it gives none
  std::optional<time::Date> until{};     // at the start of this day the finding is back
};

// What a comment does to a rule that it names: it silences something, or nothing, or no longer; or nothing could be found there now, since the
// rule is off or knows too little or the post is not checked; or there is no such rule.
enum class Use { used, unused, ended, idle, unknown };

struct NamedRule {
  std::string name;
  base::Span at{};
  std::optional<base::Span> removal{};   // what goes with it when it is taken out: a comma, the whole comment, its line
  Use use = Use::idle;
};

// A comment that silences, or would.
struct SilencingComment {
  base::Span at{};
  std::vector<NamedRule> rules;
  std::string reason{};                  // empty where it gives none
  std::optional<time::Date> until{};
  std::string client{};                  // whose file it is in: an id, or empty
};

struct Outcome {
  base::Sources sources;
  model::World world;
  std::vector<rule::Finding> findings;   // sorted by file, line, column, rule
  std::vector<SuppressedFinding> suppressed_findings;   // in the same order; all of them
  std::vector<SilencingComment> silencing_comments;     // by file and place
  Summary summary;
  std::vector<CountedFinding> remembered;   // all findings whatever the paths and clients; with a baseline, of them what is left of it
  rule::CustomRules custom_rules;   // the repository's own; findings name their cards
  std::vector<std::string> unknown_clients;  // of Options::only_clients: nothing was checked for them
  std::vector<std::string> unknown_rules;    // of Options::only_rules

  const std::string& path_of(base::Span at) const { return sources[at.source].path(); }
};

Outcome run(const base::Files& files, const Options& options, rule::Rules rules);

// Whether something at or above the level was found.
bool reaches(const Summary& summary, model::FailOn level);

// The same of one finding.
bool reaches(model::Severity severity, model::FailOn level);

}  // namespace sml::run

template <>
struct sml::model::Names<sml::run::Use> {
  static constexpr std::array<std::string_view, 5> value = {"used", "unused", "ended", "idle", "unknown"};
};
