#include "linter/sheet/import.h"

#include "tests/catch.h"

namespace sml::sheet {
namespace {

model::World world() {
  model::World made;
  model::Client& client = made.clients.emplace_back();
  client.id = client.folder = "luz";
  for (const model::Network network : {model::Network::instagram, model::Network::x}) {
    model::Field<model::Account>& account = client.accounts.content.accounts->emplace_back();
    account->id = {.value = "luz-" + std::string(model::name_of(network)), .written = true};
    account->network = {.value = network, .written = true};
  }
  return made;
}

base::Result<Imported, Complaint> made_of(std::string_view text, std::string_view format = "csv") {
  static const model::World kWorld = world();
  static const base::Sources kSources;
  return imported({.text = text, .format = *sheet_format(format), .world = kWorld, .client = kWorld.clients.front(), .sources = kSources, .is_file = [](const std::string&) { return false; }});
}

// The complaints' names, each with its place.
std::string told(const Imported& imported) {
  std::string lines;
  for (const Complaint& complaint : imported.complaints) lines += complaint.name + '@' + std::to_string(complaint.at) + ' ';
  return lines;
}

TEST_CASE("the separator is the one by which the columns are known") {
  const std::string sheets[] = {
      "fecha,red,texto\n2026-03-14,x,Uno; dos; tres\n",
      "fecha;red;texto\n2026-03-14;x;Uno, dos, tres\n",
      "fecha\tred\ttexto\n2026-03-14\tx\tUno, dos; tres\n",
      "sep=|\nfecha|red|texto\n2026-03-14|x|Uno, dos; tres\n",
      "Plan, con comas, muchas, y más\nfecha;red;texto\n2026-03-14;x;Uno\n",
      "\"fecha\";\"red\";\"texto, largo\";\"copy\"\n2026-03-14;x;;Uno\n",
  };
  for (const std::string& sheet : sheets) {
    CAPTURE(sheet);
    const auto imported = made_of(sheet);
    REQUIRE(imported);
    REQUIRE(imported->posts.size() == 1);
    CHECK(imported->left_out == 0);
    CHECK(imported->posts.front().bytes.find("accounts: [luz-x]\ntext: |-\n  Uno") != std::string::npos);
  }
}

TEST_CASE("rows that differ in their accounts alone are one post") {
  const auto imported = made_of("fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n2026-03-14,10:00,instagram,Hola\n2026-03-14,11:00,x,Hola\n2026-03-14,10:00,x,Hola\n");
  REQUIRE(imported);
  CHECK(imported->rows == 4);
  REQUIRE(imported->posts.size() == 2);
  CHECK(imported->posts[0].bytes.find("accounts: [luz-x, luz-instagram]") != std::string::npos);
  CHECK(told(*imported) == "import.repeated@101 ");
}

TEST_CASE("what a row says twice must agree, and what it does not say is told") {
  struct Row {
    std::string cells;
    std::string complaints;
  };
  const Row table[] = {
      {"2026-03-14 10:00,,x,Hola,,,", ""},
      {"2026-03-14 10:00,10:00,x,Hola,,,", ""},
      {"2026-03-14 0:00,10:00,x,Hola,,,", ""},
      {"2026-03-14 00:00,10:00,x,Hola,,,", ""},
      {"2026-03-14 11:00,10:00,x,Hola,,,", "import.two_times "},
      {"2026-03-14T11:00Z,10:00,x,Hola,,,", "import.two_times "},
      {"2026-03-14,,x,Hola,,,", "import.no_time "},
      {",10:00,x,Hola,,,", "import.no_date "},
      {"2026-03-14,10:00,x,,a.jpg,,", ""},
      {"2026-03-14,10:00,x,,,,", "import.no_text "},
      {"2026-03-14,10:00,x,,https://a.example/a.jpg,,", "import.no_text import.media_link "},
      {"2026-03-14,10:00,x,Hola,../../a.jpg,,", "import.media_path "},
      {"2026-03-14,10:00,x,Hola,C:\\fotos\\a.jpg,,", "import.media_path "},
      {"2026-03-14,10:00,x,Hola,a.jpg,Una mesa,", ""},
      {"2026-03-14,10:00,x,Hola,a.jpg|b.jpg,Una mesa,", "import.alt_count "},
      {"2026-03-14,10:00,x,Hola,a.jpg|b.jpg,\"Una mesa\nDos\",", ""},
      {"2026-03-14,10:00,x,Hola,,Una mesa,", "import.alt_alone "},
      {"2026-03-14,10:00,x,Hola,,,en revisión", ""},
      {"2026-03-14,10:00,x,Hola,,,quizá", "import.status "},
      {"2026-03-14,10:00,x,#NAME?,,,", "import.no_value "},
      {"########,10:00,x,Hola,,,", "import.no_value "},
      {"2026-03-14,10:00,x,#,,,", ""},
      {"2026-03-14,25:00,y,Hola,,,quizá", "import.time import.account_unknown import.status "},
  };
  for (const Row& row : table) {
    CAPTURE(row.cells);
    const auto imported = made_of("fecha,hora,red,texto,imagen,alt,estado\n" + row.cells + "\n");
    REQUIRE(imported);
    std::string names;
    for (const Complaint& complaint : imported->complaints) names += complaint.name + ' ';
    CHECK(names == row.complaints);
    CHECK(imported->posts.size() + imported->left_out == 1);
  }
}

TEST_CASE("a warning that stands in many rows is told once, with how many more there are") {
  const auto imported = made_of("fecha,red,texto,formato\n2026-03-14,x,Uno,raro\n2026-03-15,x,Dos,raro\n2026-03-16,x,Tres,otro\n");
  REQUIRE(imported);
  CHECK(told(*imported) == "import.no_time@24 import.format@41 import.format@86 ");
  CHECK(imported->complaints[0].more == 2);
  CHECK(imported->complaints[1].more == 1);
  CHECK(imported->complaints[2].more == 0);
}

TEST_CASE("the columns of tools mean what the tools mean by them") {
  const auto metricool = made_of("Text,Date,Time,Draft,Facebook,Twitter/X,Instagram,Picture Url 1\nHola,2026-05-04,08:30:00,TRUE,FALSE,TRUE,true,\nAdiós,2026-05-05,08:30,no sé,,TRUE,,\nNunca,2026-05-05,08:30,,,quizá,,\n", "metricool");
  REQUIRE(metricool);
  REQUIRE(metricool->posts.size() == 1);
  CHECK(metricool->posts[0].bytes == "id: \"2026-05-04-hola\"\npublish_at: 2026-05-04T08:30\naccounts: [luz-x, luz-instagram]\ntext: |-\n  Hola\nstatus: draft\n");
  CHECK(told(*metricool) == "import.status@135 import.tick@175 ");
  const auto buffer = made_of("Text,Image URL,Tags,Posting Time\nHola,,,2026-05-04 08:30\n", "buffer");
  REQUIRE_FALSE(buffer);
  CHECK(buffer.error().name == "import.column_missing");
}

}  // namespace
}  // namespace sml::sheet
