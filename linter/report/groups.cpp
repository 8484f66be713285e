#include "linter/report/groups.h"

#include <map>
#include <numeric>
#include <string_view>
#include <utility>

namespace sml::report {
namespace {

template <class Key>
std::vector<Group> grouped(const std::vector<rule::Finding>& findings, std::span<const std::size_t> some, Key key_of) {
  std::vector<Group> groups;
  std::map<decltype(key_of(findings.front())), std::size_t> known;
  for (const std::size_t index : some) {
    const rule::Finding& finding = findings[index];
    const auto [found, is_new] = known.try_emplace(key_of(finding), groups.size());
    if (is_new) groups.emplace_back();
    groups[found->second].add(index, finding);
  }
  return groups;
}

}  // namespace

std::vector<Group> by_client(const std::vector<rule::Finding>& findings) {
  std::vector<std::size_t> all(findings.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return grouped(findings, all, [](const rule::Finding& finding) { return std::string_view(finding.client); });
}

std::vector<Group> by_post(const std::vector<rule::Finding>& findings, std::span<const std::size_t> some) {
  return grouped(findings, some, [](const rule::Finding& finding) { return std::pair(finding.at.source, std::string_view(finding.post)); });
}

}  // namespace sml::report
