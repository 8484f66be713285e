#include "linter/lsp/messages.h"

#include <utility>

namespace sml::lsp {
namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kMostValues = 1'000'000;

// The names that the protocol has for its errors.
std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::parse_error: return "ParseError";
    case ErrorCode::invalid_request: return "InvalidRequest";
    case ErrorCode::method_not_found: return "MethodNotFound";
    case ErrorCode::invalid_params: return "InvalidParams";
    case ErrorCode::server_not_initialized: break;
  }
  return "ServerNotInitialized";
}

// Null bytes of what is no JSON, and of what is more than is kept.
Json parsed(std::string_view body) {
  std::size_t values = 0;
  bool too_much = false;
  const auto is_kept = [&](int depth, Json::parse_event_t, Json&) {
    too_much = too_much || ++values > kMostValues || depth > kDeepest;
    return !too_much;
  };
  Json json = Json::parse(body, is_kept, false);
  if (too_much) return Json(Json::value_t::discarded);
  return json;
}

bool is_id(const Json& id) { return id.is_string() || id.is_number_integer(); }

std::string written(Json message) {
  Json whole = {{"jsonrpc", "2.0"}};
  whole.update(message);
  return whole.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

base::Result<Message, Unreadable> read_message(std::string_view body) {
  const Json json = parsed(body);
  if (json.is_discarded()) return Unreadable{};
  const Json& id = value_at(json, "id");
  const Json& method = value_at(json, "method");
  const Unreadable no_message{ErrorCode::invalid_request, is_id(id) ? id : Json()};
  if (value_at(json, "jsonrpc") != "2.0" || (!id.is_null() && !is_id(id))) return no_message;
  if (method.is_null() && (json.contains("result") || json.contains("error"))) return Message{id};
  if (!method.is_string()) return no_message;
  return Message{id, method.get<std::string>(), value_at(json, "params")};
}

std::string answer(const Json& id, Json result) { return written({{"id", id}, {"result", std::move(result)}}); }

std::string answer(const Json& id, ErrorCode code) {
  return written({{"id", id}, {"error", {{"code", static_cast<int>(code)}, {"message", name_of(code)}}}});
}

std::string notification(std::string_view method, Json params) { return written({{"method", method}, {"params", std::move(params)}}); }

std::string request(std::string_view id, std::string_view method, Json params) {
  return written({{"id", id}, {"method", method}, {"params", std::move(params)}});
}

}  // namespace sml::lsp
