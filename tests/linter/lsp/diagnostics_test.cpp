// What is found while a client types.
#include "linter/lsp/diagnostics.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/lsp/conversation.h"

namespace sml::lsp {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kPost = "file:///casa/napoli/posts/viernes.yaml";

std::string post(const std::string& text, const std::string& id = "viernes") {
  return "id: " + id + "\npublish_at: 2026-03-13T18:30\naccounts: [napoli-x]\nlanguage: es\nreplies: closed\ntext: " + text + "\n";
}

FileMap with_post(const std::string& text) {
  FileMap files = pizzeria();
  files["posts/viernes.yaml"] = post(text);
  return files;
}

TEST_CASE("what is found is told when a client comes, while it types, and once it is mended") {
  const Conversation talk = after_opening(with_post("Hoy 2x1 en pizzas"), {
      {opens(kPost, post("Hoy 2x1 en pizzas"))},
      {changes(kPost, post("¡🍕 Hoy 2x1 en pizzas!"), 2)},
      {changes(kPost, post("Buenos días"), 3)},
      {changes(kPost, post("Buenas tardes"), 4)},
      {tells("textDocument/didClose", {{"textDocument", {{"uri", kPost}}}})},
  });
  CHECK(published(talk) == Lines{"posts/viernes.yaml: offers/expired 5:10-5:13", "posts/viernes.yaml: offers/expired 5:10-5:13",
                                 "posts/viernes.yaml: offers/expired 5:14-5:17",
                                 "posts/viernes.yaml:", "posts/viernes.yaml: offers/expired 5:10-5:13"});
  CHECK(talk.checks == 6);
}

TEST_CASE("changes that wait together are checked once") {
  Turn turn = {opens(kPost, post("Hola"))};
  for (int version = 2; version < 20; ++version)
    turn.push_back(changes(kPost, post("Hoy 2x1 en pizzas" + std::string(static_cast<std::size_t>(version), '!')), version));
  const Conversation talk = after_opening(pizzeria(), {turn});
  CHECK(talk.checks == 2);
  REQUIRE(published(talk).size() == 1);
  CHECK(talk.said.back()["params"]["version"] == 19);
}

TEST_CASE("a diagnostic says what the other reports say") {
  const Conversation talk = after_opening(with_post("Hoy 2x1 en pizzas"), {{opens(kPost, post("Hoy 2x1 en pizzas"))}});
  const Json found = talk.said.back()["params"]["diagnostics"][0];
  CHECK(found["severity"] == 1);
  CHECK(found["source"] == "sml");
  CHECK_FALSE(found.contains("codeDescription"));
  const std::string message = found["message"].get<std::string>();
  CAPTURE(message);
  CHECK(message.find("jueves 12 de marzo") != std::string::npos);
  CHECK(message.find("\npor qué: ") != std::string::npos);
  CHECK(message.find("\nayuda: ") != std::string::npos);
  REQUIRE(found["relatedInformation"].size() == 1);
  CHECK(found["relatedInformation"][0]["location"]["uri"] == "file:///casa/napoli/facts.yaml");
  CHECK(found["relatedInformation"][0]["location"]["range"]["start"] == Json({{"line", 6}, {"character", 19}}));
  CHECK_FALSE(found["relatedInformation"][0]["message"].get<std::string>().empty());
}

TEST_CASE("what one file says changes what is found in another") {
  FileMap files = with_post("Hoy 2x1 en pizzas");
  std::string facts = files["facts.yaml"];
  facts.replace(facts.find("03-12"), 5, "03-15");
  const std::string uri = "file:///casa/napoli/facts.yaml";
  const Conversation talk =
      after_opening(files, {{opens(uri, files["facts.yaml"])}, {changes(uri, facts, 2)}, {tells("textDocument/didClose", {{"textDocument", {{"uri", uri}}}})}});
  CHECK(published(talk) == Lines{"posts/viernes.yaml: offers/expired 5:10-5:13", "posts/viernes.yaml:", "posts/viernes.yaml: offers/expired 5:10-5:13"});
}

TEST_CASE("a file that is not there yet is checked once it is open, by the name that the client has for it") {
  const std::string uri = "file:///casa/napoli/posts/promoci%c3%b3n%20%F0%9F%8D%95.yaml";
  const Conversation talk =
      after_opening(pizzeria(), {{opens(uri, post("Hoy 2x1 en pizzas"))}, {tells("textDocument/didClose", {{"textDocument", {{"uri", uri}}}})}});
  REQUIRE(talk.said.size() == 3);
  CHECK(talk.said[1]["params"]["uri"] == uri);
  CHECK(talk.said[1]["params"]["diagnostics"].size() == 1);
  CHECK(talk.said[2]["params"] == Json({{"uri", uri}, {"diagnostics", Json::array()}}));
}

TEST_CASE("documents that are no files of a repository are left alone") {
  for (const std::string uri : {"untitled:Untitled-1", "git:/casa/napoli/posts/a.yaml?ref", "file:///casa/otra/posts/a.yaml",
                                "file://otra/casa/napoli/posts/a.yaml"}) {
    CAPTURE(uri);
    CHECK(published(after_opening(pizzeria(), {{opens(uri, post("Hoy 2x1 en pizzas"))}, {changes(uri, "", 2)}})).empty());
  }
}

TEST_CASE("what is found of a folder, which no editor opens, is told in sml.yaml") {
  FileMap files = pizzeria();
  files["sml.yaml"] = "version: 1\nlanguage: es\n";
  files["posts/a.yaml"] = post("Hola");
  const Conversation talk = after_opening(files, {});
  std::vector<std::string> messages;
  for (const Json& said : talk.said)
    if (said.contains("params") && said["params"]["uri"] == std::string(kRoot) + "/sml.yaml")
      for (const Json& one : said["params"]["diagnostics"]) messages.push_back(one["message"]);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].starts_with("posts: aquí no se lee nada"));
  for (const Json& said : talk.said) CHECK_FALSE((said.contains("params") && said["params"]["uri"] == std::string(kRoot) + "/posts"));
}

TEST_CASE("without a folder the repository of an open file is checked") {
  const Json nowhere = asks(0, "initialize", {{"processId", nullptr}, {"rootUri", nullptr}, {"capabilities", Json::object()}});
  const Conversation talk = conversation(with_post("Hoy 2x1 en pizzas"), {{nowhere}, {tells("initialized", Json::object())}, {opens(
                                                   "file:///casa/napoli/sml.yaml", "version: 1\nclients: .\nlanguage: en\n")}});
  REQUIRE(published(talk) == Lines{"posts/viernes.yaml: offers/expired 5:10-5:13"});
  CHECK(talk.said.back()["params"]["diagnostics"][0]["message"].get<std::string>().find("Thursday") != std::string::npos);
}

TEST_CASE("folders come and go") {
  const auto event = [](const char* what) {
    Json params = {{"event", {{"added", Json::array()}, {"removed", Json::array()}}}};
    params["event"][what].push_back({{"uri", kRoot}, {"name", "napoli"}});
    return tells("workspace/didChangeWorkspaceFolders", params);
  };
  const Json nowhere =
      asks(0, "initialize", {{"processId", nullptr}, {"rootUri", kRoot}, {"workspaceFolders", Json::array()}, {"capabilities", Json::object()}});
  const Conversation talk =
      conversation(with_post("Hoy 2x1 en pizzas"), {{nowhere}, {tells("initialized", Json::object())}, {event("added")}, {event("removed")}});
  CHECK(published(talk) == Lines{"posts/viernes.yaml: offers/expired 5:10-5:13", "posts/viernes.yaml:"});
}

TEST_CASE("a saved or changed file on the disk asks for a check") {
  const Json saved = tells("textDocument/didSave", {{"textDocument", {{"uri", kPost}}}});
  const Json watched = tells("workspace/didChangeWatchedFiles", {{"changes", Json::array({{{"uri", kPost}, {"type", 2}}})}});
  const Conversation talk = after_opening(with_post("Hoy 2x1 en pizzas"), {{saved}, {watched}});
  CHECK(talk.checks == 3);
  CHECK(published(talk).size() == 1);   // nothing new
}

}  // namespace
}  // namespace sml::lsp
