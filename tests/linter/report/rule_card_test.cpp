#include "linter/report/rule_card.h"

#include <array>
#include <string>

#include "tests/catch.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Pair = std::pair<std::string_view, std::string_view>;

// A rule that says of every post which id it has.
void check(const rule::PostView& view, rule::Report& report) { report.at(view.post.id.span).with("id", *view.post.id); }

constexpr std::array<Pair, 1> kSpanishMessage = {{{"", "este post se llama «{id}»"}}};
constexpr std::array<Pair, 1> kEnglishMessage = {{{"", "this post is called \"{id}\""}}};
constexpr std::array kTexts = {
    rule::CardText{.language = MessageLanguage::es, .title = "nombres", .why = "importa", .advice = "cámbialo", .messages = kSpanishMessage},
    rule::CardText{.language = MessageLanguage::en, .title = "names", .why = "it matters", .advice = "change it", .messages = kEnglishMessage}};
constexpr std::array kOptions = {rule::Option{"within", rule::Option::Type::duration, "7d"}};
constexpr std::array kRecommended = {model::RuleSet::recommended};
constexpr std::array kCountries = {model::RuleSet::mx, model::RuleSet::es};

constexpr std::string_view kBody = R"(<!-- now: 2026-03-01T09:00 -->

en: It fires.
es: Aquí salta.

```yaml file=facts.yaml
business:
  name: Pizzería Napoli

```
```yaml file=posts/a.yaml
- {id: uno, publish_at: 2026-03-13T18:30, accounts: [napoli-instagram, napoli-facebook], text: ¿Salada o dulce?}
- {id: dos, publish_at: 2026-03-14T18:30, accounts: [napoli-instagram], text: Hola.}
```
```yaml file=posts/b.yaml
{id: tres, publish_at: 2026-03-14T18:30, accounts: [napoli-instagram], text: Hola.}
```
```findings
```

<!-- now: 2027-01-04T10:30 -->
en: A near miss.
es: Aquí no.
```yaml file=posts/a.yaml
{id: uno, publish_at: 2026-03-13T18:30, accounts: [napoli-instagram], text: Hola.}
```
```findings
```
)";

struct OneRule {
  OneRule() {
    card.id = "family/name";
    card.sets = kRecommended;
    card.texts = kTexts;
  }
  OneRule(const OneRule&) = delete;
  OneRule& operator=(const OneRule&) = delete;

  std::string explained(MessageLanguage language) const {
    const std::array rules = {rule::Rule{&card, &post_check}};
    return explanation(card, rules, language);
  }

  rule::Card card;
  rule::Check post_check{check};
};

TEST_CASE("a card is explained in the reader's language, its examples with what the rule says of them") {
  OneRule rule;
  rule.card.options = kOptions;
  rule.card.body = kBody;
  CHECK(rule.explained(MessageLanguage::es) == R"(family/name: nombres

por qué: importa
qué hacer: cámbialo
gravedad: error; viene en el conjunto recommended, activo mientras sml.yaml no diga otra cosa
opción: «within», que vale 7d mientras sml.yaml no diga otra cosa

ejemplos

1. Aquí salta.
   se revisa el domingo 1 de marzo de 2026, 09:00

   facts.yaml
     business:
       name: Pizzería Napoli

   posts/a.yaml
     - {id: uno, publish_at: 2026-03-13T18:30, accounts: [napoli-instagram, napoli-facebook],
         text: ¿Salada o dulce?}
     - {id: dos, publish_at: 2026-03-14T18:30, accounts: [napoli-instagram], text: Hola.}
   → posts/a.yaml:1: este post se llama «uno»
   → posts/a.yaml:2: este post se llama «dos»

   posts/b.yaml
     {id: tres, publish_at: 2026-03-14T18:30, accounts: [napoli-instagram], text: Hola.}
   → posts/b.yaml:1: este post se llama «tres»

2. Aquí no.
   se revisa el lunes 4 de enero de 2027, 10:30

   posts/a.yaml
     {id: uno, publish_at: 2026-03-13T18:30, accounts: [napoli-instagram], text: Hola.}
   → aquí no dice nada
)");
}

TEST_CASE("the same in English") {
  OneRule rule;
  rule.card.body = kBody;
  const std::string said = rule.explained(MessageLanguage::en);
  CHECK(said.starts_with(R"(family/name: names

why: it matters
what to do: change it
severity: error; part of the set recommended, which is on unless sml.yaml says otherwise

examples

1. It fires.
   checked on Sunday 1 March 2026, 09:00
)"));
  CHECK(said.find("   → posts/b.yaml:1: this post is called \"tres\"\n") != std::string::npos);
  CHECK(said.ends_with("   → nothing is said here\n"));
}

TEST_CASE("of a card that does not speak a language the nearest is read") {
  OneRule rule;
  rule.card.body = kBody;
  const std::string said = rule.explained(MessageLanguage::pt);
  CHECK(said.starts_with("family/name: nombres\n\npor quê: importa\no que fazer: cámbialo\ngravidade: erro; "));
  CHECK(said.find("\n1. Aquí salta.\n   revisão de domingo, 1º de março de 2026, 09:00\n") != std::string::npos);
}

TEST_CASE("a card without examples, in a set that has to be asked for") {
  OneRule rule;
  rule.card.severity = model::Severity::warning;
  rule.card.sets = kCountries;
  CHECK(rule.explained(MessageLanguage::es) ==
        "family/name: nombres\n\npor qué: importa\nqué hacer: cámbialo\n"
        "gravedad: aviso; se activa con cualquiera de los conjuntos mx y es, en «extends» de sml.yaml\n");
  rule.card.sets = std::span(kCountries).first(1);
  CHECK(rule.explained(MessageLanguage::en) ==
        "family/name: names\n\nwhy: it matters\nwhat to do: change it\nseverity: warning; on with the set mx, under \"extends\" in sml.yaml\n");
}

TEST_CASE("what is found in a file that the example does not show is said behind those that it does") {
  OneRule rule;
  rule.post_check = +[](const rule::RepositoryView&, rule::Report& report) { report.at({}).with("id", std::string("sml")); };
  rule.card.body = "<!-- now: 2026-03-01T09:00 -->\nen: E.\nes: S.\n```yaml file=posts/a.yaml\nid: uno\n```\n```findings\n```\n";
  CHECK(rule.explained(MessageLanguage::en).ends_with("   posts/a.yaml\n     id: uno\n   → sml.yaml:1: this post is called \"sml\"\n"));
}

TEST_CASE("nothing in an example commands a terminal") {
  OneRule rule;
  rule.card.body =
      "<!-- now: 2026-03-01T09:00 -->\nen: E\x1B[1m.\nes: S.\n```yaml file=posts/a\x1B.yaml\n"
      "{id: uno, publish_at: 2026-03-13T18:30, accounts: [x], text: \"\u202E\"}\n```\n```findings\n```\n";
  const std::string said = rule.explained(MessageLanguage::en);
  CHECK(said.find('\x1B') == std::string::npos);
  CHECK(said.find("\u202E") == std::string::npos);
  CHECK(said.find("1. E<U+001B>[1m.\n") != std::string::npos);
  CHECK(said.find("<U+202E>") != std::string::npos);
}

TEST_CASE("the table has a line a rule and one for all") {
  const OneRule one;
  const std::array rules = {rule::Rule{&one.card, &one.post_check}};
  CHECK(rules_table(rules, MessageLanguage::es) == "family/name  error  recommended  nombres\n1 regla\n");
  CHECK(rules_table(rules, MessageLanguage::en) == "family/name  error  recommended  names\n1 rule\n");
  CHECK(rules_table({}, MessageLanguage::en) == "0 rules\n");
}

TEST_CASE("the list for programs says all but the examples") {
  OneRule one;
  one.card.since = "0.1";
  one.card.options = kOptions;
  const std::array rules = {rule::Rule{&one.card, &one.post_check}};
  CHECK(rules_json(rules, MessageLanguage::en) == R"([
  {
    "id": "family/name",
    "severity": "error",
    "since": "0.1",
    "sets": [
      "recommended"
    ],
    "options": {
      "within": "7d"
    },
    "title": "names",
    "why": "it matters",
    "advice": "change it"
  }
]
)");
}

}  // namespace
}  // namespace sml::report
