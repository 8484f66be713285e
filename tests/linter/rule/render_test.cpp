#include "linter/rule/render.h"

#include <array>
#include <string>

#include "linter/text/display.h"
#include "tests/catch.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;
using Pair = std::pair<std::string_view, std::string_view>;

// A card in one language with a message of that pattern.
struct OneMessageCard {
  explicit OneMessageCard(std::string_view pattern, MessageLanguage language = MessageLanguage::es)
      : messages{{{"", pattern}}}, texts{{{.language = language, .title = "t", .why = "w", .advice = "a", .messages = messages}}} {
    card.id = "family/name";
    card.texts = texts;
  }
  OneMessageCard(const OneMessageCard&) = delete;
  OneMessageCard& operator=(const OneMessageCard&) = delete;

  std::array<Pair, 1> messages;
  std::array<CardText, 1> texts;
  Card card;
};

std::string message_of(std::string_view pattern, Value value, int this_year = 2026) {
  const OneMessageCard made(pattern);
  Finding finding{.card = &made.card};
  finding.with("x", std::move(value));
  return render(finding, MessageLanguage::es, this_year).message;
}

TEST_CASE("arguments of every type are said in the language, with their derived forms") {
  const time::Civil moment{{2026, 3, 13}, 18, 30, 0};
  CHECK(message_of("«{x}»", std::string("Pizza")) == "«Pizza»");
  CHECK(message_of("{x, plural, one {# día} other {# días}}", std::int64_t{2}) == "2 días");
  CHECK(message_of("{x}", time::Date{2026, 3, 12}) == "jueves 12 de marzo");
  CHECK(message_of("{x}", time::Date{2027, 3, 12}) == "viernes 12 de marzo de 2027");
  CHECK(message_of("{x_weekday} / {x_month}", time::Date{2026, 3, 12}) == "jueves / marzo");
  CHECK(message_of("{x_month}", time::Date{2027, 3, 12}) == "marzo de 2027");
  CHECK(message_of("{x}", base::minutes(90)) == "1 h 30 min");
  CHECK(message_of("{x} / {x_date} / {x_short} / {x_time} / {x_weekday}", moment) ==
        "viernes 13 de marzo, 18:30 / viernes 13 de marzo / viernes 13, 18:30 / 18:30 / viernes");
  CHECK(message_of("{x_date}", moment, 2025) == "viernes 13 de marzo de 2026");
  CHECK(message_of("{x} ({x_count})", std::vector<std::string>{"a", "b"}) == "a y b (2)");
  CHECK(message_of("{x_count, plural, =0 {nadie} other {#}}", std::vector<std::string>{}) == "nadie");
}

TEST_CASE("an argument is text, never a pattern") { CHECK(message_of("«{x}»", std::string("{x} '{' # %s")) == "«{x} '{' # %s»"); }

TEST_CASE("long texts are cut, and long lists say how many more there are") {
  const std::string cut = message_of("{x}", std::string(1000, 'a'));
  CHECK(cut == std::string(120, 'a') + "…");
  CHECK(message_of("{x}", std::string(120, 'a')) == std::string(120, 'a'));
  std::vector<std::string> items;
  for (int item = 1; item <= 12; ++item) items.push_back(std::to_string(item));
  CHECK(message_of("{x}", items) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 y 12");
  items.push_back("13");
  items.push_back("14");
  CHECK(message_of("{x} ({x_count})", items) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 y 2 más (14)");
}

TEST_CASE("a character with endless marks is cut too") {
  std::string marks = "a";
  for (int mark = 0; mark < 20'000; ++mark) marks += "\u0301";
  CHECK(text::code_point_count(message_of("{x}", marks)) < 1000);
}

TEST_CASE("what is said is printable, whatever the repository holds") {
  for (const std::string& hostile : {std::string("a\x1B[31mb"), std::string("\xFF\xFE"), std::string("a\0b", 3), std::string("a\nb\r\tc"),
                                     std::string("\u202Eabc"), std::string("\xE2\x80"), std::string("\u009B31m")}) {
    CAPTURE(hostile);
    for (const Value& value : {Value(hostile), Value(std::vector<std::string>{hostile, hostile})}) {
      const std::string said = message_of("«{x}»", value);
      CHECK(text::printable(said) == said);
      CHECK(said.find('\x1B') == std::string::npos);
    }
  }
  CHECK(message_of("«{x}»", std::string("a\x1B[31mb")) == "«a<U+001B>[31mb»");
  CHECK(message_of("«{x}»", std::string("\u202Eabc")) == "«<U+202E>abc»");
}

TEST_CASE("variants choose a message, help and label; a group's stands for its members, the one without a name for all") {
  const std::array<Pair, 3> messages = {{{"", "all"}, {"moment", "a moment"}, {"moment.format", "a moment's form"}}};
  const std::array<Pair, 2> helps = {{{"moment", "help {x}"}, {"other", "no"}}};
  const std::array<Pair, 1> labels = {{{"", "label"}}};
  const std::array<Pair, 1> related = {{{"first", "{x} then {y}"}}};
  const std::array<CardText, 1> texts = {{{MessageLanguage::en, "t", "why", "a", messages, helps, labels, related}}};
  const Card card{.id = "family/name", .texts = texts};
  const auto rendered = [&](std::string_view variant) {
    Finding finding{.card = &card};
    finding.say(variant)
        .with("x", std::string("1"))
        .because({0, 3, 4}, "first", {{"y", std::string("2")}})
        .because({0, 5, 6}, "first", {{"x", std::string("3")}, {"y", std::string("4")}});
    return render(finding, MessageLanguage::en, 2026);
  };
  CHECK(rendered("moment.format").message == "a moment's form");
  CHECK(rendered("moment.format").help == "help 1");
  CHECK(rendered("moment.range").message == "a moment");
  CHECK(rendered("unknown").message == "all");
  CHECK(rendered("unknown").help.empty());
  CHECK(rendered("").label == "label");
  CHECK(rendered("").why == "why");
  const auto places = rendered("").related;
  REQUIRE(places.size() == 2);
  CHECK(places[0].text == "1 then 2");
  CHECK(places[0].at == base::Span{0, 3, 4});
  CHECK(places[1].text == "3 then 4");   // a place's own arguments go before the finding's
}

TEST_CASE("a fix is said with its own arguments and the finding's") {
  const std::array<Pair, 1> fixes = {{{"replace", "{x} for {y}"}}};
  const std::array<CardText, 1> texts = {{{.language = MessageLanguage::en, .fixes = fixes}}};
  const Card card{.id = "family/name", .texts = texts};
  Finding finding{.card = &card};
  CHECK_FALSE(render(finding, MessageLanguage::en, 2026).fix);
  finding.with("x", std::string("a")).with("y", std::string("b")).mend(FixLevel::unsafe, "replace", {{{0, 3, 4}, "c"}}, {{"y", std::string("c\x1B[31m")}});
  const auto fix = render(finding, MessageLanguage::en, 2026).fix;
  REQUIRE(fix);
  CHECK(fix->level == FixLevel::unsafe);
  CHECK(fix->title == "a for c<U+001B>[31m");
}

TEST_CASE("a card speaks the nearest language that it has") {
  const OneMessageCard english("{x}", MessageLanguage::en);
  const OneMessageCard spanish("{x}", MessageLanguage::es);
  CHECK(text_of(english.card, MessageLanguage::es).language == MessageLanguage::en);
  CHECK(text_of(spanish.card, MessageLanguage::pt).language == MessageLanguage::es);
  Finding finding{.card = &english.card};
  finding.with("x", time::Date{2026, 3, 12});
  CHECK(render(finding, MessageLanguage::es, 2026).message == "Thursday 12 March");   // all of it in one language
}

}  // namespace
}  // namespace sml::rule
