// Reading what asks for claims (claims_json.h).
#include <nlohmann/json.hpp>

#include "linter/base/ascii.h"
#include "linter/base/json_text.h"
#include "linter/model/countries.h"
#include "linter/report/claims_json.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

// Without what lies deeper than anything that is asked for: values in values without end would take the stack's room.
Json parsed(std::string_view json) {
  constexpr int kDeepest = 16;
  return Json::parse(json, [](int depth, Json::parse_event_t, Json&) { return depth <= kDeepest; }, false);
}

std::string member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

base::Result<ClaimsRequest, RequestError> read_request(std::string_view line) {
  Json object = parsed(line);
  if (object.is_discarded()) object = parsed(base::with_whole_characters(line));
  if (!object.is_object()) return RequestError{};
  ClaimsRequest request;
  if (const auto id = object.find("id"); id != object.end()) request.id = id->dump();
  const auto text = object.find("text");
  if (text == object.end() || !text->is_string()) return RequestError{RequestError::Kind::no_text, request.id};
  request.text = std::move(text->get_ref<std::string&>());
  request.language = member(object, "locale");
  if (request.language.empty()) request.language = member(object, "lang");
  if (std::string country = base::in_ascii_capitals(member(object, "country")); model::is_country(country)) request.country = std::move(country);
  for (const char* name : {"publish_at", "reference_time"}) {
    const auto moment = object.find(name);
    if (moment == object.end() || moment->is_null() || request.publish_at) continue;
    const std::string written = moment->is_string() ? moment->get<std::string>() : moment->dump();
    const auto read = time::parse_moment(written);
    if (!read) return RequestError{RequestError::Kind::no_moment, request.id, written};
    request.publish_at = *read;
  }
  return request;
}

}  // namespace sml::report
