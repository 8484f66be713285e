#include "linter/text/message.h"

#include <thread>

#include "tests/catch.h"

namespace sml::text {
namespace {

constexpr std::string_view kPosts = "{count, plural, =0 {ningún post} one {# post} other {# posts}}";
constexpr std::string_view kPromise = "{kind, select, offer {la oferta} event {el evento} other {esto}}";

struct Formatting {
  std::string pattern;
  std::string language;
  MessageArguments arguments;
  std::string text;
};

TEST_CASE("messages") {
  const Formatting table[] = {
      {"", "es", {}, ""},
      {"sin nada", "es", {{"more", "x"}}, "sin nada"},
      {"la promoción {name} terminó", "es", {{"name", "«2x1 en pizzas» 🍕"}}, "la promoción «2x1 en pizzas» 🍕 terminó"},
      {"{a} y {b}, {a}", "es", {{"b", "2"}, {"a", "{b}"}}, "{b} y 2, {b}"},
      {"{name} terminó", "es", {}, "{name} terminó"},
      {std::string(kPosts), "es", {{"count", std::int64_t{0}}}, "ningún post"},
      {std::string(kPosts), "es", {{"count", std::int64_t{1}}}, "1 post"},
      {std::string(kPosts), "es", {{"count", std::int64_t{12345}}}, "12.345 posts"},
      {std::string(kPosts), "en", {{"count", std::int64_t{12345}}}, "12,345 posts"},
      {std::string(kPosts), "es-MX", {{"count", std::int64_t{12345}}}, "12,345 posts"},
      {std::string(kPosts), "es", {{"count", "1"}}, "1 post"},
      {std::string(kPosts), "es", {{"count", "muchos"}}, "{count}"},
      {std::string(kPosts), "es", {}, "{count}"},
      {"hay {count}", "es", {{"count", std::int64_t{7}}}, "hay 7"},
      {"{count, number} en {count}", "es", {{"count", "20000"}}, "20.000 en 20.000"},
      {std::string(kPromise), "es", {{"kind", "offer"}}, "la oferta"},
      {std::string(kPromise), "es", {{"kind", "x"}}, "esto"},
      {std::string(kPromise), "es", {}, "{kind}"},
      {"{n, select, 3 {tres} other {otros}}", "es", {{"n", std::int64_t{3}}}, "tres"},
      {"{n, plural, one {una de {name}} other {# de {name}}}", "es", {{"n", std::int64_t{2}}, {"name", "Ana"}}, "2 de Ana"},
      {"{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "en", {{"n", std::int64_t{22}}}, "22nd"},
      {"it's {name}'s", "en", {{"name", "Ana"}}, "it's Ana's"},
      {"'{name}' es '{'", "es", {{"name", "Ana"}}, "{name} es {"},
      {"{name}", "es", {{"name", "a\xFFz"}}, "a\uFFFDz"},
      {"{n}", "es", {{"n", std::int64_t{-9223372036854775807 - 1}}}, "-9.223.372.036.854.775.808"},
      {"{name}", "pt", {{"name", "grátis"}}, "grátis"},
  };
  for (const Formatting& row : table) {
    CAPTURE(row.pattern, row.language);
    const auto message = Message::compile(row.pattern, row.language);
    REQUIRE(message);
    CHECK(message->format(row.arguments) == row.text);
    for (int time = 0; time < 2; ++time) CHECK(filled(row.pattern, row.language, row.arguments) == row.text);
  }
}

TEST_CASE("patterns that messages refuse") {
  std::string nested;
  for (int depth = 0; depth < 40000; ++depth) nested += "{a,select,other{";
  const std::string table[] = {
      "{",        "{name",          "{n, plural, one {x}}", "{n, select, a {x}}", "{0}",       "{name, date}", "{t, time, short}",
      "{n, spellout}", "{n, choice, 0#a|1#b}", "{na me}", "{n, plural, other {{n, select, other {x}}}}", nested,
  };
  for (const std::string& pattern : table) {
    CAPTURE(pattern.substr(0, 60));
    const auto message = Message::compile(pattern, "es");
    REQUIRE_FALSE(message);
    CHECK_FALSE(message.error().reason.empty());
    CHECK(filled(pattern, "es", {{"n", std::int64_t{1}}}) == pattern);
  }
  const auto tagless = Message::compile("x", "no tag!");
  CHECK_FALSE(tagless);
}

TEST_CASE("the names that a pattern uses") {
  const auto message = Message::compile("{b} {a} {b} {n, plural, one {{inner}} other {#}}", "es");
  REQUIRE(message);
  CHECK(message->argument_names() == std::vector<std::string>{"a", "b", "inner", "n"});
  CHECK(Message::compile("nada", "es")->argument_names().empty());
}

TEST_CASE("a pattern serves many threads") {
  std::vector<int> right(4, 0);
  std::vector<std::thread> threads;
  for (int& count : right)
    threads.emplace_back([&count] {
      for (std::int64_t number = 2; number < 202; ++number) count += filled(kPosts, "es", {{"count", number}}) == std::to_string(number) + " posts" ? 1 : 0;
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(right == std::vector<int>(4, 200));
}

struct Listing {
  std::vector<std::string> items;
  std::string language;
  std::string text;
};

TEST_CASE("lists") {
  const Listing table[] = {
      {{}, "es", ""},
      {{"a"}, "es", "a"},
      {{"a", "b"}, "es", "a y b"},
      {{"a", "b", "c"}, "es", "a, b y c"},
      {{"tacos", "iglesia"}, "es", "tacos e iglesia"},
      {{"tacos", "helados"}, "es", "tacos y helados"},
      {{"Ana", "Hidalgo"}, "es-MX", "Ana e Hidalgo"},
      {{"agua", "hielo"}, "es", "agua y hielo"},
      {{"«tacos»", "«iglesia»"}, "es", "«tacos» e «iglesia»"},
      {{"«»", "«»"}, "es", "«» y «»"},
      {{"a", ""}, "es", "a y "},
      {{"a", "b", "c"}, "en", "a, b, and c"},
      {{"a", "\"b\""}, "en", "a and \"b\""},
      {{"a", "b", "c"}, "pt", "a, b e c"},
      {{"{0}", "{1}", "'x'"}, "es", "{0}, {1} y 'x'"},
  };
  for (const Listing& row : table) {
    CAPTURE(row.items, row.language);
    CHECK(list_of(row.items, row.language) == row.text);
  }
}

TEST_CASE("the release of ICU is a number with a period") {
  CHECK(icu_version().find('.') != std::string::npos);
  CHECK(icu_version().find_first_not_of("0123456789.") == std::string::npos);
}

}  // namespace
}  // namespace sml::text
