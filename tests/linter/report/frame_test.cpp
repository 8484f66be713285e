#include "linter/report/frame.h"

#include <string>

#include "linter/text/display.h"
#include "tests/catch.h"

namespace sml::report {
namespace {

// The frame of the n bytes from the first occurrence of words; of their whole, with n absent.
std::string framed(const std::string& bytes, const std::string& words, std::string text = "", std::optional<std::size_t> n = std::nullopt) {
  const base::Source source("a.yaml", bytes);
  const auto begin = static_cast<std::uint32_t>(bytes.find(words));
  std::string out;
  append_frame(out, frame_of({0, begin, begin + static_cast<std::uint32_t>(n.value_or(words.size()))}, source, '^', Style::red, std::move(text)),
               2, Paint(false));
  return out;
}

struct Row {
  std::string bytes;
  std::string words;
  std::string frame;
};

TEST_CASE("what is meant is underlined by the columns that it takes") {
  const Row table[] = {
      {"id: p\ntext: hola\n", "hola", " 2 │ text: hola\n   │       ^^^^\n"},
      {"ñandú: 2x1", "2x1", " 1 │ ñandú: 2x1\n   │        ^^^\n"},
      {"n\u0303andu\u0301: 2x1", "2x1", " 1 │ n\u0303andu\u0301: 2x1\n   │        ^^^\n"},
      {"t: ¡Hoy 🍕🍕 2x1", "2x1", " 1 │ t: ¡Hoy 🍕🍕 2x1\n   │              ^^^\n"},
      {"t: 👩‍🍳 y 🇲🇽 2x1", "y", " 1 │ t: 👩‍🍳 y 🇲🇽 2x1\n   │       ^\n"},
      {"t: 披萨 2x1", "披萨", " 1 │ t: 披萨 2x1\n   │    ^^^^\n"},
      {"t:\ta 2x1", "2x1", " 1 │ t: a 2x1\n   │      ^^^\n"},
      {"\xEF\xBB\xBFid: p", "p", " 1 │ id: p\n   │     ^\n"},
      {"t: 2x1\r\nu: v\r\n", "2x1", " 1 │ t: 2x1\n   │    ^^^\n"},
      {"t: a\x1B[31mb 2x1", "2x1", " 1 │ t: a<U+001B>[31mb 2x1\n   │                   ^^^\n"},
      {"t: \xFF\xFE 2x1", "2x1", " 1 │ t: \uFFFD\uFFFD 2x1\n   │       ^^^\n"},
      {"t: 2x1   ", "2x1", " 1 │ t: 2x1\n   │    ^^^\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    CHECK(framed(row.bytes, row.words) == row.frame);
  }
}

TEST_CASE("a place without words is one mark, and a span over lines goes to the end of its first") {
  CHECK(framed("key:\nother: 1\n", "\n", "aquí", 0) == " 1 │ key:\n   │     ^ aquí\n");
  CHECK(framed("key: |\n  a\n  b\n", "|\n  a", "") == " 1 │ key: |\n   │      ^\n");
  CHECK(framed("a: 1\r\nb: 2\r\n", "1\r\nb", "") == " 1 │ a: 1\n   │    ^\n");
  CHECK(framed("a: 1\r\nb: 2\r\n", "\r\nb", "") == " 1 │ a: 1\n   │     ^\n");
  CHECK(framed("a: 1\n", "\n", "end", 0) == " 1 │ a: 1\n   │     ^ end\n");
  CHECK(framed("a: 1\n\nb: 2\n", "\nb", "", 0) == " 2 │\n   │ ^\n");
}

TEST_CASE("a place at the end of the file is shown after its last byte") {
  const base::Source source("a.yaml", "a: 1\nb: [");
  std::string out;
  append_frame(out, frame_of({0, 9, 9}, source, '^', Style::red, ""), 2, Paint(false));
  CHECK(out == " 2 │ b: [\n   │     ^\n");
  const base::Source ended("a.yaml", "a: 1\n");
  out.clear();
  append_frame(out, frame_of({0, 5, 5}, ended, '^', Style::red, ""), 2, Paint(false));
  CHECK(out == " 2 │\n   │ ^\n");
}

// The text between the bar and the line end of the first line of a frame.
std::string shown_of(const std::string& frame) {
  const std::size_t begin = frame.find("│ ") + std::string_view("│ ").size();
  return frame.substr(begin, frame.find('\n') - begin);
}

TEST_CASE("a long line is shown as a window around what is meant, with it whole where it fits") {
  const std::string filler(5000, 'x');
  for (const std::string& before : {std::string(), std::string("ab "), filler, std::string("ñ") + filler}) {
    for (const std::string& behind : {std::string(), std::string(" cd"), filler}) {
      CAPTURE(before.size(), behind.size());
      const std::string frame = framed(before + "MEANT" + behind, "MEANT");
      const std::string shown = shown_of(frame);
      CHECK(text::display_width(shown) <= 102);
      const std::size_t at = shown.find("MEANT");
      REQUIRE(at != std::string::npos);
      CHECK(shown.starts_with("…") == (before.size() > 100));
      CHECK(shown.ends_with("…") == (behind.size() > 100));
      const std::string underline = frame.substr(frame.find('\n') + 1);
      CHECK(underline == "   │ " + std::string(static_cast<std::size_t>(text::display_width(shown.substr(0, at))), ' ') + "^^^^^\n");
    }
  }
  const std::string long_mark = framed(filler, filler);
  CHECK(text::display_width(shown_of(long_mark)) <= 102);
  CHECK(long_mark.find(std::string(50, '^')) != std::string::npos);
}

TEST_CASE("windows cut between characters, whatever they are") {
  for (const std::string& character :
       {std::string("🍕"), std::string("披"), std::string("e\u0301"), std::string("\xFF"), std::string("\u202E"), std::string("👩‍🍳")}) {
    std::string filler;
    for (int count = 0; count < 300; ++count) filler += character;
    CAPTURE(character);
    const std::string shown = shown_of(framed(filler + "MEANT" + filler, "MEANT"));
    CHECK(shown.find("MEANT") != std::string::npos);
    CHECK(text::printable(shown) == shown);
    CHECK(text::display_width(shown) <= 102);
  }
}

TEST_CASE("a mark in the same stretch of the same line shares its frame") {
  const std::string bytes = "valid_from: 2026-03-01, valid_through: 2026-03-12\nother: 1\n" + std::string(500, 'x') + " y";
  const base::Source source("a.yaml", bytes);
  const auto frame_at = [&](std::uint32_t begin, std::uint32_t end, char under) { return frame_of({0, begin, end}, source, under, Style::red, "t"); };
  Frame frame = frame_at(12, 22, '^');
  CHECK(take_mark(frame, frame_at(39, 49, '-')));
  CHECK_FALSE(take_mark(frame, frame_at(50, 55, '-')));
  Frame other_file = frame_at(39, 49, '-');
  other_file.at.source = 1;
  CHECK_FALSE(take_mark(frame, other_file));
  std::string out;
  append_frame(out, frame, 2, Paint(false));
  CHECK(out == " 1 │ valid_from: 2026-03-01, valid_through: 2026-03-12\n   │             ^^^^^^^^^^ t\n"
               "   │                                        ---------- t\n");
  Frame far = frame_at(59, 60, '^');
  CHECK_FALSE(take_mark(far, frame_at(560, 561, '-')));
}

TEST_CASE("line numbers are aligned, and marks are painted in their style") {
  const base::Source source("a.yaml", "a: 1\n");
  std::string out;
  append_frame(out, frame_of({0, 3, 4}, source, '^', Style::yellow, "t"), 5, Paint(true));
  CHECK(out == "\x1B[2m    1 │\x1B[0m a: 1\n\x1B[2m      │\x1B[0m    \x1B[1;33m^ t\x1B[0m\n");
}

TEST_CASE("texts and paths are cut, and no path begins a command to a build server") {
  CHECK(cut("ñandú", 5) == "ñandú");
  CHECK(cut("ñandú", 4) == "ñand…");
  CHECK(shown_path("posts/a.yaml") == "posts/a.yaml");
  CHECK(shown_path("::set-output name=a") == "./::set-output name=a");
  CHECK(shown_path("##[error]a") == "./##[error]a");
  CHECK(shown_path("\n::error::a") == "./ ::error::a");
  CHECK(shown_path("\u00A0::error::a") == "./\u00A0::error::a");
  CHECK(shown_path("a::b") == "a::b");
  CHECK(shown_path("ñ/a.yaml") == "ñ/a.yaml");
  CHECK(shown_path("a\nb\x1B") == "a b<U+001B>");
  CHECK(text::code_point_count(shown_path(std::string(5000, 'x'))) == 1001);
}

}  // namespace
}  // namespace sml::report
