#include "linter/resolve/told_included.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr char kIncludedPlace = '\x01';   // stands for what is included

// What no name of a thing is: "los dos gratis", "lo único gratis", "en esta casa es gratis".
bool says_thing(const claims::Claim& claim) {
  static const text::Pattern nothing = worded("^{words}$", {.es = "unic[oa]|dos|casa", .en = "nothing|only|house", .pt = "unic[oa]|dois|casa"});
  const std::string& thing = claim.as<claims::OfferClaim>()->thing;
  return !thing.empty() && !nothing.stands_in(thing);
}

constexpr InLanguages kThe = {.es = "el|l[ao]s?|nuestr[oa]s?", .en = "the|our", .pt = "[oa]s?|noss[oa]s?"};
constexpr InLanguages kAnd = {.es = "y|e", .en = "and", .pt = "e"};
// of one
constexpr InLanguages kIs = {.es = "es|queda|sale|va|(?:sigue|continua)(?: siendo)?",
                             .en = "is|remains|stays|comes",
                             .pt = "e|fica|sai|(?:segue|continua)(?: sendo)?"};
constexpr InLanguages kAre = {.es = "son|siguen(?: siendo)?", .en = "are", .pt = "sao|continuam(?: sendo)?"};
constexpr InLanguages kAlways = {.es = "siempre|como siempre", .en = "always|still", .pt = "sempre"};
constexpr InLanguages kBoth = {.es = "los dos|las dos|ambos|ambas", .en = "both", .pt = "os dois|as duas|ambos|ambas"};
constexpr InLanguages kOurs = {.es = "nuestr[oa]s?", .en = "(?:all )?ours", .pt = "noss[oa]s?"};

// "18 € y el guardarropa sigue siendo gratis", "conos y café, que en esta casa es gratis": a verb of one thing, which is the last. Group 1: "que".
const text::Pattern& said_of_the_last() {
  static const text::Pattern pattern = worded(R"(\x01+,?(?: ({which}))?(?: {here})?(?: {is}|['’]s)(?: {always})? ?$)", {
      {"which", {.es = "que", .en = "which|that", .pt = "que"}},
      {"here", {.es = "aqui|aca|en (?:esta|nuestra) casa", .en = "here|in this house", .pt = "aqui|ca|nest[ae] casa"}},
      {"is", kIs},
      {"always", kAlways},
  });
  return pattern;
}

// "Croissant con café": the subject of such a verb stands farther off.
bool leads_to_it(std::string_view before) {
  static const text::Pattern lead = worded("(?:^|[^a-z0-9]){words}(?: (?:el|la|los|las|the|our|a|o|os|as))? ?$", {
      .es = "con|sin|del?|para|por|al?|en|tras", .en = "with|without|of|for|by|to|near|behind|from", .pt = "com|sem|d[eoa]s?|para|por|n[oa]|ao",
  });
  return lead.stands_in(before);
}

// "Retoque al mes, sin cargo", "the parking lot behind the taco place is ours, free", "o estacionamento, nos fundos, é gratuito": it begins the sentence. Group
// 1: where or when.
const text::Pattern& said_of_the_first() {
  static const text::Pattern pattern = worded(R"((?:^|[.!?:;(\n] ?|{that} )[^a-z0-9\x01]*(?:{there_is} )?(?:{the} )?\x01+(?: lot| spaces?)?)"
                                              R"((?: {where} ((?:[a-z]+ ){0,3}?[a-z]+))?)"
                                              R"((?:,(?: all)?| {is} {ours},?|(?:, {where} [a-z ]{2,20},)? {is})(?: {and})?(?: {always})? ?$)", {
      {"that", {.es = "que", .en = "that", .pt = "que"}},
      {"there_is", {.es = "hay|tenemos|tienes|tiene", .en = "there(?:['’]s| is)|we have|plenty of", .pt = "ha|tem|temos"}},
      {"the", kThe},
      {"where", {.es = "al?|en|detras|junto|frente", .en = "in|at|on|behind|round|around|by|near|next|beside|under", .pt = "ao|n[oa]|em|atras"}},
      {"is", kIs},
      {"ours", kOurs},
      {"and", kAnd},
      {"always", kAlways},
  });
  return pattern;
}

// "Wifi y guardarropa, los dos gratis"; behind "com café e estacionamento, " the two may stand behind the word.
bool is_said_of_both(std::string_view before, std::string_view behind) {
  static const text::Pattern both_before = worded(R"((?:^|[.!?:;(\n] ?)[^a-z0-9\x01]*(?:{the} )?\x01+)"
                                                  R"((?:(?:, ?| {and} )(?:{the} )?\x01+)+,?(?: {are})? {both} ?$)",
                                                  {{"and", kAnd}, {"the", kThe}, {"are", kAre}, {"both", kBoth}});
  static const text::Pattern two = worded(R"(\x01+(?:(?:, ?| {and} )(?:{the} )?\x01+)+, ?$)", {{"and", kAnd}, {"the", kThe}});
  static const text::Pattern both_behind = worded(R"(^ ?{both}(?:[^a-z0-9]|$))", {{"both", kBoth}});
  return both_before.stands_in(before) || (two.stands_in(before) && both_behind.stands_in(behind));
}

// "Nothing's free here except the parking", "lo único gratis es el guardarropa", "18 € y el guardarropa, gratis".
bool is_the_only_one(std::string_view before, std::string_view behind) {
  static const text::Pattern nothing = whole_words({.es = "nada|ningun[oa]?", .en = "nothing|none", .pt = "nada|nenhum[a]?"});
  static const text::Pattern except_behind = worded(R"(^(?: {here})?,? {except} (?:{the} )?\x01)", {
      {"here", {.es = "aqui|aca", .en = "here|around here", .pt = "aqui|ca"}},
      {"except", {.es = "salvo|excepto|menos", .en = "except(?: for)?|but|apart from|other than", .pt = "exceto|menos|salvo"}},
      {"the", kThe}});
  static const text::Pattern except_before = worded(R"(\b{except} (?:{the} )?\x01+, ?{nothing}\b)", {
      {"except", {.es = "salvo|excepto|menos", .en = "except(?: for)?|apart from|other than", .pt = "exceto|menos|salvo"}},
      {"the", kThe}, {"nothing", {.es = "nada", .en = "nothing", .pt = "nada"}}});
  static const text::Pattern is_it = worded(R"(^ {is} (?:{the} )?\x01+(?:(?:, ?| {and} )(?:{the} )?\x01+)*[^a-z0-9\x01]*$)",
                                            {{"is", kIs}, {"the", kThe}, {"and", kAnd}});
  static const text::Pattern only = worded(R"((?:^|[^a-z]){words} ?$)", {.es = "lo(?: unico)?", .en = "the only thing", .pt = "o(?: unico)?|a unica coisa"});
  static const text::Pattern price_before =
      worded(R"([1-9][0-9]*(?:[.,][0-9]+)?(?: ?[€$£])?(?: (?:euros|pesos|reais))? {and} (?:{the} )?\x01+, ?$)", {{"and", kAnd}, {"the", kThe}});
  if (nothing.stands_in(before) && except_behind.stands_in(behind)) return true;
  return except_before.stands_in(before) || (only.stands_in(before) && is_it.stands_in(behind)) || price_before.stands_in(before);
}

// A part of a text, folded, with what is included as places.
std::string with_places(const ReadText& read, text::Range part) {
  std::string words(read.stated().words(part));
  for (const text::Range& one : read.included())
    if (part.begin <= one.begin && one.end <= part.end) words.replace(one.begin - part.begin, one.end - one.begin, one.end - one.begin, kIncludedPlace);
  return text::fold(words);
}

}  // namespace

bool is_told_of_included(ReadText& read, const claims::Claim& claim) {
  static const text::Pattern joint = worded("(?:^|[^a-z]){words}(?:[^a-z]|$)", kAnd);
  if (read.sentence(claim.sentence).included.empty()) return false;
  const text::Range sentence = read.stated().claims.sentences[claim.sentence];
  const std::string before = with_places(read, {sentence.begin, std::max(sentence.begin, claim.range.begin)});
  const std::string behind = with_places(read, {std::min(sentence.end, claim.range.end), sentence.end});
  const auto first = said_of_the_first().find(before);
  const std::string_view where = first && first->has(1) ? text::part_of(before, *first->groups[1]) : std::string_view();
  // "behind the taco place is free"
  if (first && !joint.stands_in(where) && (!says_thing(claim) || (!where.empty() && where.ends_with(claim.as<claims::OfferClaim>()->thing)))) return true;
  if (says_thing(claim)) return false;
  if (const auto last = said_of_the_last().find(before))
    if (last->has(1) || !leads_to_it(std::string_view(before).substr(0, last->whole().begin))) return true;
  return is_said_of_both(before, behind) || is_the_only_one(before, behind);
}

}  // namespace sml::resolve
