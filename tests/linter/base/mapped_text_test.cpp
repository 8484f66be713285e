#include "linter/base/mapped_text.h"

#include "tests/catch.h"

namespace sml::base {
namespace {

struct Lookup {
  std::size_t begin;
  std::size_t end;
  std::uint32_t source_begin;
  std::uint32_t source_end;
};

template <std::size_t N>
void check_lookups(const MappedText& text, const Lookup (&table)[N]) {
  for (const Lookup& row : table) {
    CAPTURE(row.begin, row.end);
    const Span span = text.span(row.begin, row.end);
    CHECK(span.source == 7);
    CHECK(span.begin == row.source_begin);
    CHECK(span.end == row.source_end);
  }
}

TEST_CASE("a text that stands as it is leads back byte by byte") {
  MappedText read;
  read.read_whole("hola", {7, 20, 24});
  for (const MappedText& text : {MappedText::verbatim("hola", {7, 20, 24}), read}) {
    CHECK(text.text() == "hola");
    CHECK(text.span() == Span{7, 20, 24});
    const Lookup table[] = {{0, 4, 20, 24}, {1, 2, 21, 22}, {0, 0, 20, 20}, {4, 4, 24, 24}, {2, 99, 22, 24}, {99, 99, 24, 24}, {3, 1, 23, 23}};
    check_lookups(text, table);
  }
}

// "a\u00e1b" in the file at 10 with its quotes: a at 11, the escape at [12, 18), b at 18.
TEST_CASE("an escape stands for all of its characters") {
  MappedText text;
  text.append_copied("a", 11);
  text.append_replaced("á", 12, 18);
  text.append_copied("b", 18);
  text.read_from({7, 10, 20});
  CHECK(text.text() == "aáb");
  const Lookup table[] = {{0, 1, 11, 12}, {1, 3, 12, 18}, {2, 3, 12, 18}, {1, 2, 12, 18}, {0, 4, 11, 19}, {3, 4, 18, 19}, {4, 4, 19, 19}, {1, 1, 12, 12}};
  check_lookups(text, table);
}

// Two lines of a folded scalar: the line break and the indentation after it are one blank.
TEST_CASE("a folded line break is one blank that was written as several bytes") {
  MappedText text;
  text.append_copied("uno", 4);
  text.append_replaced(" ", 7, 12);
  text.append_copied("dos", 12);
  text.read_from({7, 0, 30});
  CHECK(text.text() == "uno dos");
  const Lookup table[] = {{3, 4, 7, 12}, {0, 7, 4, 15}, {2, 5, 6, 13}, {4, 4, 12, 12}};
  check_lookups(text, table);
}

TEST_CASE("copies that follow one another are one run, those apart are not") {
  MappedText text;
  text.append_copied("ab", 3);
  text.append_copied("cd", 5);
  text.append_copied("ef", 9);
  text.read_from({7, 0, 30});
  const Lookup table[] = {{1, 3, 4, 6}, {3, 5, 6, 10}, {4, 4, 9, 9}};
  check_lookups(text, table);
}

TEST_CASE("an empty text has the place where it would begin") {
  MappedText text;
  text.append_copied("", 6);
  text.append_replaced("", 5, 7);
  text.read_from({7, 5, 7});
  const Lookup table[] = {{0, 0, 5, 5}, {0, 9, 5, 5}};
  check_lookups(text, table);
  CHECK(MappedText().span(0, 0) == Span{});
}

}  // namespace
}  // namespace sml::base
