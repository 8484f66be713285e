#include "linter/run/gather_custom_rules.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "linter/run/custom_rules.h"
#include "linter/run/discover.h"
#include "linter/run/syntax_findings.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

using Kind = load::Problem::Kind;

class OwnCards {
 public:
  OwnCards(const base::Files& files, rule::Rules rules, base::Sources& sources, Gathered& gathered, load::Problems& problems)
      : files_(files), rules_(rules), sources_(sources), gathered_(gathered), problems_(problems) {}

  void read(const std::string& path) {
    if (!seen_.insert(path).second) return;
    base::ReadResult bytes = files_.read(path, yaml::Limits{}.file_bytes);
    const base::SourceId source = gathered_.add(base::Source(path, std::move(bytes.bytes)), std::nullopt, sources_);
    if (bytes.status != base::ReadStatus::ok) {
      gathered_.findings.push_back(finding_of(bytes.status, {source, 0, 0}, rules_));
      return refuse_unread(source);
    }
    ReadCustomRule read = read_custom_rule(path, source, sources_[source].bytes());
    for (const yaml::Problem& problem : read.syntax) gathered_.findings.push_back(finding_of(problem, rules_));
    std::ranges::move(read.problems, std::back_inserter(problems_));
    if (read.rule == nullptr) return refuse_unread(source);
    ++gathered_.files;
    add(std::move(read.rule));
  }

 private:
  void refuse_unread(base::SourceId card) {
    gathered_.unread.insert(card);
    gathered_.refused_cards.push_back(card);
  }

  // Unless another rule has its name.
  void add(std::unique_ptr<rule::CustomRule> rule) {
    const std::string_view id = rule->card().id;
    const auto first = std::ranges::find(gathered_.custom_rules, id, [](const auto& known) { return known->card().id; });
    const bool is_repeated = first != gathered_.custom_rules.end();
    if (!is_repeated && rule::find_rule(rules_, id) == nullptr) {
      gathered_.custom_rules.push_back(std::move(rule));
      return;
    }
    load::Problem problem{Kind::wrong_value, {rule->source(), 0, 0}, "custom_rules", std::string(id), "rule_name", "repeated"};
    if (is_repeated) problem.related = base::Span{(*first)->source(), 0, 0};
    problems_.push_back(std::move(problem));
    gathered_.refused_cards.push_back(rule->source());
  }

  const base::Files& files_;
  rule::Rules rules_;
  base::Sources& sources_;
  Gathered& gathered_;
  load::Problems& problems_;
  std::set<std::string> seen_;   // paths, which two patterns may name
};

}  // namespace

void gather_custom_rules(const base::Files& files, rule::Rules rules, base::Sources& sources, Gathered& gathered, load::Problems& problems) {
  const model::Config& config = *gathered.world.config;
  OwnCards cards(files, rules, sources, gathered, problems);
  for (const model::Field<std::string>& pattern : *config.custom_rules) {
    const std::vector<std::string> paths = discover_cards(files, config, *pattern);
    if (paths.empty())
      problems.push_back({Kind::wrong_value, pattern.span, "custom_rules", *pattern, "path", base::repository_path("", *pattern) ? "missing" : "outside"});
    for (const std::string& path : paths) cards.read(path);
  }
}

}  // namespace sml::run
