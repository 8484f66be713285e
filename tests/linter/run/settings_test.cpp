#include "linter/run/settings.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

constexpr std::string_view kPost = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n";

// The findings of the family t for a client in Mexico ("mx") and one in Spain ("es") under a sml.yaml with these keys.
std::string found_under(const std::string& config, const Options& options = {}) {
  return lines_of(run_of({{"sml.yaml", "version: 1\n" + config},
                          {"clients/mx/facts.yaml", "business: {name: M, country: MX}\n"},
                          {"clients/mx/posts/p.yaml", std::string(kPost)},
                          {"clients/es/facts.yaml", "business: {name: E, country: ES}\n"},
                          {"clients/es/posts/p.yaml", std::string(kPost)}}, options), "t");
}

std::string in(const std::string& client, const std::string& rest) { return "clients/" + client + "/posts/p.yaml:" + rest + '\n'; }

const std::string kEntries = in("es", "3:12 t/entry error") + in("mx", "3:12 t/entry error");

TEST_CASE("a rule is on where one of its sets is extended") {
  const std::string old = "edition: 0.1\n";
  CHECK(found_under(old) == kEntries);
  CHECK(found_under(old + "extends: [recommended, mx]\n") == in("es", "3:12 t/entry error") + in("mx", "1:5 t/law error") + in("mx", "3:12 t/entry error"));
  CHECK(found_under(old + "extends: [recommended, laws]\n") == found_under(old + "extends: [recommended, mx]\n"));
  CHECK(found_under(old + "extends: [recommended, es]\n") == kEntries);
  CHECK(found_under(old + "extends: [recommended, strict]\n") ==
        in("es", "2:13 t/late warning") + in("es", "3:12 t/entry error") + in("mx", "2:13 t/late warning") + in("mx", "3:12 t/entry error"));
}

TEST_CASE("an edition leaves out the rules that came later, counted part by part") {
  const std::string newer = in("es", "1:5 t/newer error") + in("es", "3:12 t/entry error") + in("mx", "1:5 t/newer error") + in("mx", "3:12 t/entry error");
  CHECK(found_under("") == newer);
  CHECK(found_under("edition: 0.1\n") == kEntries);
  CHECK(found_under("edition: \"0.2\"\n") == newer);
  CHECK(found_under("edition: \"0.10\"\n") == newer);
  CHECK(found_under("edition: \"1\"\n") == newer);
  CHECK(found_under("edition: 99999999999\n") == newer);
}

TEST_CASE("an edition that there never was switches nothing off") {
  for (const char* edition : {"0", "0.0", "0.0.9", "99"}) {
    CAPTURE(edition);
    const Outcome outcome = run_of({{"sml.yaml", "version: 1\nedition: \"" + std::string(edition) + "\"\n"}, {"clients/a/posts/p.yaml", std::string(kPost)}});
    CHECK(lines_of(outcome, "t") == "clients/a/posts/p.yaml:1:5 t/newer error\nclients/a/posts/p.yaml:3:12 t/entry error\n");
    CHECK(lines_of(outcome, "schema") == "sml.yaml:2:10 schema/value error\n");
  }
}

TEST_CASE("a rule named with a severity is on whatever the sets, and with options alone it stays as it is") {
  const std::string old = "edition: 0.1\n";
  CHECK(found_under(old + "rules: {t/entry: off, t/late: info}\n") == in("es", "2:13 t/late info") + in("mx", "2:13 t/late info"));
  CHECK(found_under(old + "rules: {t/entry: {severity: warning, max: 2}}\n") == in("es", "3:12 t/entry warning") + in("mx", "3:12 t/entry warning"));
  CHECK(found_under(old + "rules: {t/entry: {max: 2}}\n") == kEntries);
  CHECK(found_under(old + "rules: {t/late: {max: 2}, t/entry: off}\n").find("t/late") == std::string::npos);
  CHECK(found_under("edition: 0.1\nrules: {t/newer: error, t/entry: off}\n") == in("es", "1:5 t/newer error") + in("mx", "1:5 t/newer error"));
}

TEST_CASE("the last override that fits the path wins") {
  const std::string old = "edition: 0.1\n";
  const std::string overrides = old + "rules: {t/entry: warning}\noverrides:\n- {paths: [clients/es/**, x], rules: {t/entry: info}}\n";
  CHECK(found_under(overrides) == in("es", "3:12 t/entry info") + in("mx", "3:12 t/entry warning"));
  CHECK(found_under(overrides + "- {paths: [\"**/posts\"], rules: {t/entry: error}}\n") == kEntries);
  CHECK(found_under(overrides + "- {paths: [clients/es], rules: {t/entry: {max: 9}}}\n") == in("es", "3:12 t/entry info") + in("mx", "3:12 t/entry warning"));
  CHECK(found_under(old + "rules: {t/entry: off}\noverrides:\n- {paths: [clients/es], rules: {t/entry: {max: 9}}}\n").empty());
  CHECK(found_under(old + "rules: {t/entry: off}\noverrides:\n- {paths: [clients/es], rules: {t/entry: info}}\n") == in("es", "3:12 t/entry info"));
}

TEST_CASE("options are the nearest override's, then those of rules, then the card's") {
  const auto max_of = [](const std::string& config) {
    const Outcome outcome = run_of({{"sml.yaml", "version: 1\n" + config}, {"clients/es/posts/p.yaml", std::string(kPost)}});
    for (const rule::Finding& finding : outcome.findings)
      if (finding.card->id == "t/entry") return std::get<std::int64_t>(finding.arguments.front().value);
    return std::int64_t{-1};
  };
  CHECK(max_of("") == 4);
  CHECK(max_of("rules: {t/entry: {max: 5}}\n") == 5);
  CHECK(max_of("rules: {t/entry: {max: 5}}\noverrides:\n- {paths: [clients/es], rules: {t/entry: {max: 6}}}\n") == 6);
  CHECK(max_of("rules: {t/entry: {max: 5}}\noverrides:\n- {paths: [clients/es], rules: {t/entry: {max: 6}}}\n"
               "- {paths: [\"**\"], rules: {t/entry: {max: 7}}}\n") == 7);
  CHECK(max_of("rules: {t/entry: {max: 5}}\noverrides:\n- {paths: [clients/mx], rules: {t/entry: {max: 6}}}\n") == 5);
}

TEST_CASE("only the rules asked for speak, by id or by family") {
  const auto families = [](std::vector<std::string> only) {
    const Outcome outcome = run_of({{"clients/a/posts/p.yaml", std::string(kPost) + "colour: red\n"}}, {.only_rules = std::move(only)});
    return lines_of(outcome);
  };
  CHECK(families({"t/entry"}) == in("a", "3:12 t/entry error"));
  CHECK(families({"t"}) == in("a", "1:5 t/newer error") + in("a", "3:12 t/entry error"));
  CHECK(families({"schema", "t/entry"}) == in("a", "3:12 t/entry error") + in("a", "5:1 schema/unknown-key error"));
  CHECK(families({"t/ent"}).empty());
}

TEST_CASE("rules and options that do not exist are told where they stand") {
  const auto told = [](const std::string& config) { return lines_of(run_of({{"sml.yaml", "version: 1\n" + config}})); };
  CHECK(told("rules: {t/entri: off}\n") == "sml.yaml:2:9 schema/value error\n");
  CHECK(told("rules: {t/entry: {maxi: 2}}\n") == "sml.yaml:2:19 schema/value error\n");
  CHECK(told("rules: {t/entry: {max: many}}\n") == "sml.yaml:2:24 schema/value error\n");
  CHECK(told("overrides:\n- {paths: ['**'], rules: {t/entri: off}}\n") == "sml.yaml:3:27 schema/value error\n");
  CHECK(told("rules: {t/late: off, t/entry: {max: 0}}\n").empty());
  const auto variant = [](const std::string& name) { return run_of({{"sml.yaml", "version: 1\nrules: {" + name + ": off}\n"}}).findings.front().variant; };
  CHECK(variant("entry") == "rule_name.nearest");
  CHECK(variant("t") == "rule_name.family");
  CHECK(variant("ofertas") == "rule_name.unknown");
}

}  // namespace
}  // namespace sml::run
