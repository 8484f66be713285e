#include "linter/resolve/words.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

// "venga|2x1|#Noche|#Napolitana": a word of a hashtag has its sign before it, one with a capital is followed by '^'.
std::string written(const Wording& wording) {
  std::string out;
  for (const Word& word : wording.words) {
    if (!out.empty()) out += '|';
    if (word.hashtag) out += '#';
    out += word.folded;
    if (word.capital) out += '^';
  }
  return out;
}

struct Row {
  std::string text;
  std::string words;
};

TEST_CASE("words are folded, and know whether they begin with a capital") {
  const Row table[] = {
      {"", ""},
      {"Ven a la Pizzería Ñandú", "ven^|a|la|pizzeria^|nandu^"},
      {"ÁRBOL Übung ß", "arbol^|ubung^|ss"},
      {"pizza-margarita, 2x1!", "pizza|margarita|2x1^"},
      {"¡Hoy2x1!", "hoy2x1^"},
      {"𝗣𝗜𝗭𝗭𝗔 gratis", "pizza|gratis"},
      {"jalapen\u0303os", "jalapenos"},
      {"cafe\u0301 ole\u0301", "cafe|ole"},
      {"🍕pizza🍕", "pizza"},
      {"niño_feliz", "nino|feliz"},
      {"d'Alba", "d|alba^"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(written(words_of(row.text)) == row.words);
  }
}

TEST_CASE("addresses, links and handles hold no words") {
  const Row table[] = {
      {"pide en https://napoli.example/Centro?x=Alondra hoy", "pide|en|hoy"},
      {"www.napoli.mx/carta y ya", "y|ya"},
      {"napoli.example/carta y ya", "y|ya"},
      {"hola@napoli.example te espera", "te|espera"},
      {"con @pizza_napoli. Ven", "con|ven^"},
      {"@napoli, @otra", ""},
      {"de $1.500 a 2.50", "de|1^|500^|a|2^|50^"},
      {"llegó.Ven ya", "llego|ven^|ya"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(written(words_of(row.text)) == row.words);
  }
}

TEST_CASE("a hashtag is the words that its capitals, digits and underscores make of it") {
  const Row table[] = {
      {"#NocheNapolitana", "#noche^|#napolitana^"},
      {"#nochenapolitana", "#nochenapolitana"},
      {"#noche_napolitana ya", "#noche|#napolitana|ya"},
      {"#2x1EnPizzas", "#2^|#x|#1^|#en^|#pizzas^"},
      {"#Promo2026", "#promo^|#2026^"},
      {"#PROMO", "#promo^"},
      {"#uno#dos", "#uno|#dos"},
      {"# suelto", "suelto"},
      {"#noche napolitana", "#noche|napolitana"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(written(words_of(row.text)) == row.words);
  }
  const Wording wording = words_of("en #Noche_Napolitana.");
  REQUIRE(wording.hashtags.size() == 1);
  CHECK(wording.hashtags[0].folded == "nochenapolitana");
  CHECK(wording.hashtags[0].range == text::Range{4, 20});
}

TEST_CASE("words stand where the text has them, whatever bytes it holds") {
  const std::string text = "¡Pi\u00f1a \xFF\xC3 jala\u0301 fin";
  for (const Word& word : words_of(text).words) {
    CAPTURE(word.folded);
    CHECK(text::folded_words(text.substr(word.range.begin, word.range.end - word.range.begin)) == word.folded);
  }
  CHECK(written(words_of(text)) == "pina^|jala|fin");
  CHECK(written(words_of("ab\xFF" "cd")) == "ab|cd");
}

struct Plural {
  std::string word;
  std::string name;
  bool same;
};

TEST_CASE("a word is a name's word or its plural in one of the three languages") {
  const Plural table[] = {
      {"margarita", "margarita", true}, {"margaritas", "margarita", true}, {"panes", "pan", true},      {"luces", "luz", true},
      {"limoes", "limao", true},        {"paes", "pao", true},             {"jardins", "jardim", true}, {"hoteis", "hotel", true},
      {"faceis", "facil", true},        {"fries", "fry", true},            {"pie", "pies", false},      {"margaritona", "margarita", false},
      {"as", "a", false},               {"tes", "te", false},              {"pans", "pan", true},       {"pizza", "margarita", false},
      {"s", "", false},
  };
  for (const Plural& row : table) {
    CAPTURE(row.word, row.name);
    CHECK(is_word_or_plural(row.word, row.name) == row.same);
  }
}

}  // namespace
}  // namespace sml::resolve
