// The law of schemas: schemas/*.json are what the descriptions of the model say, and nothing else stands there.
//
// SML_BLESS=1 rewrites them; a person reads the difference.
#include "linter/report/schema_json.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "tests/catch.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

std::string path_of(const load::SchemaFile& file) { return "schemas/" + std::string(file.name) + ".json"; }

TEST_CASE("the schemas that are committed are those that are written") {
  const bool bless = std::getenv("SML_BLESS") != nullptr;
  std::set<std::string> written;
  REQUIRE(load::schema_files().size() == 6);
  for (const load::SchemaFile& file : load::schema_files()) {
    written.insert(path_of(file));
    if (bless) std::ofstream(path_of(file), std::ios::binary) << schema_json(file);
    std::ifstream stored(path_of(file), std::ios::binary);
    CAPTURE(path_of(file));
    CHECK(std::string(std::istreambuf_iterator<char>(stored), {}) == schema_json(file));
  }
  for (const auto& entry : std::filesystem::directory_iterator("schemas")) {
    CAPTURE(entry.path().generic_string());
    CHECK(written.contains(entry.path().generic_string()));
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
  for (const load::SchemaFile& file : load::schema_files()) {
    CAPTURE(path_of(file));
    const Json schema = Json::parse(schema_json(file));
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
  CHECK(post["anyOf"] == Json{{{"required", {"text"}}}, {{"required", {"media"}}}});
  CHECK(post["properties"]["accounts"]["uniqueItems"] == true);
  CHECK(post["properties"]["status"]["enum"] == Json{"draft", "scheduled", "published"});
}

}  // namespace
}  // namespace sml::report
