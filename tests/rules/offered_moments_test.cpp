// What the rules on a client's calendar offer as another moment: one at which somebody is there to answer, as far as that is known.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

using FileMap = std::map<std::string, std::string>;

constexpr const char* kSplitDay = "people: [{id: pepe, shifts: [{hours: \"Mo-Fr 10:00-14:00,17:00-20:30\"}], time_off: "
                                  "[{from: 2026-03-16, through: 2026-03-17}]}]\n";

// What a rule advises in Spanish in a repository whose posts, «p0», «p1», go out at those moments.
std::string advised(const std::string& rule, const std::vector<std::string>& moments, FileMap files) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {rule};
  files.emplace("sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n");
  files.emplace("accounts.yaml", "accounts: [{id: a, network: facebook, handle: a}]\n");
  for (std::size_t at = 0; at < moments.size(); ++at) {
    const std::string id = "p" + std::to_string(at);
    files.try_emplace("posts/" + id + ".yaml", "{id: " + id + ", publish_at: " + moments[at] + ", accounts: [a], text: Hola}\n");
  }
  std::string out;
  for (const rule::Finding& finding : run::run(base::MemoryFiles(std::move(files)), options, registry()).findings)
    out += rule::render(finding, model::MessageLanguage::es, 2026).help + '\n';
  return out;
}

TEST_CASE("a post beyond the quota is offered a moment with room and somebody to reply") {
  const auto help = [](const std::vector<std::string>& moments, const std::string& team, const std::string& contract) {
    FileMap files = {{"contract.yaml", contract}};
    if (!team.empty()) files.emplace("team.yaml", team);
    return advised("contract/quota", moments, files);
  };
  const std::string weekly = "quota: {posts: 1, per: week}\n";
  const std::vector<std::string> two = {"2026-03-11T11:15", "2026-03-12T11:15"};
  CHECK(help(two, kSplitDay, weekly) == "pásalo al miércoles 18 de marzo, 11:15, cuando todavía cabe y hay quien conteste (si lo que dice sigue valiendo "
                                        "entonces), o acuerda con el negocio los posts de más\n");
  CHECK(help({"2026-03-11T11:15", "2026-03-12T15:00"}, kSplitDay, weekly).starts_with("pásalo al miércoles 18 de marzo, 10:00, "));
  CHECK(help(two, "", weekly) == "pásalo al lunes 16 de marzo o después, cuando todavía cabe (si lo que dice sigue valiendo entonces), o acuerda con "
                                 "el negocio los posts de más\n");
  CHECK(help(two, "people: [{id: pepe, shifts: [{hours: \"Mo-Fr 10:00-14:00\"}], time_off: [{from: 2026-03-15, through: 2026-06-01}]}]\n", weekly).starts_with(
                  "pásalo al lunes 16 de marzo o después,"));
  CHECK(help(two, "", weekly + "service_hours: \"We 16:00-19:00\"\n").starts_with("pásalo al miércoles 18 de marzo, 16:00, "));
  CHECK(help(two, kSplitDay, weekly + "term: {from: 2026-01-01, through: 2026-03-17}\n").starts_with("pásalo al lunes 16 de marzo o después,"));
  // The next week has another post, of the same hour; and no two posts are sent to the same room.
  CHECK(help({"2026-03-11T11:15", "2026-03-12T11:15", "2026-03-13T11:15",
              "2026-03-18T11:15"}, kSplitDay, "quota: {posts: 2, per: week}\n").starts_with("pásalo al miércoles 18 de marzo, 10:00, "));
  const std::string both = help({"2026-03-11T11:15", "2026-03-12T11:15", "2026-03-13T11:15"}, kSplitDay, weekly);
  CHECK(both.find("18 de marzo, 11:15") != std::string::npos);
  CHECK(both.find("lunes 23 de marzo, 11:15") != std::string::npos);
  // One that a comment silences is sent nowhere.
  const FileMap silenced = {{"contract.yaml", weekly}, {"team.yaml", kSplitDay},
                            {"posts/p1.yaml", "# sml-disable-file contract/quota -- acordado\n"
                                              "{id: p1, publish_at: 2026-03-12T11:15, accounts: [a], text: Hola}\n"}};
  CHECK(advised("contract/quota", {"2026-03-11T11:15", "2026-03-12T11:15", "2026-03-13T11:15"}, silenced).starts_with(
                "pásalo al miércoles 18 de marzo, 11:15, "));
  // Months ahead is no room.
  std::vector<std::string> full = {"2026-03-11T11:15", "2026-03-12T11:15"};
  for (const char* monday : {"2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13", "2026-04-20"})
    full.push_back(std::string(monday) + "T11:15");
  CHECK(help(full, kSplitDay, weekly) == "no lo publiques, o acuerda con el negocio los posts de más\n");
}

TEST_CASE("a post that collides is offered an hour at which somebody is there") {
  const std::vector<std::string> two = {"2026-03-09T13:50", "2026-03-09T13:55"};
  CHECK(advised("schedule/collision", two, {{"team.yaml", kSplitDay}}) == "pásalo a las 17:00 o más tarde, o quédate con uno de los dos\n");
  CHECK(advised("schedule/collision", two, {}) == "pásalo a las 14:05 o más tarde, o quédate con uno de los dos\n");
  CHECK(advised("schedule/collision", {"2026-03-13T20:20", "2026-03-13T20:25"}, {{"team.yaml", kSplitDay}}) ==
                "pásalo al miércoles 18, 10:00 o más tarde, o quédate con uno de los dos\n");
  CHECK(advised("schedule/collision", {"2026-03-09T13:50", "2026-03-09T13:55", "2026-03-09T17:00"}, {{"team.yaml", kSplitDay}})
            .starts_with("pásalo a las 17:15 "));
  const FileMap urgent = {{"team.yaml", kSplitDay},
                          {"posts/p1.yaml", "{id: p1, publish_at: 2026-03-09T13:55, accounts: [a], text: Hola, kind: emergency, emergency: cierre}\n"}};
  CHECK(advised("schedule/collision", two, urgent).starts_with("pásalo a las 14:05 "));
  const FileMap closed = {{"team.yaml", kSplitDay}, {"posts/p1.yaml", "{id: p1, publish_at: 2026-03-09T13:55, accounts: [a], text: Hola, replies: closed}\n"}};
  CHECK(advised("schedule/collision", two, closed).starts_with("pásalo a las 14:05 "));
  CHECK(advised("schedule/collision", {"2026-03-09T23:50", "2026-03-09T23:55"}, {{"contract.yaml", "term: {from: 2026-01-01, through: 2026-03-09}\n"}}) ==
                "quédate con uno de los dos\n");
}

TEST_CASE("two days beside five are said in days") {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"schedule/gap"};
  const run::Outcome outcome = run::run(base::MemoryFiles({{"sml.yaml", "clients: .\n"},
                                                           {"accounts.yaml", "accounts: [{id: a, network: facebook, handle: a}]\n"},
                                                           {"contract.yaml", "channels: [facebook]\ncadence: {max_gap: 2d}\n"},
                                                           {"posts/p.yaml", "{id: p, publish_at: 2026-03-02T12:00, accounts: [a], text: Hola}\n"},
                                                           {"posts/q.yaml", "{id: q, publish_at: 2026-03-07T18:00, accounts: [a], text: Hola}\n"}}),
                                        options, registry());
  REQUIRE(outcome.findings.size() == 1);
  CHECK(rule::render(outcome.findings.front(), model::MessageLanguage::es, 2026).message.find(
      "son 5 días y 6 h, y el contrato permite 2 días como máximo") != std::string::npos);
}

TEST_CASE("the last day for a post between two is one on which somebody is there") {
  const auto help = [](const std::string& team) {
    FileMap files = {{"contract.yaml", "channels: [facebook]\ncadence: {max_gap: 4d}\n"}};
    if (!team.empty()) files.emplace("team.yaml", team);
    return advised("schedule/gap", {"2026-03-03T12:00", "2026-03-10T11:00", "2026-03-14T11:00"}, files);
  };
  CHECK(help("") == "planifica un post en Facebook, a más tardar el sábado 7 de marzo\n");
  CHECK(help(kSplitDay) == "planifica un post en Facebook, a más tardar el viernes 6 de marzo, el último día a tiempo en que hay quien conteste\n");
  CHECK(help("people: [{id: pepe, shifts: [{hours: \"Th 10:00-10:15\"}]}]\n") ==
             "planifica un post en Facebook, a más tardar el jueves 5 de marzo, el último día a tiempo en que hay quien conteste\n");
}

}  // namespace
}  // namespace sml::rules
