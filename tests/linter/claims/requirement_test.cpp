// What patterns require of a text, read off them: asking for more than a pattern does would hide it.
#include "linter/claims/compile/requirement.h"

#include <string>
#include <string_view>

#include "linter/claims/compile/vocabulary.h"
#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

constexpr Word kWords[] = {{"month", "enero", 1}, {"month", "mayo", 5}, {"pronoun", "a", 0}, {"pronoun", "yo", 0}};
constexpr Macro kMacros[] = {
    {"price", R"(\$~\d+)"},
    {"gift", "regalo|obsequio"},
    {"polite", "(?:por favor )?"},
    {"date", R"((?P<day>\d{1,2}) de (?P<month>{month}))"},
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
    for (std::size_t index = 0; index < group.size(); ++index) {
      if (index > 0) said += '|';
      for (const char byte : group[index]) said += byte == ' ' ? '_' : byte;
    }
  }
  return said;
}

std::string required_by(std::string_view pattern) {
  const Vocabulary known = vocabulary();
  return shown(RequirementReader([&](std::string_view name) { return known.meaning_of(name); }).read(pattern));
}

TEST_CASE("a requirement is what every match holds, and no more") {
  const std::string digits = "0|1|2|3|4|5|6|7|8|9";
  const struct {
    std::string_view pattern;
    std::string required;
  } cases[] = {
      // texts, spaces
      {"oferta", "oferta"},
      {"2x1", "2x1"},
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
      {R"(\d% menos)", digits + " %_menos"},
      {R"(uno\ndos)", "uno\ndos"},
      // repeats
      {"(?:ja)+", "ja"},
      {"hola(?:ja)*", "hola"},
      {"hola(?:ja){0,3}", "hola"},
      {"hola(?:ja){2}", "ja hola"},
      {"hola(?:ja){1,}que", "ja hola que"},
      {R"(\d{1,2} h)", digits + " _h"},
      {"hola+", "hol"},
      // alternatives
      {"uno|dos", "dos|uno"},
      {"(?:uno|dos) mas", "dos_mas|uno_mas"},
      {"uno|", ""},
      {"uno|a", ""},
      {"uno.x|dos.tres", "tres|uno"},
      {R"(\d pesos|\d euros)", digits + " _euros|_pesos"},
      {"uno.*|.*", ""},
      {"(?P<span>ya) (?P<thing>paso)", "ya_paso"},
      {"(?m:^)hoy", "hoy"},
      // names
      {"de {gift}", "de_obsequio|de_regalo"},
      {"en {month}", "en_enero|en_mayo"},
      {"en {month}?", "en_|en_enero|en_mayo"},
      {"{date:last}", digits + " _de_enero|_de_mayo"},
      {"{polite}pasa", "pasa|por_favor_pasa"},
      {"{price}", digits + " $|$_"},
      {"{price} hoy {price}", digits + " $|$_ _hoy_"},
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

TEST_CASE("an alternation of very many words is no literal, and what stands beside it still is") {
  std::string many = "(?:aa0";
  for (int number = 1; number < 300; ++number) many += "|aa" + std::to_string(number);
  many += ')';
  CHECK(required_by(many).empty());
  CHECK(required_by("antes " + many + " despues") == "antes_ _despues");
}

TEST_CASE("an alternation that an expression is not followed through is a group by itself") {
  std::string some = "(?:aa0";
  for (int number = 1; number < 70; ++number) some += "|aa" + std::to_string(number);
  some += ')';
  const std::string required = required_by("antes " + some + " despues");
  CHECK(required.starts_with("antes_ aa0|aa1|aa10|"));
  CHECK(required.ends_with("|aa9 _despues"));
}

TEST_CASE("patterns of the table are RE2's when they are written out") {
  const Vocabulary known = vocabulary();
  for (const std::string_view pattern : {"{date:last}", "{price} hoy {price}", "a (?:b )? c", "dos~x"}) {
    const Expansion written = expand(known, pattern);
    CAPTURE(written.text);
    CHECK(text::Pattern::compile(written.text));
  }
  const Expansion date = expand(known, "{date:last}");
  REQUIRE(date.slots.size() == 2);
  CHECK((date.slots[0].field == Field::day && date.slots[0].side == Side::last && date.slots[0].group == 1));
  CHECK((date.slots[1].field == Field::month && date.slots[1].side == Side::last && date.slots[1].group == 2));
}

}  // namespace
}  // namespace sml::claims
