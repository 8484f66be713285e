#include "linter/report/report_schema.h"

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <utility>

#include "linter/model/enumeration.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;
using Members = std::initializer_list<std::pair<const char*, Json>>;

Json text() { return {{"type", "string"}}; }
Json count() { return {{"type", "integer"}, {"minimum", 0}}; }
Json reference(const char* name) { return {{"$ref", std::string("#/$defs/") + name}}; }
Json list_of(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }
Json or_nothing(Json other) { return {{"anyOf", Json::array({std::move(other), {{"type", "null"}}})}}; }
Json matching(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }
Json described(Json json, const char* description) {
  json["description"] = description;
  return json;
}

// An object with exactly these members.
Json object(Members members) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const auto& [name, schema] : members) {
    properties[name] = schema;
    required.push_back(name);
  }
  return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}, {"additionalProperties", false}};
}

template <class Enumeration>
Json one_of(std::size_t first = 0) {
  Json names = Json::array();
  for (const std::string_view name : model::names_of<Enumeration>().subspan(first)) names.push_back(name);
  return {{"enum", std::move(names)}};
}

Json place() { return object({{"line", {{"type", "integer"}, {"minimum", 1}}}, {"column", {{"type", "integer"}, {"minimum", 1}}}}); }

Json diagnostic() {
  const Json file = described(text(), "from the root of the repository, with '/'");
  return object({{"rule", text()},
                 {"severity", one_of<model::Severity>(1)},   // what is off finds nothing
                 {"message", text()},
                 {"help", described(text(), "what to do; may be empty")},
                 {"client", or_nothing(text())},
                 {"post", or_nothing(text())},
                 {"file", file},
                 {"range", reference("range")},
                 {"related", list_of(object({{"file", file}, {"range", reference("range")}, {"message", text()}}))},
                 {"fingerprint", described(matching("^[0-9a-f]{16}$"), "of the finding; it survives edits elsewhere in the file")},
                 {"fix", or_nothing(reference("fix"))}});
}

Json fix() {
  const Json edit = object({{"file", text()}, {"range", reference("range")}, {"text", described(text(), "in place of what the range holds")}});
  return object({{"safety", one_of<rule::FixLevel>()}, {"title", text()}, {"edits", list_of(edit)}});
}

Json comment() {
  const Json rule = object({{"rule", text()}, {"use", one_of<run::Use>()}});
  return object({{"file", text()},
                 {"range", reference("range")},
                 {"rules", list_of(rule)},
                 {"reason", or_nothing(text())},
                 {"until", or_nothing(described(matching(R"(^\d{4}-\d{2}-\d{2}$)"), "from this day on the findings are back"))},
                 {"findings", list_of(reference("diagnostic"))}});
}

Json summary() {
  Json uncompared = {{"type", "object"}, {"propertyNames", one_of<model::Uncompared>()}, {"additionalProperties", count()}};
  return object({{"files", count()},
                 {"unread_files", count()},
                 {"posts", count()},
                 {"past", count()},
                 {"errors", count()},
                 {"warnings", count()},
                 {"infos", count()},
                 {"suppressed", count()},
                 {"baselined", count()},
                 {"earlier", described(count(), "found in the revision of --new-from too, and not told")},
                 {"outlived", described(count(), "of the baseline, no longer found")},
                 {"silent_rules", list_of(object({{"rule", text()}, {"reason", text()}}))},
                 {"unshown", described(list_of(object({{"rule", text()}, {"file", text()}, {"count", count()}})), "findings beyond the most that are listed")},
                 {"uncompared", described(std::move(uncompared), "what no fact of the business stands against")},
                 {"fixed", described({{"type", "object"}, {"additionalProperties", count()}}, "how many findings of each rule --fix mended")}});
}

}  // namespace

std::string report_schema() {
  Json json = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "sml: sml check --format json"}};
  json.update(object({{"version", {{"const", 1}}},
                      {"tool", object({{"name", {{"const", "sml"}}}, {"version", matching(R"(^\d+\.\d+\.\d+)")}})},
                      {"now", matching(R"(^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$)")},
                      {"diagnostics", described(list_of(reference("diagnostic")), "sorted by file, line, column and rule")},
                      {"summary", reference("summary")}}));
  json["properties"]["suppressed"] = described(list_of(reference("comment")), "only with --suppressed: the comments that silence something");
  json["$defs"] = {{"place", described(place(), "counted from 1, columns in code points")},
                   {"range", described(object({{"start", reference("place")}, {"end", reference("place")}}), "the end excluded")},
                   {"diagnostic", diagnostic()},
                   {"fix", fix()},
                   {"comment", comment()},
                   {"summary", summary()}};
  return json.dump(2) + '\n';
}

}  // namespace sml::report
