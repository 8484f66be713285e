#include "linter/load/encode.h"

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

constexpr std::string_view kWhole =
    "id: viernes\n"
    "publish_at: 2026-03-13T18:30\n"
    "accounts: [lena-x, lena-instagram]\n"
    "language: es-MX\n"
    "text: |-\n"
    "  ¡Hoy 2x1! 🍕 \n"
    "\n"
    "   #pizza: \"sí\"\n"
    "text_for:\n"
    "  x: |-\n"
    "    ¡Hoy 2x1!\n"
    "thread: [segunda parte, \"3.ª\"]\n"
    "media:\n"
    "  - {file: media/pizza.jpg, alt: \"Dos pizzas, una mesa\"}\n"
    "  - {file: media/mesa.jpg}\n"
    "link: \"https://lena.example/reservas\"\n"
    "format: reel\n"
    "sponsored: false\n"
    "request: {by: lucia, at: 2026-03-12T10:00-06:00, via: email}\n"
    "author: ana\n"
    "approvals:\n"
    "  - {by: lucia, at: 2026-03-11, digest: \"3f9a0c21\"}\n"
    "remove_at: 2026-03-14T00:00Z\n"
    "status: draft\n";

TEST_CASE("a post is written by its description, and read as it was") {
  const auto read = post(std::string(kWhole));
  REQUIRE(read.told() == "");
  CHECK(encoded(*read) == kWhole);
}

TEST_CASE("what a post says is told value by value") {
  const auto read = post("id: a\npublish_at: 2026-03-13\naccounts: [x, y]\ntext: hola\ntext_for: {x: hey}\nmedia:\n  - {file: a.jpg, alt: una mesa}\n");
  const std::vector<Said> expected = {{"id", "a"}, {"publish_at", "2026-03-13"}, {"accounts.0", "x"}, {"accounts.1", "y"},
                                      {"text", "hola"}, {"text_for.x", "hey"}, {"media.0.file", "a.jpg"},
                                      {"media.0.alt", "una mesa"}};
  CHECK(said_by(*read) == expected);
}

TEST_CASE("any text of a post is read as it was written") {
  for (const std::string text : {"hola", " hola ", "a\n\n", "\n a", "- a\n  b:\n#c", "a\r\nb", "a\xE2\x80\xA8z", "\tx\n", "---\n...", "\xEF\xBB\xBFz"}) {
    CAPTURE(text);
    model::Post written;
    written.text.value = base::MappedText::verbatim(text, {});
    written.text.written = true;
    const auto read = post("id: a\npublish_at: 2026-03-13\naccounts: [x]\n" + encoded(written));
    CHECK(read.told() == "");
    CHECK(read->text->text() == text);
  }
}

}  // namespace
}  // namespace sml::load
