#include "linter/resolve/lacking.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/claims/calendar.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/what_ends.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;

bool is_farewell(std::string_view before) {
  static const text::Pattern farewell = worded(R"((?:^|[^a-z0-9]){words}[,:]? (?:{the} )?$)", {
      {"words", {
          .es = "q[.]?e[.]?p[.]?d[.]?|descansa en paz|(?:dijimos|digan|digamos|dimos) (?:chau|adios) a(?: ?l)?|murio|fallecio|"
                "(?:velamos|enterramos|despedimos|lloramos) al?|(?:guardamos|nos queda|bebimos|vendimos|servimos) (?:la|el) ultim[oa] [a-z]+ del?",
          .en = "r[.]i[.]p[.]?|we(?:['’]ve| have)? (?:dropped|retired|discontinued|axed|scrapped|buried)|(?:clean|fresh) out of|"
                "we (?:kept|drank|sold|poured) the (?:very )?last [a-z]+ of",
          .pt = "descanse em paz|(?:dissemos|demos) (?:tchau|adeus) a(?: ?o)?|morreu|faleceu|(?:velamos|enterramos)|despedimo-nos d[aeo]|"
                "(?:guardamos|bebemos|vendemos|servimos) (?:a|o) ultim[oa] [a-z]+ d[aeo]",
      }},
      {"the", {.es = "el|la|los|las|nuestr[oa]s?", .en = "the|our", .pt = "o|a|os|as|noss[oa]s?"}},
  });
  return farewell.stands_in(before);
}

bool is_off_the_list(std::string_view before, std::string_view behind) {
  static const text::Pattern taken = worded(R"(\b{words} (?:{the} )?$)", {
      {"words", {.es = "sacamos|quitamos|bajamos|retiramos|borramos|eliminamos", .en = "we took|we(?:['’]ve| have) taken", .pt = "tiramos|retiramos"}},
      {"the", {.es = "el|la|los|las|al|a la", .en = "the|our", .pt = "o|a|os|as"}},
  });
  static const text::Pattern list = worded(R"(^ {words}\b)", {
      .es = "(?:de (?:la|nuestra)|del|de nuestro) (?:carta|menu|lista|catalogo|pizarra|vitrina|programacion)",
      .en = "off (?:the|our) (?:menu|list|shelves|shelf|board)",
      .pt = "d[oa] (?:cardapio|menu|lista|grade|catalogo|carta|vitrine)",
  });
  return taken.stands_in(before) && list.stands_in(behind);
}

bool is_said_gone(std::string_view behind) {
  static const text::Pattern gone = worded(R"(^,?:? {words}\b)", {
      .es = "no por ahora|(?:esta|estan|siguen?) en (?:falta|ceros?|veda)|descansa[n]? en paz|murio|murieron|paso a mejor vida",
      .en = "(?:is|are) no more|not (?:for )?now|rests? in peace|(?:has |have )?died",
      .pt = "(?:esta|estao|ta|tao) (?:em falta|faltando)|por enquanto nao|descansa[m]? em paz|morreu|morreram",
  });
  static const text::Pattern history = worded("^ {words} ?(?:$|[^a-z0-9 ])", {.es = "(?:ya )?(?:es|son) historia",
                                                                             .en = "(?:is|are) (?:now )?history",
                                                                             .pt = "(?:ja )?(?:e|sao|virou|viraram) historia"});
  static const text::Pattern lived = text::Pattern::on_demand(R"(^ ?\((?:19|20)[0-9]{2} ?(?:-|–) ?20[0-9]{2}\)[^a-z0-9]*$)");   // "(1988-2026)"
  return gone.stands_in(behind) || history.stands_in(behind) || lived.stands_in(behind);
}

std::string_view before(const FactMention& mention, const StatedText& text) {
  return text.folded(text.claims.sentences[mention.sentence].begin, mention.range.begin);
}

std::string_view behind(const FactMention& mention, const StatedText& text) {
  return text.folded(mention.range.end, text.claims.sentences[mention.sentence].end);
}

bool states_price(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(text.claims_in(sentence), [](const Claim& claim) { return claim.as<claims::MoneyClaim>() != nullptr; });
}

// "Marzo": a month, and nothing nearer.
bool is_month_of(const claims::StatedDays& days, time::Date day) { return days.form == claims::StatedDays::Form::month && days.month == day.month; }

bool is_until(const Claim& claim, time::Date day, time::Date publication) {
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr || stated->shape != TimeClaim::Shape::until) return false;
  const auto meant = claims::days_meant(*stated, publication);
  return (meant && meant->last == day) || is_month_of(stated->last.days, day);
}

// "El 5 de marzo": that very day.
bool is_that_day(const Claim& claim, time::Date day, time::Date publication) {
  const auto* stated = claim.as<TimeClaim>();
  const auto meant = stated == nullptr ? std::nullopt : claims::days_meant(*stated, publication);
  return meant && meant->first == day && meant->last.value_or(day) == day;
}

// "The 28th.", "Só dia 5 de novembro", "Recién el 26, chicos": a day, and nothing that happens on it.
bool is_day_alone(const Claim& claim, time::Date day, const StatedText& text, time::Date publication) {
  static const text::Pattern leads = worded(R"(^[^a-z0-9]*(?:{words} ?)*$)", {
      .es = "solo|recien|desde|a partir del?|hasta|el|dia",
      .en = "only|not|from|until|till|on|the",
      .pt = "so|apenas|desde|a partir d[oe]|ate|n?o|dia",
  });
  static const text::Pattern ends = text::Pattern::on_demand("^(?:,[^a-z0-9]*[a-z]{2,10})?[^a-z0-9]*$");
  const auto* stated = claim.as<TimeClaim>();
  const auto meant = stated == nullptr ? std::nullopt : claims::days_meant(*stated, publication);
  if (!meant || (meant->first != day && meant->last != day)) return false;
  const text::Range whole = text.claims.sentences[claim.sentence];
  return leads.stands_in(text.folded(whole.begin, claim.range.begin)) && ends.stands_in(text.folded(claim.range.end, whole.end));
}

// A price of it, "reserva", "te espera": who says so sells it now.
bool is_offered_in(std::size_t sentence, const StatedText& text) {
  const std::string_view words = text.folded(text.claims.sentences[sentence]);
  return states_price(sentence, text) || phrasings::kInviting.stands_in(words) || offers_it(words) ||
         std::ranges::any_of(text.claims_in(sentence), invites_to_come);
}

bool names_something(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(text.mentions_in(sentence), [](const FactMention& mention) {
    return mention.as<model::Product>() != nullptr || mention.as<model::Offer>() != nullptr || mention.as<model::Event>() != nullptr;
  });
}

// "A las que preguntaron por los Zapatos", "ask us in May": somebody asks for it.
bool is_asked_for(std::string_view sentence) {
  static const text::Pattern asked = whole_words({
      .es = "pregunt[a-z]+|piden|pidieron|reclaman|esperan",
      .en = "ask(?:s|ed|ing)?(?: for| about| us)?",
      .pt = "pergunt[a-z]+|pedem|pediram|esperam",
  });
  return asked.stands_in(sentence);
}

// "La tanda nueva", "the next batch", "llegan".
bool tells_of_supply(std::string_view sentence) {
  static const text::Pattern supply = whole_words({
      .es = "tandas?|lotes?|hornadas?|cosechas?|pedidos?|remesas?|stock|llegan?|llegaran?|entran?|entraran?|estaran? list[oa]s?|despiertan?|salen? del horno",
      .en = "batch|harvest|delivery|shipment|stock|arrives?|land(?:s|ing)?|ready|due",
      .pt = "fornadas?|lotes?|safra|remessas?|estoque|chegam?|chegara|chegarao|entram?|ficam? pront[oa]s?",
  });
  return supply.stands_in(sentence);
}

// "Hasta marzo no podemos entregar ninguna", "we won't until May".
bool denies(std::string_view sentence) {
  static const text::Pattern denial = whole_words({
      .es = "no|ningun[oa]?|sin|nada|ni|tampoco",
      .en = "not|no|none|nothing|won['’]t|haven['’]t|can['’]t|don['’]t",
      .pt = "nao|nenhuma?|sem|nada|nem",
  });
  return denial.stands_in(sentence);
}

// "A las que preguntaron por los Zapatos: don Amadeo se operó. Nos prometió una tanda para el 5 de marzo", "¿Peonías? Pregunten en mayo": what a text that
// does not offer a thing goes on with, as long as it names nothing else.
bool goes_on_with_its_return(const FactMention& mention, time::Date back, const StatedText& text, time::Date publication) {
  constexpr std::size_t kFarthest = 3;   // sentences
  if (is_offered_in(mention.sentence, text)) return false;
  const bool asked = text.sentence(mention.sentence).find('?') != std::string_view::npos || is_asked_for(text.folded(text.claims.sentences[mention.sentence]));
  const std::size_t end = std::min(mention.sentence + kFarthest + 1, text.claims.sentences.size());
  for (std::size_t number = mention.sentence + 1; number < end && !names_something(number, text) && !is_offered_in(number, text); ++number) {
    const std::string_view words = text.folded(text.claims.sentences[number]);
    const auto says_when = [&](const Claim& claim) {
      const auto* stated = claim.as<TimeClaim>();
      if (stated == nullptr) return false;
      const bool is_then = is_that_day(claim, back, publication) || is_month_of(stated->first.days, back);
      return (is_until(claim, back, publication) && denies(words)) || (is_then && asked && (tells_of_supply(words) || is_asked_for(words)));
    };
    if (std::ranges::any_of(text.claims_in(number), says_when)) return true;
  }
  return false;
}

template <class Condition>
bool holds_of_a_mention(const Named& thing, const StatedText& text, Condition condition) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return mention.named == thing && condition(mention); });
}

}  // namespace

bool is_said_to_lack(const Named& thing, const StatedText& text) {
  return holds_of_a_mention(thing, text, [&](const FactMention& mention) {
    const std::string_view words = before(mention, text);
    const std::string_view rest = behind(mention, text);
    return is_farewell(words) || is_off_the_list(words, rest) || is_said_gone(rest);
  });
}

bool names_its_return(const Named& thing, time::Date back, const StatedText& text, time::Date publication) {
  return holds_of_a_mention(thing, text, [&](const FactMention& mention) {
    const auto ends_then = [&](const Claim& claim) { return is_until(claim, back, publication); };
    const auto is_then = [&](const Claim& claim) { return is_day_alone(claim, back, text, publication); };
    if (!states_price(mention.sentence, text) && std::ranges::any_of(text.claims_in(mention.sentence), ends_then)) return true;
    if (goes_on_with_its_return(mention, back, text, publication)) return true;
    return mention.sentence + 1 < text.claims.sentences.size() && std::ranges::any_of(text.claims_in(mention.sentence + 1), is_then);
  });
}

}  // namespace sml::resolve
