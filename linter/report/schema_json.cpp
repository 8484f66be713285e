#include "linter/report/schema_json.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;
using load::SchemaType;
using model::Form;
using Kind = SchemaType::Kind;

// A text of a certain look, named once in a schema's $defs.
struct Notation {
  std::string_view name;
  std::string_view pattern;
  std::string_view description;
};

struct KindNotation {
  Kind kind;
  Notation notation;
};

struct FormNotation {
  Form form;
  Notation notation;
};

constexpr KindNotation kKinds[] = {
    {Kind::moment,
     {"moment", R"(^(19[7-9]|2[01]\d)\d-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$)",
      "2026-03-13T18:30, 2026-03-13T18:30:00-06:00 or 2026-03-13"}},
    {Kind::date, {"date", R"(^(19[7-9]|2[01]\d)\d-\d{2}-\d{2}$)", "2026-03-13"}},
    {Kind::duration, {"duration", R"(^(?=\d)(\d+w)?(\d+d)?(\d+h)?(\d+m)?$)", "45m, 2h, 3d, 1w or 1h30m"}},
    {Kind::hours, {"hours", R"(\S)", "Mo-Fr 09:00-18:00; Sa 10:00-14:00, 24/7, Fr 20:00-02:00 or PH off"}},
    {Kind::zone, {"time_zone", R"(^[A-Za-z][A-Za-z0-9_+\-/]*$)", "an IANA time zone, as America/Mexico_City"}},
    {Kind::money, {"money", R"(^\d{1,10}(\.\d{1,2})? [A-Z]{3}$)", "149 MXN or 12.50 EUR"}},
    {Kind::mechanic,
     {"mechanic", R"(^(\d{1,4}[xX]\d{1,4}|\d{1,3}(\.\d{1,2})? *%|\d{1,10}(\.\d{1,2})? [A-Z]{3}( off)?|free|free_shipping|gift|coupon|other)$)",
      "2x1, 30%, 100 MXN off, 99 MXN, free, free_shipping, gift, coupon or other"}},
};

constexpr FormNotation kForms[] = {
    {Form::id, {"id", R"(^[a-z0-9][a-z0-9-]*$)", "lower-case letters, figures and hyphens"}},
    {Form::email, {"email", R"(^[^@\s<>,;"]+@[^@\s<>,;"]+\.[^@\s<>,;".]+$)", "an e-mail address"}},
    {Form::language, {"language", R"(^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$)",
                      "a BCP 47 tag, as es or es-MX"}},
    {Form::country, {"country", R"(^[A-Z]{2}$)", "an ISO 3166 code, as MX"}},
    {Form::currency, {"currency", R"(^[A-Z]{3}$)", "an ISO 4217 code, as MXN"}},
    {Form::url, {"url", R"(^\S+$)", "a web address"}},
    {Form::digest, {"digest", R"(^[0-9A-Fa-f]{8,64}$)", "written by sml approve"}},
    {Form::version, {"version", R"(^\d+(\.\d+)*$)", "0.1"}},
};

// A scalar of any look: YAML readers take 2026 for a number and true for a truth value where the linter reads a text.
constexpr std::string_view kAnyText = "text";

bool may_look_like_number(Form form) { return form == Form::id || form == Form::digest || form == Form::version; }

class SchemaWriter {
 public:
  Json write(const load::SchemaFile& file);

 private:
  Json type(const SchemaType& type);
  Json text(Form form);
  Json list(const SchemaType& type);
  Json mapping(const SchemaType& type);
  Json map(const SchemaType& type);
  Json rule_setting();
  Json defined(const Notation& notation, bool number_too);

  Json definitions_ = Json::object();
};

Json names_of(std::span<const std::string_view> names) {
  Json list = Json::array();
  for (const std::string_view name : names) list.push_back(std::string(name));
  return list;
}

Json SchemaWriter::defined(const Notation& notation, bool number_too) {
  const std::string name(notation.name);
  if (!definitions_.contains(name)) {
    const Json string = "string";
    definitions_[name] = {{"description", notation.description},
                          {"type", number_too ? Json{"string", "number", "boolean"} : string},
                          {"pattern", notation.pattern}};
  }
  return {{"$ref", "#/$defs/" + name}};
}

Json SchemaWriter::text(Form form) {
  for (const FormNotation& row : kForms)
    if (row.form == form) return defined(row.notation, may_look_like_number(form));
  return defined({kAnyText, R"(\S)", "a text that is not blank"}, true);
}

Json SchemaWriter::list(const SchemaType& list_type) {
  Json json = {{"type", "array"}, {"items", type(list_type.item.front())}};
  if (list_type.not_empty) json["minItems"] = 1;
  if (list_type.unique) json["uniqueItems"] = true;
  return json;
}

// The same, or nothing: a key that may be left out may stand there empty.
Json or_nothing(Json json) {
  if (json.contains("enum")) json["enum"].push_back(nullptr);
  else if (json.contains("type")) json["type"] = Json::array({json["type"], "null"});
  else json = {{"anyOf", Json::array({std::move(json), {{"type", "null"}}})}};
  return json;
}

Json SchemaWriter::mapping(const SchemaType& mapping_type) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const load::SchemaProperty& property : mapping_type.properties) {
    properties[std::string(property.name)] = property.required ? type(property.type) : or_nothing(type(property.type));
    if (property.required) required.push_back(property.name);
  }
  Json json = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) json["required"] = std::move(required);
  for (const std::string_view key : mapping_type.one_needed)
    json["anyOf"].push_back({{"required", Json::array({key})}, {"properties", {{std::string(key), {{"not", {{"type", "null"}}}}}}}});
  return json;
}

Json SchemaWriter::map(const SchemaType& map_type) {
  Json json = {{"type", "object"}, {"additionalProperties", type(map_type.item.front())}};
  if (map_type.form == Form::network_name || map_type.form == Form::network_or_default) {
    Json networks = names_of(model::names_of<model::Network>());
    if (map_type.form == Form::network_or_default) networks.push_back("default");
    json["propertyNames"] = {{"enum", std::move(networks)}};
  }
  return json;
}

Json SchemaWriter::rule_setting() {
  const Json severity = {{"enum", names_of(model::names_of<model::Severity>())}};
  const Json options = {{"type", "object"}, {"properties", {{"severity", severity}}}, {"additionalProperties", text(Form::text)}};
  return {{"anyOf", Json::array({severity, options})}};
}

Json SchemaWriter::type(const SchemaType& type) {
  for (const KindNotation& row : kKinds)
    if (row.kind == type.kind) return defined(row.notation, false);
  switch (type.kind) {
    case Kind::boolean: return {{"type", "boolean"}};
    case Kind::whole_number: return {{"type", "integer"}, {"minimum", type.least}};
    case Kind::enumeration: return {{"enum", names_of(type.names)}};
    case Kind::list: return list(type);
    case Kind::mapping: return mapping(type);
    case Kind::map: return map(type);
    case Kind::rule_setting: return rule_setting();
    default: return text(type.form);
  }
}

Json SchemaWriter::write(const load::SchemaFile& file) {
  const Json content = type(file.type());
  Json json = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "sml: " + std::string(file.title)}};
  if (file.list_too) {
    const Json item = {{"$ref", "#/$defs/" + std::string(file.name)}};
    definitions_[std::string(file.name)] = content;
    json["anyOf"] = Json::array({item, {{"type", "array"}, {"items", item}}});
  } else {
    json.update(content);
  }
  json["$defs"] = definitions_;
  return json;
}

}  // namespace

std::string schema_json(const load::SchemaFile& file) { return SchemaWriter().write(file).dump(2) + '\n'; }

}  // namespace sml::report
