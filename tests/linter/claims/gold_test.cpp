// The claims that people marked in real posts, where the folder that holds them stands beside the source folder.
#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "linter/text/display.h"
#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

constexpr const char* kGold = "../shared/conformance/gold/gold.jsonl";

enum Family : std::size_t { kOffer, kTime, kHours, kFamilies };

// The least shares of what is expected that is met, and met alike, and of what is found that is right.
struct Floor {
  double met;
  double alike;
  double right;
};
constexpr std::array<Floor, kFamilies> kFloors = {{{0.95, 0.95, 0.97}, {0.94, 0.94, 0.85}, {0.85, 0.85, 0.85}}};

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string said;   // offers: the mechanic as facts write it, "no" before a denied one; hours: as they are written; times: nothing
};

struct Tally {
  int expected = 0;
  int found = 0;
  int met = 0;        // of the expected, those that a found one overlaps
  int alike = 0;      // and says the same
  int right = 0;      // of the found
};

bool overlap(const Span& one, const Span& other) { return std::max(one.begin, other.begin) < std::min(one.end, other.end); }

// "99.00 MXN" of the cases is "99 MXN".
std::string plain(std::string mechanic) {
  if (const std::size_t at = mechanic.find(".00"); at != std::string::npos) mechanic.erase(at, 3);
  return mechanic;
}

using Families = std::array<std::vector<Span>, kFamilies>;

bool is_time(const std::string& kind) {
  return kind == "date" || kind == "date_range" || kind == "time" || kind == "time_range" || kind == "datetime" || kind == "datetime_range";
}

std::string hours_of(const nlohmann::json& value) {
  return value.is_null() ? "?" : value["days"].get<std::string>() + ' ' + value["hours"].get<std::string>();
}

Families expected_of(const nlohmann::json& gold) {
  Families wanted;
  for (const nlohmann::json& claim : gold["expect"]) {
    const std::string kind = claim["kind"];
    const nlohmann::json& value = claim["value"];
    Span span{claim["start"], claim["end"], ""};
    if (kind == "offer") span.said = (value.value("negated", false) ? "no " : "") + plain(value["mechanic"]);
    if (kind == "hours") span.said = hours_of(value);
    if (kind == "offer" || kind == "hours" || is_time(kind)) wanted[kind == "offer" ? kOffer : kind == "hours" ? kHours : kTime].push_back(std::move(span));
  }
  return wanted;
}

Families found_in(const std::string& text, const std::string& language, const std::string& country) {
  Families families;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    const std::string_view all = text;
    Span span{text::code_point_count(all.substr(0, claim.range.begin)), text::code_point_count(all.substr(0, claim.range.end)), ""};
    if (const auto* offer = claim.as<OfferClaim>()) {
      span.said = (offer->negated ? "no " : "") + model::written(offer->mechanic);
      families[kOffer].push_back(std::move(span));
    } else if (const auto* hours = claim.as<HoursClaim>()) {
      span.said = hours->hours.empty() ? "?" : hours->days + ' ' + hours->hours;
      families[kHours].push_back(std::move(span));
    } else if (claim.as<TimeClaim>() != nullptr) {
      families[kTime].push_back(std::move(span));
    }
  }
  return families;
}

void count(const std::vector<Span>& wanted, const std::vector<Span>& found, Tally& tally) {
  tally.expected += static_cast<int>(wanted.size());
  for (const Span& span : wanted) {
    const auto met = std::ranges::find_if(found, [&](const Span& other) { return overlap(span, other); });
    if (met == found.end()) continue;
    ++tally.met;
    tally.alike += met->said == span.said ? 1 : 0;
  }
  for (const Span& span : found) {
    const auto touches = [&](const Span& other) { return overlap(span, other); };
    tally.right += std::ranges::any_of(wanted, touches) ? 1 : 0;
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
    const Families expected = expected_of(gold);
    const Families found = found_in(gold["text"], gold["lang"], country);
    for (std::size_t family = 0; family < kFamilies; ++family) count(expected[family], found[family], tallies[gold["lang"]][family]);
  }
  REQUIRE(tallies.size() == 3);
  for (const auto& [language, families] : tallies) {
    for (std::size_t family = 0; family < kFamilies; ++family) {
      const Tally& tally = families[family];
      const Floor& floor = kFloors[family];
      CAPTURE(language, family, tally.expected, tally.met, tally.alike, tally.found, tally.right);
      CHECK(tally.met >= floor.met * tally.expected);
      CHECK(tally.alike >= floor.alike * tally.expected);
      CHECK(tally.right >= floor.right * tally.found);
    }
  }
}

}  // namespace
}  // namespace sml::claims
