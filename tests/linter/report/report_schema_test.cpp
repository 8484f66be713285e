// The law of the report's schema: every report in JSON that the tests know keeps to it, and it lets nothing else pass.
#include "linter/report/report_schema.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>
#include <vector>

#include "linter/report/json.h"
#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

// As much of JSON Schema as the report's schema uses; a keyword that it does not know is a fault.
class Validator {
 public:
  explicit Validator(Json schema) : root_(std::move(schema)) {}

  std::vector<std::string> faults(const Json& value) {
    faults_.clear();
    check(value, root_, "");
    return faults_;
  }

 private:
  void fault(const std::string& where, const std::string& what) { faults_.push_back(where + ": " + what); }

  static bool is_of_type(const Json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    return type == "null" && value.is_null();
  }

  void check(const Json& value, const Json& schema, const std::string& where) {
    for (const auto& [keyword, says] : schema.items()) {
      if (keyword == "$schema" || keyword == "title" || keyword == "description" || keyword == "$defs") continue;
      if (keyword == "$ref") check(value, root_.at(Json::json_pointer(says.get<std::string>().substr(1))), where);
      else if (keyword == "type") { if (!is_of_type(value, says)) fault(where, "is no " + says.dump()); }
      else if (keyword == "const") { if (value != says) fault(where, "is not " + says.dump()); }
      else if (keyword == "enum") { if (std::find(says.begin(), says.end(), value) == says.end()) fault(where, "is none of " + says.dump());
      } else if (keyword == "pattern") {
        if (!value.is_string() || !std::regex_search(value.get<std::string>(), std::regex(says.get<std::string>()))) fault(where, "does not match");
      } else if (keyword == "minimum") {
        if (!value.is_number() || value < says) fault(where, "is too small");
      } else if (keyword == "items") {
        for (std::size_t index = 0; value.is_array() && index < value.size(); ++index) check(value[index], says, where + '/' + std::to_string(index));
      } else if (keyword == "required") {
        for (const Json& name : says)
          if (!value.contains(name.get<std::string>())) fault(where, "lacks " + name.dump());
      } else if (keyword == "properties") {
        for (const auto& [name, part] : says.items())
          if (value.contains(name)) check(value[name], part, where + '/' + name);
      } else if (keyword == "propertyNames") {
        for (const auto& [name, part] : value.items()) check(name, says, where + '/' + name);
      } else if (keyword == "additionalProperties")
        check_further(value, schema, where);
      else if (keyword == "anyOf") check_any(value, says, where);
      else fault(where, "the schema says what the test does not know: " + keyword);
    }
  }

  void check_further(const Json& value, const Json& schema, const std::string& where) {
    const Json& says = schema["additionalProperties"];
    for (const auto& [name, part] : value.items()) {
      if (schema.contains("properties") && schema["properties"].contains(name)) continue;
      if (says == false) fault(where, "has " + name);
      else check(part, says, where + '/' + name);
    }
  }

  void check_any(const Json& value, const Json& schemas, const std::string& where) {
    for (const Json& schema : schemas) {
      Validator one(root_);
      one.check(value, schema, where);
      if (one.faults_.empty()) return;
    }
    fault(where, "is none of what it may be");
  }

  Json root_;
  std::vector<std::string> faults_;
};

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The reports in JSON of a transcript: they stand behind their commands, as objects that begin and end a line.
std::vector<std::string> reports_of(const std::string& transcript) {
  std::vector<std::string> reports;
  for (std::size_t at = transcript.find("\n{\n  \"version\""); at != std::string::npos; at = transcript.find("\n{\n  \"version\"", at + 1))
    reports.push_back(transcript.substr(at + 1, transcript.find("\n}\n", at) + 2 - at));
  return reports;
}

TEST_CASE("every blessed report in JSON keeps to the schema") {
  Validator validator(Json::parse(report_schema()));
  int reports = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/repositories")) {
    for (const std::string& report : reports_of(read(entry.path() / "transcript.txt"))) {
      CAPTURE(entry.path().string(), report.substr(0, 200));
      CHECK(validator.faults(Json::parse(report)).empty());
      ++reports;
    }
  }
  CHECK(reports > 0);
}

TEST_CASE("reports of hostile files keep to the schema") {
  Validator validator(Json::parse(report_schema()));
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text.substr(0, 80));
    CHECK(validator.faults(Json::parse(json_report(nasty_outcome(text), {.version = "0.1.0"}))).empty());
  }
  CHECK(validator.faults(Json::parse(json_report(made_outcome(), {.version = "0.1.0"}))).empty());
}

TEST_CASE("the schema refuses what is no report") {
  Validator validator(Json::parse(report_schema()));
  const Json good = Json::parse(json_report(nasty_outcome("hoy 2x1"), {.version = "0.1.0"}));
  REQUIRE(validator.faults(good).empty());
  const auto is_refused = [&](const char* pointer, const Json& value) {
    Json bad = good;
    bad[Json::json_pointer(pointer)] = value;
    return !validator.faults(bad).empty();
  };
  CHECK(is_refused("/version", 2));
  CHECK(is_refused("/extra", 1));
  CHECK(is_refused("/now", "2026-03-01"));
  CHECK(is_refused("/diagnostics/0/severity", "fatal"));
  CHECK(is_refused("/diagnostics/0/range/start/line", 0));
  CHECK(is_refused("/diagnostics/0/fingerprint", "x"));
  CHECK(is_refused("/diagnostics/0/fix", "x"));
  CHECK(is_refused("/diagnostics/0/related/0/extra", 1));
  CHECK(is_refused("/summary/errors", -1));
  CHECK(is_refused("/summary/uncompared/votes", 1));
  Json lacking = good;
  lacking["diagnostics"][0].erase("file");
  CHECK_FALSE(validator.faults(lacking).empty());
  Json fixed = good;
  fixed["diagnostics"][0]["fix"] = {{"safety", "safe"}, {"title", "t"}, {"edits", {{{"file", "a"}, {"range", good["diagnostics"][0]["range"]}, {"text", ""}}}}};
  CHECK(validator.faults(fixed).empty());
  fixed["diagnostics"][0]["fix"]["safety"] = "maybe";
  CHECK_FALSE(validator.faults(fixed).empty());
}

}  // namespace
}  // namespace sml::report
