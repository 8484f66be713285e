// How a client and the server begin, go on and end: whatever comes, the server answers what must be answered and ends as it is told to.
#include "linter/lsp/server.h"

#include <string>
#include <vector>

#include "linter/lsp/frame.h"
#include "tests/catch.h"
#include "tests/linter/lsp/conversation.h"

namespace sml::lsp {
namespace {

constexpr int kParseError = -32700, kInvalidRequest = -32600, kMethodNotFound = -32601, kInvalidParams = -32602, kNotInitialized = -32002;

TEST_CASE("a client initializes, shuts down and goes") {
  const Conversation talk = conversation(pizzeria(), {{initialize()}, {tells("initialized", Json::object())}, {asks(1, "shutdown")}, {tells("exit")}});
  CHECK(talk.ending == Ending::exit);
  CHECK(talk.checks == 1);
  REQUIRE(talk.said.size() == 2);
  CHECK(answer_to(talk, 0)["serverInfo"] == Json({{"name", "sml"}, {"version", "0.1.0"}}));
  CHECK(answer_to(talk, 0)["capabilities"]["textDocumentSync"]["change"] == 1);
  CHECK(answer_to(talk, 1).is_null());
}

TEST_CASE("positions are counted in UTF-8 where the client offers it, else in UTF-16") {
  const struct {
    Json capabilities;
    std::string encoding;
  } cases[] = {
      {Json::object(), "utf-16"},
      {{{"general", {{"positionEncodings", {"utf-16"}}}}}, "utf-16"},
      {{{"general", {{"positionEncodings", {"utf-16", "utf-8"}}}}}, "utf-8"},
      {{{"general", {{"positionEncodings", {"utf-32", "utf-8", "utf-16"}}}}}, "utf-8"},
      {{{"general", {{"positionEncodings", {"utf-32"}}}}}, "utf-16"},
      {{{"general", {{"positionEncodings", Json::array()}}}}, "utf-16"},
      {{{"general", 3}}, "utf-16"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.capabilities.dump());
    CHECK(answer_to(conversation(pizzeria(), {{initialize(one.capabilities)}}), 0)["capabilities"]["positionEncoding"] == one.encoding);
  }
}

TEST_CASE("how it ends says what the client did") {
  const struct {
    std::vector<Turn> turns;
    Ending ending;
  } cases[] = {
      {{}, Ending::no_shutdown},
      {{{tells("exit")}}, Ending::no_shutdown},
      {{{initialize()}}, Ending::no_shutdown},
      {{{initialize()}, {tells("exit")}}, Ending::no_shutdown},
      {{{asks(1, "shutdown")}, {tells("exit")}}, Ending::no_shutdown},
      {{{initialize()}, {asks(1, "shutdown")}}, Ending::exit},
      {{{initialize()}, {asks(1, "shutdown")}, {tells("exit")}, {asks(2, "shutdown")}}, Ending::exit},
      {{{initialize(), asks(1, "shutdown"), tells("exit")}}, Ending::exit},
  };
  for (const auto& one : cases) CHECK(conversation(pizzeria(), one.turns).ending == one.ending);
}

TEST_CASE("what cannot be answered is answered with the protocol's errors") {
  const struct {
    std::vector<Turn> turns;
    int id;
    int code;
  } cases[] = {
      {{{asks(1, "shutdown")}}, 1, kNotInitialized},
      {{{asks(1, "textDocument/hover", Json::object())}}, 1, kNotInitialized},
      {{{initialize()}, {asks(1, "initialize", {{"capabilities", Json::object()}})}}, 1, kInvalidRequest},
      {{{initialize()}, {asks(1, "shutdown")}, {asks(2, "textDocument/hover")}}, 2, kInvalidRequest},
      {{{initialize()}, {asks(1, "shutdown")}, {asks(2, "shutdown")}}, 2, kInvalidRequest},
      {{{initialize()}, {asks(1, "textDocument/nada", Json::object())}}, 1, kMethodNotFound},
      {{{initialize()}, {asks(1, "$/nada")}}, 1, kMethodNotFound},
      {{{initialize()}, {asks(1, "initialized")}}, 1, kMethodNotFound},
      {{{asks(1, "initialize")}}, 1, kInvalidParams},
      {{{asks(1, "initialize", Json::array())}}, 1, kInvalidParams},
      {{{asks(1, "initialize", {{"capabilities", Json::object()}, {"rootUri", 3}})}}, 1, kInvalidParams},
      {{{asks(1, "initialize", {{"capabilities", Json::object()}, {"workspaceFolders", Json::array({3})}})}}, 1, kInvalidParams},
  };
  for (const auto& one : cases) {
    const Conversation talk = conversation(pizzeria(), one.turns);
    CAPTURE(one.turns.back().back().dump(), talk.said);
    CHECK(value_at(answer_to(talk, one.id), "code") == one.code);
  }
}

TEST_CASE("a client may initialize again after params that were wrong") {
  const Conversation talk = conversation(pizzeria(), {{asks(1, "initialize")}, {initialize()}, {asks(2, "shutdown")}, {tells("exit")}});
  CHECK(answer_to(talk, 0).contains("capabilities"));
  CHECK(talk.ending == Ending::exit);
}

TEST_CASE("notifications that nobody knows, or that say nothing, change nothing") {
  const Json wrong[] = {
      tells("$/cancelRequest", {{"id", 1}}),
      tells("$/setTrace", {{"value", "off"}}),
      tells("workspace/didChangeConfiguration", Json::object()),
      tells("textDocument/nada"),
      tells("textDocument/didOpen"),
      tells("textDocument/didOpen", {{"textDocument", {{"uri", 3}}}}),
      tells("textDocument/didOpen", {{"textDocument", {{"uri", "file:///casa/napoli/posts/a.yaml"}, {"version", 1}}}}),
      tells("textDocument/didChange", {{"textDocument", {{"uri", "file:///casa/napoli/posts/a.yaml"}, {"version", 2}}}, {"contentChanges", 3}}),
      tells("textDocument/didClose", Json::array()),
      tells("workspace/didChangeWorkspaceFolders", Json::object()),
      Json({{"jsonrpc", "2.0"}, {"id", "watch"}, {"result", nullptr}}),
  };
  for (const Json& message : wrong) {
    CAPTURE(message.dump());
    const Conversation talk = after_opening(pizzeria(), {{message}, {asks(1, "shutdown")}, {tells("exit")}});
    CHECK(talk.ending == Ending::exit);
    CHECK(talk.said.size() == 2);
  }
}

TEST_CASE("a message that is none is answered, and the next is read") {
  const std::string begin = framed(initialize());
  const std::string end = framed(asks(1, "shutdown")) + framed(tells("exit"));
  const struct {
    std::string body;
    int code;
  } cases[] = {{"{", kParseError}, {"", kParseError}, {"\xC3", kParseError}, {"[]", kInvalidRequest}, {"{\"jsonrpc\": \"2.0\"}", kInvalidRequest}};
  for (const auto& one : cases) {
    CAPTURE(one.body);
    const Conversation talk = conversation_of_bytes(pizzeria(), {begin + "Content-Length: " + std::to_string(one.body.size()) + "\r\n\r\n" + one.body + end});
    CHECK(talk.ending == Ending::exit);
    REQUIRE(talk.said.size() == 3);
    CHECK(talk.said[1]["id"].is_null());
    CHECK(talk.said[1]["error"]["code"] == one.code);
  }
}

TEST_CASE("where a frame begins nobody knows any more, it ends") {
  const std::string begin = framed(initialize());
  CHECK(conversation_of_bytes(pizzeria(), {"hola\n"}).ending == Ending::broken_frame);
  CHECK(conversation_of_bytes(pizzeria(), {begin + "Content-Length: 9\r\n\r\n{"}).ending == Ending::broken_frame);
  CHECK(conversation_of_bytes(pizzeria(), {begin + "Content-Length: " + std::to_string(kLongestFrame + 1) + "\r\n\r\n{}"}).ending == Ending::long_frame);
}

TEST_CASE("a message may come in pieces") {
  std::vector<std::string> pieces;
  for (const Json& message : {initialize(), asks(1, "shutdown"), tells("exit")})
    for (const char byte : framed(message)) pieces.emplace_back(1, byte);
  const Conversation talk = conversation_of_bytes(pizzeria(), pieces);
  CHECK(talk.ending == Ending::exit);
  CHECK(talk.said.size() == 2);
}

TEST_CASE("where the client lets others register, the files of a repository are watched") {
  const Conversation talk = after_opening(pizzeria(), {}, {{"workspace", {{"didChangeWatchedFiles", {{"dynamicRegistration", true}}}}}});
  REQUIRE(talk.said.size() == 2);
  CHECK(talk.said[1]["method"] == "client/registerCapability");
  CHECK(talk.said[1]["params"]["registrations"][0]["method"] == "workspace/didChangeWatchedFiles");
}

TEST_CASE("a folder that no repository holds is told of, and nothing in it is checked") {
  const Conversation talk = after_opening({{"docker-compose.yaml", "services: {}\n"}}, {{opens("file:///casa/napoli/docker-compose.yaml", "services: {}\n")}});
  REQUIRE(talk.said.size() == 2);
  CHECK(talk.said[1]["method"] == "window/logMessage");
  CHECK(talk.checks == 0);
}

}  // namespace
}  // namespace sml::lsp
