#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const Folder& folder, Words words, MessageLanguage language = MessageLanguage::es) {
  words.insert(words.begin(), "calendar");
  return said(folder.path(), words, {.language = language});
}

void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\n");
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli, country: MX}\nholidays: {country: MX}\n");
  folder.write("clients/napoli/accounts.yaml",
               "accounts:\n  - {id: napoli-x, network: x, handle: \"@napoli\"}\n"
               "  - {id: uno, network: facebook, handle: uno}\n  - {id: dos, network: facebook, handle: dos}\n");
}

std::string post(const std::string& id, const std::string& moment, const std::string& rest) {
  return "- {id: " + id + ", publish_at: " + moment + ", accounts: [napoli-x], " + rest + "}\n";
}

bool has(const Said& said, std::string_view part) { return said.out.find(part) != std::string::npos; }

TEST_CASE("the plan goes from this month through that of the last post, and says what is left out") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml", post("antes", "2026-02-27T10:00", "text: Hola") + post("hoy", "2026-03-10T10:00", "text: Hola") +
                                                  post("luego", "2026-05-02T10:00", "text: Adiós"));
  struct Row {
    Words words;
    std::string days;
    std::string left_out;
  };
  const std::string one_before = "no está en esta página 1 post: 1 anterior<";
  const std::vector<Row> rows = {
      {{"--now", "2026-03-10T09:30"}, "del domingo 1 de marzo de 2026 al domingo 31 de mayo de 2026", one_before},
      {{"--now", "2026-03-10T09:30", "--from", "2026-02-27"}, "del viernes 27 de febrero de 2026 al domingo 31 de mayo de 2026", ""},
      {{"--now", "2026-03-10T09:30", "--through", "2026-03-12"}, "del domingo 1 de marzo de 2026 al jueves 12 de marzo de 2026",
       "no están en esta página 2 posts: 1 anterior y 1 posterior<"},
      {{"--now", "2026-03-10T09:30", "--through", "2026-02-10"}, "del domingo 1 de febrero de 2026 al martes 10 de febrero de 2026",
       "no están en esta página 3 posts: 3 posteriores<"},
      {{"--now", "2026-08-10T09:30"}, "del sábado 1 de agosto de 2026 al lunes 31 de agosto de 2026", "no están en esta página 3 posts: 3 anteriores<"},
      {{"--now", "2026-08-10T09:30", "--from", "2026-09-05"}, "del sábado 5 de septiembre de 2026 al miércoles 30 de septiembre de 2026",
       "no están en esta página 3 posts: 3 anteriores<"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.words);
    const Said page = run(folder, row.words);
    CHECK(page.status == 0);
    CHECK(has(page, "<h2>Pizzería Napoli: " + row.days + "</h2>"));
    CHECK(has(page, " en esta página ") == !row.left_out.empty());
    CHECK(has(page, row.left_out));
  }
  const Said months = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(has(months, "<h3>abril de 2026</h3><p>ningún post este mes</p>"));
  CHECK(has(run(folder, {"--from", "2026-03-11", "--through", "2026-04-29"}), "<h3>marzo de 2026</h3><p>ningún post en estos días</p>"));
  CHECK_FALSE(has(months, "<caption><h3>marzo de 2026</h3><p>"));
}

TEST_CASE("a post that is years away does not make a page of years") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml", post("hoy", "2026-03-10T10:00", "text: Hola") + post("lejos", "2190-05-02T10:00", "text: Hola"));
  const Said page = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(has(page, "al domingo 28 de febrero de 2027</h2>"));
  CHECK(has(page, "no está en esta página 1 post: 1 posterior<"));
}

TEST_CASE("posts say what sets them apart, and where they go") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml",
               post("a", "2026-03-10T10:00", "text: Uno, status: draft") + post("b", "2026-03-10T09:00", "text: Dos, status: published") +
                   post("c", "2026-03-02T10:00", "text: Tres") + post("d", "2026-03-10T11:00", "text: Cuatro, kind: emergency, thread: [cinco]") +
                   "- {id: e, publish_at: 2026-03-10T12:00, accounts: [dos, nadie], language: en, media: [{file: a.jpg}, {file: b.jpg}]}\n" +
                   "- {id: f, accounts: [napoli-x], text: Sin fecha}\n");
  const Said page = run(folder, {"--now", "2026-03-10T09:30"});
  const std::vector<std::string> in_order = {
      "09:00</time> X</p>\n<p class=\"words\" dir=\"auto\">Dos</p>\n<p class=\"standing\">ya publicado</p>",
      "10:00</time> X</p>\n<p class=\"words\" dir=\"auto\">Uno</p>\n<p class=\"standing\">borrador</p>",
      "11:00</time> X</p>\n<p class=\"words\" dir=\"auto\">Cuatro</p>\n<p class=\"standing\">emergencia, hilo de 2</p>",
      "12:00</time> Facebook (dos) y nadie</p>\n<p class=\"words\">sin texto</p>\n<p class=\"standing\">2 imágenes o videos</p>",
      "<time datetime=\"2026-03-16\">lunes 16</time></p>\n<ul class=\"occasions\"><li>día festivo</li></ul>",
      "<h3>sin día ni hora</h3>\n<ul class=\"posts\">\n<li class=\"error\"><p>X</p>\n<p class=\"words\" dir=\"auto\">Sin fecha</p>",
  };
  std::size_t at = 0;
  for (const std::string& part : in_order) {
    CAPTURE(part);
    const std::size_t found = page.out.find(part, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  CHECK(has(page, "Tres</p>\n<p class=\"standing\">ya publicado</p>"));
}

TEST_CASE("what the check finds stands below the month, and the day leads there") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml", "- {id: a, publish_at: 2026-03-10T10:00, accounts: [nadie], text: Hola}\n");
  const Said page = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(has(page, "<p><a href=\"#client-1-post-1\">1 error</a></p>"));
  CHECK(has(page, "<h4>lo que encontró la revisión</h4>\n<article id=\"client-1-post-1\">\n<h5>martes 10, 10:00, nadie</h5>"));
  folder.write("clients/napoli/posts/a.yaml", post("a", "2026-03-10T10:00", "text: Hola"));
  CHECK(has(run(folder, {"--now", "2026-03-10T09:30"}), "<p>1 post; la revisión no encontró nada que corregir</p>"));
  CHECK(has(run(folder, {"--now", "2026-03-11T09:30"}), "<p>1 post</p>"));
  std::filesystem::remove(folder / "clients/napoli/posts/a.yaml");
  CHECK(has(run(folder, {"--now", "2026-03-10T09:30"}), "<p>ningún post en estos días</p>"));
}

TEST_CASE("a post with more faults than fit says how many there are") {
  const Folder folder;
  fill(folder);
  std::string fields;
  for (int number = 0; number < 30; ++number) fields += ", nada" + std::to_string(number) + ": 1";
  folder.write("clients/napoli/posts/a.yaml", post("a", "2026-03-10T10:00", "text: Hola" + fields));
  const Said page = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(has(page, ">30 errores</a>"));
  CHECK(has(page, "<p>y 10 más que aquí no caben; «sml check» los muestra todos</p>"));
}

TEST_CASE("hours are the client's, and of several with other zones the page says so") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml", post("a", "2026-03-31T23:30:00-08:00", "text: Hola"));
  folder.write("clients/roma/facts.yaml", "business: {name: Roma, time_zone: Europe/Rome}\n");
  const Said page = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(has(page, "<time datetime=\"2026-04-01T01:30\">01:30</time>"));
  CHECK(has(page, "de 2026, hora de America/Mexico_City</h2>"));
  CHECK(has(page, "<h1>Plan de publicaciones</h1>"));
  CHECK(has(page, "<li><a href=\"#client-2\">Roma</a></li>"));
  const Said one = run(folder, {"--now", "2026-03-10T09:30", "--client", "Pizzería Napoli", "--lang", "en"});
  CHECK(has(one, "<html lang=\"en\">"));
  CHECK(has(one, "<h1>Plan of posts: Pizzería Napoli</h1>"));
  CHECK(has(one, "<h2>Pizzería Napoli: Sunday 1 March 2026 through Thursday 30 April 2026</h2>"));
}

TEST_CASE("the page goes to a file, and to none that is read") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/a.yaml", post("a", "2026-03-10T10:00", "text: Hola"));
  const Said written = run(folder, {"--output", "plan.html"});
  CHECK(written.status == 0);
  CHECK(written.out == "la página está en plan.html\n");
  std::ifstream file(folder / "plan.html", std::ios::binary);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == run(folder, {}).out);
  for (const std::string name : {"sml.yaml", "clients/napoli/facts.yaml", "no/such/folder/plan.html", "plan.pdf", "Plan.XLSX"}) {
    CAPTURE(name);
    const Said refused = run(folder, {"--output", name});
    CHECK(refused.status == 2);
    CHECK(refused.error.find(name) != std::string::npos);
  }
}

TEST_CASE("what cannot be done is said in a line") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\n");
  CHECK(run(folder, {}).error == "sml: aquí no hay ningún cliente\n");
  fill(folder);
  folder.write("clients/napoli/posts/roto.yaml", "id: \"roto\n");
  const Said unread = run(folder, {});
  CHECK(unread.status == 2);
  CHECK(unread.error == "sml: 1 archivo no se pudo leer hasta el final\n");
  CHECK(has(unread, "<p>1 archivo no se pudo leer hasta el final</p>"));
  const std::vector<std::pair<Words, std::string>> rows = {
      {{"--from", "ayer"}, "sml: «ayer» no es un día; se escribe así: --from 2026-03-01\n"},
      {{"--through", "2026-02-30"}, "sml: «2026-02-30» no es un día; se escribe así: --through 2026-03-01\n"},
      {{"--from", "2026-03-02", "--through", "2026-03-01"}, "sml: del 2026-03-02 al 2026-03-01 no hay ningún día: --through va después de --from\n"},
      {{"--from", "2026-03-02", "--through", "2028-03-01"}, "sml: son demasiados días; pide como mucho 366\n"},
      {{"--client", "napolo"}, "sml: no se conoce el cliente «napolo»; ¿querías decir «napoli»?\n"},
  };
  for (const auto& [words, error] : rows) {
    CAPTURE(words);
    const Said refused = run(folder, words);
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    CHECK(refused.error == error);
  }
}

}  // namespace
}  // namespace sml::cli
