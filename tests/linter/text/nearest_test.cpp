#include "linter/text/nearest.h"

#include <algorithm>
#include <random>
#include <vector>

#include "tests/catch.h"

namespace sml::text {
namespace {

struct Distance {
  std::string a;
  std::string b;
  std::size_t limit;
  std::size_t edits;
};

TEST_CASE("edits between two words") {
  const Distance table[] = {
      {"", "", 3, 0},          {"", "abc", 3, 3},              {"abc", "", 2, 3},                               {"abc", "abc", 0, 0},
      {"abc", "abd", 0, 1},    {"abc", "acb", 3, 1},           {"ca", "abc", 9, 3},                             {"canción", "cancion", 3, 1},
      {"🍕🍕", "🍕", 3, 1},       {"kitten", "sitting", 9, 3},    {"kitten", "sitting", 2, 3},                     {"abcdef", "badcfe", 9, 3},
      {"text", "texto", 1, 1}, {"abcdefgh", "hgfedcba", 3, 4}, {"abc", "xyz", static_cast<std::size_t>(-1), 3},
  };
  for (const Distance& row : table) {
    CAPTURE(row.a, row.b, row.limit);
    CHECK(edit_distance(row.a, row.b, row.limit) == row.edits);
    CHECK(edit_distance(row.b, row.a, row.limit) == row.edits);
  }
}

// The definition, without a band or rows.
std::size_t plain_distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = i + j;
        continue;
      }
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  return table[a.size()][b.size()];
}

TEST_CASE("the band changes no distance within it") {
  std::mt19937 random(3);
  const auto word = [&random] {
    std::string letters(random() % 9, 'a');
    for (char& letter : letters) letter = static_cast<char>('a' + random() % 3);
    return letters;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = random() % 6;
    CAPTURE(a, b, limit);
    REQUIRE(edit_distance(a, b, limit) == std::min(plain_distance(a, b), limit + 1));
  }
}

struct Nearness {
  std::string word;
  std::vector<std::string> known;
  std::string nearest;
};

TEST_CASE("no name is passed over that is near") {
  std::mt19937 random(7);
  const auto word = [&random] {
    std::string letters(3 + random() % 9, 'a');
    for (char& letter : letters) letter = "abcdefgh12."[random() % 11];
    return letters;
  };
  int near = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string wanted = word();
    std::vector<std::string> known;
    for (int name = 0; name < 12; ++name) known.push_back(name % 3 == 0 ? wanted + word().substr(0, 1 + random() % 3) : word());
    std::size_t limit = std::min<std::size_t>(3, wanted.size() / 3);
    std::optional<std::string> nearest;
    for (const std::string& name : known)
      if (const std::size_t distance = edit_distance(wanted, name, limit); distance <= limit && (!nearest || distance < edit_distance(wanted, *nearest, limit)))
        nearest = name;
    near += nearest ? 1 : 0;
    const auto begins = [&](const std::string& name) { return name.starts_with(wanted); };
    if (!nearest && wanted.size() >= 4 && std::ranges::count_if(known, begins) == 1) nearest = *std::ranges::find_if(known, begins);
    CHECK(nearest_name(wanted, known) == nearest);
  }
  CHECK(near > 1000);
}

TEST_CASE("the nearest known name") {
  const std::vector<std::string> keys = {"text", "publish_at", "valid_through", "valid_from", "account", "accounts", "id"};
  const Nearness table[] = {
      {"publish_ta", keys, "publish_at"},
      {"publishAt", keys, "publish_at"},
      {"Publish-At", keys, "publish_at"},
      {"valid_trough", keys, "valid_through"},
      {"txt", keys, "text"},
      {"acount", keys, "account"},
      {"acounts", keys, "accounts"},
      {"ID", keys, "id"},
      {"di", keys, ""},
      {"zzzz", keys, ""},
      {"", keys, ""},
      {"---", keys, ""},
      {"válid_from", keys, "valid_from"},
      {"ab", {}, ""},
      {"clima", {"fallecimiento", "clima-extremo"}, "clima-extremo"},
      {"nb-masto", {"nb-x", "nb-mastodon"}, "nb-mastodon"},
      {"clima", {"clima-extremo", "clima-malo"}, ""},
      {"clima", {"clina", "clima-extremo"}, "clina"},
      {"cli", {"clima-extremo"}, ""},
      {"valid", keys, ""},
      {"publ", keys, "publish_at"},
      {"abd", {"abc", "abe"}, "abc"},
      {"promocion", {"Promoción"}, "Promoción"},
  };
  for (const Nearness& row : table) {
    CAPTURE(row.word);
    CHECK(nearest_name(row.word, row.known).value_or("") == row.nearest);
  }
}

}  // namespace
}  // namespace sml::text
