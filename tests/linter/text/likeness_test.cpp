#include "linter/text/likeness.h"

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/word_hashes.h"
#include "tests/catch.h"

namespace sml::text {
namespace {

void add(Shingles& shingles, std::string_view text) {
  WordHashes words;
  words.read(text);
  shingles.add(words.all());
}

Overlap overlap(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
  const std::set<std::uint32_t> runs(one.begin(), one.end());
  const auto common = static_cast<std::size_t>(std::ranges::count_if(other, [&](std::uint32_t run) { return runs.contains(run); }));
  return {common, one.size() + other.size() - common};
}

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
    Shingles shingles;
    add(shingles, "la masa la masa");
    add(shingles, text);
    CHECK(shingles.texts() == 2);
    CHECK(shingles.of(0).size() == 2);
    CHECK(shingles.of(1).size() == size);
    CHECK(shingles.all().size() == 2 + size);
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
    Shingles shingles;
    add(shingles, one);
    add(shingles, other);
    const Overlap found = overlap(shingles.of(0), shingles.of(1));
    CHECK(found.common == common);
    CHECK(found.all == all);
    CHECK(found.near() == near);
    CHECK(overlap(shingles.of(1), shingles.of(0)).common == common);
  }
  CHECK(Overlap{8, 10}.percent() == 80);
  CHECK(Overlap{0, 0}.percent() == 0);
  CHECK(Overlap{20, 22}.percent() == 91);
  CHECK(Overlap{999, 1000}.percent() == 99);
}

// What is found, held against every pair of a row.
TEST_CASE("nearly the same texts are found, each with those before it") {
  constexpr const char* kWords[] = {"masa", "horno", "vino", "mesa", "luz", "sal", "agua", "pan", "leña", "noche", "tarde", "plaza"};
  Shingles texts;
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
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    add(texts, text);
  }
  NearEarlier search(texts);
  std::size_t pairs = 0;
  for (std::size_t index = 0; index < texts.texts(); ++index) {
    CAPTURE(index);
    const std::size_t from = index % 10 == 0 ? index : index < 100 ? 0 : index - 100;
    std::vector<std::size_t> found;
    search.look_before_next(from, [&](const Near& near) {
      CHECK(near.overlap.near());
      CHECK(near.overlap.common == overlap(texts.of(index), texts.of(near.text)).common);
      CHECK(near.overlap.all == overlap(texts.of(index), texts.of(near.text)).all);
      found.push_back(near.text);
      return index % 3 == 0 ? near.text + 1 : 0;
    });
    std::vector<std::size_t> all;
    for (std::size_t other = from; other < index; ++other)
      if (overlap(texts.of(index), texts.of(other)).near()) all.push_back(other);
    pairs += found.size();
    if (index % 3 == 0) {
      CHECK(std::ranges::is_sorted(found));
      CHECK((all.empty() ? found.empty() : !found.empty() && found.back() == all.back()));
    } else {
      std::ranges::sort(found);
      CHECK(found == all);
    }
  }
  CHECK(pairs > 50);
}

TEST_CASE("a row of nothing, and of texts without words") {
  const auto never = [](const Near&) {
    FAIL("near");
    return std::size_t{0};
  };
  Shingles none;
  CHECK(none.texts() == 0);
  none.add({});
  none.add({});
  NearEarlier search(none);
  search.look_before_next(0, never);
  search.look_before_next(0, never);
}

}  // namespace
}  // namespace sml::text
