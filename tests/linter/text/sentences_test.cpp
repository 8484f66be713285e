#include "linter/text/sentences.h"

#include <random>
#include <string>

#include "linter/base/utf8.h"
#include "tests/catch.h"

namespace sml::text {
namespace {

// The sentences of a row are told apart by ‖, which the text itself does not have.
std::string parted(const std::string& text) {
  std::string shown;
  for (const Range range : sentences(text)) shown.append(shown.empty() ? "" : "‖").append(text.substr(range.begin, range.end - range.begin));
  return shown;
}

std::string without_bars(std::string text) {
  for (std::size_t at = text.find("‖"); at != std::string::npos; at = text.find("‖")) text.erase(at, std::string("‖").size());
  return text;
}

TEST_CASE("sentences") {
  const std::string table[] = {
      "",
      "hola",
      "   ",
      "Hola. ‖Ven",
      "¡Hoy 2x1! ‖🍕 Te esperamos",
      "¡Hoy 2x1!🍕 ‖Te esperamos",
      "¡Hoy 2x1!🏳️‍🌈👩🏽‍🍳 ‖Te esperamos",
      "¿Vienes?‖Te esperamos",
      "¡Ven!‖¡Ya!",
      "Ven hoy.‖¡Te esperamos!",
      "Hoy… ‖mañana",
      "Hoy... ‖mañana",
      "Hoy.... ‖mañana",
      "Lunes a viernes ........ 9 a 14 h.\n‖Domingo .....cerrado",
      "Lunes .......\n‖Martes",
      "¿¡Gratis!? ‖Sí",
      "«Ven.» ‖Luego",
      "(Ven hoy.) ‖Luego",
      "El «¡2x1!» en pizzas",
      "¿Hambre?, ven ya",
      "Abrimos a las 14.30 h. ‖Ven",
      "Cuesta $1.000. ‖Ven",
      "Av. 12 y Av. Juárez. ‖Ven",
      "A las 6 p. m. en Centro",
      "A las 6 p.m. en Centro. ‖Ven",
      "A las 6 p. m. ‖Te esperamos",
      "De 9 a. m. a 6 p. m. hoy",
      "Napoli S.A. de C.V. invita",
      "Napoli S. A. de C. V. invita",
      "El Dr. Pérez y la Sra. Gómez. ‖Ven",
      "J. R. R. Tolkien escribe. ‖Lee",
      "Viaja a EE. UU. con nosotros",
      "Pizzas, tacos, etc. ‖Ven",
      "Pizzas, tacos, etc. en Centro",
      "Tel. 55 1234 5678. ‖Ven",
      "Calle 5 núm. 12, col. Roma",
      "¿Cerramos? ‖No. ‖Abrimos",
      "Local No. 12 abierto",
      "El vie. 13 de mar. ‖Ven",
      "Visita napoli.example. ‖Ven",
      "Visita https://napoli.example/menu?mesa=1!x y ven",
      "Visita napoli.example/menu?mesa=1 y ven",
      "www.napoli.example/?a!b",
      "Tacos/pizza!‖Ya",
      "¿Viste https://napoli.example/menu? ‖Ven",
      "1. Sigue la cuenta\n‖2. Comenta",
      "Quedan 3. ‖Ven",
      "Es la 1.ª vez",
      "Noche de pizza\n‖Ven hoy",
      "Noche de pizza\nen Centro",
      "Noche de pizza\r\nen Centro",
      "Noche de pizza\n\n‖en Centro",
      "Noche de pizza\n  ‖🍕 hoy",
      "Noche\u2028‖Hoy",
      "Hoy.\n\n‖Mañana.\n",
      "a las 6 p. m.\nen Centro",
      "Av. Juárez\n‖Col.\n‖Centro",
      "Wait for Dr. Smith at 5 p.m. on Main St. ‖Come in",
      "O Sr. Silva chega às 18 h. ‖Venha",
      "hola. ‖te esperamos",
      ".\n‖.\n‖.",
      "a.b.c",
      ".com es caro",
      "a\xFF. ‖B",
  };
  for (const std::string& row : table) {
    CAPTURE(row);
    CHECK(parted(without_bars(row)) == row);
  }
}

TEST_CASE("sentences cover any text, each begins on a character") {
  const char32_t kTelling[] = {'.', '!', '?', U'…', ' ', '\n', '\r', 'a', 'B', '1', '"', U'»', U'¡', 0x1F355, 0xFE0F, 0x200D, 0x301, '/', ':'};
  std::mt19937 random(11);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::size_t left = random() % 30; left > 0; --left) {
      if (random() % 12 == 0)
        text += static_cast<char>(random() % 256);
      else
        base::append_code_point(text, kTelling[random() % std::size(kTelling)]);
    }
    CAPTURE(round, text);
    std::size_t end = 0;
    for (const Range range : sentences(text)) {
      REQUIRE(range.begin == end);
      REQUIRE(range.end > range.begin);
      end = range.end;
    }
    REQUIRE(end == text.size());
  }
}

struct Word {
  std::string text;
  std::string word;
  bool tags_are_words;
  bool whole;
};

TEST_CASE("whole words") {
  const Word table[] = {
      {"hoy pizza ya", "pizza", false, true}, {"pizzas", "pizza", false, false}, {"superpizza", "pizza", false, false},
      {"pizza", "pizza", false, true},        {"¡pizza!", "pizza", false, true}, {"ñpizza", "pizza", false, false},
      {"pizzañ", "pizza", false, false},      {"2pizza", "pizza", false, false}, {"n\u0303pizza", "pizza", false, false},
      {"cafe\u0301", "cafe", false, false},   {"🍕pizza🍕", "pizza", false, true}, {"❤\uFE0Fpizza\uFE0F", "pizza", false, true},
      {"#pizza", "pizza", false, true},       {"#pizza", "pizza", true, false},  {"@pizza", "pizza", true, false},
      {"# pizza", "pizza", true, true},       {"日pizza", "pizza", false, false}, {"_pizza_", "pizza", false, true},
  };
  for (const Word& row : table) {
    CAPTURE(row.text, row.tags_are_words);
    const std::size_t begin = row.text.find(row.word);
    CHECK(is_whole_word(row.text, {begin, begin + row.word.size()}, row.tags_are_words) == row.whole);
  }
  CHECK(is_whole_word("", {0, 0}));
  CHECK(is_whole_word("a", {7, 9}) == false);
}

}  // namespace
}  // namespace sml::text
