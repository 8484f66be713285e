#include "linter/lsp/messages.h"

#include <string>

#include "tests/catch.h"

namespace sml::lsp {
namespace {

TEST_CASE("a message is a request, a notification or an answer") {
  const struct {
    std::string body;
    Json id;
    std::string method;
    Json params;
  } cases[] = {
      {R"({"jsonrpc": "2.0", "id": 1, "method": "shutdown"})", 1, "shutdown", nullptr},
      {R"({"jsonrpc": "2.0", "id": "a", "method": "shutdown", "params": null})", "a", "shutdown", nullptr},
      {R"({"jsonrpc": "2.0", "id": -7, "method": "x", "params": [1]})", -7, "x", Json::array({1})},
      {R"({"jsonrpc": "2.0", "method": "exit"})", nullptr, "exit", nullptr},
      {R"({"jsonrpc": "2.0", "id": null, "method": "exit", "params": {"a": "ñ"}})", nullptr, "exit", {{"a", "ñ"}}},
      {R"({"jsonrpc": "2.0", "id": "watch", "result": null})", "watch", "", nullptr},
      {R"({"jsonrpc": "2.0", "method": "x", "params": ["\ud83c", "\ud83c\udf55", "a\udf55b"]})", nullptr, "x", {"\uFFFD", "🍕", "a\uFFFDb"}},
      {"{\"jsonrpc\": \"2.0\", \"method\": \"x\", \"params\": [\"\xFF\"]}", nullptr, "x", Json::array({"\uFFFD"})},
      {R"({"jsonrpc": "2.0", "id": "watch", "error": {"code": 1, "message": "no"}})", "watch", "", nullptr},
  };
  for (const auto& one : cases) {
    CAPTURE(one.body);
    const auto message = read_message(one.body);
    REQUIRE(message);
    CHECK(message->id == one.id);
    CHECK(message->method == one.method);
    CHECK(message->params == one.params);
  }
}

TEST_CASE("what is no message says why, and by which id it is answered") {
  std::string many = R"({"jsonrpc": "2.0", "id": 1, "method": "x", "params": [)";
  for (int count = 0; count < 1'000'000; ++count) many += "0,";
  many += "0]}";
  std::string objects = "[", keys = "{";
  for (int count = 0; count < 2'000'000; ++count) objects += "{},";
  for (int count = 0; count < 500'000; ++count) keys += '"' + std::to_string(count) + "\":0,";
  const struct {
    std::string body;
    ErrorCode code;
    Json id;
  } cases[] = {
      {"", ErrorCode::parse_error, nullptr},
      {"{", ErrorCode::parse_error, nullptr},
      {"{}x", ErrorCode::parse_error, nullptr},
      {"\xFF", ErrorCode::parse_error, nullptr},
      {std::string(100'000, '['), ErrorCode::parse_error, nullptr},
      {std::string(1000, '[') + std::string(1000, ']'), ErrorCode::parse_error, nullptr},
      {many, ErrorCode::parse_error, nullptr},
      {objects + "{}]", ErrorCode::parse_error, nullptr},
      {keys + "\"\":0}", ErrorCode::parse_error, nullptr},
      {"{}", ErrorCode::invalid_request, nullptr},
      {"[]", ErrorCode::invalid_request, nullptr},
      {"3", ErrorCode::invalid_request, nullptr},
      {"null", ErrorCode::invalid_request, nullptr},
      {R"([{"jsonrpc": "2.0", "method": "exit"}])", ErrorCode::invalid_request, nullptr},
      {R"({"id": 1, "method": "x"})", ErrorCode::invalid_request, 1},
      {R"({"jsonrpc": "1.0", "id": 1, "method": "x"})", ErrorCode::invalid_request, 1},
      {R"({"jsonrpc": 2.0, "id": "a", "method": "x"})", ErrorCode::invalid_request, "a"},
      {R"({"jsonrpc": "2.0", "id": 1})", ErrorCode::invalid_request, 1},
      {R"({"jsonrpc": "2.0", "id": 1, "method": 3})", ErrorCode::invalid_request, 1},
      {R"({"jsonrpc": "2.0", "id": 1.5, "method": "x"})", ErrorCode::invalid_request, nullptr},
      {R"({"jsonrpc": "2.0", "id": {}, "method": "x"})", ErrorCode::invalid_request, nullptr},
  };
  for (const auto& one : cases) {
    CAPTURE(one.body.substr(0, 100));
    const auto message = read_message(one.body);
    REQUIRE_FALSE(message);
    CHECK(message.error().code == one.code);
    CHECK(message.error().id == one.id);
  }
}

TEST_CASE("messages are written as JSON-RPC 2.0 has them") {
  CHECK(answer(1, Json(nullptr)) == R"({"jsonrpc":"2.0","id":1,"result":null})");
  CHECK(answer("a", ErrorCode::method_not_found) == R"({"jsonrpc":"2.0","id":"a","error":{"code":-32601,"message":"MethodNotFound"}})");
  CHECK(answer(nullptr, ErrorCode::parse_error) == R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"ParseError"}})");
  CHECK(notification("x", {{"a", "ñ"}}) == R"({"jsonrpc":"2.0","method":"x","params":{"a":"ñ"}})");
  CHECK(request("w", "x", Json::object()) == R"({"jsonrpc":"2.0","id":"w","method":"x","params":{}})");
}

}  // namespace
}  // namespace sml::lsp
