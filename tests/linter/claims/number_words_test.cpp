#include "linter/claims/number_words.h"

#include <string>
#include <vector>

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

// "2 words: 31", "2 words: 22nd", "" where no number begins.
std::string read(std::string_view text, std::string_view language) {
  const std::string folded = text::fold(text);
  const auto number = number_words_at(words_of(folded), number_tables(language));
  if (!number) return "";
  return std::to_string(number->words) + ": " + std::to_string(number->value) + (number->ordinal ? "th" : "");
}

TEST_CASE("the longest number that begins with the first word") {
  struct Row {
    std::string language;
    std::string text;
    std::string number;
  };
  const Row table[] = {
      {"es", "cero", "1: 0"},
      {"es", "uno", "1: 1"},
      {"es", "dieciséis horas", "1: 16"},
      {"es", "Veintidós", "1: 22"},
      {"es", "treinta y una", "3: 31"},
      {"es", "treintaiuno", "1: 31"},
      {"es", "cuarentaycinco", "1: 45"},
      {"es", "treintaisiempre", ""},
      {"es", "treinta y", "1: 30"},
      {"es", "treinta y quince", "1: 30"},
      {"es", "treinta dos", "1: 30"},
      {"es", "siete y media", "1: 7"},
      {"es", "cuatro y cinco", "1: 4"},
      {"es", "seis cincuenta y tres", "1: 6"},
      {"es", "ciento ocho", "2: 108"},
      {"es", "doscientas cincuenta y dos", "4: 252"},
      {"es", "mil", "1: 1000"},
      {"es", "dos mil veinticinco", "3: 2025"},
      {"es", "mil novecientos noventa y ocho", "5: 1998"},
      {"es", "cinco mil seis mil", "2: 5000"},
      {"es", "tres millones doscientos mil cuatro", "5: 3200004"},
      {"es", "mil millones", "2: 1000000000"},
      {"es", "millones de gracias", ""},
      {"es", "un millón", "2: 1000000"},
      {"es", "dos docenas", "2: 24"},
      {"es", "docena", "1: 12"},
      {"es", "primer piso", "1: 1th"},
      {"es", "vigésima segunda", "2: 22th"},
      {"es", "decimotercera", "1: 13th"},
      {"es", "décimo cuarto", "2: 14th"},
      {"es", "veinte segundos", "1: 20"},
      {"es", "cero cinco", "1: 0"},
      {"es", "y dos", ""},
      {"es", "hola", ""},
      {"es", "", ""},
      {"en", "twelve", "1: 12"},
      {"en", "twenty one", "2: 21"},
      {"en", "thirty-five days", "1: 35"},
      {"en", "thirty-odd", ""},
      {"en", "fortyfive", "1: 45"},
      {"en", "eighteen eighty four", "1: 18"},
      {"en", "thirty third", "2: 33th"},
      {"en", "fifty-second", "1: 52th"},
      {"en", "five second", "1: 5"},
      {"en", "one hundred and five", "4: 105"},
      {"en", "three hundred and four hundred", "2: 300"},
      {"en", "hundred", "1: 100"},
      {"en", "fifteen hundred", "2: 1500"},
      {"en", "two thousand and sixteen", "4: 2016"},
      {"en", "six and seven", "1: 6"},
      {"en", "four hundred twenty thousand and one", "6: 420001"},
      {"en", "three dozen", "2: 36"},
      {"en", "two hundred and first", "4: 201th"},
      {"en", "first second", "1: 1th"},
      {"pt", "dezasseis", "1: 16"},
      {"pt", "dezesseis", "1: 16"},
      {"pt", "trinta e dois", "3: 32"},
      {"pt", "trinta e quarenta", "1: 30"},
      {"pt", "cento e vinte e seis", "5: 126"},
      {"pt", "dois mil e dezoito", "4: 2018"},
      {"pt", "mil e quinhentos e oitenta", "5: 1580"},
      {"pt", "quatro mil e cinco mil", "2: 4000"},
      {"pt", "três e cinco", "1: 3"},
      {"pt", "vigésimo terceiro", "2: 23th"},
      {"pt", "um milhão e meio", "2: 1000000"},
      {"pt", "segunda", "1: 2th"},
  };
  for (const Row& row : table) {
    CAPTURE(row.language, row.text);
    CHECK(read(row.text, row.language) == row.number);
  }
}

TEST_CASE("what multiplies figures") {
  CHECK(number_scale("mil", kSpanishNumbers) == 1000);
  CHECK(number_scale("millones", kSpanishNumbers) == 1'000'000);
  CHECK(number_scale("billion", kEnglishNumbers) == 1'000'000'000);
  CHECK_FALSE(number_scale("cien", kSpanishNumbers));
  CHECK_FALSE(number_scale("milésimo", kSpanishNumbers));
  CHECK_FALSE(number_scale("", kSpanishNumbers));
}

TEST_CASE("a word without end is no number") {
  const std::string hyphens(100'000, '-');
  CHECK_FALSE(number_words_at(std::vector<std::string_view>{hyphens}, kEnglishNumbers));
  const std::string joined = "one" + hyphens;
  CHECK_FALSE(number_words_at(std::vector<std::string_view>{joined}, kEnglishNumbers));
}

}  // namespace
}  // namespace sml::claims
