#include "linter/load/meant_fields.h"

#include <algorithm>

#include "linter/load/node_words.h"

namespace sml::load {

MeantFields::MeantFields(const yaml::Node& mapping, Problems& problems, std::size_t first) {
  const auto begin = problems.begin() + static_cast<std::ptrdiff_t>(first);
  for (const yaml::Entry& entry : mapping.entries) {
    const auto told = std::find_if(begin, problems.end(), [&](const Problem& problem) { return problem.kind == Problem::Kind::unknown_key && problem.at == entry.key.span; });
    if (told != problems.end() && told->nearest && told->reason != "hour") entries_.try_emplace(*told->nearest, &entry);
  }
  const base::Span place = first_key_of(mapping);
  const auto is_meant = [&](const Problem& problem) { return problem.kind == Problem::Kind::missing_key && problem.at == place && entries_.contains(problem.key); };
  problems.erase(std::remove_if(begin, problems.end(), is_meant), problems.end());
}

}  // namespace sml::load
