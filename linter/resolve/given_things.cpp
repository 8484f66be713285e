#include "linter/resolve/given_things.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/resolve/clause.h"
#include "linter/resolve/quotes.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/told_included.h"
#include "linter/resolve/weekdays.h"
#include "linter/resolve/words.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using Kind = model::Mechanic::Kind;

constexpr char kIncludedPlace = '\x01';   // stands for what is included while the words around it are looked at

// "Se lo prestamos gratis": a verb behind its pronoun is no thing.
bool is_verb(const OfferClaim& offer, std::string_view before) {
  static const text::Pattern verb = text::Pattern::on_demand(R"(^[a-z]+[aei]mos$)");
  static const text::Pattern pronoun = worded("(?:^| ){words} ?$", {.es = "l[aeo]s?|te|se|os|nos", .pt = "lhes?|voces?|te|se|nos"});
  return verb.stands_in(offer.thing) && pronoun.stands_in(before);
}

// What is said of a subject up to the claim: "le sale", "is", "se lo" before a verb.
const text::Pattern& predicate() {
  static const text::Pattern pattern = worded("(?:^| )(?:{aside} ?)*(?:{is}(?: {wholly})?|{them})$", {
      {"aside", {.es = "l[aeo]s?|te|se|os|nos|me|ya|siempre|hoy", .en = "always|still", .pt = "lhes?|te|se|nos|me|ainda|sempre"}},
      {"is", {
          .es = "(?:siguen?|continuan?|ha|han) (?:sido|siendo)|es|son|sera|seran|sigue|siguen|sale|salen|saldra|saldran|queda|quedan|va|van|viene|vienen|"
                "entran?|comen?|juegan?|entrenan?|viajan?|nadan?|suben?|pasan?",
          .en = "is|are|s|re|comes?|go(?:es)?(?: on| in)?|will be|eats?|gets? in|enters?|plays?|trains?|travels?|swims?|rides?|climbs?|stays?|skates?",
          .pt = "(?:continua[m]?|seguem?) (?:sendo)|e|sera|sao|sai|saem|fica|ficam|vem|entram?|comem?|jogam?|treinam?|viajam?|nadam?|sobem?|passam?",
      }},
      {"wholly", {.es = "totalmente|completamente|siempre", .en = "completely|absolutely|totally|always|still", .pt = "totalmente|completamente|sempre"}},
      {"them", {.es = "l[aeo]s?|te|os", .pt = "te"}},
  });
  return pattern;
}

// "No pagan": the claim is its own predicate.
bool is_predicate(const Claim& claim, const StatedText& text) {
  static const text::Pattern pays_nothing = worded("^{words}", {.es = "no pagan?", .en = "pays? nothing|don.?t pay", .pt = "nao pagam?"});
  return pays_nothing.stands_in(text.folded(claim.range));
}

// The subject of such a claim, without its article; empty where none is clear.
std::string subject_of(const Claim& claim, const StatedText& text) {
  constexpr std::size_t kMostWords = 5;
  static const text::Pattern article = worded("^(?:{and} )?(?:{the} )?", {
      {"and", {.es = "y|pero|ademas", .en = "and|but|plus", .pt = "e|mas"}},
      {"the", {.es = "el|l[oa]s?|tus?|sus?|nuestr[oa]s?", .en = "the|your|our", .pt = "o|a|os|as|seu|sua|noss[oa]s?"}},
  });
  std::string clause = clause_before(claim, text);
  const auto said = predicate().find_range(clause);
  if (!said && !is_predicate(claim, text)) return {};
  if (said) clause.resize(said->begin);
  clause.erase(0, article.find_range(clause)->end);
  const bool is_clear = static_cast<std::size_t>(std::ranges::count(clause, ' ')) < kMostWords && weekdays_named(clause).none();   // "los miércoles es gratis"
  return is_clear ? clause : std::string();
}

// "El tapete se lo prestamos gratis", "la tarjeta escrita a mano es gratis": the clause begins with it, and with nothing beside it.
bool begins_with_included(ReadText& read, const Claim& claim) {
  const std::string subject = subject_of(claim, read.stated());
  return std::ranges::any_of(read.sentence(claim.sentence).included, [&](const std::string& words) {
    const std::string rest = subject.starts_with(words) ? subject.substr(words.size()) + ' ' : std::string();
    return rest.starts_with(' ') && (' ' + rest).find(" y ") == std::string::npos && rest.find(" e ") == std::string::npos &&
           rest.find(" and ") == std::string::npos;
  });
}

// "O teste de canetas é gratuito", of which a claim holds the last word: the subject is that, and no more.
bool is_included_whole(ReadText& read, const Claim& claim) {
  return std::ranges::count(read.sentence(claim.sentence).included, subject_of(claim, read.stated())) > 0;
}

// A list of names of what is included, and what leads from it to the word that says it is free: ", ", ", que son ", " siguen siendo ". Group 1: "que".
const text::Pattern& told_of_list() {
  static const text::Pattern pattern = worded(R"(\x01+(?:(?:, ?| {and} )(?:{the} )?\x01+)*)"
                                              R"((?:(?:[,:]| ?[–—(]| -) ?(?:({which}) )?(?:{here} )?(?:{always} )?(?:{is} ?)?(?:{always} )?| {is} )$)", {
      {"always", {.es = "siempre|como siempre", .en = "always", .pt = "sempre"}},
      {"the", {.es = "el|l[ao]s?", .en = "the|our", .pt = "[oa]s?"}},
      {"here", {.es = "aca|aqui", .en = "here", .pt = "aqui|ca"}},
      {"which", {.es = "que|l[ao]s? cual(?:es)?", .en = "which|that", .pt = "que|[oa]s? qua(?:l|is)"}},
      {"is", {.es = "es|son|(?:siguen?|continuan?)(?: siendo)?", .en = "(?:is|are)(?: still)?|remains?", .pt = "e|sao|(?:seguem?|continuam?)(?: sendo)?"}},
  });
  return pattern;
}

// "El wifi, eso sí, sigue gratis": the sentence is about what is included, and an aside stands between it and what is said.
const text::Pattern& told_behind_aside() {
  static const text::Pattern pattern = worded("^[^a-z0-9\x01]*(?:{the} )?\x01+(?: {of} [a-z ]{2,24})?, ?{aside}, ?(?:{is}(?: {still})?)? ?$", {
      {"the", {.es = "el|l[ao]s?|nuestr[oa]s?", .en = "the|our", .pt = "[oa]s?|noss[oa]s?"}},
      {"of", {.es = "del?", .en = "of|for", .pt = "d[eoa]s?"}},
      {"aside", {
          .es = "eso si|claro|por supuesto|como siempre|en cambio|sin embargo|faltaba mas|tranquilos?",
          .en = "of course|as always|as ever|though|however|mind you|meanwhile",
          .pt = "isso sim|claro|como sempre|no entanto|porem|alias|e claro",
      }},
      {"is", {.es = "es|son|sigue|siguen|queda", .en = "is|are|stays?|remains?", .pt = "e|sao|segue|seguem|continua[m]?|fica"}},
      {"still", {.es = "siendo|siempre", .en = "still|always", .pt = "sendo|sempre"}},
  });
  return pattern;
}

// "Salsas y cebollitas, gratis": the sentence, or its part, begins with what is included, and with nothing beside it. "Se deja en los lockers, que son
// gratis" says itself of what, if that is joined to nothing else.
bool follows_included(ReadText& read, const Claim& claim) {
  static const text::Pattern beginning = worded("(?:^|[.!?:;(\n] ?)[^a-z0-9]*(?:{the} )?$", {
      {"the", {.es = "el|l[ao]s?|nuestr[oa]s?|previ[oa]", .en = "the|our", .pt = "[oa]s?|noss[oa]s?|previ[oa]"}},
  });
  static const text::Pattern joined = worded("(?:,| {and}) ?(?:{the} )?$", {{"the", {.es = "el|l[ao]s?", .en = "the|our", .pt = "[oa]s?"}}});
  const std::size_t begin = read.stated().claims.sentences[claim.sentence].begin;
  std::string words(read.stated().words({begin, claim.range.begin}));
  for (const text::Range& one : read.included())
    if (begin <= one.begin && one.end <= claim.range.begin) words.replace(one.begin - begin, one.end - one.begin, one.end - one.begin, kIncludedPlace);
  const std::string folded = text::fold(words);
  if (told_behind_aside().stands_in(folded)) return true;
  const auto list = told_of_list().find(folded);
  if (!list) return false;
  const std::string_view before = std::string_view(folded).substr(0, list->whole().begin);
  return list->has(1) ? !joined.stands_in(before) : claim.as<OfferClaim>()->thing.empty() && beginning.stands_in(before);
}

// "Usa nuestro aparcamiento, gratis, por la trasera", "el de enfrente cobra. El nuestro es gratis": what is free of charge is not said, and nothing else stands
// between that and what is included.
bool is_of_included_before(ReadText& read, const Claim& claim) {
  static const text::Pattern ours = worded("^[^a-z0-9]*(?:{and} )?{words}\\b", {
      {"and", {.es = "y|pero", .en = "and|but", .pt = "e|mas"}},
      {"words", {.es = "(?:el|la)s? nuestr[oa]s?|l[oa]s nuestr[oa]s", .en = "ours", .pt = "[oa]s? noss[oa]s?"}},
  });
  static const text::Pattern light = worded("^(?:[^a-z0-9]|\\b{words}\\b)*$", {.es = "siempre|que|es|son|esta|estan|sigue|siguen",
                                                                               .en = "always|is|are|it['’]?s|still",
                                                                               .pt = "sempre|que|e|sao"});
  // "café y duchas, gratis"
  static const text::Pattern joined = worded("(?:,| {and}) ?(?:{the} )?$", {{"the", {.es = "el|l[ao]s?", .en = "the|our", .pt = "[oa]s?"}}});
  static const text::Pattern is = worded("^,? {words} ?$", {.es = "es|son|sigue", .en = "is|are", .pt = "e|sao|segue"});
  // "el postre, con café, es gratis"
  static const text::Pattern with = worded("(?:^|[^a-z]){words} (?:{the} )?$", {
      {"words", {.es = "con", .en = "with", .pt = "com"}},
      {"the", {.es = "el|l[ao]s?", .en = "the|our", .pt = "[oa]s?"}},
  });
  if (!claim.as<OfferClaim>()->thing.empty() || !read.sentence(claim.sentence).names.products.empty()) return false;
  const text::Range sentence = read.stated().claims.sentences[claim.sentence];
  const auto is_near = [&](const text::Range& one) {
    const bool stands_before = sentence.begin <= one.begin && one.end <= claim.range.begin && light.stands_in(read.stated().folded(one.end, claim.range.begin));
    if (!stands_before) return false;
    const std::string_view before = read.stated().folded(sentence.begin, one.begin);
    return !joined.stands_in(before) && !(with.stands_in(before) && is.stands_in(read.stated().folded(one.end, claim.range.begin)));
  };
  if (std::ranges::any_of(read.included(), is_near)) return true;
  return claim.sentence > 0 && !read.sentence(claim.sentence - 1).included.empty() && ours.stands_in(read.stated().folded(sentence));
}

// "¿El wifi se paga? No: es gratis", "o wifi é grátis? É, sim. É grátis"; but "¿hay café? Sí. Gratis también la primera clase".
bool answers_about_included(ReadText& read, const Claim& claim) {
  static const text::Pattern ends = worded("^[,;]? ?(?:{words})?[^a-z0-9]*(?:$|[.!])", {
      .es = "siempre|como siempre|claro|para tod[oa]s|aqui",
      .en = "always|as always|for everyone|of course",
      .pt = "sempre|como sempre|claro|para todos|aqui",
  });
  static const text::Pattern asks = whole_words({.es = "pregunt(?:an?|as|aron|o|amos)", .en = "asks?|asked|asking", .pt = "pergunt(?:am?|as|aram|ou)"});
  constexpr std::ptrdiff_t kMostSpaces = 2;   // of "sí, claro." between
  const std::vector<text::Range>& sentences = read.stated().claims.sentences;
  if (claim.sentence == 0 || !ends.stands_in(read.stated().folded(claim.range.end, std::max(claim.range.end, sentences[claim.sentence].end)))) return false;
  std::size_t question = claim.sentence - 1;
  if (const std::string_view between = read.stated().words(sentences[question]);
      question > 0 && between.find('?') == std::string_view::npos && std::ranges::count(between, ' ') <= kMostSpaces)
    --question;
  if (read.sentence(question).included.empty()) return false;
  return read.stated().words(sentences[question]).find('?') != std::string_view::npos || asks.stands_in(read.stated().folded(sentences[question]));
}

}  // namespace

OfferClaim with_its_thing(const Claim& claim, const StatedText& text) {
  OfferClaim offer = *claim.as<OfferClaim>();
  if (is_given(offer.mechanic.kind) && (offer.thing.empty() || is_verb(offer, clause_before(claim, text)))) offer.thing = subject_of(claim, text);
  return offer;
}

bool restates_included(const Claim& claim, const model::Facts& facts) {
  constexpr std::size_t kStem = 5;       // letters
  constexpr std::size_t kShortest = 3;   // letters: "de", "y" say nothing
  const Kind kind = claim.as<OfferClaim>()->mechanic.kind;
  if (!is_given(kind)) return false;
  const std::string things = text::folded_words(claim.as<OfferClaim>()->thing);
  const auto is_same = [&](std::string_view said, std::string_view listed) {
    const bool is_verb = said.ends_with("mos") && said.size() > kStem && listed.size() > kStem;   // "envolvemos gratis": what is listed as "envoltorio"
    return said == listed || (is_verb && said.substr(0, kStem) == listed.substr(0, kStem));
  };
  return !things.empty() && std::ranges::any_of(*facts.business->included, [&](const auto& entry) {
    const std::string words = text::folded_words(*entry);
    const std::vector<std::string_view> listed = base::parts_between(words, " ");
    return std::ranges::all_of(base::parts_between(things, " "), [&](std::string_view said) {
      return said.size() < kShortest || std::ranges::any_of(listed, [&](std::string_view word) { return is_same(said, word); });
    });
  });
}

bool is_of_included(ReadText& read, const Claim& claim) {
  const OfferClaim& offer = *claim.as<OfferClaim>();
  const Kind kind = offer.mechanic.kind;
  if (!is_given(kind) && kind != Kind::free_shipping) return false;
  if (read.touches_included(claim.range) || (offer.thing.empty() && answers_about_included(read, claim)) || is_of_included_before(read, claim)) return true;
  const std::vector<std::string>& included = read.sentence(claim.sentence).included;
  if (included.empty()) return false;
  const std::string thing = ' ' + text::folded_words(offer.thing) + ' ';
  if (std::ranges::any_of(included, [&](const std::string& words) { return thing.find(' ' + words + ' ') != std::string::npos; })) return true;
  if (follows_included(read, claim) || is_told_of_included(read, claim)) return true;
  return begins_with_included(read, claim) || is_included_whole(read, claim);
}

const model::Offer* given_before(ReadText& read, const Claim& claim) {
  const OfferClaim& offer = *claim.as<OfferClaim>();
  if (claim.sentence == 0 || !is_given(offer.mechanic.kind)) return nullptr;
  const Offers& named = read.sentence(claim.sentence - 1).names.named;
  if (named.size() != 1 || !is_given(named.front()->mechanic->kind)) return nullptr;
  const bool gives_what_nobody_knows =
      named.front()->mechanic->kind == Kind::gift && named.front()->products->empty() && read.sentence(claim.sentence).names.products.empty();
  return offer.thing.empty() || (offer.mechanic.kind == Kind::gift && gives_what_nobody_knows) ? named.front() : nullptr;
}

bool is_free_in_a_quote(const Claim& claim, const StatedText& text) {
  constexpr std::ptrdiff_t kWordsOfAName = 3;
  constexpr std::ptrdiff_t kWordsOfASlogan = 7;   // "regalo sorpresa en tu primera visita"
  const Kind kind = claim.as<OfferClaim>()->mechanic.kind;
  if (!is_given(kind)) return false;
  const std::ptrdiff_t fewest = kind == Kind::gift ? kWordsOfASlogan : kWordsOfAName;
  const std::vector<Word>& all = text.wording.words;
  return std::ranges::any_of(quotes_in(text.wording), [&](const Quote& quote) {
    if (quote.is_dialogue || !text::holds(quote.range, claim.range)) return false;
    const auto first = std::ranges::lower_bound(all, quote.range.begin, {}, [](const Word& word) { return word.range.begin; });
    const auto last = std::find_if(first, all.end(), [&](const Word& word) { return word.range.end > quote.range.end; });
    return last - first > fewest && last - first < std::ssize(all);
  });
}

}  // namespace sml::resolve
