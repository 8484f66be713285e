#include "linter/claims/counted_length.h"

#include <string>

#include "linter/claims/weighted_length.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

constexpr std::size_t kAny = 1'000'000;

TEST_CASE("a text is counted as its network does") {
  struct Row {
    std::string text;
    Counting counting;
    std::size_t length;
  };
  const Row table[] = {
      {"Hoy pizza 🍕", Counting::weights, 12},
      {"Hoy pizza 🍕", Counting::characters, 11},
      {"Hoy pizza 🍕", Counting::bytes, 14},
      {"Hoy pizza 🍕", Counting::utf16, 12},
      {"👩‍🍳 ñ", Counting::utf16, 7},
      {"n\u0303", Counting::weights, 1},
      {"n\u0303", Counting::characters, 1},
      {"n\u0303", Counting::utf16, 2},
      {"Reserva en https://luna.mx/una/carta/muy/larga", Counting::short_links, 34},
      {"Reserva en luna.mx/una/carta/muy/larga", Counting::short_links, 38},
      {"Con @ana@social.example y @beto", Counting::short_links, 16},
      {"#luna (x) [y] a_b", Counting::escaped, 23},
      {"\U0001D160", Counting::weights, 6},   // which is taken apart into three
      {"", Counting::characters, 0},
  };
  for (const Row& row : table) {
    CAPTURE(row.text, static_cast<int>(row.counting));
    CHECK(counted_length(row.text, row.counting, kAny).length == row.length);
    CHECK(counted_length(row.text, row.counting, kAny).fits == row.text.size());
    CHECK_FALSE(longer_than(row.length, row.text, row.counting));
    if (row.length > 0) CHECK(longer_than(row.length - 1, row.text, row.counting));
  }
}

TEST_CASE("what fits ends with a whole character, link or handle") {
  struct Row {
    std::string text;
    Counting counting;
    std::size_t limit;
    std::string fits;
  };
  const Row table[] = {
      {"Hoy pizza", Counting::characters, 3, "Hoy"},
      {"a👩‍🍳b", Counting::utf16, 3, "a"},
      {"a👩‍🍳b", Counting::characters, 2, "a👩‍🍳"},
      {"añb", Counting::bytes, 2, "a"},
      {"a🍕b", Counting::weights, 2, "a"},
      {"an\u0303b", Counting::weights, 2, "an\u0303"},
      {"ve a https://luna.mx/carta hoy", Counting::weights, 10, "ve a "},
      {"ve a https://luna.mx/carta hoy", Counting::weights, 28, "ve a https://luna.mx/carta"},
      {"ve a https://luna.mx/carta hoy", Counting::short_links, 27, "ve a "},
      {"con @ana@social.example hoy", Counting::short_links, 8, "con @ana@social.example"},
      {"a[b", Counting::escaped, 2, "a"},
      {"abc", Counting::characters, 0, ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text, row.limit);
    CHECK(row.text.substr(0, counted_length(row.text, row.counting, row.limit).fits) == row.fits);
  }
}

TEST_CASE("any bytes are counted") {
  const std::string bytes = "\xFF\xC3 a\xE2\x80";
  for (const Counting counting : {Counting::weights, Counting::characters, Counting::short_links, Counting::bytes, Counting::utf16, Counting::escaped})
    CHECK(counted_length(bytes, counting, 2).fits <= bytes.size());
}

}  // namespace
}  // namespace sml::claims
