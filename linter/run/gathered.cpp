#include "linter/run/gathered.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/run/reading_findings.h"

namespace sml::run {

base::SourceId Gathered::add(base::Source&& source, std::optional<std::size_t> client, base::Sources& sources) {
  client_of_source.push_back(client);
  return sources.add(std::move(source));
}

base::SourceId Gathered::add(ReadFile&& file, std::optional<std::size_t> client, base::Sources& sources) {
  const base::SourceId source = add(std::move(file.source), client, sources);
  if (file.complete) ++files;
  else unread.insert(source);
  if (file.shares_values) sharing.insert(source);
  std::ranges::move(file.findings, std::back_inserter(findings));
  std::ranges::move(file.suppressions, std::back_inserter(suppressions));
  return source;
}

void Gathered::report(const load::Problems& problems, rule::Rules rules) {
  for (const load::Problem& problem : problems) findings.push_back(finding_of(problem, rules, world.zone.civil(world.now)));
}

}  // namespace sml::run
