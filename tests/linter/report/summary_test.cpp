#include "linter/report/summary.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Lines = std::vector<std::string>;

TEST_CASE("the total counts what was found and where, and leaves out what there is none of") {
  const auto total = [](const run::Summary& summary) { return total_line(summary, MessageLanguage::es); };
  CHECK(total({.files = 12, .posts = 240, .past = 180, .errors = 1, .warnings = 2}) ==
      "1 error y 2 avisos en 12 archivos con 240 publicaciones (180 ya pasadas)");
  CHECK(total({.files = 1, .posts = 1, .past = 1, .errors = 2, .warnings = 1, .infos = 1}) ==
      "2 errores, 1 aviso y 1 nota en 1 archivo con 1 publicación (1 ya pasada)");
  CHECK(total({.files = 2, .posts = 0, .infos = 3, .suppressed = 4}) == "3 notas en 2 archivos con 0 publicaciones; 4 silenciados");
  CHECK(total({.files = 2, .posts = 3, .suppressed = 1}) == "sin problemas: 2 archivos con 3 publicaciones; 1 silenciado");
  CHECK(total({.files = 2, .posts = 3, .errors = 1, .unread_files = 1}) == "1 error en 3 archivos con 3 publicaciones");
  CHECK(total_line({.files = 2, .posts = 3, .errors = 1}, MessageLanguage::en) == "1 error in 2 files with 3 posts");
}

TEST_CASE("what was not checked is told by its reason, rules and clients together") {
  run::Summary summary;
  summary.clients = 4;
  CHECK(closing_lines(summary, MessageLanguage::es).empty());
  summary.silent = {{"a/a", "napoli", "facts", "clients/napoli/facts.yaml"}};
  CHECK(closing_lines(summary, MessageLanguage::es) == Lines{"sin comprobar: a/a en napoli: no hay facts.yaml"});
  summary.silent.push_back({"b/b", "napoli", "facts", "clients/napoli/facts.yaml"});
  summary.silent.push_back({"a/a", "roma", "facts", "clients/roma/facts.yaml"});
  summary.silent.push_back({"a/a", "bari", "facts", "clients/bari/facts.yaml"});
  summary.silent.push_back({"c/c", "", "team", "team.yaml"});
  CHECK(closing_lines(summary, MessageLanguage::es) ==
        Lines{"sin comprobar: a/a y b/b en napoli y 2 más: no hay facts.yaml", "sin comprobar: c/c: no hay team.yaml"});
  summary.clients = 1;
  CHECK(closing_lines(summary, MessageLanguage::es).front().find("napoli") == std::string::npos);
  summary.bare = true;
  CHECK(closing_lines(summary, MessageLanguage::es).size() == 1);
}

TEST_CASE("lines are few, however much there is to tell") {
  run::Summary summary{.unread_files = 2};
  for (const char* need : {"facts", "team", "contract", "accounts", "contract.term", "contract.channels", "contract.service_hours"})
    summary.silent.push_back({"a/a", "n", need, "f.yaml"});
  for (int file = 0; file < 500; ++file) summary.unshown.push_back({"a/a", "f" + std::to_string(file / 2) + ".yaml", 2});
  const Lines lines = closing_lines(summary, MessageLanguage::es);
  REQUIRE(lines.size() == 10 + 1 + 5 + 1 + 1);
  CHECK(lines[0] == "y 2 más de a/a en f0.yaml");
  CHECK(lines[10] == "y 980 más en otros 245 archivos");
  CHECK(lines[16] == "2 motivos más por los que algo quedó sin comprobar; «--format json» los dice todos");
  CHECK(lines[17] == "2 archivos no se pudieron leer hasta el final");
}

TEST_CASE("claims that no fact stands against are counted by what they are") {
  run::Summary summary;
  summary.uncompared = {{model::Uncompared::price, 5}, {model::Uncompared::contact, 1}};
  CHECK(closing_lines(summary, MessageLanguage::es) == Lines{"sin comparar con ningún dato del negocio: 5 precios y 1 teléfono, correo o dirección"});
  summary.uncompared = {{model::Uncompared::text, 2}};
  CHECK(closing_lines(summary, MessageLanguage::es) == Lines{"2 textos no están en español, inglés ni portugués: de ellos solo se revisan las cifras, los "
                                                             "contactos, los enlaces y los nombres"});
  summary.uncompared = {{model::Uncompared::crowd, 1}};
  CHECK(closing_lines(summary, MessageLanguage::es) ==
        Lines{"1 texto lleva más precios, fechas, nombres o etiquetas de los que se pueden comparar: se revisan los primeros"});
}

TEST_CASE("what was fixed is told by rule, and what could be by how") {
  run::Summary summary{.mended = {{"a/a", 2}, {"b/b", 1}}, .mended_files = 2};
  CHECK(closing_lines(summary, MessageLanguage::es) == Lines{"se arregló en 2 archivos: 2 de a/a y 1 de b/b"});
  CHECK(closing_lines(summary, MessageLanguage::en) == Lines{"fixed in 2 files: 2 of a/a and 1 of b/b"});
  const auto offered = [](std::size_t safe, std::size_t unsafe) { return closing_lines({.safe_fixes = safe, .unsafe_fixes = unsafe}, MessageLanguage::es); };
  CHECK(offered(0, 0).empty());
  CHECK(offered(1, 0) == Lines{"1 se arregla con «sml check --fix»"});
  CHECK(offered(2, 1) == Lines{"2 se arreglan con «sml check --fix», y 1 más con «--unsafe-fixes»; mira antes con «--diff» qué cambiaría"});
  CHECK(offered(0, 3) == Lines{"3 se arreglan con «sml check --fix --unsafe-fixes»; mira antes con «--diff» qué cambiaría"});
}

TEST_CASE("the reason of a silence names the file as given") {
  CHECK(silence_reason("contract.term", "clients/n/contract.yaml", MessageLanguage::en) ==
                       "clients/n/contract.yaml does not say when the contract starts and ends");
}

}  // namespace
}  // namespace sml::report
