#include "linter/rule/check.h"

#include <array>

#include "tests/catch.h"

namespace sml::rule {
namespace {

constexpr std::array kOptions = {Option{"within", Option::Type::duration, "7d"}, Option{"max", Option::Type::whole_number, "4"}};
const Card kCard{.id = "b/b", .options = kOptions};

TEST_CASE("an option is what the repository says, else the card's standard") {
  Judgement judgement;
  const Report standard(kCard, {}, judgement);
  CHECK(standard.duration("within") == base::days(7));
  CHECK(standard.whole_number("max") == 4);
  const std::vector<OptionValue> values = {{"max", "12"}, {"within", "3h"}, {"max", "99"}};
  const Report set(kCard, values, judgement);
  CHECK(set.duration("within") == base::hours(3));
  CHECK(set.own_whole_number("max") == 12);
  CHECK_FALSE(standard.own_whole_number("max"));
  CHECK_FALSE(set.own_whole_number("least"));
  CHECK(set.whole_number("max") == 12);   // the first of equals: Settings puts the nearest override first
}

TEST_CASE("a value that does not fit is as if nobody had set it") {
  const std::vector<OptionValue> values = {{"max", "many"}, {"within", "soon"}, {"max", "-3"}};
  Judgement judgement;
  const Report report(kCard, values, judgement);
  CHECK(report.duration("within") == base::days(7));
  CHECK(report.whole_number("max") == 4);
}

TEST_CASE("a finding starts with its card and place, and is built up") {
  Judgement judgement;
  Report report(kCard, {}, judgement);
  report.at({1, 2, 3}).say("late").with("n", std::int64_t{5}).because({1, 7, 8}, "term");
  REQUIRE(judgement.findings.size() == 1);
  const Finding& finding = judgement.findings.front();
  CHECK(finding.card == &kCard);
  CHECK(finding.at == base::Span{1, 2, 3});
  CHECK(finding.variant == "late");
  CHECK(finding.arguments.size() == 1);
  CHECK(finding.related.front().text == "term");
}

TEST_CASE("rules are found by their whole id") {
  const Card first{.id = "a/a"}, second{.id = "b/b"}, third{.id = "b/c"};
  const std::array<Rule, 3> rules = {{{&first, nullptr}, {&second, nullptr}, {&third, nullptr}}};
  CHECK(find_rule(rules, "b/b")->card == &second);
  CHECK(find_rule(rules, "b/") == nullptr);
  CHECK(find_rule(rules, "z/z") == nullptr);
  CHECK(find_rule({}, "a/a") == nullptr);
  CHECK(third.family() == "b");
}

}  // namespace
}  // namespace sml::rule
