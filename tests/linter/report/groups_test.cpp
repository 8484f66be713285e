#include "linter/report/groups.h"

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

using Numbers = std::vector<std::size_t>;

std::vector<Numbers> numbers(const std::vector<Group>& groups) {
  std::vector<Numbers> all;
  for (const Group& group : groups) all.push_back(group.findings);
  return all;
}

TEST_CASE("findings stand together by client and by post, in the order of the first") {
  const auto finding = [](base::SourceId file, std::string client, std::string post, const rule::Card& card = kSpeakingCard) {
    rule::Finding one = finding_at(card, {file, 0, 1});
    one.client = std::move(client);
    one.post = std::move(post);
    return one;
  };
  const std::vector<rule::Finding> findings = {finding(0, "roma", "a"), finding(0, "roma", ""), finding(1, "", ""), finding(0, "roma", "a", kTerseCard),
                                               finding(2, "bari", "a"), finding(2, "bari", "b")};
  const std::vector<Group> clients = by_client(findings);
  CHECK(numbers(clients) == std::vector<Numbers>{{0, 1, 3}, {2}, {4, 5}});
  CHECK(clients[0].counts == run::SeverityCounts{0, 1, 0, 2});
  CHECK(numbers(by_post(findings, clients[0].findings)) == std::vector<Numbers>{{0, 3}, {1}});
  CHECK(numbers(by_post(findings, Numbers{0, 4, 5})) == std::vector<Numbers>{{0}, {4}, {5}});
  CHECK(by_client({}).empty());
}

}  // namespace
}  // namespace sml::report
