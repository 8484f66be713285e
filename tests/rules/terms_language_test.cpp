// In which language offers/terms-differ writes what the facts say.

#include <map>
#include <string>
#include <variant>

#include "linter/base/files.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

// The terms of the facts as the only finding tells them.
std::string terms_told(const std::string& texts) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"offers/terms-differ"};
  const base::MemoryFiles files(std::map<std::string, std::string>{
      {"sml.yaml", "clients: .\n"},
      {"facts.yaml", "business: {name: Forno, country: BR, currency: BRL}\noffers: [{id: combo, name: Combo Forno, mechanic: 149.50 BRL}]\n"},
      {"accounts.yaml", "accounts: [{id: forno, network: instagram, handle: \"@forno\"}]\n"},
      {"posts/p.yaml", "id: p\npublish_at: 2026-03-12T12:00\naccounts: [forno]\n" + texts}});
  const run::Outcome outcome = run::run(files, options, registry());
  if (outcome.findings.size() != 1) return std::to_string(outcome.findings.size()) + " findings";
  for (const rule::Argument& argument : outcome.findings.front().arguments)
    if (argument.name == "terms") return std::get<std::string>(argument.value);
  return "nothing";
}

TEST_CASE("an amount of the facts is written in the language of the text that states another") {
  const std::string english = "Combo Forno for R$ 120, and this is what you and all of your friends have been waiting for";
  const std::string portuguese = "Combo Forno por R$ 120, e isso é o que você e todos os seus amigos estavam esperando";
  const std::string plain_english = "This is what you and all of your friends have been waiting for";
  const std::string plain_portuguese = "Isso é o que você e todos os seus amigos estavam esperando";
  const std::string in_portuguese = terms_told("text: " + portuguese + "\n");
  const std::string in_english = terms_told("text: " + english + "\n");
  CHECK(in_portuguese == "R$ 149,50");
  CHECK(in_english != in_portuguese);
  CHECK(terms_told("text: " + plain_english + "\ntext_for: {instagram: \"" + portuguese + "\"}\n") == in_portuguese);
  CHECK(terms_told("text: " + plain_portuguese + "\ntext_for: {instagram: \"" + english + "\"}\n") == in_english);
}

}  // namespace
}  // namespace sml::rules
