#include "linter/base/source.h"

#include <string>

#include "tests/catch.h"

using namespace std::string_literals;

namespace sml::base {
namespace {

struct Position {
  std::string bytes;
  std::uint32_t offset;
  Place place;
};

TEST_CASE("places count lines and code points from one") {
  const Position table[] = {
      {"", 0, {1, 1}},
      {"", 9, {1, 1}},
      {"abc", 0, {1, 1}},
      {"abc", 3, {1, 4}},
      {"a\nb", 1, {1, 2}},
      {"a\nb", 2, {2, 1}},
      {"a\n", 2, {2, 1}},
      {"a\r\nb", 3, {2, 1}},
      {"a\rb", 2, {1, 3}},
      {"áé🍕x", 2, {1, 2}},
      {"áé🍕x", 4, {1, 3}},
      {"áé🍕x", 8, {1, 4}},
      {"áé🍕x", 1, {1, 1}},
      {"áé🍕x", 6, {1, 3}},
      {"\xEF\xBB\xBFid", 3, {1, 1}},
      {"\xEF\xBB\xBFid", 4, {1, 2}},
      {"\xEF\xBB\xBFid", 0, {1, 1}},
      {"\xEF\xBB\xBF\nid", 4, {2, 1}},
      {"\xFF\xFE", 1, {1, 2}},
      {"a\x93z", 1, {1, 2}},
      {"a\x93z", 2, {1, 3}},
      {"á\x93", 2, {1, 2}},
      {"á\x93", 3, {1, 3}},
      {"\xE0\xA0", 1, {1, 1}},
      {"\xE0\xA0z", 2, {1, 2}},
      {"a\0b"s, 2, {1, 3}},
  };
  for (const Position& row : table) {
    CAPTURE(row.bytes, row.offset);
    const Place place = Source("a.yaml", row.bytes).place(row.offset);
    CHECK(place.line == row.place.line);
    CHECK(place.column == row.place.column);
  }
}

struct Line {
  std::string bytes;
  int number;
  std::string line;
  int count;
};

TEST_CASE("lines come without their ends") {
  const Line table[] = {
      {"", 1, "", 1},            {"a", 1, "a", 1},          {"a\nb", 1, "a", 2},              {"a\nb", 2, "b", 2},
      {"a\r\nb\r\n", 1, "a", 3}, {"a\r\nb\r\n", 2, "b", 3}, {"a\n", 2, "", 2},                {"a\n", 3, "", 2},
      {"a\n", 0, "", 2},         {"a\n", -1, "", 2},        {"\xEF\xBB\xBFid\n", 1, "id", 2}, {"\n\nx", 3, "x", 3},
  };
  for (const Line& row : table) {
    CAPTURE(row.bytes, row.number);
    const Source source("a.yaml", row.bytes);
    CHECK(source.line(row.number) == row.line);
    CHECK(source.line_count() == row.count);
  }
}

TEST_CASE("of a file that is let go the path stays, and no memory of its bytes") {
  Sources sources;
  const SourceId gone = sources.add("a.yaml", std::string(1000, 'a') + "\nb\n");
  const SourceId kept = sources.add("b.yaml", "b\n");
  sources.let_go(gone);
  CHECK(sources[gone].path() == "a.yaml");
  CHECK(sources[gone].bytes().empty());
  CHECK(sources[gone].bytes().capacity() < 100);
  CHECK(sources[gone].line_count() == 1);
  CHECK(sources[gone].place(500) == Place{1, 1});
  CHECK(sources.text({gone, 10, 20}).empty());
  CHECK(sources.text({kept, 0, 1}) == "b");
}

TEST_CASE("sources keep their numbers, and spans past an end are cut") {
  Sources sources;
  const SourceId first = sources.add("a.yaml", "uno");
  const Source& kept = sources[first];
  const SourceId second = sources.add("b.yaml", "dos");
  for (SourceId more = second + 1; more < 5000; ++more) CHECK(sources.add(std::to_string(more), "") == more);
  for (SourceId more = second + 1; more < 5000; ++more) CHECK(sources[more].path() == std::to_string(more));
  CHECK(&kept == &sources[first]);
  CHECK(sources[second].path() == "b.yaml");
  CHECK(sources.text({first, 1, 3}) == "no");
  CHECK(sources.text({second, 0, 99}) == "dos");
  CHECK(sources.text({second, 9, 99}).empty());
  CHECK(sources.text({second, 2, 1}).empty());
}

}  // namespace
}  // namespace sml::base
