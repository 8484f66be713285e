#include "linter/sheet/import.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/linter/sheet/made_of.h"

namespace sml::sheet {
namespace {

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

TEST_CASE("a quote that swallows the rows below the names of the columns is told") {
  for (const char* sheet : {"fecha,red,\"texto\n2026-03-14,x,Hola\n", "\"fecha,red,texto\n2026-03-14,x,Hola\n",
                            "\"Plan\nfecha,red,texto\n2026-03-14,x,Hola\n", "a,b\n\"fecha"}) {
    CAPTURE(sheet);
    const auto imported = made_of(sheet);
    REQUIRE_FALSE(imported);
    CHECK(imported.error().name == "import.unclosed_quote");
  }
}

TEST_CASE("a row with more cells than the others is left out, and blank ones that all rows have are none") {
  const struct {
    std::string sheet;
    std::size_t left_out;
  } cases[] = {
      {"fecha,red,texto,notas\n2026-03-14,x,Pan a 4,50€ hoy,\n2026-03-15,x,Hola,\n", 1},
      {"fecha,red,texto,notas\n2026-03-14,x,Pan a 4,50€ hoy,\n", 1},
      {"fecha,red,texto\n2026-03-14,x,Hola,\n,,,\n2026-03-15,x,Adiós,\n", 0},
      {"fecha,red,texto,\n2026-03-14,x,Hola,\n2026-03-15,x,Adiós\n", 0},
      {"fecha,red,texto\n2026-03-14,x,Hola\n2026-03-15,x,Adiós,\n", 1},
      {"fecha,red,texto\n2026-03-14,x,Hola,,\n2026-03-15,x,Adiós,a,\n", 1},
  };
  for (const auto& one : cases) {
    CAPTURE(one.sheet);
    const auto imported = made_of(one.sheet);
    REQUIRE(imported);
    CHECK(imported->left_out == one.left_out);
  }
}

TEST_CASE("a day as a spreadsheet counts it is told with its date") {
  const auto imported = made_of("fecha,red,texto\n46374,x,Hola\nluego,x,Hola\n");
  REQUIRE(imported);
  REQUIRE(imported->complaints.size() == 2);
  const auto said = [](const Complaint& complaint) {
    return rule::phrase(model::MessageLanguage::es, complaint.name, rule::spoken(complaint.arguments, model::MessageLanguage::es, rule::kNoYear));
  };
  CHECK(said(imported->complaints.front()).ends_with("escríbela así: 2026-12-18"));
  CHECK(said(imported->complaints.back()).ends_with("escríbela así: 2026-03-14"));
}

TEST_CASE("a formula is no text") {
  const auto imported = made_of(
      "fecha,hora,red,texto\n2026-03-14,10:00,x,\"=CONCATENAR(\"\"a\"\";\"\"b\"\")\"\n"
      "2026-03-14,11:00,x,=A1&B1\n2026-03-14,12:00,x,=) Hola\n2026-03-14,13:00,x,\"=D hoy 2x1, nos vemos\"\n");
  REQUIRE(imported);
  CHECK(imported->left_out == 2);
  REQUIRE(imported->complaints.size() == 2);
  CHECK(imported->complaints.front().name == "import.formula");
}

TEST_CASE("hashtags of their own column go behind the text") {
  const struct {
    std::string cells;
    std::string text;
  } cases[] = {
      {"Hola,#pizza #napoli", "text: |-\n  Hola\n\n  #pizza #napoli\n"},
      {"Hola,\"pizza, pasta fresca\"", "text: |-\n  Hola\n\n  #pizza #pastafresca\n"},
      {"Hola,pizza pasta", "text: |-\n  Hola\n\n  #pizza #pasta\n"},
      {"Hola,\"pizza-night, l'amour\"", "text: |-\n  Hola\n\n  #pizzanight #lamour\n"},
      {"Hola #pizza,#pizza", "text: |-\n  Hola #pizza\n"},
      {"Hola #pizzas,#pizza", "text: |-\n  Hola #pizzas\n\n  #pizza\n"},
      {"Hola #b #A,#a #b #c", "text: |-\n  Hola #b #A\n\n  #c\n"},
      {"Hola,n/a", "text: |-\n  Hola\n"},
      {"Hola,-", "text: |-\n  Hola\n"},
      {"Hola,pizza y pasta", "text: |-\n  Hola\n\n  #pizza #pasta\n"},
      {"Hola,", "text: |-\n  Hola\n"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.cells);
    const auto imported = made_of("fecha,hora,red,texto,hashtags\n2026-03-14,10:00,x," + one.cells + "\n");
    REQUIRE(imported);
    CHECK(imported->complaints.empty());
    REQUIRE(imported->posts.size() == 1);
    CHECK(imported->posts.front().bytes.find(one.text) != std::string::npos);
  }
}

TEST_CASE("what can be no hashtag is told") {
  const auto imported = made_of("fecha;hora;red;copy;hashtags\n2026-03-14;10:00;x;Hola;c++, pizza\n");
  REQUIRE(imported);
  CHECK(imported->complaints.front().name == "import.hashtag");
  CHECK(imported->posts.front().bytes.find("#pizza") != std::string::npos);
}

TEST_CASE("what stands behind a closing quote is told with its cell") {
  const auto imported = made_of("fecha,hora,red,texto\n2026-03-14,10:00,x,\"Hola\" a todos\n");
  REQUIRE(imported);
  REQUIRE_FALSE(imported->complaints.empty());
  const Complaint& complaint = imported->complaints.front();
  CHECK(complaint.name == "import.text_after_quote");
  CHECK(complaint.at == 46);
  REQUIRE_FALSE(complaint.arguments.empty());
  CHECK(std::get<std::string>(complaint.arguments.front().value) == "D2");
}

TEST_CASE("rows that differ in their accounts alone are one post") {
  const auto imported =
      made_of("fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n2026-03-14,10:00,instagram,Hola\n2026-03-14,11:00,x,Hola\n2026-03-14,10:00,x,Hola\n");
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
      {"2026-03-14,10:00,x,Hola,,,pendiente de aprobación", ""},
      {"2026-03-14,10:00,x,Hola,,,aprobado por cliente", ""},
      {"2026-03-14,10:00,x,Hola,,,aguardando aprovação", ""},
      {"2026-03-14,10:00,x,Hola,,,Cancelado", "import.called_off "},
      {"2026-03-14,10:00,x,Hola,,,no publicar", "import.called_off "},
      {"2026-03-14,9,x,Hola,,,", ""},
      {"2026-03-14,25,x,Hola,,,", "import.time "},
      {"2026-03-14,10:00,IG Stories,Hola,,,", ""},
      {"2026-03-14,10:00,\"IG Stories, X\",Hola,,,", "import.account_unknown "},
      {"2026-03-14,10:00,Ambas,Hola,,,", ""},
      {"2026-03-14,10:00,Todas las redes,Hola,,,", ""},
      {"2026-03-14,10:00,Feed,Hola,,,", "import.account_unknown "},
      {"2026-03-14,10:00,x,#NAME?,,,", "import.no_value "},
      {"########,10:00,x,Hola,,,", "import.no_value "},
      {"2026-03-14,10:00,x,#,,,", ""},
      {"2026-03-14,10:00,x,Hola \x07 a todos,,,", "import.control "},
      {"2026-03-14,10:00,x,\x1FHola,,,", "import.control "},
      {"2026-03-14,10:00,x,\"Hola\x0B\tA todos\",,,", ""},
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

TEST_CASE("a network's cell may say the format, or all networks") {
  const std::pair<std::string, std::string> table[] = {
      {"IG Stories", "accounts: [luz-instagram]\ntext: |-\n  Hola\nformat: story\n"},
      {"instagram reels", "accounts: [luz-instagram]\ntext: |-\n  Hola\nformat: reel\n"},
      {"IG feed", "accounts: [luz-instagram]\ntext: |-\n  Hola\n"},                     {"Ambas", "accounts: [luz-instagram, luz-x]\ntext: |-\n  Hola\n"},
  };
  for (const auto& [network, rest] : table) {
    CAPTURE(network);
    const auto imported = made_of("fecha,hora,red,texto\n2026-03-14,9," + network + ",Hola\n");
    REQUIRE(imported);
    REQUIRE(imported->posts.size() == 1);
    CHECK(imported->posts.front().bytes == "id: \"2026-03-14-hola\"\npublish_at: 2026-03-14T09:00\n" + rest);
  }
}

TEST_CASE("«copy out» is the text, and what is written inside the picture is none") {
  const auto imported = made_of("Fecha;Hora;Red;Copy out;Copy in;Formato\n2026-03-14;9:00;x;El pie;Lo de dentro;Carrusel (3 slides)\n");
  REQUIRE(imported);
  REQUIRE(imported->posts.size() == 1);
  CHECK(imported->posts.front().bytes.ends_with("text: |-\n  El pie\n"));
  CHECK(told(*imported) == "import.column_unknown@24 ");
  CHECK(std::get<std::string>(imported->complaints.front().arguments[2].value) == "image");
}

TEST_CASE("hashtags without a column of texts are no text") {
  const auto imported = made_of("fecha,red,imagen,hashtags,el pie\n2026-03-14,x,a.jpg,#pizza,Hola\n");
  REQUIRE_FALSE(imported);
  CHECK(imported.error().name == "import.column_missing");
  CHECK(made_of("fecha,red,imagen\n2026-03-14,x,a.jpg\n"));
}

TEST_CASE("a row that says its day without its year is shown a date that is not read in two ways") {
  const auto imported = made_of("fecha,red,texto\n01-dic,x,Hola\n");
  REQUIRE(imported);
  CHECK(rule::phrase(model::MessageLanguage::es, imported->complaints.front().name,
                     rule::spoken(imported->complaints.front().arguments, model::MessageLanguage::es, rule::kNoYear))
            .ends_with("como 2026-12-15"));
}

TEST_CASE("rows of another client are none of this one's") {
  struct Row {
    std::string client;
    bool is_other;
  };
  for (const auto& [client, is_other] : {Row{"luz", false}, Row{"LUZ", false}, Row{"", false}, Row{"Clínica", true}, Row{"Lu", true}}) {
    CAPTURE(client);
    const auto imported = made_of("cliente,fecha,red,texto\n" + client + ",2026-03-14 10:00,x,Hola\n");
    REQUIRE(imported);
    CHECK(imported->posts.size() == (is_other ? 0U : 1U));
    CHECK(imported->left_out == 0);
    CHECK(told(*imported) == (is_other ? "import.other_client@24 " : ""));
    CHECK(imported->of_others == (is_other ? 1 : 0));
  }
}

TEST_CASE("a date that is past is told once, unless the row says that it is out") {
  model::World later = world();
  later.now = time::Zone().read({{2026, 3, 15}}).instant;
  const base::Sources sources;
  const auto imported = sheet::imported({.text = "fecha,red,texto,estado\n2026-03-14 10:00,x,Uno,\n2026-03-13 10:00,x,Dos,programado\n"
                                                 "2026-03-12 10:00,x,Tres,publicado\n2026-03-16 10:00,x,Cuatro,\n",
                                         .format = *sheet_format("csv"),
                                         .world = later,
                                         .client = later.clients.front(),
                                         .sources = sources,
                                         .is_file = [](const std::string&) { return false; }});
  REQUIRE(imported);
  CHECK(imported->posts.size() == 4);
  REQUIRE(imported->complaints.size() == 1);
  CHECK(imported->complaints.front().name == "import.past");
  CHECK(imported->complaints.front().more == 1);
  check_said(imported->complaints.front());
}

TEST_CASE("a network may have a text of its own") {
  struct Row {
    std::string cells;
    std::string texts;   // as the post has them, or what is told
  };
  const Row table[] = {
      {"x;Hola;;", "text: |-\n  Hola\n"},
      {"x;Hola;Buenas;", "text: |-\n  Hola\ntext_for:\n  x: |-\n    Buenas\n"},
      {"x, ig;Hola;Buenas;Hola", "text: |-\n  Hola\ntext_for:\n  x: |-\n    Buenas\n"},
      {"x, ig;;Buenas;Hola", "text: |-\n  Buenas\ntext_for:\n  instagram: |-\n    Hola\n"},
      {"x;;Buenas;", "text: |-\n  Buenas\n"},
      {"x, ig;;Buenas;", "import.no_text_for"},
      {"x;Hola;;Para nadie", "import.text_unused"},
      {"x;;;Para nadie", "import.no_text"},
  };
  for (const Row& row : table) {
    CAPTURE(row.cells);
    const auto imported = made_of("fecha;hora;red;copy;copy x;copy instagram\n2026-03-14;10:00;" + row.cells + "\n");
    REQUIRE(imported);
    const std::string told = imported->complaints.empty() ? imported->posts.front().bytes : imported->complaints.front().name;
    CHECK(told.substr(told.size() - row.texts.size()) == row.texts);
  }
}

TEST_CASE("a text that is missing is told at the cell that it is missing from") {
  const std::pair<std::string, std::string> table[] = {
      {"copy x;copy instagram\n2026-03-14;10:00;x, ig;Buenas;\n", "E2"},
      {"copy instagram;copy x\n2026-03-14;10:00;x, ig;Buenas;\n", "E2"},
      {"copy instagram;copy x\n2026-03-14;10:00;x, ig;;Buenas\n", "D2"},
      {"enlace;copy x\n2026-03-14;10:00;x, ig;;Buenas\n", "E2"},
  };
  for (const auto& [rest, cell] : table) {
    CAPTURE(rest);
    const auto imported = made_of("fecha;hora;red;" + rest);
    REQUIRE(imported);
    REQUIRE_FALSE(imported->complaints.empty());
    const Complaint& complaint = imported->complaints.back();
    CHECK(complaint.name == "import.no_text_for");
    CHECK(complaint.arguments.front().name == "cell");
    CHECK(std::get<std::string>(complaint.arguments.front().value) == cell);
  }
}

TEST_CASE("the day of the week of a row must be that of its date, and may tell how dates are written") {
  struct Row {
    std::string rows;
    std::string told;
  };
  const Row table[] = {
      {"viernes;13/03/2026;x;Hola\n", ""},
      {"vie.;13/03/2026;x;Hola\n", ""},
      {"jueves;13/03/2026;x;Hola\n", "import.weekday "},
      {"viernes;jueves 19/03/2026;x;Hola\n", "import.weekday "},
      {"13;13/03/2026;x;Hola\n", "import.weekday_word "},
      {"miércoles;3/4/2026;x;Hola\n;4/4/2026;x;Hola\n", "import.month_first "},
      {"viernes;3/4/2026;x;Hola\n;5/4/2026;x;Hola\n", ""},
      {";3/4/2026;x;Hola\n", "import.date_order "},
      {"sexta;13/03/2026;x;Oi\nquarta;3/4/2026;x;Oi\n", "import.weekday "},
      {";13/03/2026;x;Hi\n;Wed 3/4/2026;x;Hi\n", "import.weekday "},
      {"viernes;3/13/2026;x;Hola\nviernes;3/4/2026;x;Hola\n", "import.date_order "},
      {"viernes;3/13/2026;x;Hola\nsábado;3/14/2026;x;Hola\nviernes;3/4/2026;x;Hola\n", "import.month_first import.weekday "},
      {";1/12/2026;x;Hola\n;3/12/2026;x;Hola\n;12/25/2026;x;Hola\n", "import.date_order "},
      {";1/12/2026;x;Hola\n;31/11/2026;x;Hola\n;12/25/2026;x;Hola\n", "import.date_order "},
      {";1/12/2026;x;Hola\n;12/25/2026;x;Hola\n", "import.month_first "},
      {"miércoles;3/4/2026;x;Hola\nviernes;3/4/2026;x;Hola\n", "import.date_order "},
  };
  for (const Row& row : table) {
    CAPTURE(row.rows);
    const auto imported = made_of("día;fecha;red;texto\n" + row.rows);
    std::string told;
    for (const Complaint& complaint : imported ? imported->complaints : std::vector{imported.error()})
      if (complaint.name != "import.no_time") told += complaint.name + ' ';
    for (const rule::Argument& argument : imported ? std::vector<rule::Argument>() : imported.error().arguments)
      if (const auto* date = std::get_if<time::Date>(&argument.value)) CHECK(time::exists(*date));   // of both that it may be
    CHECK(told == row.told);
  }
  const auto imported = made_of("día;fecha;red;texto\nmiércoles;3/4/2026;x;Hola\n;5/4/2026;x;Adiós\n");
  REQUIRE(imported);
  CHECK(imported->posts[0].path == "luz/posts/2026-03/2026-03-04-hola.yaml");
  CHECK(imported->posts[1].path == "luz/posts/2026-05/2026-05-04-adios.yaml");
}

TEST_CASE("days of the week that contradict each other are told beside their dates") {
  const auto imported = made_of("día;fecha;red;texto\nquarta;3/4/2026;x;Oi\nsexta;4/3/2026;x;Oi\nsegunda;9/3/2026;x;Oi\n");
  REQUIRE_FALSE(imported);
  const std::string said =
      rule::phrase(model::MessageLanguage::pt, imported.error().name, rule::spoken(imported.error().arguments, model::MessageLanguage::pt, rule::kNoYear));
  CHECK(said.find("«segunda 9/3/2026»") != std::string::npos);
  CHECK(said.find("«quarta 3/4/2026»") != std::string::npos);
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
  const auto metricool = made_of("Text,Date,Time,Draft,Facebook,Twitter/X,Instagram,Picture Url 1\nHola,2026-05-04,08:30:00,TRUE,FALSE,TRUE,true,\n"
                                 "Adiós,2026-05-05,08:30,no sé,,TRUE,,\nNunca,2026-05-05,08:30,,,quizá,,\n",
                                 "metricool");
  REQUIRE(metricool);
  REQUIRE(metricool->posts.size() == 1);
  CHECK(metricool->posts[0].bytes == "id: \"2026-05-04-hola\"\npublish_at: 2026-05-04T08:30\n"
                                     "accounts: [luz-x, luz-instagram]\ntext: |-\n  Hola\nstatus: draft\n");
  CHECK(told(*metricool) == "import.status@135 import.tick@175 ");
  const auto buffer = made_of("Text,Image URL,Tags,Posting Time\nHola,,,2026-05-04 08:30\n", "buffer");
  REQUIRE_FALSE(buffer);
  CHECK(buffer.error().name == "import.column_missing");
}

}  // namespace
}  // namespace sml::sheet
