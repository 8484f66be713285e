#include <nlohmann/json.hpp>
#include <sstream>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::json;
using model::MessageLanguage;

struct Said {
  int status = 0;
  std::vector<Json> out;   // a line each
  std::string error;
};

Said run(const Words& words, const std::string& input, const std::string& folder = "/") {
  std::ostringstream out, error;
  std::istringstream in(input);
  const Environment environment{folder, {1'772'000'000}, MessageLanguage::es, false, false, false, 2, out, error, in};
  Said said{run_command_line(words, environment), {}, {}};
  std::istringstream lines(out.str());
  for (std::string line; std::getline(lines, line);) said.out.push_back(Json::parse(line));
  said.error = error.str();
  return said;
}

// "date 7-19 {…}; …"; the weighted length, which closes every answer to a line, is asserted by itself.
std::string shown(const Json& line) {
  std::string all;
  for (const Json& claim : line.at("found")) {
    if (claim["kind"] == "weighted_length") continue;
    all += all.empty() ? "" : "; ";
    all += claim["kind"].get<std::string>() + ' ' + claim["start"].dump() + '-' + claim["end"].dump() + ' ' + claim["value"].dump();
  }
  return all;
}

TEST_CASE("one text is read as its options say") {
  const Words plain = {"claims", "--stdin", "--lang", "es"};
  const struct {
    Words options;
    std::string text;
    std::string found;
  } cases[] = {
      {{}, "Sin nada", ""},
      {{"--publish-at", "2026-03-10T09:00"}, "🍕 mañana", R"(date 2-8 {"date":"2026-03-11"})"},
      {{}, "🍕 mañana", "date 2-8 null"},
      {{"--publish-at", "2026-03-11T02:00Z", "--time-zone", "America/Mexico_City"}, "mañana", R"(date 0-6 {"date":"2026-03-11"})"},
      {{"--publish-at", "2026-03-10"}, "hasta el 15 de marzo", R"(date_range 0-20 {"end":"2026-03-15","start":null})"},
      {{"--country", "MX"}, "a solo $99", R"(offer 0-10 {"mechanic":"99 MXN"}; money 7-10 {"amount":"99.00","currency":"MXN"})"},
      {{}, "no hay 2x1", R"(offer 7-10 {"mechanic":"2x1","negated":true})"},
      {{}, "código NAPOLI10", R"(offer 0-15 {"code":"NAPOLI10","mechanic":"coupon"})"},
      {{"--numbers"}, "Somos 12 y tres perros", R"(number 6-8 {"value":"12"}; number 11-15 {"value":"3"})"},
      {{}, "Somos 12 y tres perros", ""},
      {{}, "Lunes a viernes de 9 a 18 h", R"(hours 0-27 {"days":"Mo-Fr","hours":"09:00-18:00"})"},
      {{}, "A las 20 h", R"(time 6-10 {"time":"20:00"})"},
      {{"--publish-at", "2026-03-10"}, "Viernes 13 a las 20 h", R"(datetime 0-21 {"datetime":"2026-03-13T20:00"})"},
      {{"--publish-at", "2026-03-10"}, "Esta noche", R"(datetime_range 0-10 {"date":"2026-03-10","part":"night"})"},
      {{}, "Lunes a sábados hasta las 02:00", "hours 0-31 null"},
      {{"--numbers"}, "#Uno de @dos en tres.mx", R"(hashtag 0-4 {"value":"#Uno"}; mention 8-12 {"value":"@dos"}; url 16-23 {"value":"tres.mx"})"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, one.options);
    Words words = plain;
    words.insert(words.end(), one.options.begin(), one.options.end());
    const Said said = run(words, one.text);
    CHECK(said.status == 0);
    CHECK(said.error.empty());
    REQUIRE(said.out.size() == 1);
    CHECK(shown(said.out[0]) == one.found);
  }
}

TEST_CASE("many texts are read, an object a line") {
  const struct {
    std::string line;
    std::string id;
    std::string found;
  } cases[] = {
      {R"({"id":"a","text":"2x1","lang":"es"})", "\"a\"", R"(offer 0-3 {"mechanic":"2x1"})"},
      {R"({"id":7,"text":"hoy","lang":"es","publish_at":"2026-03-10T09:00"})", "7", R"(date 0-3 {"date":"2026-03-10"})"},
      {R"({"id":null,"text":"hoje","lang":"pt","reference_time":"2026-03-10T09:00:00"})", "null", R"(date 0-4 {"date":"2026-03-10"})"},
      {R"({"text":"hoy","lang":"es","publish_at":null,"reference_time":"2026-03-10","scope":["date"]})", "null", R"(date 0-3 {"date":"2026-03-10"})"},
      {R"({"id":["x"],"text":"hoy 2x1","lang":"es"})", "[\"x\"]", R"(date 0-3 null; offer 4-7 {"mechanic":"2x1"})"},
      {R"({"text":"just $5","lang":"en","country":"mx"})", "null", R"(offer 0-7 {"mechanic":"5 MXN"}; money 5-7 {"amount":"5.00","currency":"MXN"})"},
      {R"({"text":"3/4","lang":"en","locale":"en-US","publish_at":"2026-03-10"})", "null", ""},
      {"{\"text\":\"\xFF\xC3 2x1\",\"lang\":\"es\"}", "null", R"(offer 3-6 {"mechanic":"2x1"})"},
      {R"({"text":"\ud83c 2x1 \udf55\ud83c\udf55 \\ud83c 2x1","lang":"es"})", "null", R"(offer 2-5 {"mechanic":"2x1"})"},
      {R"({"text":"2x1"})", "null", R"(offer 0-3 {"mechanic":"2x1"})"},
  };
  std::string input;
  for (const auto& one : cases) input += one.line + "\n\r\n";
  const Said said = run({"claims", "--stdin-jsonl"}, input);
  CHECK(said.status == 0);
  CHECK(said.error.empty());
  REQUIRE(said.out.size() == std::size(cases));
  for (std::size_t index = 0; index < std::size(cases); ++index) {
    CAPTURE(cases[index].line);
    CHECK(said.out[index]["id"].dump() == cases[index].id);
    CHECK(shown(said.out[index]) == cases[index].found);
  }
}

TEST_CASE("an answer to a line closes with the text's length as X counts it") {
  const struct {
    std::string text;
    std::size_t end;
    Json value;
  } cases[] = {
      {"", 0, {{"weightedLength", 0}, {"valid", false}, {"permillage", 0}}},
      {"Hoy 2x1 🍕", 9, {{"weightedLength", 10}, {"valid", true}, {"permillage", 35}}},
      {"ve a luna.mx", 12, {{"weightedLength", 28}, {"valid", true}, {"permillage", 100}}},
      {std::string(281, 'a'), 281, {{"weightedLength", 281}, {"valid", false}, {"permillage", 1003}}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const Said said = run({"claims", "--stdin-jsonl"}, Json{{"text", one.text}, {"lang", "es"}}.dump());
    REQUIRE(said.out.size() == 1);
    CHECK(said.out[0]["weighted_length"] == one.value["weightedLength"]);
    const Json last = said.out[0]["found"].back();
    CHECK(last == Json{{"kind", "weighted_length"}, {"start", 0}, {"end", one.end}, {"text", one.text}, {"value", one.value}});
  }
  const Said alone = run({"claims", "--stdin"}, "hoy");
  REQUIRE(alone.out.size() == 1);
  CHECK_FALSE(alone.out[0].contains("weighted_length"));
  CHECK(alone.out[0]["found"].size() == 1);
}

TEST_CASE("numbers of many texts are found where they are asked for") {
  const std::string line = R"({"text":"Somos 12","lang":"es"})";
  CHECK(shown(run({"claims", "--stdin-jsonl", "--numbers"}, line).out.at(0)) == R"(number 6-8 {"value":"12"})");
  CHECK(shown(run({"claims", "--stdin-jsonl"}, line).out.at(0)).empty());
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("facts.yaml", "business: {name: Sol, country: MX, language: es}\n");
  folder.write("posts/a.yaml", "id: uno\npublish_at: 2026-04-10T01:00:00Z\naccounts: [x]\ntext: Somos 12\n");
  const Said posts = run({"claims", "--numbers"}, "", folder.path());
  REQUIRE(posts.out.size() == 1);
  CHECK(shown(posts.out[0]) == R"(number 6-8 {"value":"12"})");
  CHECK_FALSE(posts.out[0].contains("weighted_length"));
  CHECK(posts.out[0]["found"].size() == 1);
}

TEST_CASE("a line that asks for nothing is told, and the others are done") {
  const struct {
    std::string line;
    std::string error;
  } cases[] = {
      {"{", "esta línea no es un objeto JSON"},
      {"[1]", "esta línea no es un objeto JSON"},
      {"hola", "esta línea no es un objeto JSON"},
      {std::string(200'000, '['), "esta línea no es un objeto JSON"},
      {"{\"text\":\"\x01\"}", "esta línea no es un objeto JSON"},
      {R"({"text":"a\u12"})", "esta línea no es un objeto JSON"},
      {R"({"id":"a"})", "a este objeto le falta «text», o no es un texto"},
      {R"({"id":"a","text":5})", "a este objeto le falta «text», o no es un texto"},
      {R"({"text":"a","publish_at":"ayer"})", "«ayer» no es un momento; publish_at se escribe así: 2026-03-01T09:00"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.line.substr(0, 100));
    const Said said = run({"claims", "--stdin-jsonl"}, "{\"text\":\"a\"}\n" + one.line + "\n{\"text\":\"b\"}");
    CHECK(said.status == 2);
    REQUIRE(said.out.size() == 3);
    CHECK(said.out[0].contains("found"));
    CHECK(said.out[1]["line"] == 2);
    CHECK(said.out[1]["error"] == one.error);
    CHECK_FALSE(said.out[1].contains("found"));
    CHECK(said.out[2].contains("found"));
  }
}

TEST_CASE("values in values without end take no more than a line") {
  const Said said = run({"claims", "--stdin-jsonl"}, "{\"text\":\"2x1\",\"x\":" +
                         std::string(100'000, '[') + std::string(100'000, ']') + "}\n{\"text\":\"b\"}");
  CHECK(said.status == 0);
  REQUIRE(said.out.size() == 2);
  CHECK(shown(said.out[0]) == R"(offer 0-3 {"mechanic":"2x1"})");
}

TEST_CASE("what is longer than a file may be is not read, and what stands behind it is") {
  const std::string large((16U << 20) + 1, 'a');
  const Said text = run({"claims", "--stdin"}, large);
  CHECK(text.status == 2);
  CHECK(text.error == "sml: el texto pasa de 16 MB, y no se lee\n");
  const Said lines = run({"claims", "--stdin-jsonl"}, large + "\n{\"id\":1,\"text\":\"hola\"}\n");
  CHECK(lines.status == 2);
  REQUIRE(lines.out.size() == 2);
  CHECK(lines.out[0]["line"] == 1);
  CHECK(lines.out[1]["id"] == 1);
}

TEST_CASE("input that cannot be read, and posts that cannot, are told") {
  std::ostringstream out, error;
  std::istringstream in("2x1");
  in.setstate(std::ios::badbit);
  const Environment environment{"/", {1'772'000'000}, MessageLanguage::es, false, false, false, 2, out, error, in};
  CHECK(run_command_line({"claims", "--stdin"}, environment) == 2);
  CHECK(run_command_line({"claims", "--stdin-jsonl"}, environment) == 2);
  CHECK(error.str() == "sml: no se pudo leer la entrada\nsml: no se pudo leer la entrada\n");
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("posts/a.yaml", "text: \"sin cerrar\n");
  const Said said = run({"claims"}, "", folder.path());
  CHECK(said.status == 2);
  CHECK(said.error.find("no se pud") != std::string::npos);
}

TEST_CASE("the posts of a repository are read in their client's country and on its clock") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: clientes/*\ntime_zone: America/Mexico_City\n");
  folder.write("clientes/sol/facts.yaml", "business: {name: Sol, country: MX, language: es}\n");
  folder.write("clientes/sol/posts/a.yaml", "id: uno\npublish_at: 2026-04-10T01:00:00Z\naccounts: [x]\ntext: |\n  🍕 mañana\n  a solo $99\nthread: [2x1]\n");
  folder.write("clientes/sol/posts/b.yaml", "id: dos\npublish_at: pronto\naccounts: [x]\ntext: mañana\n");
  const Said all = run({"claims"}, "", folder.path());
  CHECK(all.status == 0);
  REQUIRE(all.out.size() == 3);
  CHECK(all.out[0]["id"] == "uno");
  CHECK(all.out[0]["client"] == "sol");
  CHECK(all.out[0]["file"] == "clientes/sol/posts/a.yaml");
  CHECK(all.out[0]["line"] == 4);
  CHECK(shown(all.out[0]) == R"(date 2-8 {"date":"2026-04-10"}; offer 9-19 {"mechanic":"99 MXN"}; money 16-19 {"amount":"99.00","currency":"MXN"})");
  CHECK(all.out[1]["line"] == 7);
  CHECK(shown(all.out[1]) == R"(offer 0-3 {"mechanic":"2x1"})");
  CHECK(shown(all.out[2]) == "date 0-6 null");
  const Said one = run({"claims", "clientes/sol/posts/b.yaml"}, "", folder.path());
  REQUIRE(one.out.size() == 1);
  CHECK(one.out[0]["id"] == "dos");
}

TEST_CASE("where there is no post, that is told") {
  const Folder empty;
  CHECK(run({"claims"}, "", empty.path()).status == 2);
  CHECK(run({"claims"}, "", empty.path()).error == "sml: aquí no hay ningún repositorio de sml, ni más arriba; «sml init» empieza uno\n");
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("media/a.txt", "");
  CHECK(run({"claims"}, "", folder.path()).status == 0);
  folder.write("posts/a.yaml", "id: a\npublish_at: 2026-04-10\naccounts: [x]\ntext: 2x1\n");
  for (const std::string path : {"sml.yaml", "media", "media/a.txt"}) {
    CAPTURE(path);
    const Said said = run({"claims", path}, "", folder.path());
    CHECK(said.status == 2);
    CHECK(said.error == "sml: en «" + path + "» no hay ningún post\n");
  }
  CHECK(run({"claims", "media", "posts"}, "", folder.path()).out.size() == 1);
}

TEST_CASE("claims are not looked for as wrong options say") {
  const Words cases[] = {
      {"--stdin", "--stdin-jsonl"},       {"--stdin", "a.yaml"}, {"--stdin", "--publish-at", "ayer"},  {"--stdin", "--time-zone", "Marte/Base"},
      {"--stdin", "--country", "mexico"}, {"no-existe.yaml"},    {"--publish-at", "2026-03-01T09:00"}, {"a.yaml", "--country", "MX"},
  };
  for (Words words : cases) {
    CAPTURE(words);
    words.insert(words.begin(), "claims");
    const Said said = run(words, "2x1");
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error.starts_with("sml: "));
    CHECK(said.error.find('{') == std::string::npos);
  }
}

}  // namespace
}  // namespace sml::cli
