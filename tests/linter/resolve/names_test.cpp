#include "linter/resolve/names.h"

#include <iterator>
#include <random>
#include <string>

#include "linter/text/sentences.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

struct Row {
  std::string text;
  std::string found;   // the words found, '|' between them
};

std::string found_in(const NameIndex& index, const std::string& text) {
  std::string out;
  for (const NameIndex::Mention& mention : index.find(words_of(text, text::sentences(text)))) {
    if (!out.empty()) out += '|';
    out += text.substr(mention.range.begin, mention.range.end - mention.range.begin);
  }
  return out;
}

void check(const NameIndex& index, std::initializer_list<Row> table) {
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(index, row.text) == row.found);
    CHECK((row.found.empty() || index.may_find(row.text)));
  }
}

TEST_CASE("a name is found with its hyphens or without") {
  NameIndex index;
  index.add("wifi", 0);
  index.add("Check-in exprés", 1);
  check(index, {
                   {"Wi-Fi gratis", "Wi-Fi"},
                   {"el wifi", "wifi"},
                   {"wi fi", ""},
                   {"checkin exprés", "checkin exprés"},
                   {"check-in exprés", "check-in exprés"},
                   {"hi-wi-fi", ""},
                   {"#WiFi", "WiFi"},
               });
}

TEST_CASE("a thing's name is matched as a whole, folded, in the plural and in hashtags") {
  NameIndex index;
  index.add("Pizza margarita", 0);
  check(index, {
                   {"PIZZA MARGARITA hoy", "PIZZA MARGARITA"},
                   {"dos pizzas margaritas", "pizzas margaritas"},
                   {"Pizza\u00a0Margarita", "Pizza\u00a0Margarita"},
                   {"pizza\nmargarita", "pizza\nmargarita"},
                   {"pizza-margarita", "pizza-margarita"},
                   {"#PizzaMargarita #pizzamargarita #pizza_margarita", "PizzaMargarita|pizzamargarita|pizza_margarita"},
                   {"#PizzasMargaritas", "PizzasMargaritas"},
                   {"pizza y margarita", ""},
                   {"Hoy hay pizza. Margarita llegó", ""},
                   {"PIZZA\nMARGARITA", "PIZZA\nMARGARITA"},
                   {"¿pizza? Margarita llegó", ""},
                   {"pizza, margarita y más", ""},
                   {"minipizza margarita", ""},
                   {"pizza margaritada", ""},
                   {"#Pizza margarita", ""},
                   {"@pizzamargarita y pizza-margarita.example", ""},
                   {"https://x.example/pizza-margarita", ""},
               });
}

TEST_CASE("short names and those that change before their plural are found in it") {
  NameIndex index;
  index.add("Pão", 0);
  index.add("Leão", 1);
  index.add("Luz", 2);
  index.add("Tres Voces", 3);
  check(index, {
                   {"pães e pão", "pães|pão"},
                   {"leões e um leão", "leões|leão"},
                   {"luces y luz", "luces|luz"},
                   {"#TresVoces #tresvoces #luces", "TresVoces|tresvoces|luces"},
                   {"pa, l, le, lu", ""},
               });
}

TEST_CASE("a name's own marks may stand between its words") {
  NameIndex index;
  index.add("Yo, Pizza", 0);
  check(index, {{"en yo, pizza siempre", "yo, pizza"}, {"yo pizza", "yo pizza"}, {"yo: pizza", ""}});
}

TEST_CASE("a proper name of one word counts only where it is written as a name") {
  NameIndex index;
  index.add("Centro", 0, NameKind::proper);
  check(index, {
                   {"Te esperamos en Centro hoy", "Centro"},
                   {"estamos en el centro de la ciudad", ""},
                   {"Centro de atención abierto", ""},
                   {"Ven. Centro abre hoy", ""},
                   {"ven a la sucursal centro", "centro"},
                   {"SUCURSAL CENTRO ABIERTA", "CENTRO"},
                   {"TE ESPERAMOS EN CENTRO", ""},
                   {"en #centro y #Centro", ""},
                   {"Centros de acopio", ""},
                   {"Centro: sábados de 10 a 15", "Centro"},
                   {"🧸 Centro, de lunes a viernes", "Centro"},
                   {"Centro, mesa y sábado", ""},
                   {"Centro los sábados", ""},
               });
}

TEST_CASE("a proper name that is no common word needs only a capital") {
  NameIndex index;
  index.add("Beppe", 0, NameKind::proper);
  check(index, {
                   {"Beppe te espera", "Beppe"},
                   {"TE ESPERA BEPPE", "BEPPE"},
                   {"en #Beppe y #beppe", "Beppe|beppe"},
                   {"con beppe hoy", ""},
                   {"en el local beppe", "beppe"},
                   {"los Beppes", ""},
               });
}

TEST_CASE("an article of a proper name contracts, and the rule on one word still holds") {
  NameIndex index;
  index.add("El Aljibe", 0, NameKind::proper);
  check(index, {
                   {"vamos al Aljibe hoy", "al Aljibe"},
                   {"la carta del Aljibe", "del Aljibe"},
                   {"en El Aljibe", "El Aljibe"},
                   {"limpiamos el aljibe", ""},
                   {"en Aljibe", ""},
                   {"Aljibe", ""},
                   {"#El Aljibe", ""},
               });
}

TEST_CASE("a thing's name is found behind its own article, and where hyphens join the two") {
  NameIndex index;
  index.add("La Pizza roja", 0);
  index.add("El-Faro", 1);
  check(index, {
                   {"las pizzas rojas", ""},
                   {"la pizza roja", "la pizza roja"},
                   {"pizza roja", ""},
                   {"El Faro, el-faro y elfaro; del faro", "El Faro|el-faro|elfaro|del faro"},
                   {"#ElFaro #elfaro #El faro", "ElFaro|elfaro"},
               });
}

TEST_CASE("a proper name whose noun is small is told by its article's capital in mid-sentence") {
  NameIndex index;
  index.add("La gaviota", 0, NameKind::proper);
  check(index, {
                   {"hoy estrenamos La gaviota", "La gaviota"},
                   {"hoy estrenamos La Gaviota", "La Gaviota"},
                   {"se posó la gaviota", ""},
                   {"La gaviota come pan", ""},
               });
}

TEST_CASE("a proper name of several words counts in any case, and a word of the sector says that a name follows") {
  NameIndex index;
  index.add("Noche Napolitana", 0, NameKind::proper);
  index.add("Alondra", 1, NameKind::proper);
  index.add_kind("Cevichería");
  check(index, {
                   {"ven a la noche napolitana", "noche napolitana"},
                   {"la cevichería alondra", "alondra"},
                   {"una alondra canta", ""},
                   {"después de la cevichería, alondra y trino", ""},
                   {"cerró la cevichería. alondra y trino", ""},
               });
}

TEST_CASE("mentions come by place, the longer first, one inside its own longer one not at all") {
  NameIndex index;
  index.add("margarita", 0);
  index.add("pizza margarita", 0);
  index.add("pizza", 1);
  const std::string text = "pizza margarita y margarita";
  const auto found = index.find(words_of(text, text::sentences(text)));
  CHECK(found == std::vector<NameIndex::Mention>{{{0, 15}, 0}, {{0, 5}, 1}, {{18, 27}, 0}});
}

TEST_CASE("most texts show at a glance that no name is in them") {
  NameIndex index;
  CHECK_FALSE(index.may_find("pizza"));
  index.add("Pizza margarita", 0);
  index.add("Noche napolitana", 1, NameKind::proper);
  index.add("Solana", 2, NameKind::proper);
  struct Glance {
    std::string text;
    bool may_find;
  };
  const Glance table[] = {
      {"", false},
      {"Detalle de una mesa sobre fondo claro", false},
      {"media/foto-4.jpg", false},
      {"Una jarra de limón", false},
      {"media/pizza-margarita.jpg", true},
      {"fotoPizza2", true},
      {"media/2pizzas.jpg", true},
      {"un pizarrón", false},
      {"en PIZZERÍA", true},
      {"piz-za", true},
      {"piz za", false},
      {"Árbol", true},
      {"la So_lana", true},
      {"del Solana", true},
  };
  for (const Glance& row : table) {
    CAPTURE(row.text);
    CHECK(index.may_find(row.text) == row.may_find);
  }
}

TEST_CASE("what is in a text, a glance never misses") {
  NameIndex index;
  for (const char* name : {"Pan", "Pan de oca", "2x1", "Ñam", "Añ", "Wi-Fi", "la oca", "ñandúes", "X"}) index.add(name, 0);
  constexpr const char* kPieces[] = {"pan", "Pan", "de", "oca", "Oca", "oc", "2x1", "2", "x", "1", "ñam", "Ñ", "a",
                                     "A\u0301", "ñ", "wi", "Fi", "la", "#", "_", "-", " ", " ", ".", "ndúes", "é", "🍕", "ｐan"};
  std::mt19937 random(3);
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t count = 1 + random() % 6; count > 0; --count) text += kPieces[random() % std::size(kPieces)];
    CAPTURE(text);
    if (found_in(index, text).empty()) continue;
    ++found;
    REQUIRE(index.may_find(text));
  }
  CHECK(found > 1000);
}

TEST_CASE("many names that begin alike are told by their other words") {
  const std::string second[] = {"Rosa", "Luna", "Azul", "Norte", "del Puerto", "Central", "Alba", "Mora", "Sol", "12", "Roma", "La Paz", "Rosa Negra"};
  NameIndex index;
  std::size_t number = 0;
  for (const std::string& words : second) index.add("Café " + words, number++, NameKind::proper);
  for (const std::string& words : second) {
    const std::string name = "Café " + words;
    CAPTURE(name);
    CHECK(found_in(index, "Ven al " + name + ", que abre hoy").starts_with(name));
    CHECK(index.may_find("Ven al " + name));
  }
  check(index, {
                   {"CAFÉ ROMA y café Sol", "CAFÉ ROMA|café Sol"},
                   {"#CafeMora y #cafélapaz", "CafeMora|cafélapaz"},
                   {"Un café en Roma, otro al sol", ""},
               });
}

TEST_CASE("of thousands of names that begin alike each is found, and no other") {
  constexpr int kNames = 3000;
  const auto word = [](int number) { return "casa" + std::to_string(100000 + number); };
  NameIndex index;
  for (int number = 0; number < kNames; ++number) index.add(word(number), static_cast<std::size_t>(number));
  for (int number = 0; number < kNames; ++number) {
    CAPTURE(number);
    const auto found = index.find(words_of("ven a " + word(number) + " y trae a " + word(kNames + number)));
    REQUIRE(found.size() == 1);
    CHECK(found.front().number == static_cast<std::size_t>(number));
    CHECK(index.may_find(word(number)));
    CHECK(!index.may_find("por la calle, " + std::to_string(number) + " veces"));
  }
  check(index, {{"cas y casa", ""}, {"ven a ca", ""}});
}

TEST_CASE("names without words are never found, and no name finds nothing") {
  NameIndex index;
  CHECK(found_in(index, "hola").empty());
  index.add("", 0);
  index.add("!!!", 1);
  CHECK(found_in(index, "hola !!! ¡!").empty());
}

}  // namespace
}  // namespace sml::resolve
