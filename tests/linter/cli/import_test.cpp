#include <filesystem>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;

constexpr std::string_view kAccounts = "accounts:\n  - {id: luz-instagram, network: instagram, handle: \"@luz\"}\n"
                                       "  - {id: luz-x, network: x, handle: \"@luz\"}\n";

// A repository of one client, with a sheet.
void make(const Folder& folder, std::string_view sheet = {}) {
  folder.write("sml.yaml", "version: 1\nlanguage: es\ntime_zone: America/Mexico_City\nclients: .\n");
  folder.write("accounts.yaml", kAccounts);
  folder.write("plan.csv", sheet);
}

Said imported(const Folder& folder, Words more = {}, const std::string& typed = {}) {
  Words words = {"import", "csv", "plan.csv"};
  if (!typed.empty()) words.back() = "-";
  words.insert(words.end(), more.begin(), more.end());
  return said(folder.path(), words, {.typed = typed});
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("the sample sheets are imported whole, and check clean") {
  for (const char* sheet : {"plan-de-posts.csv", "plan-of-posts.csv"}) {
    CAPTURE(sheet);
    const Folder folder;
    REQUIRE(said(folder.path(), {"init", "--yes", "--network", "instagram,facebook", "--now", "2027-03-01T09:00"}, {}).status == 0);
    const Words words = {"import", "csv", fs::absolute(fs::path("integrations/import") / sheet).string()};
    const Said first = said(folder.path(), words, {});
    CAPTURE(first.out, first.error);
    CHECK(first.status == 0);
    CHECK(holds(first.out, "3 posts escritos, ninguno estaba ya, ninguna fila quedó fuera"));
    CHECK_FALSE(holds(first.out, "aviso"));
    const Said again = said(folder.path(), words, {});
    CHECK(again.status == 0);
    CHECK(holds(again.out, "ningún post escrito, 3 ya estaban, ninguna fila quedó fuera"));
    const Said check = said(folder.path(), {"check", "--rule", "schema", "--rule", "yaml", "--now", "2027-03-01T09:00"}, {});
    CAPTURE(check.out);
    CHECK(check.status == 0);
    CHECK(holds(check.out, "sin problemas"));
  }
}

TEST_CASE("where a file could not be read, what it holds may be the very post") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n");
  folder.write("posts/roto.yaml", "id: [a\n");
  const Said told = imported(folder);
  CAPTURE(told.out, told.error);
  CHECK(told.status == 2);
  CHECK(holds(told.out, "1 post escrito"));
}

TEST_CASE("a sheet that says whose its rows are is imported for all of its clients at once") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\ntime_zone: Europe/Madrid\n");
  folder.write("clients/luz/accounts.yaml", "accounts: [{id: luz-instagram, network: instagram, handle: a}]\n");
  folder.write("clients/sol/accounts.yaml", "accounts: [{id: sol-instagram, network: instagram, handle: b}]\n");
  folder.write("clients/sin-filas/facts.yaml", "business: {name: Sin filas}\n");
  folder.write(
      "plan.csv",
      "Fecha;Hora;Cliente;Red;Texto\n15/03/2027;10:00;Luz;Instagram;Uno\n16/03/2027;10:00;sol;Instagram;Dos\n"
      "17/03/2027;10:00;Nadie;Instagram;Tres\n18/03/2027;10:00;;Instagram;Cuatro\n");
  const Said first = imported(folder);
  CAPTURE(first.out, first.error);
  CHECK(first.status == 1);
  CHECK(holds(first.out, "C4: no se conoce el cliente «Nadie», y no se importa; aquí hay luz, sin-filas y sol"));
  CHECK(holds(first.out, "C5: la fila no dice de qué cliente es, y no se importa"));
  CHECK(holds(first.out, "escrito: clients/luz/posts/2027-03/2027-03-15-uno.yaml\nescrito: clients/sol/posts/2027-03/2027-03-16-dos.yaml\n"));
  CHECK(holds(first.out, "2 posts escritos, ninguno estaba ya, 2 filas quedaron fuera (4 filas en la hoja)"));
  folder.write("plan.csv", "Fecha;Hora;Red;Texto\n15/03/2027;10:00;Instagram;Uno\n");
  CHECK(imported(folder).error == "sml: di de qué cliente, con --client: luz, sin-filas y sol\n");
}

TEST_CASE("a caption stands in its file byte for byte") {
  const std::string captions[] = {"hola", " hola ", "a\n\n b\n", "\n\na", "# no es comentario", "clave: valor", "- uno\n- dos", "---\n...",
                                  "a\tb", "👩‍🍳 🇲🇽 ❤️", "@luz", "\"\"", "%", "`", "*", "&a", "!b", "|", ">", "a\\n", "control\x01",
                                  "\u00A0", "a\u2028b", "null", "1", "2026-03-14", "yes", "{a: b}", "[1]", "'x", "=1+1", "a\vb"};
  for (const std::string& caption : captions) {
    CAPTURE(caption);
    std::string quoted;
    for (const char byte : caption) quoted += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    const Folder folder;
    make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,\"" + quoted + "\"\n");
    const Said made = imported(folder);
    CAPTURE(made.out, made.error);
    if (caption == "control\x01") {
      CHECK(made.status == 1);
      CHECK(holds(made.out, "plan.csv:2:20: error: D2: detrás de «control» hay un carácter que no se ve"));
      continue;
    }
    if (caption == "\u00A0") {
      CHECK(made.status == 1);   // blank
      continue;
    }
    CHECK(made.status == 0);
    CHECK(holds(imported(folder).out, "1 ya estaba"));
    const Said claims = said(folder.path(), {"check", "--rule", "yaml", "--rule", "schema", "--include-past"}, {});
    CHECK(claims.status == 0);
  }
}

TEST_CASE("posts go to the client with that id, whatever another is called, and to none where a name is of several") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\ntime_zone: America/Mexico_City\n");
  folder.write("plan.csv", "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n");
  for (const char* client : {"bar", "casa", "mar"})
    folder.write("clients/" + std::string(client) + "/accounts.yaml",
                 "accounts: [{id: " + std::string(client) + "-x, network: x, handle: \"@" + client + "\"}]\n");
  folder.write("clients/bar/facts.yaml", "business: {name: Mar}\n");
  for (const char* client : {"casa", "mar"}) folder.write("clients/" + std::string(client) + "/facts.yaml", "business: {name: La Dos}\n");
  CHECK(imported(folder, {"--client", "mar"}).status == 0);
  CHECK_FALSE(folder.read("clients/mar/posts/2026-03/2026-03-14-hola.yaml").empty());
  folder.write("plan.csv", "cliente,fecha,hora,red,texto\nmar,2026-03-15,10:00,x,Adiós\nbar,2026-03-15,10:00,x,Adiós\ncasa,2026-03-15,10:00,x,Adiós\n");
  CHECK(holds(imported(folder, {"--client", "mar"}).out, "(3 filas en la hoja, 2 de otros clientes)"));
  const Said several = imported(folder, {"--client", "la dos"});
  CHECK(several.status == 2);
  CHECK(holds(several.error, "varios clientes se llaman «la dos»; di cuál con su id: casa y mar"));
}

TEST_CASE("a sheet may come on standard input, and is told by the sign for it") {
  const Folder folder;
  make(folder);
  const Said made = imported(folder, {}, "fecha;hora;red;texto\n2026-03-14;10:00;x;Hola\n2026-03-14;10:00;y;Hola\n");
  CHECK(made.status == 1);
  CHECK(holds(made.out, "-:3:18: error: C3: no se conoce la cuenta o red «y»"));
  CHECK(folder.read("posts/2026-03/2026-03-14-hola.yaml") == "id: \"2026-03-14-hola\"\npublish_at: 2026-03-14T10:00\naccounts: [luz-x]\ntext: |-\n  Hola\n");
}

TEST_CASE("nothing that exists is written over") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola a todos\n2026-03-15,10:00,x,Feliz domingo\n2026-03-16,10:00,x,Feliz lunes\n");
  folder.write("posts/mi-post.yaml", "id: \"2026-03-14-hola-a-todos\"\npublish_at: 2026-03-14T10:00\naccounts: [luz-x]\ntext: Hola, gente\n");
  folder.write("posts/2026-03/2026-03-15-feliz-domingo.yaml", "id: [roto\n");
  const Said made = imported(folder);
  CHECK(made.status == 2);   // a file could not be read
  CHECK(holds(made.out, "plan.csv:2:20: error: D2: ya hay un post «2026-03-14-hola-a-todos», "
                        "en posts/mi-post.yaml, y no dice lo mismo que esta fila: cambia el texto"));
  CHECK(holds(made.out, "plan.csv:3:1: error: A3: ya existe «posts/2026-03/2026-03-15-feliz-domingo.yaml», y no es un post que se pueda leer"));
  CHECK(holds(made.out, "1 post escrito, ninguno estaba ya, 2 filas quedaron fuera"));
  CHECK(holds(folder.read("posts/mi-post.yaml"), "Hola, gente"));
  CHECK(folder.read("posts/2026-03/2026-03-15-feliz-domingo.yaml") == "id: [roto\n");
}

TEST_CASE("a post that was moved or mended since is there as long as it says what its row says") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n");
  folder.write("posts/todo.yaml", "- id: saludo\n  publish_at: 2026-03-14T10:00:00-06:00\n  accounts: [luz-x]\n  text: Hola\n  status: draft\n");
  const Said made = imported(folder);
  CHECK(made.status == 0);
  CHECK(holds(made.out, "plan.csv:2:1: nota: A2: ya está en posts/todo.yaml: «saludo»"));
}

TEST_CASE("a row that got another date is told of its post of before, and one that stands twice in the sheet is not") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2027-03-14,10:00,x,Hoy cerramos\n2027-03-21,10:00,x,Hoy cerramos\n");
  CHECK_FALSE(holds(imported(folder).out, "ese mismo texto"));
  folder.write("plan.csv", "fecha,hora,red,texto\n2027-03-14,10:00,x,Hoy cerramos\n2027-03-28,10:00,x,Hoy cerramos\n");
  CHECK(holds(imported(folder).out, "ese mismo texto ya estaba en posts/2027-03/2027-03-21-hoy-cerramos.yaml"));
}

TEST_CASE("rows that would be called the same are all there the second time") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,¡Hola!\n2026-03-14,12:00,x,Hola\n2026-03-14,14:00,x,Hola.\n2026-03-14,14:00,x,Hola.\n");
  const Said made = imported(folder);
  CHECK(holds(made.out, "plan.csv:5:1: nota: A5: esta fila dice lo mismo que la de A4, y vale por una"));
  CHECK(holds(made.out, "3 posts escritos"));
  CHECK(fs::exists(folder / "posts/2026-03/2026-03-14-hola-3.yaml"));
  CHECK(holds(imported(folder).out, "ningún post escrito, 3 ya estaban, ninguna fila quedó fuera"));
}

TEST_CASE("what cannot be imported at all is told in one line") {
  const Folder folder;
  make(folder, "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n");
  std::string wide, long_sheet = "fecha,hora,red,texto\n";
  for (int column = 0; column < 10'000; ++column) wide += "a,";
  for (int row = 0; row <= 10'000; ++row) long_sheet += "2026-03-14,10:00,x,Hola\n";
  folder.write("ancha.csv", "fecha,hora,red,texto\n" + wide + "\n");
  folder.write("larga.csv", long_sheet);
  folder.write("grande.csv", std::string((16U << 20) + 1, 'a'));
  folder.write("libro.xlsx", std::string("PK\x03\x04\x00\x00", 6));
  folder.write("mezcla.csv", "fecha,texto\nma\xC3\xB1" "ana,a\xF1o\n");
  folder.write("vacia.csv", "");
  folder.write("sin-fecha.csv", "hora,red,texto\n10:00,x,Hola\n");
  struct Row {
    Words words;
    std::string line;
  };
  const Row table[] = {
      {{"csv", "ancha.csv"}, "sml: ancha.csv:2:1001: esta fila tiene más de 500 celdas, y eso no es una hoja de posts\n"},
      {{"csv", "larga.csv"}, "sml: larga.csv:10001:1: la hoja tiene más de 10.000 filas: pártela por meses\n"},
      {{"csv", "grande.csv"}, "sml: «grande.csv» tiene más de 16 MB"},
      {{"csv", "libro.xlsx"}, "sml: «libro.xlsx» es un libro de una hoja de cálculo, y aquí se lee CSV"},
      {{"csv", "mezcla.csv"}, "sml: mezcla.csv:2:9: desde aquí hay letras guardadas de otro modo"},
      {{"csv", "vacia.csv"}, "sml: vacia.csv:1:1: la hoja está vacía: la primera fila lleva los nombres de las columnas"},
      {{"csv", "sin-fecha.csv"}, "sml: sin-fecha.csv:1:1: falta la columna con la fecha de cada post; se puede llamar «fecha», «día» o «publicar el»; las que "
                                 "hay son hora, red y texto\n"},
      {{"csv", "no-hay.csv"}, "sml: no existe «no-hay.csv»"},
      {{"csv", "."}, "sml: «.» es una carpeta: hace falta el archivo de la hoja, guardado como CSV\n"},
      {{"xlsx", "libro.xlsx"}, "sml: «libro.xlsx» es un libro de una hoja de cálculo, y aquí se lee CSV"},
      {{"excel", "plan.csv"}, "sml: «excel» no vale para import; valores posibles: csv, metricool y buffer"},
      {{"csv", "plan.csv", "--dates", "dia"}, "sml: «dia» no vale para --dates"},
      {{"csv", "plan.csv", "--client", "sol"}, "sml: no se conoce el cliente «sol»"},
      {{"csv", "plan.csv", "--account", "luz"}, "sml: «luz» no vale para --account"},
      {{"csv"}, "sml: falta «archivo» (la hoja guardada como CSV; con «-», lo que llega por la entrada); se escribe así: sml import formato archivo\n"},
  };
  for (const Row& row : table) {
    Words words = {"import"};
    words.insert(words.end(), row.words.begin(), row.words.end());
    CAPTURE(words);
    const Said told = said(folder.path(), words, {});
    CHECK(told.status == 2);
    CHECK(told.out == "");
    CHECK(told.error.substr(0, row.line.size()) == row.line);
  }
  CHECK_FALSE(fs::exists(folder / "posts"));
}

TEST_CASE("nothing is written where no check would read it") {
  const std::string sheet = "fecha,hora,red,texto\n2026-03-14,10:00,x,Hola\n";
  {
    const Folder folder, elsewhere;
    make(folder, sheet);
    fs::create_directory_symlink(elsewhere.path(), folder / "posts");
    const Said made = imported(folder);
    CHECK(made.status == 2);
    CHECK(made.error == "sml: no se escribe nada en «posts», porque es un enlace o no es una carpeta, y lo que hay ahí no se revisa\n");
    CHECK(fs::is_empty(elsewhere.path()));
  }
  {
    const Folder folder;
    make(folder, sheet);
    folder.write("posts", "un archivo");
    CHECK(imported(folder).status == 2);
  }
  {
    const Folder folder;
    make(folder, sheet);
    folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\nexclude: [posts/2026-03/**]\n");
    const Said made = imported(folder);
    CHECK(made.status == 2);
    CHECK(holds(made.error, "está en lo que «exclude» deja fuera"));
    CHECK_FALSE(fs::exists(folder / "posts"));
  }
  {
    const Folder folder;
    folder.write("plan.csv", sheet);
    CHECK(imported(folder).error == "sml: aquí no hay ningún repositorio de sml, ni más arriba; «sml init» empieza uno\n");
    make(folder, sheet);
    fs::remove(folder / "accounts.yaml");
    CHECK(imported(folder).error == "sml: no se sabe qué cuentas tiene el cliente: anótalas en accounts.yaml\n");
  }
}

TEST_CASE("the only account of a client goes without saying, and one may be said for all") {
  const Folder folder;
  make(folder, "fecha,hora,texto\n2026-03-14,10:00,Hola\n");
  CHECK(imported(folder).status == 2);
  CHECK(imported(folder, {"--account", "luz-x", "--account", "luz-instagram"}).status == 0);
  CHECK(holds(folder.read("posts/2026-03/2026-03-14-hola.yaml"), "accounts: [luz-x, luz-instagram]"));
  folder.write("accounts.yaml", "accounts: [{id: luz-x, network: x, handle: \"@luz\"}]\n");
  folder.write("plan.csv", "fecha,hora,texto\n2026-03-15,10:00,Hola\n");
  CHECK(imported(folder).status == 0);
  CHECK(holds(folder.read("posts/2026-03/2026-03-15-hola.yaml"), "accounts: [luz-x]"));
}

TEST_CASE("line ends of any system are line ends") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const Folder folder;
    make(folder, "fecha;hora;red;texto" + end + "2026-03-14;10:00;x;\"uno" + end + "dos\"" + end + "2026-03-14;10:00;q;tres" + end);
    const Said made = imported(folder);
    CHECK(holds(made.out, "plan.csv:4:18: error: C3"));
    CHECK(holds(folder.read("posts/2026-03/2026-03-14-uno-dos.yaml"), "text: |-\n  uno\n  dos\n"));
  }
}

TEST_CASE("what a sheet says is told in English, too") {
  const Folder folder;
  make(folder, "date,time,network,text\n3/4/2026,10:00,x,Hello\n");
  CHECK(imported(folder, {"--lang", "en"}).error ==
        "sml: plan.csv:2:1: A2: \"3/4/2026\" may be Friday 3 April 2026 or Wednesday 4 March 2026, and no other date of the column tells: say --dates "
        "day-first where the day comes "
        "first, or --dates month-first where the month does\n");
  CHECK(holds(imported(folder, {"--lang", "en", "--dates", "month-first", "--diff"}).out,
                                "1 post would be written, none was there already, no row was left out"));
  CHECK_FALSE(fs::exists(folder / "posts"));
}

}  // namespace
}  // namespace sml::cli
