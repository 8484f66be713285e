// What others marked in texts, where the folder of their cases stands beside the source folder: names and contacts, and weighted lengths.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "linter/claims/extract.h"
#include "linter/claims/weighted_length.h"
#include "linter/text/display.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

const std::string kCases = "../shared/conformance/claims/";

// Where the suites are, none of them may be missing.
bool is_shared_here() { return std::filesystem::exists(kCases); }

std::vector<nlohmann::json> cases_of(const std::string& suite) {
  std::ifstream file(kCases + suite + ".jsonl");
  std::vector<nlohmann::json> cases;
  for (std::string line; std::getline(file, line);) cases.push_back(nlohmann::json::parse(line));
  if (cases.empty()) WARN("skipped: " + kCases + suite + ".jsonl is not there");
  return cases;
}

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

std::string kind_of(const Claim& claim) {
  if (claim.as<UrlClaim>() != nullptr) return "url";
  if (claim.as<MentionClaim>() != nullptr) return "mention";
  if (claim.as<HashtagClaim>() != nullptr) return "hashtag";
  if (claim.as<CashtagClaim>() != nullptr) return "cashtag";
  if (claim.as<EmailClaim>() != nullptr) return "email";
  return claim.as<PhoneClaim>() != nullptr ? "phone" : "";
}

Spans found_in(const nlohmann::json& one, const std::string& kind) {
  const std::string text = one["text"];
  const std::string language = one["lang"];
  Spans spans;
  for (const Claim& claim : extract(text, {language, "", ""}).found) {
    const std::string_view all = text;
    if (kind_of(claim) != kind) continue;
    spans.emplace_back(text::code_point_count(all.substr(0, claim.range.begin)), text::code_point_count(all.substr(0, claim.range.end)));
  }
  return spans;
}

Spans expected_in(const nlohmann::json& one, const std::string& kind) {
  Spans spans;
  for (const nlohmann::json& claim : one["expect"])
    if (claim["kind"] == kind) spans.emplace_back(claim["start"], claim["end"]);
  return spans;
}

// How many may be found wrong or not at all: where a suite and the annotation guide differ, the guide rules.
struct Suite {
  std::string name;
  std::string kind;
  int missed;
  int wrong;
};

TEST_CASE("names and contacts are found where others mark them") {
  const Suite table[] = {
      {"tt-extract", "url", 0, 0},
      {"tt-extract", "hashtag", 0, 0},
      {"tt-extract", "cashtag", 0, 0},
      {"tt-extract", "mention", 0, 1},   // a handle of two parts is one to us, and too near an address to X
      {"rt-url", "url", 1, 1},           // a label that ends with a hyphen; a top-level domain that their list lacks
      {"rt-email", "email", 0, 0},
      {"rt-mention", "mention", 1, 0},   // behind a letter, as X has it
      {"rt-hashtag", "hashtag", 0, 0},
      {"dk-url", "url", 0, 0},
      {"dk-email", "email", 0, 0},
      {"dk-phone", "phone", 0, 0},
      {"rt-phone", "phone", 6, 3},       // figures without a word of telephoning, half a bracket
  };
  for (const Suite& suite : table) {
    int missed = 0;
    int wrong = 0;
    int asked = 0;
    const std::vector<nlohmann::json> cases = cases_of(suite.name);
    for (const nlohmann::json& one : cases) {
      const std::vector<std::string> scope = one["scope"];
      if (std::ranges::find(scope, suite.kind) == scope.end()) continue;
      ++asked;
      const Spans expected = expected_in(one, suite.kind);
      const Spans found = found_in(one, suite.kind);
      for (const auto& span : expected) missed += std::ranges::find(found, span) == found.end() ? 1 : 0;
      for (const auto& span : found) wrong += std::ranges::find(expected, span) == expected.end() ? 1 : 0;
    }
    CAPTURE(suite.name, suite.kind);
    CHECK((asked > 0 || !is_shared_here()));
    CHECK(missed <= suite.missed);
    CHECK(wrong <= suite.wrong);
  }
}

TEST_CASE("texts weigh what X says") {
  for (const nlohmann::json& one : cases_of("tt-validate")) {
    const nlohmann::json& value = one["expect"][0]["value"];
    if (value["config"] == "v2") continue;   // by which an emoji weighed what its code points do
    const WeightedLength length = weighted_length(one["text"].get<std::string>());
    CAPTURE(one["id"].get<std::string>());
    CHECK(length.weight == value["weightedLength"]);
    CHECK(length.valid == value["valid"]);
    CHECK(length.permillage == value["permillage"]);
  }
}

}  // namespace
}  // namespace sml::claims
