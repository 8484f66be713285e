#include "linter/text/display.h"
#include "linter/text/fold.h"

#include <random>

#include "linter/base/utf8.h"
#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::text {
namespace {

struct Folding {
  std::string text;
  std::string folded;
};

TEST_CASE("folded texts") {
  const Folding table[] = {
      {"", ""},
      {"Hoy 2x1!", "hoy 2x1!"},
      {"PROMOCIÓN", "promocion"},
      {"promoción", "promocion"},
      {"𝗽𝗿𝗼𝗺𝗼𝗰𝗶𝗼\u0301𝗻", "promocion"},
      {"PROMOCIO\u0301N", "promocion"},
      {"Ñandú pingüino", "nandu pinguino"},
      {"Straße", "strasse"},
      {"İstanbul", "istanbul"},
      {"ﬁn", "fin"},
      {"ＤＥＳＣＵＥＮＴＯ", "descuento"},
      {"②×①", "2×1"},
      {"1\uFE0F\u20E3 🍕", "1 🍕"},
      {"❤\uFE0F", "❤"},
      {"👩\u200D🍳", "👩🍳"},
      {"gra\u200Btis\u00AD", "gratis"},
      {"a\u00A0b\u2009c\td\u3000e\u1680f\v", "a b c d e f "},
      {"a\r\nb\nc\rd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"},
      {"1.ª", "1.a"},
      {"…", "..."},
      {"½", "1⁄2"},
      {"a\xFFz", "a\uFFFDz"},
      {"a\0b"s, "a\0b"s},
      {"\u0301", ""},
  };
  for (const Folding& row : table) {
    CAPTURE(row.text);
    CHECK(fold(row.text) == row.folded);
    CHECK(fold_mapped(row.text).text() == row.folded);
  }
}

struct Place {
  std::string text;
  std::string wanted;   // found in the folded text
  Range original;
};

TEST_CASE("folded bytes lead back to the characters they came from") {
  const Place table[] = {
      {"¡PROMOCIÓN!", "promocion", {2, 12}},
      {"la promocio\u0301n va", "ion", {9, 14}},
      {"promocio\u0301n", "promocion", {0, 11}},
      {"cio\u0301n", "o", {2, 5}},
      {"cio\u0301n", "n", {5, 6}},
      {"o\u0301\u0302x", "o", {0, 5}},
      {"el ﬁn", "f", {3, 6}},
      {"el ﬁn", "i", {3, 6}},
      {"el ﬁn", "in", {3, 7}},
      {"a\uFDFAz", "z", {4, 5}},
      {"a\uFDFAz", "a", {0, 1}},
      {"1\uFE0F\u20E3x", "1", {0, 7}},
      {"1\uFE0F\u20E3x", "x", {7, 8}},
      {"gra\u200Btis ya", "gratis", {0, 9}},
      {"gratis\u200B ya", "gratis", {0, 6}},
      {"a\r\nb", "\n", {1, 3}},
      {"a\n\u0301b", "\n", {1, 2}},
      {"2\u00A0x", " ", {1, 3}},
      {"𝗽𝗿𝗼", "r", {4, 8}},
      {"a\xFFz", "z", {2, 3}},
      {"\u0301a", "a", {2, 3}},
  };
  for (const Place& row : table) {
    CAPTURE(row.text, row.wanted);
    const Folded folded = fold_mapped(row.text);
    const std::size_t begin = folded.text().find(row.wanted);
    REQUIRE(begin != std::string::npos);
    CHECK(folded.original(begin, begin + row.wanted.size()) == row.original);
  }
}

TEST_CASE("an empty range is a place, and ranges beyond the text end with it") {
  const Folded folded = fold_mapped("aÓb");
  CHECK(folded.original(0, 0) == Range{0, 0});
  CHECK(folded.original(1, 1) == Range{1, 1});
  CHECK(folded.original(3, 3) == Range{4, 4});
  CHECK(folded.original(2, 9) == Range{3, 4});
  CHECK(folded.original(9, 12) == Range{4, 4});
  CHECK(fold_mapped("").original(0, 3) == Range{0, 0});
  CHECK(fold_mapped("\u0301").original(0, 0) == Range{0, 0});
}

// Characters that fold in every way there is, and any others.
std::string random_text(std::mt19937& random) {
  static const char32_t kTelling[] = {'a',    'Z',    ' ',    '\r',   '\n',   0xC1,   0xDF,    0x130,   0x301,   0x323,   0x345,  0x200B, 0x200D,
                                      0xFE0F, 0x20E3, 0xFB01, 0xFDFA, 0xA0,   0x2028, 0x1F355, 0x1F1F2, 0x1D5FD, 0xAC01,  0x3164, 0x0E33, 0x1E9B,
                                      0xE0067, 0x2126, 0x0958, 0x093C, 0x302E, 0x1D165};
  std::string text;
  const std::size_t length = random() % 24;
  while (code_point_count(text) < length) {
    const unsigned kind = random() % 8;
    if (kind == 0)
      text += static_cast<char>(random() % 256);
    else if (kind == 1)
      base::append_code_point(text, static_cast<char32_t>(random() % 0x110000));
    else
      base::append_code_point(text, kTelling[random() % std::size(kTelling)]);
  }
  return text;
}

bool is_boundary(std::string_view text, std::size_t wanted) {
  std::size_t at = 0;
  while (at < wanted) base::next_code_point(text, at);
  return at == wanted;
}

TEST_CASE("random texts fold alike both ways, and ranges rise from character to character") {
  std::mt19937 random(20260313);
  for (int round = 0; round < 5000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(round, text);
    const Folded folded = fold_mapped(text);
    REQUIRE(folded.text() == fold(text));
    REQUIRE(fold(folded.text()) == folded.text());
    Range last;
    for (std::size_t at = 0; at < folded.text().size(); ++at) {
      const Range range = folded.original(at, at + 1);
      REQUIRE(range.begin < range.end);
      REQUIRE(range.end <= text.size());
      REQUIRE(range.begin >= last.begin);
      REQUIRE(range.end >= last.end);
      REQUIRE((range == last || range.begin >= last.end));
      REQUIRE((is_boundary(text, range.begin) && is_boundary(text, range.end)));
      last = range;
    }
  }
}

TEST_CASE("names as words") {
  const Folding table[] = {
      {"Pizza-Margarita!", "pizza margarita"}, {"  pizza   margarita ", "pizza margarita"}, {"«Niño» №7", "nino no7"},
      {"2x1", "2x1"},                          {"🍕", ""},                                   {"Ñ_ñ", "n n"},
      {"日本 (料理)", "日本 料理"},
  };
  for (const Folding& row : table) {
    CAPTURE(row.text);
    CHECK(folded_words(row.text) == row.folded);
  }
}

TEST_CASE("the original's places are found in the folded text") {
  const std::string text = "\xC2\xA1Ni\xC3\xB1o\xCC\x81!\xC2\xAB\xEF\xAC\x81n";   // ¡Niño + acute, «, the ligature fi, n
  const Folded folded = fold_mapped(text);
  const auto words = [&](Range original) {
    const Range place = folded.folded(original);
    return folded.text().substr(place.begin, place.end - place.begin);
  };
  CHECK(words({2, 9}) == "nino");
  CHECK(words({2, 7}) == "nino");
  CHECK(words({0, text.size()}) == folded.text());
  CHECK(words({12, 15}) == "fi");
  CHECK(words({text.size(), text.size()}).empty());
  CHECK(words({3, 3}).empty());
}

// They are folded several at a time, from wherever a stretch of them begins.
TEST_CASE("every byte of ASCII folds by itself, whatever stands around it") {
  std::string all;
  std::string expected;
  for (char byte = 1; byte < 0x7F; ++byte) {
    if (byte == '\r') continue;
    const bool is_blank = byte == '\t' || byte == '\v' || byte == '\f';
    all += byte;
    expected += is_blank ? ' ' : byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
  }
  for (std::size_t begin = 0; begin < all.size(); ++begin) {
    const std::string text = all.substr(begin) + all.substr(0, begin);
    const Folded folded = fold_mapped(text);
    CHECK(folded.text() == expected.substr(begin) + expected.substr(0, begin));
    for (std::size_t at = 0; at < text.size(); ++at) {
      REQUIRE(folded.original(at, at + 1) == Range{at, at + 1});
      REQUIRE(folded.folded({at, at + 1}) == Range{at, at + 1});
    }
  }
}

TEST_CASE("a mark belongs to its letter alone") {
  const Folded folded = fold_mapped("manana: man\u0303ana");
  CHECK(folded.text() == "manana: manana");
  CHECK(folded.original(9, 10) == Range{9, 10});
  CHECK(folded.original(10, 11) == Range{10, 13});
  CHECK(folded.original(8, 11) == Range{8, 13});
  CHECK(folded.original(11, 12) == Range{13, 14});
  CHECK(folded.folded({10, 11}) == Range{10, 11});
  CHECK(folded.folded({11, 12}) == Range{10, 11});
  CHECK(folded.folded({13, 14}) == Range{11, 12});
}

}  // namespace
}  // namespace sml::text
