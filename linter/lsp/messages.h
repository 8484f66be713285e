// Messages of JSON-RPC 2.0 as the protocol uses them: read from a frame's body, and written for one.
#pragma once

#include <string>
#include <string_view>

#include "linter/base/result.h"
#include "linter/lsp/json.h"

namespace sml::lsp {

enum class ErrorCode {
  parse_error = -32700, invalid_request = -32600, method_not_found = -32601, invalid_params = -32602, server_not_initialized = -32002,
};

struct Message {
  Json id{};                   // of a request; null: a notification
  std::string method{};        // empty: the client's answer to a request
  Json params{};

  bool is_request() const { return !id.is_null(); }
};

// A body that is no message, with the id that it is to be answered by.
struct Unreadable {
  ErrorCode code = ErrorCode::parse_error;
  Json id{};
};

// A body that holds very many values, or such as lie very deep, is none: no frame takes more than some times its own size, or long.
base::Result<Message, Unreadable> read_message(std::string_view body);

std::string answer(const Json& id, Json result);
std::string answer(const Json& id, ErrorCode code);
std::string notification(std::string_view method, Json params);
std::string request(std::string_view id, std::string_view method, Json params);

}  // namespace sml::lsp
