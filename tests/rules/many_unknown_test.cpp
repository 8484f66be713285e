// How many of the names that a post gets wrong are given the nearest one that exists.

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "linter/base/files.h"
#include "linter/run/run.h"
#include "linter/text/nearest.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

constexpr int kNames = 60;   // more than are worth a look

std::string name_of(std::string_view kind, int number) { return std::string(kind) + std::to_string(1000 + number); }

// What declares all of these names, and what names each with a letter too many.
std::pair<std::string, std::string> declared_and_named(std::string_view kind, const std::string& more) {
  std::pair<std::string, std::string> both;
  for (int number = 0; number < kNames; ++number) {
    const std::string name = name_of(kind, number);
    both.first += "  - {id: " + name + more + "}\n";
    both.second += (number == 0 ? "" : ", ") + name + "x";
  }
  return both;
}

std::size_t suggested(std::string_view rule, const std::string& variant, std::map<std::string, std::string> files) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {std::string(rule)};
  files.emplace("sml.yaml", "clients: .\n");
  const run::Outcome outcome = run::run(base::MemoryFiles(std::move(files)), options, registry());
  CHECK(outcome.findings.size() == kNames);
  std::size_t count = 0;
  for (const rule::Finding& finding : outcome.findings) count += finding.variant == variant ? 1 : 0;
  return count;
}

TEST_CASE("the nearest name is looked for no more often than it helps") {
  const auto [accounts, named_accounts] = declared_and_named("cuenta-", ", network: x, handle: \"@a\"");
  CHECK(suggested("accounts/unknown", "nearest",
                  {{"accounts.yaml", "accounts:\n" + accounts},
                   {"posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [" + named_accounts + "], text: Hola}\n"}}) ==
        text::kMostSuggestions);
  const auto [offers, named_offers] = declared_and_named("promo-", ", name: Promo, mechanic: 2x1");
  CHECK(suggested("offers/unknown", "entry.nearest",
                  {{"facts.yaml", "offers:\n" + offers},
                   {"posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], text: Hola, offers: [" + named_offers + "]}\n"}}) ==
        text::kMostSuggestions);
}

}  // namespace
}  // namespace sml::rules
