#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "linter/base/utf8.h"
#include "linter/text/display.h"
#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::text {
namespace {

// What no terminal, log or page may get from us.
bool is_forbidden(char32_t code_point) {
  const auto within = [code_point](char32_t first, char32_t last) { return code_point >= first && code_point <= last; };
  return within(0, 0x1F) || within(0x7F, 0x9F) || within(0x200E, 0x200F) || within(0x202A, 0x202E) || within(0x2060, 0x2064) ||
         within(0x2066, 0x2069) || within(0x2028, 0x2029) || within(0xE0000, 0xE007F) || within(0x115F, 0x1160) ||
         code_point == 0xFEFF || code_point == 0x200B || code_point == 0xAD || code_point == 0x3164 || code_point == 0x180E;
}

bool is_valid(std::string_view text) {
  std::string again;
  for (std::size_t at = 0; at < text.size();) base::append_code_point(again, base::next_code_point(text, at));
  return again == text;
}

bool is_safe(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_forbidden(base::next_code_point(text, at))) return false;
  return is_valid(text);
}

struct Showing {
  std::string text;
  std::string shown;
};

TEST_CASE("printable texts") {
  const Showing table[] = {
      {"", ""},
      {"¡Hoy 2x1 en pizzas! 🍕", "¡Hoy 2x1 en pizzas! 🍕"},
      {"una\nlínea\t2\r\n3", "una línea 2 3"},
      {"a\rb", "a<U+000D>b"},
      {"a\0b"s, "a<U+0000>b"},
      {"\x1B[31mrojo", "<U+001B>[31mrojo"},
      {"\x7F\u0085", "<U+007F><U+0085>"},
      {"\u202Eoretsop", "<U+202E>oretsop"},
      {"a\u2028b\u2029c\uFEFFd", "a<U+2028>b<U+2029>c<U+FEFF>d"},
      {"in\u00ADvisible\u200B\u2060\u3164\u115F\u180E", "in<U+00AD>visible<U+200B><U+2060><U+3164><U+115F><U+180E>"},
      {"\xFF\xC3", "\uFFFD\uFFFD"},
      {"10\u00A0000", "10\u00A0000"},
      {"👩\u200D🍳 👩🏽\u200D🍳 🏳\uFE0F\u200D🌈", "👩\u200D🍳 👩🏽\u200D🍳 🏳\uFE0F\u200D🌈"},
      {"❤\uFE0F 1\uFE0F\u20E3 🇲🇽", "❤\uFE0F 1\uFE0F\u20E3 🇲🇽"},
      {"a\u200Db", "a<U+200D>b"},
      {"👩\u200D", "👩<U+200D>"},
      {"👩\u200D\u200D🍳", "👩<U+200D><U+200D>🍳"},
      {"\uFE0Fa", "<U+FE0F>a"},
      {"❤\uFE0F\uFE0F", "❤\uFE0F<U+FE0F>"},
      {"😀\U000E0101\U000E0102", "😀\U000E0101<U+E0102>"},
      {"a\U000E0101", "a<U+E0101>"},
      {"葛\U000E0100", "葛\U000E0100"},
      {"\u0301x", "\u25CC\u0301x"},
      {"e\u0301", "e\u0301"},
      {"a\n\u0301", "a \u25CC\u0301"},
      {"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F!", "🏴!"},
      {"🏴\U000E0067\U000E0062", "🏴<U+E0067><U+E0062>"},
      {"🏴\U000E007F", "🏴<U+E007F>"},
      {"🏴\U000E0067\U000E0062x\U000E007F", "🏴<U+E0067><U+E0062>x<U+E007F>"},
      {"🏴\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E007F",
       "🏴<U+E0061><U+E0061><U+E0061><U+E0061><U+E0061><U+E0061><U+E0061><U+E007F>"},
      {"a\U000E0041", "a<U+E0041>"},
      {"\U0010FFFF", "<U+10FFFF>"},
  };
  for (const Showing& row : table) {
    CAPTURE(row.text);
    CHECK(printable(row.text) == row.shown);
    CHECK(is_safe(row.shown));
    CHECK(printable(row.shown) == row.shown);
  }
}

TEST_CASE("every code point by itself, and any bytes, are printable") {
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    std::string text;
    base::append_code_point(text, code_point);
    if (!is_safe(printable(text)) || printable(text).empty()) FAIL("U+" << std::hex << static_cast<unsigned>(code_point));
  }
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 40, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() % 256);
    if (!is_safe(printable(bytes))) FAIL("round " << round);
  }
}

TEST_CASE("hostile files are printable") {
  const std::filesystem::path folder = "../shared/hostile";
  if (!std::filesystem::is_directory(folder)) {
    WARN("skipped: " << folder.string() << " is absent");
    return;
  }
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.file_size() > (1U << 20U)) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    CAPTURE(entry.path().string());
    CHECK(is_safe(printable(content)));
    ++files;
  }
  CHECK(files > 0);
}

struct Shortening {
  std::string text;
  std::size_t limit;
  std::string shown;
};

TEST_CASE("texts are shortened by what readers count as a character") {
  const Shortening table[] = {
      {"", 0, ""},
      {"hola", 4, "hola"},
      {"hola", 3, "hol…"},
      {"hola", 0, "…"},
      {"ñandú", 5, "ñandú"},
      {"ñandú", 4, "ñand…"},
      {"e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301"},
      {"e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301…"},
      {"👩🏽\u200D🍳🇲🇽🇪🇸", 2, "👩🏽\u200D🍳🇲🇽…"},
      {"👩🏽\u200D🍳🇲🇽🇪🇸", 3, "👩🏽\u200D🍳🇲🇽🇪🇸"},
  };
  for (const Shortening& row : table) {
    CAPTURE(row.text, row.limit);
    CHECK(shortened(row.text, row.limit) == row.shown);
  }
}

struct Width {
  std::string text;
  int columns;
};

TEST_CASE("columns on a terminal") {
  const Width table[] = {
      {"", 0},              {"hola", 4}, {"ñandú", 5},              {"e\u0301", 1}, {"🍕", 2},   {"日本", 4},
      {"ｆ", 2},             {"❤", 1},    {"❤\uFE0F", 2},            {"🇲🇽", 2},      {"👩🏽", 2},  {"👩🏽\u200D🍳", 2},
      {"1\uFE0F\u20E3", 2}, {"한", 2},    {"\u1112\u1161\u11AB", 2}, {"a🍕b", 4},     {"«»…", 3}, {"│", 1},
  };
  for (const Width& row : table) {
    CAPTURE(row.text);
    CHECK(display_width(row.text) == row.columns);
  }
}

}  // namespace
}  // namespace sml::text
