#include "linter/resolve/words.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/utf8.h"
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
      {"mira\tnapoli.example\ny a.b c@d.example,fin.Ya", "mira|y|a|b|fin|ya^"},
      {"a:b y http://x", "a|b|y"},
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
  const Wording wording = words_of("en #Noche_Napolitana #_ #ÑandúFeliz#ya.");
  REQUIRE(wording.hashtags.size() == 3);
  CHECK(wording.hashtags[0].folded == "nochenapolitana");
  CHECK(wording.hashtags[0].range == text::Range{4, 20});
  CHECK(wording.hashtags[1].folded == "nandufeliz");
  CHECK(wording.hashtags[2].folded == "ya");
  CHECK(wording.words.back().hashtag == 2);
}

TEST_CASE("words with hyphens between them are a compound, too") {
  const std::string text = "Wi-Fi y co-co-có, a - b, #Sol-Mar, fin-";
  const Wording wording = words_of(text);
  std::string compounds;
  for (const JoinedWords& compound : wording.compounds) compounds.append(text::part_of(text, compound.range)).append("=").append(compound.folded).append(" ");
  CHECK(compounds == "Wi-Fi=wifi co-co-có=cococo Sol-Mar=solmar ");
}

TEST_CASE("a word knows how it stands in its sentence") {
  const std::string text = "Ven a Centro. VEN A CENTRO\n2 Pizzas";
  const Wording wording = words_of(text, {{0, 14}, {14, 27}, {27, text.size()}});
  std::string shown;
  for (const Word& word : wording.words)
    shown.append(word.begins_sentence ? "(" : " ").append(word.folded).append(std::to_string(word.sentence)).append(word.capital_speaks ? "!" : "");
  CHECK(shown == "(ven0 a0! centro0!(ven1 a1 centro1(22 pizzas2");
}

TEST_CASE("a Wording stays what it is where it is moved to") {
  Wording first = words_of("#SíNo y");
  const Wording second = std::move(first);
  CHECK(written(second) == "#si^|#no^|y");
  CHECK(second.hashtags.front().folded == "sino");
}

TEST_CASE("words stand where the text has them, whatever bytes it holds") {
  const std::string text = "¡Pi\u00f1a \xFF\xC3 jala\u0301 fin";
  const Wording wording = words_of(text);
  for (const Word& word : wording.words) {
    CAPTURE(word.folded);
    CHECK(text::folded_words(text.substr(word.range.begin, word.range.end - word.range.begin)) == word.folded);
  }
  CHECK(written(words_of(text)) == "pina^|jala|fin");
  CHECK(written(words_of("ab\xFF" "cd")) == "ab|cd");
}

TEST_CASE("a character is part of a word where folding leaves letters, digits or marks of it") {
  for (char32_t code_point = 0x21; code_point < 0x3000; ++code_point) {
    if (code_point == '#' || code_point == '@') continue;
    std::string character;
    base::append_code_point(character, code_point);
    CAPTURE(static_cast<unsigned>(code_point));
    const Wording wording = words_of(character);
    const std::string folded = text::folded_words(character);
    CHECK(wording.words.size() == (folded.empty() ? 0u : 1u));
    if (!wording.words.empty()) CHECK(wording.words.front().folded == folded);
    if (text::fold(character).empty()) CHECK(written(words_of("a" + character + "b")) == "ab");
  }
}

TEST_CASE("emoji and punctuation of every day are no part of a word, as folding has it") {
  for (char32_t code_point = 0x1F000; code_point < 0x1FB00; ++code_point) {
    std::string character;
    base::append_code_point(character, code_point);
    CAPTURE(static_cast<unsigned>(code_point));
    CHECK(words_of(character).words.empty() == text::folded_words(character).empty());
  }
}

TEST_CASE("a word knows its small letters, with their marks") {
  struct Marked {
    std::string text;
    std::string small;
  };
  const Marked table[] = {{"TÚ", "tú"}, {"ÑANDÚ", "ñandú"}, {"ti\u0301o", "tío"}, {"NIN\u0303O", "niño"},
                          {"Hoy", "hoy"}, {"¡Él!", "él"}, {"DÉJALO", "déjalo"}, {"El2x1", "el2x1"}};
  for (const Marked& row : table) {
    CAPTURE(row.text);
    CHECK(words_of(row.text).words.front().small == row.small);
  }
  CHECK(words_of("mira a.Ésa.mx Á").words.back().small == "á");   // read twice, as addresses may stand there
}

TEST_CASE("a word is plain that has Latin letters alone") {
  const Wording wording = words_of("Piña 2x1 tío ti\u0301o жук #Dos2");
  std::string plain;
  for (const Word& word : wording.words) plain += word.plain ? '+' : '-';
  CHECK(plain == "+-+--+-");
}

TEST_CASE("a text knows which signs and characters it has") {
  struct Noted {
    std::string text;
    std::string noted;   // figures, quotes, uncommon, addresses
  };
  const Noted table[] = {
      {"Pizza y café", ""},       {"a las 8", "f"},       {"#Dos2", "f"},   {"«Sol»", "q"}, {"— dijo", "q"}, {"¡Ven! 🍕 ¿Sí? 5 €", "f"},
      {"ж", "u"},                 {"a\u200Bb", "u"},      {"e\u0301", "u"}, {"☕️ sí", ""},  {"½", "u"},      {"smørrebrød", "u"},
      {"napoli.example/8", "fa"}, {"con @pizza_ж", "ua"}, {"a:b", ""},
  };
  for (const Noted& row : table) {
    CAPTURE(row.text);
    const Wording wording = words_of(row.text);
    const std::string noted =
        std::string(wording.figures ? "f" : "") + (wording.quotes ? "q" : "") + (wording.uncommon ? "u" : "") + (wording.addresses ? "a" : "");
    CHECK(noted == row.noted);
    CHECK(wording.is_all_words() == (noted.find_first_of("ua") == std::string::npos));
  }
  const Signs signs = words_of("[a] 20% http://b.example/?c=1").signs;
  for (const char sign : std::string_view("[]%:/.?=")) CHECK(signs.has(sign));
  for (const char sign : std::string_view("{}<>!@*\x01")) CHECK_FALSE(signs.has(sign));
}

TEST_CASE("long words of other scripts, and many of them, keep their letters") {
  std::string text;
  for (int count = 0; count < 20; ++count) text += "\uFDFA ";   // folds to eleven times as many
  const Wording wording = words_of(text);
  REQUIRE(wording.words.size() == 20);
  for (const Word& word : wording.words) CHECK(word.folded == text::folded_words("\uFDFA"));
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

TEST_CASE("a plural tells the words that it may be of") {
  const auto may_be_of = [](std::string_view plural, std::string_view word) {
    const std::vector<std::string> found = singulars(plural);
    return std::ranges::find(found, word) != found.end();
  };
  CHECK(may_be_of("duchas", "ducha"));
  CHECK(may_be_of("luces", "luz"));
  CHECK(may_be_of("botoes", "botao"));
  CHECK(may_be_of("lockers", "locker"));
  CHECK(singulars("wifi").empty());
  CHECK(singulars("as").empty());
}

}  // namespace
}  // namespace sml::resolve
