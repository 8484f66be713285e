#include "linter/sheet/header.h"

#include <string>
#include <variant>

#include "linter/sheet/cell.h"
#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::sheet {
namespace {

constexpr const char* kMeanings[] = {"client", "date", "weekday", "time", "account", "network", "in_network", "text", "own_text",
                                     "hashtags", "media", "alt", "link", "campaign", "status", "is_draft", "author", "format"};

// "date time - text": a column that is left out is "-".
std::string told(const Header& header, std::size_t columns) {
  std::string line;
  for (std::size_t index = 0; index < columns; ++index) {
    std::string meaning = "-";
    for (const KnownColumn& column : header.columns)
      if (column.index == index) meaning = kMeanings[static_cast<std::size_t>(column.meaning)];
    line += (line.empty() ? "" : " ") + meaning;
  }
  return line;
}

std::string argument(const Complaint& complaint, std::string_view name) {
  for (const rule::Argument& one : complaint.arguments)
    if (one.name == name) return std::get<std::string>(one.value);
  return "?";
}

TEST_CASE("columns are known by their names in three languages, whatever their case and accents") {
  struct Row {
    std::string names;
    std::string meanings;
  };
  const Row table[] = {
      {"fecha,hora,cuenta,texto", "date time account text"},
      {"FECHA,Hora,Red,Copy", "date time network text"},
      {"Día de publicación,Hora,RRSS,Texto / Copy", "date time network text"},
      {"Publicar el,Redes,Caption,Imágenes,Enlace,CAMPAÑA,Estado,Responsable", "date network text media link campaign status author"},
      {"fecha de publicacion,Hora de publicación,redes sociales,texto del post", "date time network text"},
      {"Date,Time,Platform,Post copy,Image,Alt text,Link", "date time network text media alt link"},
      {"Data,Horário,Rede social,Legenda,Imagem,Responsável", "date time network text media author"},
      {"Cliente,Fecha,Red,Texto", "client date network text"},
      {"fecha_hora,cuenta,texto", "date account text"},
      {"Fecha,Twitter,Texto", "date in_network text"},
      {"Fecha,Instagram,Facebook,Twitter/X,Texto", "date in_network in_network in_network text"},
      {"fecha,red,texto,imagen 1,imagen 2,imagen 3", "date network text media media media"},
      {"fecha,red,copy,contenido", "date network text -"},
      {"fecha,red,contenido", "date network text"},
      {"fecha,día,red,texto", "date weekday network text"},
      {"día,fecha,hora,red,texto", "weekday date time network text"},
      {"Fecha,Red,Copy Instagram,Copy FB,Texto para X,LinkedIn post", "date network own_text own_text own_text own_text"},
      {"Fecha,Red,Texto,Texto alternativo Instagram", "date network text -"},
      {"día,red,texto", "date network text"},
      {"fecha,red,texto,", "date network text -"},
      {"  Fecha : , Red* ,Texto", "date network text"},
      {"programado para,red,cuerpo", "date network text"},
      {"fecha,red,texto,programado para,cuerpo", "date network text - -"},
      {"publish at,accounts,body,scheduled time", "date account text time"},
  };
  for (const Row& row : table) {
    CAPTURE(row.names);
    const Table sheet = read_csv(row.names + "\n", ',');
    const auto header = header_of(sheet, sheet_formats().front(), false);
    REQUIRE(header);
    CHECK(told(*header, sheet.rows.front().cells.size()) == row.meanings);
    CHECK(header->complaints.empty());
  }
}

TEST_CASE("a column that is not known is told where it holds anything, with the nearest name") {
  const auto header =
      header_of(read_csv("fecha,red,texto,presupuesto,Enlase,,vacía\n2026-03-14,ig,hola,5,x.example,algo,\n", ','), sheet_formats().front(), false);
  REQUIRE(header);
  REQUIRE(header->complaints.size() == 3);
  CHECK(argument(header->complaints[0], "column") == "presupuesto");
  CHECK(argument(header->complaints[0], "says") == "name");
  CHECK(argument(header->complaints[1], "nearest") == "enlace");
  CHECK(argument(header->complaints[2], "says") == "nothing");
  CHECK(argument(header->complaints[2], "cell") == "F1");
}

TEST_CASE("the names may stand below other rows") {
  const auto header = header_of(read_csv("Plan de marzo,,\n,,\nFecha,Red,Texto\n2026-03-14,ig,hola\n", ','), sheet_formats().front(), false);
  REQUIRE(header);
  CHECK(header->row == 2);
  REQUIRE(header->complaints.size() == 1);
  CHECK(header->complaints[0].name == "import.above");
}

TEST_CASE("a sheet without what every post needs is none") {
  struct Row {
    std::string text;
    std::string complaint;
    std::string what;
  };
  const Row table[] = {
      {"", "import.column_missing", "date"},
      {"a,b,c\n", "import.column_missing", "date"},
      {"hora,red,texto\n", "import.column_missing", "date"},
      {"fecha,texto\n", "import.column_missing", "account"},
      {"fecha,red\n", "import.column_missing", "text"},
      {"fecha,red,copy,caption\n,,uno,dos\n", "import.column_twice", "?"},
      {"fecha,fecha,red,copy\n1,2,,\n", "import.column_twice", "?"},
      {"fecha,red,copy ig,texto instagram\n1,2,3,4\n", "import.column_twice", "?"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const auto header = header_of(read_csv(row.text, ','), sheet_formats().front(), false);
    REQUIRE_FALSE(header);
    CHECK(header.error().name == row.complaint);
    CHECK(argument(header.error(), "what") == row.what);
  }
  CHECK(header_of(read_csv("fecha,texto\n", ','), sheet_formats().front(), true));
  for (const char* text : {"fecha,red,copy,caption\n,,uno,\n", "fecha,red,caption,copy\n,,,uno\n"}) {
    const auto header = header_of(read_csv(text, ','), sheet_formats().front(), false);
    REQUIRE(header);
    CHECK(header->columns.size() == 3);
  }
}

TEST_CASE("no name of a format's columns stands twice") {
  for (const SheetFormat& format : sheet_formats())
    for (const ColumnName& one : format.columns)
      for (const ColumnName& other : format.columns) {
        CAPTURE(one.name);
        CHECK((&one == &other || text::folded_words(one.name) != text::folded_words(other.name)));
      }
}

TEST_CASE("cells are called as spreadsheets call them") {
  CHECK(cell_name(0, 0) == "A1");
  CHECK(cell_name(3, 25) == "Z4");
  CHECK(cell_name(9, 26) == "AA10");
  CHECK(cell_name(0, 701) == "ZZ1");
  CHECK(cell_name(0, 702) == "AAA1");
}

TEST_CASE("a list of names is taken apart at what people put between them") {
  struct Row {
    std::string cell;
    std::vector<std::string_view> names;
  };
  const Row table[] = {
      {"Instagram", {"Instagram"}},
      {"Instagram, Facebook", {"Instagram", "Facebook"}},
      {"IG/FB + X", {"IG", "FB", "X"}},
      {"Instagram y Facebook", {"Instagram", "Facebook"}},
      {"Instagram, Facebook e X", {"Instagram", "Facebook", "X"}},
      {"Instagram\nTik Tok;", {"Instagram", "Tik Tok"}},
      {" ,; ", {}},
      {"y", {"y"}},
      {"\u00A0Instagram\u00A0", {"Instagram"}},
  };
  for (const Row& row : table) {
    CAPTURE(row.cell);
    CHECK(listed(row.cell) == row.names);
  }
}

}  // namespace
}  // namespace sml::sheet
