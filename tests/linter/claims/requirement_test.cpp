// What patterns require of a text, read off them: asking for more than a pattern does would hide it.
#include "linter/claims/compile/requirement.h"

#include <string>
#include <string_view>

#include "linter/claims/compile/vocabulary.h"
#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {{"month", "enero", 1}, {"month", "mayo", 5}, {"pronoun", "a|yo"}};
constexpr Macro kMacros[] = {
    {"price", R"(\$~\d+)"},
    {"gift", "regalo|obsequio"},
    {"lead", "en |a:"},
    {"polite", "(?:por favor )?"},
    {"date", R"((?P<take>\d{1,2}) de (?P<pay>{month}))"},
};

Vocabulary vocabulary() {
  Vocabulary known;
  known.add({kWords, kMacros, {}});
  return known;
}

// "uno|dos tres": one of the first group, and the one of the second; a space is '_'.
std::string shown(const Requirement& requirement) {
  std::string said;
  for (const LiteralGroup& group : requirement) {
    if (!said.empty()) said += ' ';
    for (std::size_t index = 0; index < group.literals.size(); ++index) {
      if (index > 0) said += '|';
      for (const char byte : group.literals[index]) said += byte == ' ' ? '_' : byte;
    }
  }
  return said;
}

std::string required_by(std::string_view pattern) {
  const Vocabulary known = vocabulary();
  return shown(RequirementReader([&](std::string_view name) { return known.meaning_of(name); }).read(pattern));
}

TEST_CASE("a requirement is what every match holds, and no more") {
  const struct {
    std::string_view pattern;
    std::string required;
  } cases[] = {
      // texts, spaces
      {"oferta", "oferta"},
      {"2x1", "0x0"},
      {"24 horas", "0_horas"},
      {"café", "café"},
      {"la oferta", "la_oferta"},
      {"dos~x", "dos_x|dosx"},
      {"a  b", "a_b"},
      {"a ~b", "a_b"},
      {"a(?: b)? c", "a_b_c|a_c"},
      {"a (?:b )? c", "a_b_c|a_c"},
      // optional parts
      {"ofertas?", "oferta|ofertas"},
      {"(?:gran )?oferta", "gran_oferta|oferta"},
      {"niñ?o", "nio|niño"},
      {"(?:sin )?", ""},
      {"xy(?:bc*d)?zw", "xy zw"},
      // classes
      {"[eé]l dia", "el_dia|él_dia"},
      {"[a-z]el dia", "el_dia"},
      {"mes[^a]dia", "mes dia"},
      {"mes[0-9-]dia", "mes dia"},
      {R"(mes[.\-]dia)", "mes dia"},
      {"[abcdefgh]z", "az|bz|cz|dz|ez|fz|gz|hz"},
      {"[abcdefghi]zz", "zz"},
      {"mes.dia", "mes dia"},
      {R"(mes\wdia)", "mes dia"},
      {R"(mes\.dia)", "mes.dia"},
      {R"(\bmes\b)", "mes"},
      {"^mes$", "mes"},
      {R"(\d% menos)", "0%_menos"},
      {R"([0-9]x[1-9]\d)", "0x0"},
      {R"(uno\ndos)", "uno\ndos"},
      // repeats
      {"(?:ja)+", "ja"},
      {"hola(?:ja)*", "hola"},
      {"hola(?:ja){0,3}", "hola"},
      {"hola(?:ja){2}", "ja hola"},
      {"hola(?:ja){1,}que", "ja hola que"},
      {R"(\d{1,2} h)", "0_h"},
      {R"(a las \d+(?::\d\d)? h)", "a_las_0_h|a_las_0:0_h"},
      {R"(xy\d*z)", "xy0z|xyz"},
      {"hola+", "hol"},
      // alternatives
      {"uno|dos", "dos|uno"},
      {"(?:uno|dos) mas", "dos_mas|uno_mas"},
      {"uno|", ""},
      {"uno|a", ""},
      {"uno.x|dos.tres", "tres|uno"},
      {R"(\d pesos|\d euros)", "0_euros|0_pesos"},
      {"uno.*|.*", ""},
      {"(?P<span>ya) (?P<thing>paso)", "ya_paso"},
      {"(?m:^)hoy", "hoy"},
      // names
      {"de {gift}", "de_obsequio|de_regalo"},
      {"en {month}", "en_enero|en_mayo"},
      {"en {month}?", "en_|en_enero|en_mayo"},
      {"{date}", "0_de_enero|0_de_mayo"},
      {"{polite}pasa", "pasa|por_favor_pasa"},
      {"{price}", "$_0|$0"},
      {"{price} hoy {price}", "$_0_hoy_$_0|$_0_hoy_$0|$0_hoy_$_0|$0_hoy_$0"},
      // what requires nothing that tells
      {"", ""},
      {"a", ""},
      {" ", ""},
      {"~", ""},
      {"{pronoun}", ""},
      {".*", ""},
      {R"(\w+)", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.pattern);
    CHECK(required_by(one.pattern) == one.required);
  }
}

// What must stand where no word goes on, as that is where it is looked for.
TEST_CASE("what may stand inside a word is known to") {
  const struct {
    std::string_view pattern;
    bool inside;
  } cases[] = {
      {"oferta", false},          {"la oferta", false},         {"(?:la )?oferta", false},      {"[a-z]{2,5}oferta", true},
      {"[a-z]+ oferta", false},   {"[a-z]+~oferta", true},      {R"(\d+oferta)", false},       {"[^a-z0-9]*oferta", false},
      {"[^.]*oferta", true},         {"(?:[a-z]+|,)oferta", true}, {"(?:[a-z]+ )?oferta", false}, {"(?:[a-z]+)?oferta", true},
      {"(?:xy[a-z]+)*oferta", true}, {"(?:[a-z]+){2}", false},     {"(?:oferta[a-z]+)+", true},   {"(?:oferta[.])+", false},
      {R"(\w+oferta)", true},    {".oferta", true},            {R"([a-z]+\boferta)", true},
  };
  const Vocabulary known = vocabulary();
  for (const auto& one : cases) {
    CAPTURE(one.pattern);
    bool inside = false;
    for (const LiteralGroup& group : RequirementReader([&](std::string_view name) { return known.meaning_of(name); }).read(one.pattern))
      inside = inside || group.stands.letter;
    CHECK(inside == one.inside);
  }
}

// "2 ofertas 5": at most two bytes before it and five behind; "*" is any number.
std::string reach_of(std::string_view pattern) {
  const Vocabulary known = vocabulary();
  const auto number = [](std::size_t bytes) { return bytes == kUnbounded ? std::string("*") : std::to_string(bytes); };
  std::string said;
  for (const LiteralGroup& group : RequirementReader([&](std::string_view name) { return known.meaning_of(name); }).read(pattern))
    said += (said.empty() ? "" : ", ") + number(group.before) + ' ' + shown({group}) + ' ' + number(group.behind);
  return said;
}

TEST_CASE("a match reaches only so far from what it requires") {
  const struct {
    std::string_view pattern;
    std::string reach;
  } cases[] = {
      {"oferta", "0 oferta 0"},
      {"(?:gran )?oferta", "0 gran_oferta|oferta 0"},
      {"[a-z]{2,9} oferta", "9 _oferta 0"},
      {"oferta [a-z]{2}", "0 oferta_ 2"},
      {"[a-z]oferta[^a]", "1 oferta 4"},
      {"[éa-z]oferta.", "4 oferta 4"},
      {R"(\woferta\d+)", "4 oferta0 0"},
      {R"([\d.]oferta[\W])", "1 oferta 4"},
      {"[a-z]+oferta", "* oferta 0"},
      {"oferta[a-z]*", "0 oferta *"},
      {"oferta(?: [a-z]{2,9}){0,3}", "0 oferta 30"},
      {"oferta(?: [a-z]+)?", "0 oferta *"},
      {"oferta(?:[a-z]bc){3}dos", "13 bc 9, 0 oferta 12, 15 dos 0"},
      {"[a-z](?:bc[a-z]){1,}", "* bc *"},
      {"[a-z]{3}(?:uno[a-z]{2}|[a-z]{4}tres)[a-z]", "7 tres|uno 3"},
      {"(?:[a-z]{3}uno|[a-z]uno[a-z]{5})", "3 uno 5"},
      {"xy[a-z]xy[a-z]", "0 xy 4"},
      {"^ ~oferta~$", "0 _oferta|_oferta_ 0"},
      {"[a-z]{2} {gift}[a-z]", "2 _obsequio|_regalo 1"},
      {R"([a-z]\d{1,3}(?:[.,]\d{3})*~%)", "1 0 *, * _%|% 0"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.pattern);
    CHECK(reach_of(one.pattern) == one.reach);
  }
}

// "(?:aaa|aab|…)"
std::string words(int count) {
  std::string all = "(?:";
  for (int number = 0; number < count; ++number) {
    if (number > 0) all += '|';
    for (const int place : {64, 8, 1}) all += static_cast<char>('a' + number / place % 8);
  }
  return all + ')';
}

TEST_CASE("an alternation of very many words is no literal, and what stands beside it still is") {
  const std::string many = words(500);
  CHECK(required_by(many).empty());
  CHECK(required_by("antes " + many + " despues") == "antes_ _despues");
}

TEST_CASE("an alternation that an expression is not followed through is a group by itself") {
  const std::string required = required_by("antes " + words(70) + " despues");
  CHECK(required.starts_with("antes_ aaa|aab|aac|"));
  CHECK(required.ends_with("|baf _despues"));
}

TEST_CASE("alternatives are looked for apart, but for those that are nothing but words") {
  constexpr struct {
    const char* pattern;
    const char* parts;
  } kRows[] = {
      {"uno", "uno; "},
      {"uno|dos", "uno|dos; "},
      {R"(uno|{price}* dos|tres)", R"({price}* dos; uno|tres; )"},
      {R"((?:uno|dos) .*|\|tres*|[|)]x+)", R"((?:uno|dos) .*; \|tres*; [|)]x+; )"},
  };
  const Vocabulary known = vocabulary();
  for (const auto& row : kRows) {
    CAPTURE(row.pattern);
    std::string shown;
    for (const std::string& part : RequirementReader([&](std::string_view name) { return known.meaning_of(name); }).parts_of(row.pattern)) shown += part + "; ";
    CHECK(shown == row.parts);
  }
}

TEST_CASE("patterns of the table are RE2's when they are written out") {
  const Vocabulary known = vocabulary();
  for (const std::string_view pattern : {"{date}", "{price} hoy {price}", "a (?:b )? c", "dos~x"}) {
    const Expansion written = expand(known, pattern);
    CAPTURE(written.text);
    CHECK(text::Pattern::compile(written.text));
  }
  const Expansion date = expand(known, "{date}");
  REQUIRE(date.slots.size() == 2);
  CHECK((date.slots[0].field == Field::take && date.slots[0].group == 1));
  CHECK((date.slots[1].field == Field::pay && date.slots[1].group == 2));
  CHECK(date.lead.empty());
  CHECK(expand(known, "(?:{lead}|calle )(?P<span>a)").lead == "(?:en +|a:)");
}

}  // namespace
}  // namespace sml::claims
