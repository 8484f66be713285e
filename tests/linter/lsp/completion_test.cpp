// What may be written where the cursor is. The cursor stands at the '|' of a text, which is not in the file.
#include "linter/lsp/completion.h"

#include <string>

#include "linter/lsp/documents.h"
#include "tests/catch.h"
#include "tests/linter/lsp/conversation.h"

namespace sml::lsp {
namespace {

FileMap agency() {
  FileMap files = pizzeria();
  files["sml.yaml"] = "version: 1\nlanguage: es\ntime_zone: America/Mexico_City\nclients: clients/*\n";
  files["team.yaml"] = "people:\n  - {id: ana, name: Ana Ruiz, accounts: [{id: ana-x, network: x, handle: \"@ana\"}]}\n";
  files["clients/napoli/facts.yaml"] = pizzeria()["facts.yaml"] +
      "products: [{id: margarita, name: Pizza margarita}]\n"
      "events: [{id: noche, name: Noche napolitana, starts_at: 2026-03-20T20:00}]\nlocations: [{id: centro, name: Centro}]\n"
      "disruptions: [{id: horno, what: El horno no funciona, from: 2026-03-13}]\nobjectives: [{id: llenar, name: Llenar el local}]\n";
  files["clients/napoli/contract.yaml"] = "parties: {agency: A, client: N}\npeople: [{id: lucia, name: Lucía Mora}]\n"
                                          "emergencies: {categories: [clima-extremo]}\n";
  files["clients/napoli/accounts.yaml"] = "accounts:\n  - {id: napoli-x, network: x, handle: \"@napoli\"}\n"
                                          "  - {id: napoli-ig, network: instagram, handle: \"@napoli\"}\n";
  files["clients/roma/accounts.yaml"] = "accounts: [{id: roma-x, network: x, handle: \"@roma\"}]\n";
  files.erase("facts.yaml");
  files.erase("accounts.yaml");
  return files;
}

struct Written {
  std::string text;
  Json position;
};

Written without_cursor(std::string text) {
  const std::size_t at = text.find('|');
  REQUIRE(at != std::string::npos);
  text.erase(at, 1);
  return {text, json_of(Lines(text, PositionEncoding::utf16).position(at))};
}

Json completed(const std::string& path, const Written& written) {
  const std::string uri = std::string(kRoot) + '/' + path;
  const Json params = {{"textDocument", {{"uri", uri}}}, {"position", written.position}};
  return answer_to(after_opening(agency(), {{opens(uri, written.text)}, {asks(7, "textDocument/completion", params)}}), 7);
}

std::string labels(const Json& items) {
  std::string all;
  for (const Json& item : items) all += (all.empty() ? "" : " ") + item["label"].get<std::string>();
  return all;
}

TEST_CASE("a document that was opened a moment ago, and is not checked yet, is completed as all are") {
  const std::string uri = std::string(kRoot) + "/clients/napoli/posts/a.yaml";
  const Written written = without_cursor("id: a\nproducts: [|]\n");
  const Json params = {{"textDocument", {{"uri", uri}}}, {"position", written.position}};
  const Conversation talk =
      conversation(agency(), {{initialize(), tells("initialized", Json::object()), opens(uri, written.text), asks(7, "textDocument/completion", params)}});
  CHECK(labels(answer_to(talk, 7)) == "margarita");
}

constexpr const char* kPost = "clients/napoli/posts/a.yaml";

TEST_CASE("names and values that may stand there are offered") {
  const struct {
    std::string path;
    std::string text;
    std::string labels;
  } cases[] = {
      {kPost, "id: a\nstatus: |\n", "draft scheduled published"},
      {kPost, "id: a\nstatus: dr|\n", "draft scheduled published"},
      {kPost, "id: a\nstatus: dr|\ntext: Hola\n", "draft scheduled published"},
      {kPost, "id: a\nstatus: dr|\ntext: 'sin cerrar\n", "draft scheduled published"},
      {kPost, "id: a\nstatus: \"dr|\"\n", "draft scheduled published"},
      {kPost, "id: a\nstatus: dr|", "draft scheduled published"},
      {kPost, "id: a\nsponsored: |\n", "true false"},
      {kPost, "accounts: [|]\n", "napoli-x napoli-ig"},
      {kPost, "accounts: [nap|\n", "napoli-x napoli-ig"},
      {kPost, "accounts: [napoli-x, |]\n", "napoli-x napoli-ig"},
      {kPost, "accounts: [napoli-x, nap|\ntext: Hola\n", "napoli-x napoli-ig"},
      {kPost, "accounts: |\n", "napoli-x napoli-ig"},
      {kPost, "accounts:\n  - |\n", "napoli-x napoli-ig"},
      {kPost, "accounts:\n  - napoli-x\n  - nap|\nstatus: draft\n", "napoli-x napoli-ig"},
      {kPost, "- id: a\n  accounts: [|]\n- id: b\n", "napoli-x napoli-ig"},
      {kPost, "id: a\n---\nid: b\naccounts: [|]\n", "napoli-x napoli-ig"},
      {kPost, "text: Hola 🍕\noffers: [|]\n", "dos-por-uno"},
      {kPost, "products: [|]\n", "margarita"},
      {kPost, "events: [|]\n", "noche"},
      {kPost, "disruptions: [|]\n", "horno"},
      {kPost, "locations: [|]\n", "centro"},
      {kPost, "objective: |\n", "llenar"},
      {kPost, "emergency: |\n", "clima-extremo"},
      {kPost, "author: |\n", "ana lucia"},
      {kPost, "request: {by: |}\n", "lucia"},
      {kPost, "approvals:\n  - by: |\n    at: 2026-03-01\n", "lucia"},
      {kPost, "text_for: {nap|}\n", "instagram facebook x threads tiktok youtube linkedin pinterest mastodon "
                                    "bluesky telegram whatsapp google_business blog email napoli-x napoli-ig"},
      {"clients/napoli/facts.yaml", "products: [{id: helado, name: Helado}]\noffers:\n  - {id: a, products: [|]}\n", "helado"},
      {"clients/napoli/facts.yaml", "offers:\n  - id: a\n    status: |\n", "active withdrawn sold_out"},
      {"clients/napoli/facts.yaml", "confirmed: {by: |, at: 2026-03-01}\n", "lucia"},
      {"clients/napoli/contract.yaml", "voice: {register: |}\n", "tú usted vos você"},
      {"clients/napoli/contract.yaml", "related_clients: [|]\n", "napoli roma"},
      {"team.yaml", "people: [{id: ana, accounts: [{id: ana-ig, network: instagram}]}]\ntools:\n  - accounts: [|]\n", "napoli-x napoli-ig roma-x ana-ig"},
      {"sml.yaml", "version: 1\nlanguage: |\nclients: clients/*\n", "en es pt"},
      {"sml.yaml", "version: 1\nclients: clients/*\nrules:\n  offers/expired: |\n", "off info warning error"},
      {kPost, "publish_at: |\n", ""},
      {kPost, "publish_at: 2026-03-13T18:|30\n", ""},
      {kPost, "text: Horario:|\n", ""},
      {kPost, "text: Hola |\n", ""},
      {kPost, "text: |\n", ""},
      {kPost, "text: >\n  Hola\n  |\n", ""},
      {kPost, "nada: |\n", ""},
      {"otros/a.yaml", "status: |\n", ""},
      {"clients/otro/a.yaml", "|", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.path, one.text);
    CHECK(labels(completed(one.path, without_cursor(one.text))) == one.labels);
  }
}

TEST_CASE("the keys that a mapping does not have yet are offered in the order of its description") {
  const struct {
    std::string path;
    std::string text;
    std::string begin;   // of the labels
  } cases[] = {
      {kPost, "|", "id publish_at accounts language text "},
      {kPost, "id: a\n|", "publish_at accounts language text "},
      {kPost, "id: a\npub|\n", "publish_at accounts language text "},
      {kPost, "id: a\npub|\ntext: Hola\n", "publish_at accounts language text_for "},
      {kPost, "id: a\npub|: 2026-03-13\n", "publish_at accounts "},
      {kPost, "- id: a\n- |\n", "id publish_at "},
      {kPost, "- id: a\n  |\n", "publish_at accounts "},
      {kPost, "id: a\n---\n|\n", "id publish_at "},
      {kPost, "id: a\nmedia:\n  - |\n", "file alt"},
      {kPost, "id: a\nmedia:\n  - file: a.jpg\n    |\ntext: Hola\n", "alt"},
      {kPost, "id: a\nmedia: [{|}]\n", "file alt"},
      {kPost, "id: a\nmedia: [{file: a.jpg, |}]\n", "alt"},
      {kPost, "id: a\nrequest: {|\n", "by at via"},
      {kPost, "id: a\nrequest:\n  |\n", "by at via"},
      {"clients/napoli/facts.yaml", "offers:\n  - id: a\n    na|\n", "name aliases mechanic "},
      {"clients/napoli/contract.yaml", "reply_within: {|}\n", "instagram facebook "},
      {"sml.yaml", "version: 1\nclients: clients/*\nrules:\n  |\n", "accounts/cross-client accounts/mixed "},
  };
  for (const auto& one : cases) {
    CAPTURE(one.path, one.text);
    CHECK((labels(completed(one.path, without_cursor(one.text))) + ' ').substr(0, one.begin.size()) == one.begin);
  }
}

TEST_CASE("what is chosen takes the place of what was being written") {
  const struct {
    std::string text;
    std::string label;
    std::string outcome;
  } cases[] = {
      {"id: a\npub|\n", "publish_at", "id: a\npublish_at: \n"},
      {"id: a\npub|x: 2026-03-13\n", "publish_at", "id: a\npublish_at: 2026-03-13\n"},
      {"text: 🍕\nstatus: dr|xx\n", "draft", "text: 🍕\nstatus: draft\n"},
      {"media: [{file: '🍕.jpg', a|}]\n", "alt", "media: [{file: '🍕.jpg', alt: }]\n"},
      {"accounts: |\n", "napoli-x", "accounts: [napoli-x]\n"},
      {"accounts:|\n", "napoli-x", "accounts: [napoli-x]\n"},
      {"status:|\ntext: Hola\n", "draft", "status: draft\ntext: Hola\n"},
      {"status:|", "draft", "status: draft"},
      {"accounts: [nap|]\n", "napoli-ig", "accounts: [napoli-ig]\n"},
      {"accounts:\n  - \"nap|\"\n", "napoli-ig", "accounts:\n  - \"napoli-ig\"\n"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const Written written = without_cursor(one.text);
    std::string outcome;
    for (const Json& item : completed(kPost, written)) {
      if (item["label"] != one.label) continue;
      Documents documents;
      documents.open({{"textDocument", {{"uri", "file:///a"}, {"version", 1}, {"text", written.text}}}});
      const Json change = {{"range", item["textEdit"]["range"]}, {"text", item["textEdit"]["newText"]}};
      documents.change({{"textDocument", {{"uri", "file:///a"}, {"version", 2}}}, {"contentChanges", Json::array({change})}}, PositionEncoding::utf16);
      outcome = documents.find("file:///a")->text;
    }
    CHECK(outcome == one.outcome);
  }
}

TEST_CASE("names say who or what they are, and keys what they are for") {
  const Json accounts = completed(kPost, without_cursor("accounts: [|]\n"));
  CHECK(accounts[1]["detail"] == "instagram @napoli");
  CHECK(completed(kPost, without_cursor("offers: [|]\n"))[0]["detail"] == "2x1 en pizzas");
  CHECK(completed(kPost, without_cursor("|"))[0]["documentation"] == "nombre corto y único del post, en minúsculas\nno puede faltar");
}

}  // namespace
}  // namespace sml::lsp
