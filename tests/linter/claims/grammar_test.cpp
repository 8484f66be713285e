#include "linter/claims/grammar.h"

#include <string>
#include <vector>

#include "linter/text/fold.h"
#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"

namespace sml::claims {
namespace {

TEST_CASE("every pattern of every lexicon compiles") {
  for (const char* language : {"es", "en", "pt"}) {
    CAPTURE(language);
    CHECK(Grammar::of(language).compile_all() > 50);
  }
}

TEST_CASE("a language is told by its primary subtag, and Spanish is read for any other") {
  CHECK(&Grammar::of("es-AR") == &Grammar::of("es"));
  CHECK(&Grammar::of("") == &Grammar::of("es"));
  CHECK(&Grammar::of("ca") == &Grammar::of("es"));
  CHECK(&Grammar::of("pt-BR") == &Grammar::of("pt"));
  CHECK(&Grammar::of("en_US") == &Grammar::of("en"));
  CHECK(&Grammar::of("EN") == &Grammar::of("en"));
  CHECK(&Grammar::of("eng") == &Grammar::of("es"));
}

TEST_CASE("words have values") {
  const Grammar& spanish = Grammar::of("es");
  CHECK(spanish.value("weekday", "jueves") == 3);
  CHECK(spanish.value("weekday_short", "sab.") == 5);
  CHECK(spanish.value("number", "cuatro") == 4);
  CHECK_FALSE(spanish.value("number", "catorce"));
  CHECK_FALSE(spanish.value("nada", "jueves"));
  CHECK(spanish.is("joiner", "de"));
}

// What requires nothing is tried at each word of each text.
TEST_CASE("each phrase requires something of a text") {
  for (const LexiconTables* tables : {&kSpanishTables, &kEnglishTables, &kPortugueseTables}) {
    for (const CompiledPhrase& phrase : tables->phrases) {
      CAPTURE(phrase.phrase.pattern);
      CHECK_FALSE(phrase.required.empty());
    }
  }
}

std::string shown(const std::vector<Hit>& hits) {
  std::string lines;
  for (const Hit& hit : hits) {
    lines += std::string(hit.phrase().pattern.substr(0, 60)) + ' ' + std::to_string(hit.whole().begin) + '-' + std::to_string(hit.whole().end) + '\n';
  }
  return lines;
}

// Texts are searched by the one where they are short, by the other where they are long or an automaton would be large.
TEST_CASE("an automaton of a phrase finds what RE2 finds") {
  const struct {
    const Sentences* sentences;
    const LexiconTables& tables;
  } languages[] = {{&kSpanishSentences, kSpanishTables}, {&kEnglishSentences, kEnglishTables}, {&kPortugueseSentences, kPortugueseTables}};
  constexpr std::size_t kTold = 8;   // of each phrase every so many sentences
  std::size_t automata = 0;
  for (const auto& [sentences, tables] : languages) {
    for (std::size_t phrase = 0; phrase < tables.phrases.size(); ++phrase) {
      const PatternAutomaton& automaton = tables.phrases[phrase].automaton;
      if (!automaton.is_there()) continue;
      ++automata;
      const text::Pattern pattern = text::Pattern::literal(tables.phrases[phrase].expression, text::Preference::longest);
      for (std::size_t row = phrase % kTold; row < sentences->offers.size(); row += kTold) {
        const std::string folded = text::fold(sentences->offers[row].text);
        for (std::size_t at = 0; at < folded.size(); ++at) {
          const auto expected = pattern.end_of_match_at(folded, at);
          CAPTURE(tables.phrases[phrase].expression, folded, at);
          REQUIRE(automaton.end_of_match_at(folded, at, folded.size()) == expected);
          if (expected) REQUIRE(automaton.may_begin_with(folded[at]));
        }
      }
    }
  }
  CHECK(automata > 500);
}

// Words that a span begins with are none of its lead's, which would take them.
TEST_CASE("a span behind a lead is the one that RE2 finds") {
  constexpr std::string_view kInvitations[] = {
      "please come by, and drop in or stop by on sunday. so bring a friend! to come by you can find us at the market; want to tag us? just dm us, reply here",
      "hoy ven a vernos y trae a tus amigos. solo pasa por aqui! o escribe aqui, entonces comenta cual y etiqueta a dos. recuerda: no faltes",
      "hoje venha conhecer, e traga a familia. agora passe aqui! corra e marque um amigo; ja comente aqui, responda com sim. so da um pulo aqui"};
  std::size_t leads = 0;
  for (const char* language : {"es", "en", "pt"}) {
    const Grammar& grammar = Grammar::of(language);
    const LexiconTables& tables = language == std::string_view("es") ? kSpanishTables : language == std::string_view("en") ? kEnglishTables : kPortugueseTables;
    for (const CompiledPhrase& compiled : tables.phrases) {
      if (!compiled.lead.is_there()) continue;
      const text::Pattern pattern = text::Pattern::literal(compiled.expression, text::Preference::longest);
      for (const std::string_view folded : kInvitations) {
        for (const Hit& hit : grammar.hits(SearchedText(folded, grammar.run_classes()))) {
          if (&hit.phrase() != &compiled.phrase) continue;
          ++leads;
          CAPTURE(compiled.expression, folded);
          CHECK(pattern.match_of(folded, hit.whole()).groups[1] == hit.span());
        }
      }
    }
  }
  CHECK(leads > 10);
}

// A literal that is required and does not occur in a text in which its pattern does would hide the pattern.
TEST_CASE("what the prefilter lets through is all that is found") {
  for (const Sentences* sentences : {&kSpanishSentences, &kEnglishSentences, &kPortugueseSentences}) {
    const Grammar& grammar = Grammar::of(sentences->language);
    for (const std::span<const Sentence> rows : {sentences->offers, sentences->times}) {
      for (const Sentence& row : rows) {
        CAPTURE(row.text);
        const std::string folded = text::fold(row.text);
        CHECK(shown(grammar.hits(SearchedText(folded, grammar.run_classes()))) ==
              shown(grammar.hits(SearchedText(folded, grammar.run_classes()), Grammar::Search::of_everything)));
      }
    }
  }
}

std::string with_double_spaces(std::string text) {
  for (std::size_t at = 0; (at = text.find(' ', at)) != std::string::npos; at += 2) text.insert(at, 1, ' ');
  return text;
}

// Each line is a window of its own, and what a line requires may stand in another.
TEST_CASE("a text of many lines gives what a search of all of it does, whatever its spaces") {
  for (const Sentences* sentences : {&kSpanishSentences, &kEnglishSentences, &kPortugueseSentences}) {
    const Grammar& grammar = Grammar::of(sentences->language);
    std::string lines;
    for (const std::span<const Sentence> rows : {sentences->offers, sentences->times})
      for (const Sentence& row : rows) lines += text::fold(row.text) + (lines.size() % 3 == 0 ? "\n\n" : "\n");
    for (const std::string& folded : {lines, with_double_spaces(lines), lines.substr(0, lines.size() - 1), "\n" + lines}) {
      const std::vector<Hit> hits = grammar.hits(SearchedText(folded, grammar.run_classes()));
      CHECK(hits.size() > 300);
      CHECK(shown(hits) == shown(grammar.hits(SearchedText(folded, grammar.run_classes()), Grammar::Search::of_everything)));
    }
  }
}

TEST_CASE("a match stands only where no word or figure goes on") {
  const Grammar& grammar = Grammar::of("es");
  const auto finds = [&](std::string_view folded) {
    std::size_t count = 0;
    for (const Hit& hit : grammar.hits(SearchedText(folded, grammar.run_classes()))) count += hit.phrase().meaning == Meaning::n_for_m ? 1 : 0;
    return count;
  };
  CHECK(finds("2x1") == 1);
  CHECK(finds("(2x1)") == 1);
  CHECK(finds("2x1, 3x2") == 2);
  CHECK(finds("12x10x5") == 0);
  CHECK(finds("1.2x1") == 0);
  CHECK(finds("2x1.5") == 0);
  CHECK(finds("2x1a") == 0);
  CHECK(finds("a2x1") == 0);
  CHECK(finds("$2x1") == 0);
}

}  // namespace
}  // namespace sml::claims
