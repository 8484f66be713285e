#include "linter/run/shown.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "linter/base/path.h"
#include "linter/base/word_list.h"
#include "linter/model/called.h"

namespace sml::run {
namespace {

void keep_what_was_asked_for(Outcome& outcome, const Asked& asked) {
  std::erase_if(outcome.findings, [&](const rule::Finding& finding) { return !is_asked_for(finding.at, finding.client, outcome.sources, asked); });
  std::erase_if(outcome.suppressed_findings,
                [&](const SuppressedFinding& one) { return !is_asked_for(one.finding.at, one.finding.client, outcome.sources, asked); });
  std::erase_if(outcome.silencing_comments, [&](const SilencingComment& one) { return !is_asked_for(one.at, one.client, outcome.sources, asked); });
  if (asked.is_all()) return;
  std::set<std::string_view> others;
  for (const model::Client& client : outcome.world.clients)
    if (!is_asked_for(client, asked)) others.insert(client.id);
  std::erase_if(outcome.summary.silent, [&](const SilentRule& silent) { return others.contains(silent.client); });
}

void tell_unknown_names(Outcome& outcome, const Asked& asked, rule::Rules rules) {
  for (const std::string& wanted : asked.clients)
    if (std::ranges::none_of(outcome.world.clients, [&](const model::Client& client) { return client.id == wanted; }))
      outcome.unknown_clients.push_back(wanted);
  for (const std::string& wanted : asked.options.only_rules)
    if (std::ranges::none_of(rules, [&](const rule::Rule& rule) { return rule.card->id == wanted || rule.card->family() == wanted; }))
      outcome.unknown_rules.push_back(wanted);
}

void order(Outcome& outcome) {
  const auto place = [&](const rule::Finding& finding) {
    return std::tuple(std::string_view(outcome.path_of(finding.at)), finding.at.begin, finding.card->id, finding.at.end);
  };
  std::ranges::stable_sort(outcome.findings, [&](const auto& a, const auto& b) { return place(a) < place(b); });
  std::ranges::stable_sort(outcome.suppressed_findings, [&](const auto& a, const auto& b) { return place(a.finding) < place(b.finding); });
  const auto comment = [&](const SilencingComment& one) { return std::pair(std::string_view(outcome.path_of(one.at)), one.at.begin); };
  std::ranges::sort(outcome.silencing_comments, {}, comment);
}

void count(Outcome& outcome) {
  outcome.summary.suppressed = outcome.suppressed_findings.size();
  for (const rule::Finding& finding : outcome.findings) {
    ++outcome.summary.found[std::string(finding.card->id)][static_cast<std::size_t>(finding.severity)];
    if (finding.severity == model::Severity::error) ++outcome.summary.errors;
    if (finding.severity == model::Severity::warning) ++outcome.summary.warnings;
    if (finding.severity == model::Severity::info) ++outcome.summary.infos;
    if (finding.fix && finding.fix->level == rule::FixLevel::safe) ++outcome.summary.safe_fixes;
    if (finding.fix && finding.fix->level == rule::FixLevel::unsafe) ++outcome.summary.unsafe_fixes;
  }
}

}  // namespace

void limit_shown(Outcome& outcome) {
  std::map<std::pair<base::SourceId, std::string_view>, std::size_t> counts;
  std::erase_if(outcome.findings, [&](const rule::Finding& finding) { return ++counts[{finding.at.source, finding.card->id}] > kMostShown; });
  for (const auto& [place, found] : counts)
    if (found > kMostShown)
      outcome.summary.unshown.push_back({std::string(place.second), outcome.sources[place.first].path(), found - kMostShown});
}

bool is_asked_for(base::Span at, const std::string& client, const base::Sources& sources, const Asked& asked) {
  const std::vector<std::string>& paths = asked.options.paths;
  const auto in = [&](const std::string& path) { return base::lies_in(sources[at.source].path(), path); };
  const bool path = paths.empty() || std::ranges::any_of(paths, in);
  return path && (asked.clients.empty() || std::ranges::find(asked.clients, client) != asked.clients.end());
}

bool is_asked_for(const model::Client& client, const Asked& asked) {
  const auto& [options, ids] = asked;
  const auto meets = [&](const std::string& path) { return base::lies_in(client.folder, path) || base::lies_in(path, client.folder); };
  const bool by_path = options.paths.empty() || client.folder.empty() || std::ranges::any_of(options.paths, meets);
  return by_path && (ids.empty() || base::is_among(ids, client.id));
}

Asked asked(const Options& options, const model::World& world) {
  Asked asked{options, options.only_clients};
  for (std::string& wanted : asked.clients)
    if (const model::Client* client = model::only(model::all_clients_called(world.clients, wanted))) wanted = client->id;
  return asked;
}

void keep_shown(Outcome& outcome, const Asked& asked, rule::Rules rules) {
  keep_what_was_asked_for(outcome, asked);
  tell_unknown_names(outcome, asked, rules);
  order(outcome);
  count(outcome);
  if (!asked.options.all_findings) limit_shown(outcome);
}

}  // namespace sml::run
