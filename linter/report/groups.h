// The findings of a report in groups, as a page shows them: by client, and a client's by post.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::report {

// Findings by their numbers in the report, in its order; never empty.
struct Group {
  std::vector<std::size_t> findings;
  run::SeverityCounts counts{};
};

// In the order of their first findings; those of no client are a group of their own.
std::vector<Group> by_client(const std::vector<rule::Finding>& findings);

// Some of the findings by the post that they are about, and those of no post by file.
std::vector<Group> by_post(const std::vector<rule::Finding>& findings, std::span<const std::size_t> some);

}  // namespace sml::report
