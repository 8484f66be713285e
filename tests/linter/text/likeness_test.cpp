#include "linter/text/likeness.h"

#include <string>

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("a text's runs of three words, each once") {
  struct Case {
    const char* text;
    std::size_t size;
  };
  constexpr Case kCases[] = {
      {"", 0},
      {"hola", 1},
      {"hola a", 1},
      {"hola a todos", 1},
      {"hola a todos hoy", 2},
      {"la masa la masa la masa", 2},
  };
  for (const auto& [text, size] : kCases) {
    CAPTURE(text);
    CHECK(Shingles(text).size() == size);
    CHECK(Shingles(text).empty() == (size == 0));
  }
}

TEST_CASE("how much two texts share") {
  struct Case {
    const char* one;
    const char* other;
    std::size_t common;
    std::size_t all;
    bool near;
  };
  constexpr Case kCases[] = {
      {"", "", 0, 0, false},
      {"hola", "hola", 1, 1, true},
      {"hola", "adios", 0, 2, false},
      {"hola", "hola a todos", 0, 2, false},
      {"a b c d e f", "f e d c b a", 0, 8, false},
      {"a b c d e f g h i j k", "a b c d e f g h i j x", 8, 10, true},     // 8 of 10: just enough
      {"a b c d e f g h i j", "a b c d e f g h i x", 7, 9, false},
  };
  for (const auto& [one, other, common, all, near] : kCases) {
    CAPTURE(one, other);
    const Overlap found = overlap(Shingles(one), Shingles(other));
    CHECK(found.common == common);
    CHECK(found.all == all);
    CHECK(found.near() == near);
    CHECK(overlap(Shingles(other), Shingles(one)).common == common);
  }
  CHECK(Overlap{8, 10}.percent() == 80);
  CHECK(Overlap{0, 0}.percent() == 0);
}

// What near_earlier finds, held against every pair of a row.
TEST_CASE("nearly the same texts are found, each with one before it") {
  constexpr const char* kWords[] = {"masa", "horno", "vino", "mesa", "luz", "sal", "agua", "pan", "leña", "noche", "tarde", "plaza"};
  std::vector<Shingles> texts;
  std::uint32_t state = 7;
  const auto next = [&](std::uint32_t below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
  std::vector<std::vector<std::string>> written;
  for (int number = 0; number < 400; ++number) {
    std::vector<std::string> words;
    if (!written.empty() && next(3) != 0) words = written[next(static_cast<std::uint32_t>(written.size()))];
    while (words.size() < 20 + next(30)) words.push_back(kWords[next(12)]);
    for (std::uint32_t change = next(4); change > 0; --change) words[next(static_cast<std::uint32_t>(words.size()))] = kWords[next(12)];
    written.push_back(words);
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + folded_words(word);
    texts.emplace_back(text);
  }
  std::vector<InRow> row;
  for (std::size_t index = 0; index < texts.size(); ++index) row.push_back({&texts[index], index < 100 ? 0 : index - 100, index % 10 != 0});
  const auto found = near_earlier(row);
  std::size_t pairs = 0;
  for (std::size_t index = 0; index < row.size(); ++index) {
    CAPTURE(index);
    bool any = false;
    for (std::size_t other = row[index].from; other < index && row[index].wanted; ++other) any = any || overlap(texts[index], texts[other]).near();
    REQUIRE(found[index].has_value() == any);
    if (!any) continue;
    ++pairs;
    CHECK(found[index]->earlier < index);
    CHECK(found[index]->earlier >= row[index].from);
    CHECK(overlap(texts[index], texts[found[index]->earlier]).near());
  }
  CHECK(pairs > 50);
}

TEST_CASE("a row of nothing, and of texts without words") {
  CHECK(near_earlier({}).empty());
  const Shingles none;
  const std::vector<InRow> row = {{&none}, {&none}};
  CHECK_FALSE(near_earlier(row)[1]);
}

}  // namespace
}  // namespace sml::text
