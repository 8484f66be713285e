#include "linter/lsp/messages.h"

#include <array>
#include <cstddef>
#include <utility>

#include "linter/base/json_text.h"

namespace sml::lsp {
namespace {

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostValues = 300'000;
constexpr std::size_t kMostKeys = 1000;        // of one object: each new one is looked for among them

// Goes over a body as the parser reads it, keeps nothing, and ends the reading where it holds too much (nlohmann's SAX interface).
class Bounds {
 public:
  bool null() { return value(); }
  bool boolean(bool) { return value(); }
  bool number_integer(Json::number_integer_t) { return value(); }
  bool number_unsigned(Json::number_unsigned_t) { return value(); }
  bool number_float(Json::number_float_t, const std::string&) { return value(); }
  bool string(std::string&) { return value(); }
  bool binary(Json::binary_t&) { return value(); }
  bool start_object(std::size_t) { return open(); }
  bool start_array(std::size_t) { return open(); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string&) { return ++keys_[depth_] <= kMostKeys; }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

 private:
  bool value() { return ++values_ <= kMostValues; }

  bool open() {
    if (depth_ == kDeepest) return false;
    keys_[++depth_] = 0;
    return value();
  }

  bool close() {
    --depth_;
    return true;
  }

  std::size_t values_ = 0;
  std::size_t depth_ = 0;
  std::array<std::size_t, kDeepest + 1> keys_{};   // of the object that is open at each depth
};

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

// `discarded` where it is no JSON, or holds too much.
Json parsed(std::string_view body) {
  Bounds bounds;
  if (!Json::sax_parse(body, &bounds)) return Json(Json::value_t::discarded);
  return Json::parse(body, nullptr, false);
}

bool is_id(const Json& id) { return id.is_string() || id.is_number_integer(); }

std::string written(Json message) {
  Json whole = {{"jsonrpc", "2.0"}};
  whole.update(message);
  return whole.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

base::Result<Message, Unreadable> read_message(std::string_view body) {
  Json json = parsed(body);
  if (json.is_discarded()) json = parsed(base::with_whole_characters(body));
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
