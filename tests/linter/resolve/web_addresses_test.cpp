#include "linter/resolve/web_addresses.h"

#include <random>
#include <string>

#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

std::string found_in(std::string_view text) {
  std::string found;
  for (const text::Range& address : web_addresses_in(text, {0, text.size()})) found.append("<").append(text::part_of(text, address)).append(">");
  return found;
}

TEST_CASE("links, e-mails, handles and bare domains are found in a stretch") {
  struct Row {
    std::string text;
    std::string found;
  };
  const Row table[] = {
      {"(https://napoli.example/Centro?x=Alondra)", "<https://napoli.example/Centro?x=Alondra)>"},
      {"www.napoli.mx/carta", "<www.napoli.mx/carta>"},
      {"napoli.example/carta,", "<napoli.example/carta,>"},
      {"hola@napoli.example.", "<hola@napoli.example>"},
      {"@pizza_napoli.", "<@pizza_napoli>"},
      {"@la.pizzería,@otra", "<@la.pizzería><@otra>"},
      {"a@b", "<@b>"},
      {"llegó.Ven", ""},
      {"hoy.mañana", "<hoy.ma>"},
      {"Sol.mx", ""},
      {"1.500", ""},
      {"foo.com-bar", "<foo.com>"},
      {"a..mx", ""},
      {"www.", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text) == row.found);
  }
}

TEST_CASE("the same is found as by an expression that says what an address is") {
  const text::Pattern expression = text::Pattern::literal(
      R"([a-zA-Z][a-zA-Z0-9+.-]{0,20}://\S*|www\.\S+|[a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,})"
      R"(|@[^\s\x00-/:-@\[-\^`{-\x7F]+(?:\.[^\s\x00-/:-@\[-\^`{-\x7F]+)*)"
      R"(|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,18}\b(?:/\S*)?)");
  const std::string_view pieces[] = {"a", "b", "mx", "com", "www", "A", "Z", "9", ".", ".", ".", "-", "@", "@", "/", "://", ":",
                                     "_", "%", "ñ", "ж", "🍕", "\xFF", "\xC3", "\x01", "abcdefghijklmnopqrst", "#", "`", "^"};
  std::mt19937 random(7);
  for (int count = 0; count < 60000; ++count) {
    std::string text;
    for (std::size_t length = random() % 14; length > 0; --length) text += pieces[random() % std::size(pieces)];
    std::string expected;
    for (const text::Match& match : expression.find_all(text)) expected.append("<").append(match.of(text, 0)).append(">");
    if (found_in(text) != expected) {
      CAPTURE(text);
      CHECK(found_in(text) == expected);
    }
  }
  CHECK(found_in(std::string(100, 'a') + "@b.mx") == "<" + std::string(64, 'a') + "@b.mx>");
}

TEST_CASE("a long line without spaces takes no time to speak of") {
  std::string text;
  for (int count = 0; count < 200000; ++count) text += "1.";
  CHECK(found_in(text).empty());
  CHECK(found_in(std::string(400000, '@')).empty());
  CHECK(found_in(std::string(400000, 'a')).empty());
}

}  // namespace
}  // namespace sml::resolve
