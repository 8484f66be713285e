#include "linter/run/rule_test.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "linter/base/files.h"
#include "linter/run/custom_rules.h"
#include "linter/run/example.h"
#include "linter/time/moment.h"

namespace sml::run {
namespace {

constexpr model::MessageLanguage kAnyLanguage = model::MessageLanguage::es;

bool is_path(const std::string& path) {
  return !path.empty() && !path.ends_with('/') && path.find('"') == std::string::npos && base::repository_path("", path) == path;
}

// Files of facts and posts that the check passed over, or read no further than to a fault.
std::vector<std::string> unread_files(const rule::Example& example, const Outcome& outcome) {
  std::set<std::string_view> read;
  for (base::SourceId source = 0; source < outcome.sources.size(); ++source) read.insert(outcome.sources[source].path());
  for (const rule::Finding& finding : outcome.findings)
    if (finding.card->family() == "yaml") read.erase(outcome.sources[finding.at.source].path());
  std::vector<std::string> unread;
  for (const rule::ExampleFile& file : example.files)
    if (!is_path(file.path) || (file.path.ends_with(".yaml") && !read.contains(file.path))) unread.push_back(file.path);
  return unread;
}

TestedExample tested(const rule::Example& example, const ExampleRun& run, int lines_before) {
  TestedExample result{lines_before + example.line, std::string(rule::caption_of(example, kAnyLanguage)), example.findings, run.lines(),
                       unread_files(example, run.outcome)};
  if (!example.now.empty() && !time::parse_moment(example.now)) result.bad_now = example.now;
  return result;
}

TestedRule tested(const rule::Card& card, const base::Source& source, rule::Rules rules) {
  TestedRule result{.id = std::string(card.id), .path = source.path()};
  const std::string_view before = std::string_view(source.bytes()).substr(0, source.bytes().size() - card.body.size());
  const auto lines_before = static_cast<int>(std::ranges::count(before, '\n'));
  std::vector<std::string> errors;
  std::vector<std::string> found;
  for (const rule::Example& example : rule::examples(card.body, lines_before, errors)) {
    const ExampleRun run = run_example(card, example, rules);
    std::ranges::move(run.blocks(example), std::back_inserter(found));
    result.examples.push_back(tested(example, run, lines_before));
  }
  for (const std::string& error : errors) result.misplaced.push_back(source.path() + ':' + error.substr(0, error.find(':')));
  const bool differs = std::ranges::any_of(result.examples, [](const TestedExample& example) { return example.found != example.expected; });
  const bool is_sound = std::ranges::all_of(result.examples, [](const TestedExample& example) { return example.unread.empty() && example.bad_now.empty(); });
  if (is_sound && differs && errors.empty()) result.blessed = rule::blessed(source.bytes(), found);
  return result;
}

}  // namespace

bool TestedRule::fails() const {
  return !misplaced.empty() || std::ranges::any_of(examples, &TestedExample::fails);
}

std::vector<TestedRule> test_rules(const Gathered& gathered, const base::Sources& sources, rule::Rules rules) {
  const std::vector<rule::Rule> all = with_custom_rules(rules, gathered.custom_rules);
  std::vector<TestedRule> results;
  for (const auto& custom : gathered.custom_rules) results.push_back(tested(custom->card(), sources[custom->source()], all));
  for (const base::SourceId card : gathered.refused_cards) results.push_back({.path = sources[card].path(), .refused = true});
  std::ranges::sort(results, {}, &TestedRule::path);
  return results;
}

}  // namespace sml::run
