// The wording law: what the texts of every card must be for the people who read them, in every language.

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/rule/card_examples.h"
#include "linter/rule/render.h"
#include "linter/run/example.h"
#include "linter/text/display.h"
#include "linter/text/message.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

using model::MessageLanguage;

constexpr std::size_t kLongestMessage = 400;

// Words for programmers, in lower case and whole.
constexpr std::array<std::string_view, 20> kSpanishJargon = {"clave",     "claves",    "nodo",   "esquema",       "mapeo",  "escalar", "secuencia",
                                                             "string",    "booleano",  "token",  "parsear",       "parseo", "array",   "objeto",
                                                             "parámetro", "timestamp", "offset", "identificador", "null",   "regex"};
constexpr std::array<std::string_view, 19> kEnglishJargon = {"key",      "keys",      "node",      "schema", "mapping", "scalar",
                                                             "sequence", "string",    "boolean",   "token",  "parse",   "array",
                                                             "object",   "parameter", "timestamp", "offset", "identifier", "null", "regex"};

constexpr std::array<std::string_view, 22> kPortugueseJargon = {"chave", "chaves", "nó", "nós",
                                                                "esquema", "mapeamento", "escalar", "sequência",
                                                                "string", "booleano", "token", "parsear",
                                                                "array", "objeto", "parâmetro", "timestamp",
                                                                "offset", "identificador", "null", "regex", "deletar", "ficheiro"};

std::span<const std::string_view> jargon(MessageLanguage language) {
  switch (language) {
    case MessageLanguage::es: return kSpanishJargon;
    case MessageLanguage::pt: return kPortugueseJargon;
    case MessageLanguage::en: break;
  }
  return kEnglishJargon;
}

struct NamedText {
  std::string name;
  std::string_view pattern;
};

// All texts of a card in a language, with where they stand.
std::vector<NamedText> texts_of(const rule::CardText& text) {
  std::vector<NamedText> all = {{"title", text.title}, {"why", text.why}, {"advice", text.advice}};
  const auto add = [&](std::string_view kind, rule::Texts texts) {
    for (const auto& [name, pattern] : texts) all.push_back({std::string(kind) + ' ' + std::string(name), pattern});
  };
  add("message", text.messages);
  add("help", text.helps);
  add("label", text.labels);
  add("related", text.related);
  add("fix", text.fixes);
  return all;
}

void for_each_text(const std::function<void(const rule::Card&, const rule::CardText&, const NamedText&)>& look) {
  for (const rule::Rule& rule : registry())
    for (const rule::CardText& text : rule.card->texts)
      for (const NamedText& named : texts_of(text)) {
        INFO(rule.card->id << ' ' << model::name_of(text.language) << ' ' << named.name << ": " << named.pattern);
        look(*rule.card, text, named);
      }
}

bool is_word_byte(char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0 || std::isalnum(static_cast<unsigned char>(byte)) != 0; }

// In whatever letters, but for those with marks.
bool has_word(std::string_view text, std::string_view word) {
  const std::string small = base::in_ascii_small(text);
  for (std::size_t at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_word_byte(small[at - 1])) && (end == small.size() || !is_word_byte(small[end]))) return true;
  }
  return false;
}

// A text with the names of its arguments and the words of the notation blanked out, as far as braces tell: what a reader could see.
std::string without_arguments(std::string_view pattern) {
  std::string seen;
  std::size_t at = 0;
  while (at < pattern.size()) {
    const std::size_t close = pattern[at] == '{' ? pattern.find_first_of("{},", at + 1) : std::string_view::npos;
    if (close != std::string_view::npos && pattern[close] != '{') {
      seen += ' ';
      at = close + 1;
    } else {
      seen += pattern[at++];
    }
  }
  return seen;
}

// Whether it begins in lower case, opening marks apart; a digit is as good.
bool begins_low(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t behind = at;
    const char32_t letter = base::next_code_point(text, behind);
    const bool mark = letter == U'«' || letter == U'¿' || letter == U'¡' || letter == U'"' || letter == U'{' || letter == U'(';
    if (!mark) return (letter < U'A' || letter > U'Z') && std::u32string_view(U"ÁÉÍÓÚÑÜÀÂÃÊÔÕÇ").find(letter) == std::u32string_view::npos;
    at = behind;
  }
  return true;
}

bool ends_in_stop(std::string_view text) { return text.ends_with('.') || text.ends_with(':') || text.ends_with(';') || text.ends_with(' '); }

TEST_CASE("every pattern is a message in its language") {
  for_each_text([](const rule::Card&, const rule::CardText& text, const NamedText& named) {
    CHECK_FALSE(named.pattern.empty());
    CHECK(static_cast<bool>(text::Message::compile(named.pattern, model::name_of(text.language))));
  });
}

TEST_CASE("every text begins in lower case and has no final stop") {
  for_each_text([](const rule::Card&, const rule::CardText&, const NamedText& named) {
    CHECK(begins_low(named.pattern));
    CHECK_FALSE(ends_in_stop(named.pattern));
    CHECK(named.pattern.find("  ") == std::string_view::npos);
    CHECK(named.pattern.find('\n') == std::string_view::npos);
  });
}

TEST_CASE("Spanish and Portuguese quote with «» and English with straight quotes") {
  for_each_text([](const rule::Card&, const rule::CardText& text, const NamedText& named) {
    const bool guillemets = named.pattern.find("«") != std::string_view::npos || named.pattern.find("»") != std::string_view::npos;
    const bool straight = named.pattern.find('"') != std::string_view::npos;
    const bool curly = named.pattern.find("“") != std::string_view::npos || named.pattern.find("”") != std::string_view::npos;
    CHECK_FALSE(curly);
    if (text.language == MessageLanguage::en)
      CHECK_FALSE(guillemets);
    else
      CHECK_FALSE(straight);
  });
}

TEST_CASE("no text speaks to programmers") {
  for_each_text([](const rule::Card&, const rule::CardText& text, const NamedText& named) {
    const std::string seen = without_arguments(named.pattern);
    for (const std::string_view word : jargon(text.language)) {
      INFO(word);
      CHECK_FALSE(has_word(seen, word));
    }
  });
}

void for_each_caption(const std::function<void(MessageLanguage, const std::string&)>& look) {
  for (const rule::Rule& rule : registry())
    for (const rule::Example& example : rule::examples(rule.card->body))
      for (const auto& [language, caption] : example.captions) {
        INFO(rule.card->id << ' ' << model::name_of(language) << ": " << caption);
        look(language, caption);
      }
}

TEST_CASE("every caption of an example is a sentence in the signs and words of its language") {
  for_each_caption([](MessageLanguage language, const std::string& caption) {
    CHECK_FALSE(begins_low(caption));
    CHECK(caption.ends_with('.'));
    CHECK(caption.find("  ") == std::string::npos);
    CHECK(caption.find('`') == std::string::npos);
    CHECK(caption.find(language == MessageLanguage::en ? "«" : "\"") == std::string::npos);
    for (const std::string_view word : jargon(language)) {
      INFO(word);
      CHECK_FALSE(has_word(caption, word));
    }
  });
}

TEST_CASE("no two examples of a card have one caption") {
  for (const rule::Rule& rule : registry()) {
    std::set<std::string> captions;
    for (const rule::Example& example : rule::examples(rule.card->body))
      for (const auto& [language, caption] : example.captions) {
        INFO(rule.card->id << ": " << caption);
        CHECK(captions.insert(caption).second);
      }
  }
}

TEST_CASE("all languages of a card have the same texts") {
  const auto names = [](const rule::CardText& text) {
    std::vector<std::string> all;
    for (const NamedText& named : texts_of(text)) all.push_back(named.name);
    std::ranges::sort(all);
    return all;
  };
  for (const rule::Rule& rule : registry()) {
    INFO(rule.card->id);
    REQUIRE(rule.card->texts.size() == model::names_of<MessageLanguage>().size());
    for (const rule::CardText& text : rule.card->texts) CHECK(names(text) == names(rule.card->texts.front()));
  }
}

// The English possessive of a name tells the name.
std::set<std::string> told_by(const text::Message& message) {
  constexpr std::string_view kPossessive = "_own";
  std::set<std::string> told;
  for (std::string name : message.argument_names()) {
    if (name.ends_with(kPossessive)) name.resize(name.size() - kPossessive.size());
    told.insert(std::move(name));
  }
  return told;
}

void check_arguments(const rule::Card& card, rule::Texts texts, rule::Texts others) {
  for (const auto& [name, pattern] : texts) {
    INFO(card.id << ": " << name << ": " << pattern);
    const auto own = text::Message::compile(pattern, "en");
    const auto other = text::Message::compile(rule::text_named(others, name), "en");
    REQUIRE(static_cast<bool>(own));
    REQUIRE(static_cast<bool>(other));
    CHECK(told_by(*own) == told_by(*other));
  }
}

TEST_CASE("all languages of a message and of a fix are told the same arguments") {
  for (const rule::Rule& rule : registry()) {
    const rule::CardText& first = rule.card->texts.front();
    for (const rule::CardText& text : rule.card->texts) {
      check_arguments(*rule.card, text.messages, first.messages);
      check_arguments(*rule.card, text.fixes, first.fixes);
    }
  }
}

std::set<std::string> arguments_of(const rule::CardText& text, const std::string& name) {
  const std::vector<NamedText> all = texts_of(text);
  const auto found = std::ranges::find(all, name, &NamedText::name);
  REQUIRE(found != all.end());
  const auto compiled = text::Message::compile(found->pattern, model::name_of(text.language));
  REQUIRE(compiled);
  return told_by(*compiled);
}

// A language may do without one that others tell.
TEST_CASE("no language of a text is told an argument that none of the others is") {
  for_each_text([](const rule::Card& card, const rule::CardText& text, const NamedText& named) {
    std::set<std::string> others;
    for (const rule::CardText& other : card.texts)
      if (other.language != text.language) others.merge(arguments_of(other, named.name));
    for (const std::string& argument : arguments_of(text, named.name)) {
      INFO(argument);
      CHECK(others.contains(argument));
    }
  });
}

// A text without what it repeats of the post, which may hold anything.
std::string without_values(std::string text, const rule::Finding& finding) {
  for (const rule::Argument& argument : finding.arguments) {
    const auto* value = std::get_if<std::string>(&argument.value);
    const std::size_t at = value == nullptr || value->empty() ? std::string::npos : text.find(*value);
    if (at != std::string::npos) text.erase(at, value->size());
  }
  return text;
}

void check_rendered(const std::string& text, bool required, const rule::Finding& finding) {
  INFO(text);
  if (required) CHECK_FALSE(text.empty());
  CHECK(without_values(text, finding).find('{') == std::string::npos);
  CHECK(begins_low(text));
  CHECK_FALSE(ends_in_stop(text));
  for (const std::string_view twice : {"  ", "««", "»»", "\"\""}) CHECK(text.find(twice) == std::string::npos);
  CHECK(text::code_point_count(text) < kLongestMessage);
}

void check_finding(const rule::Finding& finding, MessageLanguage language, int this_year) {
  const rule::Rendered rendered = rule::render(finding, language, this_year);
  INFO(finding.card->id << ' ' << model::name_of(language) << ' ' << finding.variant);
  check_rendered(rendered.message, true, finding);
  check_rendered(rendered.help, true, finding);
  check_rendered(rendered.label, false, finding);
  if (rendered.fix) check_rendered(rendered.fix->title, true, finding);
  for (std::size_t index = 0; index < rendered.related.size(); ++index) {
    INFO("related " << finding.related[index].text);
    check_rendered(rendered.related[index].text, true, finding);
  }
}

TEST_CASE("the findings of every example can be told in every language") {
  for (const rule::Rule& rule : registry())
    for (const rule::Example& example : rule::examples(rule.card->body)) {
      const run::ExampleRun run = run::run_example(*rule.card, example, registry());
      for (const rule::Finding& finding : run.findings)
        for (const std::string_view language : model::names_of<MessageLanguage>())
          check_finding(finding, *model::named<MessageLanguage>(language), run.this_year());
    }
}

}  // namespace
}  // namespace sml::rules
