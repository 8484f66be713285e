// The findings of a report in groups, as a page shows them: by client, and a client's by post.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::report {

// Findings by their numbers in the report, in its order.
struct Group {
  std::vector<std::size_t> findings{};
  run::SeverityCounts counts{};

  void add(std::size_t index, const rule::Finding& finding) {
    findings.push_back(index);
    ++counts[static_cast<std::size_t>(finding.severity)];
  }
};

// None of them is empty. In the order of their first findings; those of no client are a group of their own.
std::vector<Group> by_client(const std::vector<rule::Finding>& findings);

// Some of the findings by the post that they are about, and those of no post by file.
std::vector<Group> by_post(const std::vector<rule::Finding>& findings, std::span<const std::size_t> some);

}  // namespace sml::report
