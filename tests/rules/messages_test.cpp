// What findings say where a card's example can only hold where they stand.

#include <map>
#include <string>

#include "linter/base/files.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

// The Spanish messages of a rule, of a repository with one post.
std::string said(const std::string& rule, std::map<std::string, std::string> files, const std::string& post) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {rule};
  files.emplace("sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n");
  files.emplace("accounts.yaml", "accounts: [{id: a, network: instagram, handle: \"@a\"}]\n");
  files.emplace("posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], " + post + "}\n");
  const run::Outcome outcome = run::run(base::MemoryFiles(std::move(files)), options, registry());
  std::string out;
  for (const rule::Finding& finding : outcome.findings) out += rule::render(finding, model::MessageLanguage::es, 2026).message + '\n';
  return out;
}

TEST_CASE("a promise of attention is held against the day on which least of it was agreed") {
  const auto promise = [](const std::string& hours) {
    return said("staffing/promise", {{"contract.yaml", "service_hours: \"" + hours + "\"\n"}}, "text: Respondemos 24/7.");
  };
  CHECK(promise("Mo-Fr 09:00-18:00").find("el sábado no hay horario acordado") != std::string::npos);
  CHECK(promise("Mo-Su 09:00-18:00").find("el lunes lo acordado") != std::string::npos);
}

}  // namespace
}  // namespace sml::rules
