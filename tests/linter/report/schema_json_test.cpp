// The law of schemas: schemas/*.json are what the descriptions of the model and of the report say, and nothing else stands there.
//
// SML_BLESS=1 rewrites them; a person reads the difference.
#include "linter/report/schema_json.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "linter/load/scalar.h"
#include "linter/report/report_schema.h"
#include "tests/catch.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

std::string path_of(const load::SchemaFile& file) { return "schemas/" + std::string(file.name) + ".json"; }

// Every schema by its path: those of the files, and that of the report.
std::map<std::string, std::string> all_schemas() {
  std::map<std::string, std::string> schemas = {{"schemas/report.json", report_schema()}};
  for (const load::SchemaFile& file : load::schema_files()) schemas[path_of(file)] = schema_json(file);
  return schemas;
}

TEST_CASE("the schemas that are committed are those that are written") {
  const bool bless = std::getenv("SML_BLESS") != nullptr;
  std::set<std::string> written;
  REQUIRE(all_schemas().size() == 7);
  for (const auto& [path, schema] : all_schemas()) {
    written.insert(path);
    if (bless) std::ofstream(path, std::ios::binary) << schema;
    std::ifstream stored(path, std::ios::binary);
    CAPTURE(path);
    CHECK(std::string(std::istreambuf_iterator<char>(stored), {}) == schema);
  }
  for (const auto& entry : std::filesystem::directory_iterator("schemas")) {
    CAPTURE(entry.path().generic_string());
    CHECK(written.contains(entry.path().generic_string()));
  }
}

// The pattern of each notation that a schema defines, by its name.
std::map<std::string, std::string> all_patterns() {
  std::map<std::string, std::string> patterns;
  for (const auto& [path, text] : all_schemas()) {
    const Json schema = Json::parse(text);
    if (!schema.contains("$defs")) continue;
    for (const auto& [name, definition] : schema["$defs"].items())
      if (definition.contains("pattern")) patterns[name] = definition["pattern"];
  }
  return patterns;
}

template <class Value>
bool is_read(const std::string& text, model::Form form) {
  Value value{};
  return !load::read_scalar(text, form, value);
}

TEST_CASE("a schema takes and refuses the notations that the linter does") {
  using model::Form;
  const auto text = [](const std::string& said, Form form) { return !load::check_text(said, form); };
  const struct {
    const char* notation;
    bool (*reads)(const std::string&, Form);
    Form form;
    std::vector<std::string> good;
    std::vector<std::string> bad;
  } table[] = {
      {"id", +text, Form::id, {"viernes-2x1", "2026", "a"}, {"-viernes", "Viernes", "viernes 2x1", "viernes_2x1", "reunión"}},
      {"email",
       +text,
       Form::email,
       {"hola@napoli.example", "ana.ruiz+x@correo.napoli.example"},
       {"hola@napoli", "hola", "@napoli.example", "a@b@napoli.example", "hola @napoli.example"}},
      {"language", +text, Form::language, {"es", "es-MX", "zh-Hant-TW", "es-419"}, {"español", "es_MX", "es-", "42"}},
      {"digest", +text, Form::digest, {"3f9a0c21", "3F9A0C21"}, {"3f9a0c2", "visto-bueno"}},
      {"version", +text, Form::version, {"0.1", "2", "0.10.2"}, {".1", "1.", "1..2", "0.1-beta"}},
      {"money", &is_read<model::Money>, Form::text, {"149 MXN", "12.50 EUR"}, {"149", "$149", "149 mxn", "149MXN", "1,50 EUR"}},
      {"duration", &is_read<base::Duration>, Form::text, {"45m", "2h", "3d", "1w", "1h30m"}, {"2", "h", "30m1h", "2 h", "un día"}},
      {"mechanic",
       &is_read<model::Mechanic>,
       Form::text,
       {"2x1", "30%", "100 MXN off", "99 MXN", "free_shipping", "other"},
       {"descuento", "100 off", "2x", "gratis"}},
      {"moment",
       &is_read<time::WrittenMoment>,
       Form::text,
       {"2026-03-13T18:30", "2026-03-13", "2026-03-13T18:30:00-06:00", "2026-03-13T18:30Z"},
       {"13/3/2026", "2026-3-13", "2026-03-13T18", "mañana"}},
      {"date", &is_read<time::Date>, Form::text, {"2026-03-13"}, {"2026-03-13T18:30", "13/3/2026", "2026-3-13"}},
  };
  const std::map<std::string, std::string> patterns = all_patterns();
  for (const auto& row : table) {
    REQUIRE(patterns.contains(row.notation));
    const std::regex pattern(patterns.at(row.notation));
    for (const auto& [texts, is_good] : {std::pair(&row.good, true), {&row.bad, false}})
      for (const std::string& said : *texts) {
        CAPTURE(row.notation, said);
        CHECK(row.reads(said, row.form) == is_good);
        CHECK(std::regex_search(said, pattern) == is_good);
      }
  }
}

// Every "$ref" of a schema.
void collect(const Json& json, std::set<std::string>& references) {
  for (const auto& [key, value] : json.items()) {
    if (key == "$ref") references.insert(value.get<std::string>());
    if (value.is_structured()) collect(value, references);
  }
}

TEST_CASE("a schema refers to nothing that it does not define, and defines nothing that it does not refer to") {
  for (const auto& [path, text] : all_schemas()) {
    CAPTURE(path);
    const Json schema = Json::parse(text);
    CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
    std::set<std::string> references, definitions;
    collect(schema, references);
    for (const auto& [name, definition] : schema["$defs"].items()) definitions.insert("#/$defs/" + name);
    CHECK(references == definitions);
  }
}

TEST_CASE("a post's schema says what is required, and takes a list of posts too") {
  const Json schema = [] {
    for (const load::SchemaFile& file : load::schema_files())
      if (file.name == "post") return Json::parse(schema_json(file));
    return Json();
  }();
  REQUIRE(schema["anyOf"].size() == 2);
  CHECK(schema["anyOf"][1]["type"] == "array");
  const Json& post = schema["$defs"]["post"];
  CHECK(post["required"] == Json{"id", "publish_at", "accounts"});
  CHECK(post["additionalProperties"] == false);
  REQUIRE(post["anyOf"].size() == 2);
  CHECK(post["anyOf"][0] == Json::parse(R"({"required": ["text"], "properties": {"text": {"not": {"type": "null"}}}})"));
  CHECK(post["anyOf"][1] == Json::parse(R"({"required": ["media"], "properties": {"media": {"not": {"type": "null"}}}})"));
  CHECK(post["properties"]["accounts"]["uniqueItems"] == true);
  CHECK(post["properties"]["status"]["enum"] == Json{"draft", "scheduled", "published", nullptr});
}

TEST_CASE("a key that may be left out may stand empty, and one that may not, not") {
  const auto takes_nothing = [](const Json& type) {
    if (type.contains("enum")) return type["enum"].back().is_null();
    if (type.contains("anyOf")) return type["anyOf"].back() == Json{{"type", "null"}};
    return type.contains("type") && type["type"].is_array() && type["type"].back() == "null";
  };
  int known = 0;
  const std::function<void(const Json&)> check = [&](const Json& schema) {
    if (schema.contains("properties") && schema.contains("additionalProperties") && schema["additionalProperties"] == false)
      for (const auto& [key, type] : schema["properties"].items()) {
        CAPTURE(key);
        const Json required = schema.value("required", Json::array());
        CHECK(takes_nothing(type) == (std::ranges::find(required, Json(key)) == required.end()));
        ++known;
      }
    for (const Json& inner : schema)
      if (inner.is_structured()) check(inner);
  };
  for (const load::SchemaFile& file : load::schema_files()) check(Json::parse(schema_json(file)));
  CHECK(known > 150);
}

}  // namespace
}  // namespace sml::report
