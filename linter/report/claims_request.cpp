// Reading what asks for claims (claims_json.h).
#include <algorithm>
#include <nlohmann/json.hpp>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/model/countries.h"
#include "linter/report/claims_json.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kNoCharacter = "\\ufffd";
constexpr std::size_t kEscape = kNoCharacter.size();

// The code unit of an escape that begins at `at` ("\ud83c"); 0 for anything else.
char32_t escaped_unit(std::string_view json, std::size_t at) {
  if (!json.substr(at).starts_with("\\u") || json.size() - at < kEscape) return 0;
  char32_t unit = 0;
  for (const char c : json.substr(at + 2, 4)) {
    const bool digit = base::is_ascii_digit(c);
    const char letter = base::ascii_small(c);
    if (!digit && (letter < 'a' || letter > 'f')) return 0;
    unit = unit * 16 + static_cast<char32_t>(digit ? c - '0' : letter - 'a' + 10);
  }
  return unit;
}

bool is_first_half(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_second_half(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

// With U+FFFD for each byte that is no UTF-8, and for each half of a pair that stands alone ("\ud83c" without "\udf55").
std::string repaired(std::string_view json) {
  std::string whole;
  whole.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] != '\\') {
      base::append_code_point(whole, base::next_code_point(json, at));
      continue;
    }
    const char32_t unit = escaped_unit(json, at);
    const bool pair = is_first_half(unit) && is_second_half(escaped_unit(json, at + kEscape));
    const std::size_t length = std::min(pair ? 2 * kEscape : unit != 0 ? kEscape : 2, json.size() - at);
    whole += !pair && (is_first_half(unit) || is_second_half(unit)) ? kNoCharacter : json.substr(at, length);
    at += length;
  }
  return whole;
}

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
  if (object.is_discarded()) object = parsed(repaired(line));
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
