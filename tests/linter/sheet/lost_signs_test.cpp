#include "linter/sheet/lost_signs.h"

#include <string_view>

#include "tests/catch.h"

namespace sml::sheet {
namespace {

TEST_CASE("a sheet with a character that Windows-1252 lacks has lost none") {
  struct Row {
    std::string_view sheet;
    bool may;
  };
  const Row table[] = {{"Paella ??", true}, {"¡Sábado! 20 € “hoy” – œuf…", true}, {"Paella 🥘", false}, {"Sala Łódź", false}, {"Amor ❤", false}};
  for (const auto& [sheet, may] : table) {
    CAPTURE(sheet);
    CHECK(may_lack_signs(sheet) == may);
  }
}

TEST_CASE("a question mark where no question ends stands for what was lost") {
  struct Row {
    std::string_view text;
    std::string_view upto;   // all up to the end of the first; empty where none is
  };
  const Row table[] = {
      {"¡Esta noche paella! ??", "¡Esta noche paella! ??"},
      {"?? Novedad", "??"},
      {"Hola\n? Novedad", "Hola\n?"},
      {"¿Vienes? ?? Te esperamos", "¿Vienes? ??"},
      {"Menú ? 12 €", "Menú ?"},
      {"Abrimos el sábado. ?", "Abrimos el sábado. ?"},
      {"¿Vienes ??", ""},
      {"¿Vienes ? Te esperamos", ""},
      {"¿En serio??", ""},
      {"¡¿Qué?!", ""},
      {"What!? Really??", ""},
      {"Ready ?", ""},
      {"Ready ?\nCome in", ""},
      {"https://luz.example/?a=1", ""},
  };
  for (const auto& [text, upto] : table) {
    CAPTURE(text);
    const auto end = end_of_lost_sign(text);
    CHECK(text.substr(0, end.value_or(0)) == upto);
  }
}

TEST_CASE("a cell of a million questions is read once") {
  std::string text;
  for (int count = 0; count < 1'000'000; ++count) text += "a?";
  CHECK(!end_of_lost_sign(text));
  CHECK(end_of_lost_sign(text + " ? b") == text.size() + 2);
}

}  // namespace
}  // namespace sml::sheet
