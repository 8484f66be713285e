#include "linter/load/meant_fields.h"

#include <algorithm>

#include "linter/load/node_words.h"

namespace sml::load {

MeantFields::MeantFields(const yaml::Node& mapping, Problems& problems, std::size_t first) {
  const auto begin = problems.begin() + static_cast<std::ptrdiff_t>(first);
  for (auto problem = begin; problem != problems.end(); ++problem) {
    if (problem->kind != Problem::Kind::unknown_key || !problem->nearest || problem->expected != "key") continue;
    const auto entry = std::ranges::find(mapping.entries, problem->at, [](const yaml::Entry& one) { return one.key.span; });
    if (entry != mapping.entries.end()) entries_.try_emplace(*problem->nearest, &*entry);
  }
  const base::Span place = first_key_of(mapping);
  const auto is_meant = [&](const Problem& problem) {
    return problem.kind == Problem::Kind::missing_key && problem.at == place && entries_.contains(problem.key);
  };
  problems.erase(std::remove_if(begin, problems.end(), is_meant), problems.end());
}

}  // namespace sml::load
