#include "linter/load/link.h"

#include <string>
#include <utility>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

// A repository of one client and perhaps a team, built from the texts of its files.
class Repository {
 public:
  Repository() {
    world_.zone = *time::Zone::find("America/Mexico_City");
    world_.clients.emplace_back();
    client().id = "napoli";
    now("2026-03-01T09:00");
  }

  Repository& now(std::string_view moment) {
    world_.now = time::instant_of(*time::parse_moment(moment), world_.zone);
    return *this;
  }
  Repository& facts(std::string text) { return read(client().facts, std::move(text), decode_facts); }
  Repository& contract(std::string text) { return read(client().contract, std::move(text), decode_contract); }
  Repository& accounts(std::string text) { return read(client().accounts, std::move(text), decode_accounts); }
  Repository& team(std::string text) { return read(world_.team, std::move(text), decode_team); }

  Repository& post(const std::string& rest) {
    auto it = decoded<model::Post>("id: a\naccounts: [napoli-x]\ntext: Hola\n" + rest, decode_post);
    REQUIRE(it.told() == (rest.find("publish_at") == std::string::npos ? "1:1-1:3 schema/missing-key publish_at key.missing\n" : ""));
    client().posts.push_back({.post = std::move(it.field.value), .span = it.field.span, .first_key = it.field.key});
    sources_.push_back(std::move(it.source));
    return *this;
  }

  // Every broken link, told from the file that it is in; only one file with any is told at a time.
  std::string broken(bool include_past = false) {
    place_in_time(world_);
    std::string lines;
    for (const Problem& problem : problems(include_past)) lines += told(problem, sources_[problem.at.source]) + '\n';
    return lines;
  }

  Problems problems(bool include_past = false) {
    const model::AccountIndex accounts(world_);
    Links links(world_, accounts);
    Problems problems = links.broken_in_files();
    for (model::PlannedPost& planned : client().posts) {
      if (!planned.history || include_past) links.find_broken(planned.post, 0, problems);
      report_out_too_soon(planned, world_.now, client().zone, problems);
    }
    return problems;
  }

  model::World& world() { return world_; }
  model::Client& client() { return world_.clients.front(); }
  const model::PlannedPost& planned() { return client().posts.front(); }

 private:
  template <class T>
  Repository& read(model::File<T>& file, std::string text, model::Field<T> (*decode)(yaml::Node, Problems&)) {
    auto it = decoded<T>(std::move(text), decode, static_cast<base::SourceId>(sources_.size()));
    file.present = it.field.written;
    file.broken = !it.stream.complete;
    if (!file.broken) file.content = std::move(it.field.value);
    sources_.push_back(std::move(it.source));
    return *this;
  }

  model::World world_;
  std::vector<base::Source> sources_;
};

constexpr const char* kFacts =
    "business: {name: Napoli}\n"
    "locations: [{id: centro, name: Centro}]\n"
    "products: [{id: margarita, name: Margarita}]\n"
    "offers: [{id: martes, name: Martes, mechanic: 2x1}]\n"
    "events: [{id: noche, name: Noche, starts_at: 2026-03-20}]\n"
    "disruptions: [{id: horno, what: Horno, from: 2026-03-13}]\n";

TEST_CASE("references inside the facts") {
  const struct {
    std::string added;
    std::string told;
  } cases[] = {
      {"crises: []\n", ""},
      {"confirmed: {by: nadie}\n", ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.added);
    CHECK(Repository().facts(kFacts + c.added).broken() == c.told);
  }
  CHECK(Repository()
            .facts("locations: [{id: centro, name: Centro}]\n"
                   "products: [{id: a, name: A, locations: [centro, centrp]}]\n"
                   "offers: [{id: b, name: B, mechanic: gift, products: [a, z], locations: [roma]}]\n"
                   "events: [{id: c, name: C, starts_at: 2026-03-20, location: norte}]\n"
                   "disruptions: [{id: d, what: D, from: 2026-03-20, affects: {products: [q], locations: [centro], offers: [b, c]}}]\n")
            .broken() ==
        "2:49-2:55 schema/reference locations location.unknown -> centro\n"
        "3:57-3:58 schema/reference products product.unknown\n"
        "3:73-3:77 schema/reference locations location.unknown\n"
        "4:60-4:65 schema/reference location location.unknown\n"
        "5:71-5:72 schema/reference products product.unknown\n"
        "5:108-5:109 schema/reference offers offer.unknown\n");
}

TEST_CASE("what people call a thing leads to its id, unless several are called so") {
  const std::string facts =
      "business: {name: Napoli}\n"
      "locations: [{id: l1, name: Sucursal Centro}, {id: l2, name: Sucursal Norte}, {id: l3, name: SUCURSAL NORTE}]\n";
  const auto told = [&](const std::string& place) {
    Repository repository;
    repository.post("publish_at: 2026-03-13T18:30\nlocations: [" + place + "]\n").facts(facts);
    return repository.problems().front().nearest.value_or("");
  };
  CHECK(told("Sucursal Centro") == "l1");
  CHECK(told("sucursal centro") == "l1");
  CHECK(told("Sucursal Norte") == "");
}

TEST_CASE("references of a post to the facts, and none without facts") {
  const std::string post =
      "publish_at: 2026-03-13T18:30\n"
      "products: [margarita, hawaiana]\n"
      "events: [noche, dia]\n"
      "disruptions: [gas]\n"
      "locations: [centro, centr]\n"
      "offers: [inexistente]\n"
      "objective: inexistente\n"
      "emergency: inexistente\n";
  CHECK(Repository().post(post).broken().empty());
  Repository known;
  known.post(post).facts(kFacts);
  CHECK(known.broken() ==
        "5:23-5:31 schema/reference products product.unknown\n"
        "6:17-6:20 schema/reference events event.unknown\n"
        "7:15-7:18 schema/reference disruptions disruption.unknown\n"
        "8:21-8:26 schema/reference locations location.unknown -> centro\n");
}

TEST_CASE("references to people") {
  const std::string contract =
      "people: [{id: lucia, name: Lucía}, {id: marco, name: Marco}]\n"
      "approval: [{for: [all], chain: [lucia, marcos]}]\n"
      "emergencies: {contact: ana}\n";
  CHECK(Repository().contract(contract).broken() ==
        "2:40-2:46 schema/reference chain contract_person.unknown -> marco\n"
        "3:24-3:27 schema/reference contact contract_person.unknown\n");
  CHECK(Repository().contract("emergencies: {contact: ana}\n").broken().empty());
  const std::string team = "people: [{id: ana, name: Ana}]\n";
  const std::string post = "publish_at: 2026-03-13\nauthor: ";
  CHECK(Repository().post(post + "eva").broken().empty());
  CHECK(Repository().post(post + "eva").team(team).broken() == "5:9-5:12 schema/reference author person.unknown\n");
  const std::string ruiz = "people: [{id: ana-ruiz, name: A}, {id: luis-soto, name: L}, {id: eva-soto, name: E}]\n";
  CHECK(Repository().post(post + "ruiz").team(ruiz).broken() == "5:9-5:13 schema/reference author person.unknown -> ana-ruiz\n");
  CHECK(Repository().post(post + "soto").team(ruiz).broken() == "5:9-5:13 schema/reference author person.unknown\n");
  CHECK(Repository().post(post + "ana").team(team).broken().empty());
  CHECK(Repository().post(post + "lucia").team(team).contract("people: [{id: lucia, name: Lucía}]\n").broken().empty());
  CHECK(Repository().post(post + "lucia").team(team).contract("people: [{id: lucia, name: Lucía}\n").broken().empty());
}

TEST_CASE("references to accounts and clients") {
  const std::string accounts = "accounts: [{id: napoli-x, network: x, handle: a, linked: [napoli-facebook]}]\n";
  CHECK(Repository().accounts(accounts).broken() == "1:59-1:74 schema/reference linked account.unknown\n");
  Repository of_person;
  of_person.accounts("accounts: [{id: napoli-x, network: x, handle: a, linked: [ana-x]}]\n");
  of_person.team("people: [{id: ana, name: Ana, accounts: [{id: ana-x, network: x, handle: b}]}]\n");
  CHECK(of_person.broken().empty());
  const std::string team =
      "people: [{id: ana, name: Ana, shifts: [{hours: 24/7, clients: [napoli, roma]}]}]\n"
      "tools: [{id: t, accounts: [napoli-x, napoli-y]}]\n";
  CHECK(Repository().team(team).broken() == "1:72-1:76 schema/reference clients client.unknown\n");
  Repository with_accounts;
  with_accounts.team(team).accounts("accounts: [{id: napoli-x, network: x, handle: a}]\n");
  CHECK(with_accounts.broken() ==
        "1:72-1:76 schema/reference clients client.unknown\n"
        "2:38-2:46 schema/reference accounts account.unknown -> napoli-x\n");
  CHECK(Repository().contract("related_clients: [napoli, roma]\n").broken() == "1:27-1:31 schema/reference related_clients client.unknown\n");
}

TEST_CASE("a file full of wrong names takes no suggestion from the others") {
  std::string accounts = "accounts:\n- {id: napoli-x, network: x, handle: a}\n";
  for (int number = 0; number < 60; ++number)
    accounts += "- {id: a" + std::to_string(number) + ", network: x, handle: h" + std::to_string(number) + ", linked: [b" + std::to_string(number) + "]}\n";
  Repository repository;
  repository.facts(kFacts).accounts(accounts).post("locations: [centr]\n");
  const Problems problems = repository.problems();
  REQUIRE(problems.size() == 61);
  CHECK(problems.back().nearest == "centro");
}

TEST_CASE("a text for a network or an account") {
  const std::string post = "publish_at: 2026-03-13\ntext_for: {x: a, instagran: b, napoli-x: c, roma-x: d}\n";
  CHECK(Repository().post(post).broken().empty());
  Repository known;
  known.post(post).accounts("accounts: [{id: napoli-x, network: x, handle: a}]\n");
  CHECK(known.broken() ==
        "5:18-5:27 schema/reference text_for network_or_account.unknown -> instagram\n"
        "5:45-5:51 schema/reference text_for network_or_account.unknown\n");
}

TEST_CASE("a text for a network is meant by what people call it, and one for an account is of this client's") {
  Repository known;
  known.post("publish_at: 2026-03-13\ntext_for: {fb: a, '@napoli': b, zzz: c}\n").accounts(
             "accounts: [{id: napoli-x, network: x, handle: '@Napoli'}, {id: napoli-fb, network: facebook, handle: pizza}]\n");
  CHECK(known.broken() ==
        "5:12-5:14 schema/reference text_for network_or_account.unknown -> facebook\n"
        "5:19-5:28 schema/reference text_for network_or_account.unknown -> napoli-x\n"
        "5:33-5:36 schema/reference text_for network_or_account.unknown\n");
  CHECK(known.problems().back().legal.named == std::vector<std::string>{"x", "napoli-x"});
}

TEST_CASE("what could not be read is not held against those who name it") {
  const std::string product = "products: [{id: a, name: A, locations: [centro]}]\n";
  CHECK(Repository().facts(product).broken() == "1:41-1:47 schema/reference locations location.unknown\n");
  CHECK(Repository().facts(product + "locations:\n").broken() == "1:41-1:47 schema/reference locations location.unknown\n");
  CHECK(Repository().facts(product + "locations: [{id: Centro, name: Centro}]\n").broken().empty());
  CHECK(Repository().facts(product + "locations: [{name: Centro}]\n").broken().empty());
  CHECK(Repository().facts(product + "locations: centro\n").broken().empty());
  const std::string tools = "tools: [{id: t, accounts: [napoli-x]}]\n";
  CHECK(Repository().team(tools).accounts("accounts: [{id: a, network: x, handle: a}\n").broken().empty());
}

TEST_CASE("a past act lies in the past") {
  const struct {
    std::string facts;
    std::string told;
  } cases[] = {
      {"confirmed: {at: 2026-03-01}\n", ""},
      {"confirmed: {at: 2026-03-01T09:00}\n", ""},
      {"confirmed: {at: 2026-03-01T09:01}\n", "1:17-1:33 schema/value at moment.in_the_future\n"},
      {"confirmed: {at: 2026-03-02}\n", "1:17-1:27 schema/value at moment.in_the_future\n"},
      {"confirmed: {at: \"2026-03-01T15:00Z\"}\n", ""},
      {"confirmed: {at: \"2026-03-01T15:01Z\"}\n", "1:17-1:36 schema/value at moment.in_the_future\n"},
      {"business: {name: N, time_zone: Europe/Madrid}\nconfirmed: {at: 2026-03-01T16:00}\n", ""},
      {"events: [{id: a, name: A, starts_at: 2026-03-20, reported_at: 2026-03-09}]\n", "1:63-1:73 schema/value reported_at moment.in_the_future\n"},
      {"offers: [{id: a, name: A, mechanic: gift, since: 2026-05-01, reported_at: 2026-02-09}]\n", ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.facts);
    CHECK(Repository().facts(c.facts).broken() == c.told);
  }
  CHECK(Repository().post("publish_at: 2026-03-13\nrequest: {at: 2026-03-02T10:00}\n").broken() == "5:15-5:31 schema/value at moment.in_the_future\n");
  Repository told;
  told.facts("confirmed: {at: 2026-03-02}\n");
  place_in_time(told.world());
  CHECK(told.problems().at(0).value == "2026-03-02");
}

TEST_CASE("what is yet to come is told with the present by its own clock") {
  const struct {
    std::string facts;
    std::string value;
    std::string now;
    std::string zone;
  } cases[] = {
      {"confirmed: {at: 2026-03-02}\n", "2026-03-02", "2026-03-01T09:00", "America/Mexico_City"},
      {"business: {name: N, time_zone: Europe/Madrid}\nconfirmed: {at: 2026-03-01T16:01}\n", "2026-03-01T16:01", "2026-03-01T16:00", "Europe/Madrid"},
      {"confirmed: {at: \"2026-03-01T15:01Z\"}\n", "2026-03-01T15:01Z", "2026-03-01T15:00", "UTC"},
      {"confirmed: {at: \"2026-03-01T10:01-05:00\"}\n", "2026-03-01T10:01-05:00", "2026-03-01T10:00", "UTC-05:00"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.facts);
    Repository repository;
    repository.facts(c.facts);
    place_in_time(repository.world());
    const Problem problem = repository.problems().at(0);
    CHECK(problem.value == c.value);
    REQUIRE(problem.clock);
    CHECK(time::iso(problem.clock->now) == c.now);
    CHECK(problem.clock->zone == c.zone);
  }
}

TEST_CASE("what is marked as published is out") {
  CHECK(Repository().post("publish_at: 2026-03-01T09:01\nstatus: published\n").broken() == "5:9-5:18 schema/value publish_at moment.out_too_soon\n");
  CHECK(Repository().post("publish_at: 2026-03-01T09:00\nstatus: published\n").broken().empty());
  CHECK(Repository().post("publish_at: 2026-03-01T09:01\nstatus: scheduled\n").broken().empty());
  CHECK(Repository().post("status: published\n").broken().empty());
}

TEST_CASE("posts have their moments in their client's zone, and a history") {
  const struct {
    std::string post;
    std::string civil;
    bool timed;
    bool history;
  } cases[] = {
      {"publish_at: 2026-03-13T18:30\n", "2026-03-13T18:30", true, false},
      {"publish_at: 2026-03-13T18:30Z\n", "2026-03-13T19:30", true, false},
      {"publish_at: 2026-03-13\n", "2026-03-13T00:00", true, false},
      {"publish_at: 2026-03-01T15:59\n", "2026-03-01T15:59", true, true},
      {"publish_at: 2026-03-01T16:00\n", "2026-03-01T16:00", true, false},
      {"publish_at: 2026-03-13\nstatus: published\n", "2026-03-13T00:00", true, true},
      {"status: published\n", "", false, true},
      {"status: draft\n", "", false, false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.post);
    Repository repository;
    repository.facts("business: {name: N, time_zone: Europe/Madrid}\n").post(c.post);
    place_in_time(repository.world());
    CHECK(repository.client().zone.name() == "Europe/Madrid");
    CHECK(repository.planned().timed == c.timed);
    CHECK(repository.planned().history == c.history);
    if (c.timed) CHECK(iso(repository.planned().publish_civil) == c.civil);
  }
}

TEST_CASE("a thread of a post that goes out where there are none is told") {
  const struct {
    std::string network;
    std::string broken;
  } cases[] = {{"facebook", "5:1-5:7 schema/value thread thread.unpublished\n"}, {"x", ""}, {"", ""}};
  for (const auto& one : cases) {
    CAPTURE(one.network);
    Repository repository;
    repository.post("publish_at: 2026-03-13\nthread: [d]\n");
    repository.accounts("accounts: [{id: napoli-x, handle: a, network: " + one.network + "}]\n");
    CHECK(repository.broken() == one.broken);
  }
}

TEST_CASE("a text for a network or an account on which the post does not go out is told") {
  const struct {
    std::string name;
    std::string broken;
  } cases[] = {{"facebook", ""}, {"napoli-x", ""}, {"x", "5:12-5:13 schema/value x text_for.unpublished\n"}};
  for (const auto& one : cases) {
    CAPTURE(one.name);
    Repository repository;
    repository.post("publish_at: 2026-03-13\ntext_for: {" + one.name + ": d}\n");
    repository.accounts("accounts: [{id: napoli-x, handle: a, network: facebook}]\n");
    CHECK(repository.broken() == one.broken);
  }
}

TEST_CASE("a reference to nothing makes gaps in its list") {
  Repository repository;
  repository.contract("people: [{id: lucia, name: L}]\napproval: [{for: [all], chain: [lucia, pedro]}]\n").broken();
  const auto& chain = (*repository.client().contract->approval)[0]->chain;
  CHECK((chain.gaps && is_unreadable(chain) && (*chain)[0].written && !(*chain)[1].written));
}

TEST_CASE("history is looked at only where it is asked for") {
  Repository repository;
  repository.post("publish_at: 2026-02-13\nproducts: [hawaiana]\n").facts(kFacts);
  CHECK(repository.broken().empty());
  CHECK(repository.broken(true) == "5:12-5:20 schema/reference products product.unknown\n");
}

TEST_CASE("a post without a repository refers to nothing that could be missing") {
  Repository repository;
  repository.world().bare = true;
  repository.post("publish_at: 2026-03-13\ntext_for: {nada: a}\nproducts: [b]\nauthor: c\n");
  CHECK(repository.broken().empty());
}

}  // namespace
}  // namespace sml::load
