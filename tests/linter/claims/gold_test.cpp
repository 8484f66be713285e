// The claims that people marked in real posts, where the folder that holds them stands beside the source folder.
#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "linter/text/utf8.h"
#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

constexpr const char* kGold = "../shared/conformance/gold/gold.jsonl";

enum Family : std::size_t { kOffer, kDay, kFamilies };

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string mechanic;   // offers: as facts write one, "no" before a denied one
};

struct Tally {
  int expected = 0;
  int found = 0;
  int met = 0;        // of the expected, those that a found one overlaps
  int alike = 0;      // and says the same: the mechanic
  int right = 0;      // of the found
};

bool overlap(const Span& one, const Span& other) { return std::max(one.begin, other.begin) < std::min(one.end, other.end); }

// "99.00 MXN" of the cases is "99 MXN".
std::string plain(std::string mechanic) {
  if (const std::size_t at = mechanic.find(".00"); at != std::string::npos) mechanic.erase(at, 3);
  return mechanic;
}

using Families = std::array<std::vector<Span>, kFamilies>;

// Times of day belong to the days' family, since a day may stand in them; they are not asked for.
struct Expected {
  Families wanted;
  std::vector<Span> allowed;
};

Expected expected_of(const nlohmann::json& gold) {
  Expected expected;
  for (const nlohmann::json& claim : gold["expect"]) {
    const std::string kind = claim["kind"];
    Span span{claim["start"], claim["end"], ""};
    if (kind == "offer") {
      span.mechanic = (claim["value"].value("negated", false) ? "no " : "") + plain(claim["value"]["mechanic"]);
      expected.wanted[kOffer].push_back(span);
    } else if (kind == "date" || kind == "date_range" || kind == "datetime" || kind == "datetime_range") {
      expected.wanted[kDay].push_back(span);
    } else if (kind == "hours" || kind == "time_range" || kind == "time") {
      expected.allowed.push_back(span);
    }
  }
  return expected;
}

Families found_in(const std::string& text, const std::string& language, const std::string& country) {
  Families families;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    const std::string_view all = text;
    const Span span{text::code_point_count(all.substr(0, claim.range.begin)), text::code_point_count(all.substr(0, claim.range.end)), ""};
    if (const auto* offer = claim.as<OfferClaim>()) {
      families[kOffer].push_back(span);
      families[kOffer].back().mechanic = (offer->negated ? "no " : "") + model::written(offer->mechanic);
    } else if (claim.as<DayClaim>() != nullptr || claim.as<PeriodClaim>() != nullptr) {
      families[kDay].push_back(span);
    }
  }
  return families;
}

void count(const std::vector<Span>& wanted, const std::vector<Span>& allowed, const std::vector<Span>& found, Tally& tally) {
  tally.expected += static_cast<int>(wanted.size());
  for (const Span& span : wanted) {
    const auto met = std::ranges::find_if(found, [&](const Span& other) { return overlap(span, other); });
    if (met == found.end()) continue;
    ++tally.met;
    tally.alike += met->mechanic == span.mechanic ? 1 : 0;
  }
  for (const Span& span : found) {
    const auto touches = [&](const Span& other) { return overlap(span, other); };
    if (std::ranges::any_of(wanted, touches)) ++tally.right;
    else if (std::ranges::any_of(allowed, touches)) continue;
    ++tally.found;
  }
}

TEST_CASE("what people marked in posts is found") {
  std::ifstream file(kGold);
  if (!file) {
    WARN("skipped: there is no " << kGold);
    return;
  }
  std::map<std::string, std::array<Tally, kFamilies>> tallies;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json gold = nlohmann::json::parse(line);
    const std::string country = gold["country"].is_string() ? gold["country"].get<std::string>() : "";
    const Expected expected = expected_of(gold);
    const Families found = found_in(gold["text"], gold["lang"], country);
    for (const Family family : {kOffer, kDay}) {
      const std::vector<Span> allowed = family == kDay ? expected.allowed : std::vector<Span>();
      count(expected.wanted[family], allowed, found[family], tallies[gold["lang"]][family]);
    }
  }
  REQUIRE(tallies.size() == 3);
  for (const auto& [language, families] : tallies) {
    for (const Family family : {kOffer, kDay}) {
      const Tally& tally = families[family];
      CAPTURE(language, family, tally.expected, tally.met, tally.alike, tally.found, tally.right);
      const double recall = family == kOffer ? 0.95 : 0.85;
      CHECK(tally.met >= recall * tally.expected);
      CHECK(tally.alike >= (family == kOffer ? 0.95 : 0.85) * tally.expected);
      CHECK(tally.right >= (family == kOffer ? 0.97 : 0.93) * tally.found);
    }
  }
}

}  // namespace
}  // namespace sml::claims
