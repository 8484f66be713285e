#include "linter/model/enumeration.h"

#include <set>
#include <string_view>

#include "tests/catch.h"

namespace sml::model {
namespace {

// Each name leads to its enumerator and back, and `last` is the last of them.
template <class E>
void check_names(E last) {
  const auto names = names_of<E>();
  REQUIRE(names.size() == static_cast<std::size_t>(last) + 1);
  std::set<std::string_view> seen;
  for (const std::string_view name : names) {
    CAPTURE(name);
    CHECK(seen.insert(name).second);
    REQUIRE(named<E>(name));
    CHECK(name_of(*named<E>(name)) == name);
  }
  CHECK_FALSE(named<E>(""));
  CHECK_FALSE(named<E>("Instagram"));
}

TEST_CASE("every enumerator has its name") {
  check_names(Network::email);
  check_names(Severity::error);
  check_names(FailOn::never);
  check_names(Availability::pre_order);
  check_names(OfferStatus::sold_out);
  check_names(Channel::delivery);
  check_names(EventStatus::sold_out);
  check_names(Pause::all);
  check_names(PostStatus::published);
  check_names(PostKind::crisis_response);
  check_names(PostFormat::reel);
  check_names(Replies::closed);
  check_names(Register::voce);
  check_names(QuotaPeriod::year);
  check_names(ApprovalCase::all);
  check_names(RuleSet::us);
  check_names(MessageLanguage::pt);
}

TEST_CASE("names stand for what they say") {
  CHECK(name_of(Network::google_business) == "google_business");
  CHECK(named<Network>("x") == Network::x);
  CHECK(named<Register>("tú") == Register::tu);
  CHECK(named<Register>("você") == Register::voce);
  CHECK(named<Pause>("all") == Pause::all);
  CHECK(named<ApprovalCase>("crisis_responses") == ApprovalCase::crisis_responses);
  CHECK(named<RuleSet>("ar") == RuleSet::ar);
}

}  // namespace
}  // namespace sml::model
