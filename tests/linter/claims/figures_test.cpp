#include "linter/claims/figures.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::claims {
namespace {

// "1000.5", "1000 or 1 by ." where the mark is open, several with "; ".
std::string read(std::string_view text) {
  std::pmr::vector<Figures> found;
  append_figures(text, 0, found);
  std::string all;
  for (const Figures& figures : found) {
    if (!all.empty()) all += "; ";
    all += figures.has_value() ? written(figures.value) : "none";
    if (figures.open_mark != 0) all += " or " + written(figures.value_by(figures.open_mark)) + " by " + figures.open_mark;
  }
  return all;
}

TEST_CASE("figures by their marks") {
  struct Row {
    std::string text;
    std::string value;
  };
  const Row table[] = {
      {"7", "7"},
      {"007", "7"},
      {"2.000,75", "2000.75"},
      {"2,000.75", "2000.75"},
      {"2.000", "2000 or 2 by ."},
      {"2,500", "2500 or 2.5 by ,"},
      {"0.500", "0.5"},
      {"3,5", "3.5"},
      {"3.25", "3.25"},
      {"1.23456", "1.23456"},
      {"12.345.678", "12345678"},
      {"12,345,678.9", "12345678.9"},
      {"8 250", "8250"},
      {"8 250 100,5", "8250100.5"},
      {"8 25", "8"},
      {"55 123 456 7890", "55"},
      {"4'500", "4500"},
      {"4\u2019500.20", "4500.2"},
      {"1'250.000", "1250000"},
      {"18'50", "18.5"},
      {"18\u201950", "18.5"},
      {"1.200'50", "1200.5"},
      {"12'5", "12.5"},
      {"1'000", "1000"},
      {"5'10\"", "5"},
      {"5'10''", "5"},
      {"90'", "90"},
      {"2,50,000", "250000"},
      {".5", "0.5"},
      {",75", "0.75"},
      {"10.20.30", "10; 20; 30"},
      {"10,20,30", "10; 20; 30"},
      {"1.000,000", "1000"},
      {"5.", "5"},
      {"999999999999999999", "999999999999999999"},
      {"9999999999999999999", "none"},
      {"12x", "12"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.value);
  }
}

TEST_CASE("the decimal mark of a country") {
  CHECK(decimal_mark({"es", "MX", ""}) == '.');
  CHECK(decimal_mark({"es", "ES", ""}) == ',');
  CHECK(decimal_mark({"es", "CR", ""}) == ',');
  CHECK(decimal_mark({"pt", "BR", ""}) == ',');
  CHECK(decimal_mark({"es-PE", "PE", ""}) == '.');
  CHECK(decimal_mark({"en", "", ""}) == '.');
  CHECK(decimal_mark({"pt", "", ""}) == ',');
}

TEST_CASE("decimals are exact") {
  CHECK(written(Decimal{250, 2}) == "2.5");
  CHECK(written(Decimal{-5, 3}) == "-0.005");
  CHECK(written(Decimal{0, 2}) == "0");
  CHECK(written(*times(Decimal{25, 1}, 1'000'000)) == "2500000");
  CHECK_FALSE(times(Decimal{999'999'999'999, 0}, 1'000'000'000));
  CHECK(hundredths_of(Decimal{25, 1}) == 250);
  CHECK(hundredths_of(Decimal{12'345, 3}) == 12'35);
  CHECK(hundredths_of(Decimal{-12'345, 3}) == -12'35);
  CHECK_FALSE(hundredths_of(Decimal{999'999'999'999'999'999, 0}));
}

}  // namespace
}  // namespace sml::claims
