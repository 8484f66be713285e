#include "linter/run/rule_test.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "linter/run/custom_rules.h"
#include "linter/run/example.h"

namespace sml::run {
namespace {

constexpr model::MessageLanguage kAnyLanguage = model::MessageLanguage::es;

TestedRule tested(const rule::Card& card, const base::Source& source, rule::Rules rules) {
  TestedRule result{.id = std::string(card.id), .path = source.path()};
  const std::string_view before = std::string_view(source.bytes()).substr(0, source.bytes().size() - card.body.size());
  const auto lines_before = static_cast<int>(std::ranges::count(before, '\n'));
  std::vector<std::string> errors;
  std::vector<std::string> found;
  for (const rule::Example& example : rule::examples(card.body, lines_before, errors)) {
    const ExampleRun run = run_example(card, example, rules);
    std::ranges::move(run.blocks(example), std::back_inserter(found));
    result.examples.push_back({lines_before + example.line, std::string(rule::caption_of(example, kAnyLanguage)), example.findings, run.lines()});
  }
  for (const std::string& error : errors) result.misplaced.push_back(source.path() + ':' + error.substr(0, error.find(':')));
  const bool differs = std::ranges::any_of(result.examples, [](const TestedExample& example) { return example.found != example.expected; });
  if (differs && errors.empty()) result.blessed = rule::blessed(source.bytes(), found);
  return result;
}

}  // namespace

bool TestedRule::fails() const {
  return !misplaced.empty() || std::ranges::any_of(examples, [](const TestedExample& example) { return example.found != example.expected; });
}

std::vector<TestedRule> test_rules(const Gathered& gathered, const base::Sources& sources, rule::Rules rules) {
  const std::vector<rule::Rule> all = with_custom_rules(rules, gathered.custom_rules);
  std::vector<TestedRule> results;
  for (const auto& custom : gathered.custom_rules) results.push_back(tested(custom->card(), sources[custom->source()], all));
  std::set<std::string> unreadable;
  for (const rule::Finding& finding : gathered.findings)
    if (const std::string& path = sources[finding.at.source].path(); path.ends_with(".md")) unreadable.insert(path);
  for (const std::string& path : unreadable) results.push_back({.path = path, .unreadable = true});
  std::ranges::sort(results, {}, &TestedRule::path);
  return results;
}

}  // namespace sml::run
