// Plain files are read once, as both readers together read them: held over files of others, random ones, and damaged ones.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/yaml/random_yaml.h"
#include "tests/linter/yaml/second_reading.h"
#include "tests/linter/yaml/unpacked.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

namespace fs = std::filesystem;

struct Count {
  int files = 0;
  int plain = 0;
};

// The law: what is plain, nobody reads otherwise.
void hold(std::string_view bytes, Count& count) {
  ++count.files;
  const SecondReading second = second_reading(bytes);
  if (second.plain) ++count.plain;
  if (second.difference.empty()) return;
  CAPTURE(visible(bytes));
  REQUIRE(second.difference == "");
}

bool plain(std::string_view bytes) {
  Count count;
  hold(bytes, count);
  return count.plain == 1;
}

constexpr std::string_view kPost =
    "# revisado\nid: viernes-2x1\npublish_at: 2026-03-13T18:30\naccounts: [napoli-instagram, napoli-x]\ntext: |"
    "   # el de siempre\n  ¡Hoy 2x1 en pizzas! 🍕 #promo\n\n"
    "    Te esperamos: hasta las 23:30 - y más.\ntext_for: {x: \"¡Hoy \\\"2x1\\\"!\\n🍕\"}\nmedia:\n  - {file: media/pizza.jpg, alt: Dos pizzas "
    "(margarita & 'diavola') sobre una mesa}\n  - file: media/horno.jpg\n"
    "    alt: 'el horno de la abuela'\nlink: https://napoli.example/reservas?de=ig\noffers:\n- dos-por-uno\nthread:\n  - |"
    "-\n    segunda parte\n  - tercera\napprovals:\n"
    "  - {by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}\n---\nid: sabado\ntext: >-\n  Mañana\n  más\n";

TEST_CASE("posts as people write them are plain") {
  CHECK(plain(kPost));
  CHECK(plain("text: >-\n  hola\n  a todos\n\n  y adiós\nid: a\n"));
  CHECK(plain("a: b # c\n# d\n  # e\nf:   # g\n- h: i\n\n  j:\n    - k   # l\n\"text\": 'it''s' # m\n  \nn: []\n \no: { p: \"q\", r: [s, [t]] }"));
  CHECK(plain("---\n# hola\na: b\n--- # y\n\n- c: d\n"));
  CHECK(plain("- id: a\n  text: hola\n- id: b\n  text: |\n    adiós\n"));
}

TEST_CASE("what readers could take otherwise is not plain") {
  const char* const doubtful[] = {"---\n", "---\n---\na: b\n", "a: b\n---\n", "--- a\n", "--- {a: b}\n", "a: b\n...\n",
                                  "%YAML 1.2\n---\na: b\n", "a: b\n---\nc\n", "a:\n", "a: &x b\n", "a: !t b\n", "a: b\r\n",
                                  "a:\tb\n", "a: >\n  b\n   c\n", "a: >2\n  b\n", "a: |2\n   b\n", "a: |+\n  b\n",
                                  "a: b\n  c\n", "a: \"b\n  c\"\n", "a: \"\\x41\"\n", "a: [b,\n  c]\n", "a: [b, ]\n", "a: {b}\n", "a: [b: c]\n",
                                  "a: {\"b\":c}\n", "a: {b:[c]}\n", "a: [b, {c:{d: e}}]\n", "? a\n: b\n", "a: |\n\n  b\n", "a: |\n  b\n   \n  c\n",
                                  "a: b#c\n", "hola\n", "\xEF\xBB\xBF" "a: b\n", "a: -b\n", "a: b:\n", "[a, b]\n", "a: [x#y]\n",
                                  "a: b\na: c\n", "a: {b: c, b: d}\n", " a: b\n", "\xC2\xA0" "a: b\n", "a: - b\n", "a:\n  b\n",
                                  "a:b\n", "a : b\n", "a: 'b' c\n", "a: 'b'#c\n", "a: 'b\n", "a: [b] c\n", "a: [b ,c]\n", "a: [b\n",
                                  "a: b: c\n", "a: b #c\n  d: e\n", "a:\n- b\n - c\n", "a:\n    b: c\n  d: e\n", "a: |x\n  b\n", "a: |\nb: c\n",
                                  "a:\n  b: |\n  c\n", "- a\n  - b\n", "- a: b\n c: d\n", "-\n- a\n", "text: hola # x\n", "thread:\n  - a: hola # x\n",
                                  "a: b\n  #c\n", "<<: a\n", "# a\n", "a: [{b: c}, {{d: e}: f}]\n", ""};
  for (const char* file : doubtful) {
    CAPTURE(file);
    CHECK_FALSE(plain(file));
  }
}

TEST_CASE("random files and damaged ones that are plain are read alike by the library") {
  const char* rounds_said = std::getenv("SML_ROUNDS");
  const int rounds = rounds_said == nullptr ? 5000 : std::atoi(rounds_said);
  RandomYaml random(static_cast<unsigned>(rounds));
  Count count;
  for (int round = 0; round < rounds; ++round) {
    const std::string file = random.varied(random.file(random.tree()));
    hold(file, count);
    hold(random.damaged(file), count);
    hold(random.damaged(std::string(kPost)), count);
    std::string twice = random.damaged(std::string(kPost));
    hold(random.damaged(random.damaged(std::move(twice))), count);
  }
  CHECK(count.plain > rounds / 4);
}

// Lines of the post in other orders and depths.
TEST_CASE("plain files of shuffled lines are read alike by the library") {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < kPost.size(); at = kPost.find('\n', at) + 1) lines.emplace_back(kPost.substr(at, kPost.find('\n', at) + 1 - at));
  std::mt19937 random(3);
  const auto below = [&](std::size_t limit) { return random() % limit; };
  Count count;
  for (int round = 0; round < 20'000; ++round) {
    std::string file;
    for (std::size_t left = 1 + below(6); left > 0; --left) {
      std::string line = lines[below(lines.size())];
      if (below(4) == 0) line.insert(0, below(5), ' ');
      if (below(4) == 0) line.erase(0, std::min(line.find_first_not_of(' '), below(3)));
      file += line;
    }
    hold(file, count);
  }
  CHECK(count.plain > 200);
}

// A file with up to three slips of the kind that make another file of it: a mark of YAML's too many, instead or too few, and lines that stand twice.
std::string slipped(std::string file, std::mt19937& random) {
  constexpr std::string_view kMarks = "\n\n  \t:-#[]{},\"'|>&*!%@`?~.\\0a";
  const auto below = [&](std::size_t limit) { return random() % std::max<std::size_t>(limit, 1); };
  for (std::size_t slips = 1 + below(3); slips > 0 && !file.empty(); --slips) {
    const std::size_t at = below(file.size());
    const char mark = kMarks[below(kMarks.size())];
    switch (below(4)) {
      case 0: file[at] = mark; break;
      case 1: file.insert(at, 1, mark); break;
      case 2: file.erase(at, 1 + below(3)); break;
      default: file.insert(std::min(file.find('\n', at), file.size() - 1) + 1, file.substr(below(file.size()), 1 + below(40)));
    }
  }
  return file;
}

TEST_CASE("plain files of others, whole and damaged, are read alike by the library") {
  const char* rounds_said = std::getenv("SML_ROUNDS");
  const int rounds = rounds_said == nullptr ? 20 : std::atoi(rounds_said);
  std::mt19937 random(5);
  for (const char* folder : {"tests/repositories", "../shared/corpus", "../shared/hostile"}) {
    if (!fs::exists(folder)) {
      WARN("skipped: " << folder << " is absent");
      continue;
    }
    Count whole, damaged;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".yaml" || entry.file_size() > 100'000) continue;
      CAPTURE(entry.path().string());
      const std::string bytes = content(entry.path());
      hold(bytes, whole);
      for (int round = 0; round < rounds; ++round) hold(slipped(bytes, random), damaged);
    }
    CAPTURE(folder, whole.files, damaged.files);
    CHECK(whole.plain > whole.files / 2);
    CHECK(damaged.plain > 0);
  }
}

TEST_CASE("the plain files of the test suite are read alike by the library") {
  const fs::path archive = "../shared/conformance/yaml-test-suite.tar.xz";
  if (!fs::exists(archive)) {
    WARN("skipped: " << archive.string() << " is absent");
    return;
  }
  const Unpacked suite(archive);
  REQUIRE(suite.unpacked());
  RandomYaml random(9);
  Count whole, damaged;
  for (const auto& entry : fs::recursive_directory_iterator(suite.folder())) {
    if (entry.path().filename() != "in.yaml") continue;
    CAPTURE(entry.path().string());
    const std::string bytes = content(entry.path());
    hold(bytes, whole);
    for (int round = 0; round < 10; ++round) hold(random.damaged(bytes), damaged);
  }
  CHECK(whole.plain > 10);
}

}  // namespace
}  // namespace sml::yaml
