#include "linter/resolve/what_ends.h"

#include "linter/resolve/common_words.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// A part of a stock, of a sale or of a time, the thing itself, and what stands for it.
bool may_mean_the_thing(std::string_view noun) {
  static const text::Pattern general = worded("^{words}$", {
      .es = "stock|existencias?|produccion|tandas?|lotes?|cajas?|bandejas?|bolsas?|botellas?|unidad(?:es)?|pieza[s]?|ultim[oa]s?|primer[oa]s?|promo[a-z]*|"
            "ofertas?|descuentos?|cupon(?:es)?|codigos?|ventas?|preventa|temporada|inventario|cupos?|plazas?|lugares|entradas?|boletos?|boletas?|material|"
            "ingredientes?|producto|productos|servicio|curso|edicion|reserva|{weekday}s?|semana|mes|ano|finde|fin|verano|invierno|otono|primavera|dia|"
            "noche|tarde|manana|[0-9].*",
      .en = "it|they|this|that|these|those|all|everything|one|ones|lot|batch|rest|stock|last|offer|offers|deal|deals|promo|promotion|sale|code|codes|"
            "discount|coupon|season|places?|spots?|tickets?|seats?|product|service|course|edition|what|which|who|he|she|everyone",
      .pt = "estoque|producao|fornadas?|lotes?|caixas?|unidades?|pecas?|ultim[oa]s?|promo[a-z]*|ofertas?|descontos?|cupo[mn]s?|codigos?|vendas?|"
            "temporada|vagas?|lugares|ingressos?|bilhetes?|produto|servico|curso|edicao|{weekday}s?|semana|mes|ano|verao|inverno|outono|dia|noite|tarde",
  });
  return general.stands_in(noun) || is_event_word(noun) || is_kind_word(noun);
}

bool ends(std::string_view verb) {
  static const text::Pattern ending = worded("^{words}$", {
      .es = "(?:ya )?(?:se )?(?:nos |te )?(?:acabo|acabaron|termino|terminaron)",
      .en = "(?:is|are|s) (?:now |already |all |finally )*(?:gone|over)",
      .pt = "acabou|acabaram|terminou|terminaram",
  });
  return ending.stands_in(verb);
}

}  // namespace

std::optional<text::Range> subject_of_ending(std::string_view folded, text::Range verb) {
  static const text::Pattern behind = worded(R"(^ (?:{at_last} )?{the} ([a-z]{3,}))", {
      {"at_last", {.es = "ya|por fin", .pt = "ja|enfim"}},
      {"the", {.es = "el|la|los|las|tus?|nuestr[oa]s?", .pt = "o|a|os|as"}},
  });
  static const text::Pattern before = worded(R"((?:^|[^a-z0-9 ] ?|\b{and} )(?:{the} )?([a-z]{3,}) $)", {
      {"and", {.es = "y|e|como|que", .en = "and|so|now|now that", .pt = "e|que"}},
      {"the", {.es = "el|la|los|las|tus?|nuestr[oa]s?", .en = "the|our|your", .pt = "o|a|os|as"}},
  });
  if (!ends(text::part_of(folded, verb))) return std::nullopt;
  const auto named = [&](const text::Pattern& pattern, text::Range part) -> std::optional<text::Range> {
    const auto match = pattern.find(text::part_of(folded, part));
    if (!match || !match->has(1)) return std::nullopt;
    const text::Range noun{part.begin + match->groups[1]->begin, part.begin + match->groups[1]->end};
    const std::string_view word = text::part_of(folded, noun);
    return may_mean_the_thing(word) && !is_idle(word) ? std::nullopt : std::optional(noun);
  };
  if (const auto noun = named(behind, {verb.end, folded.size()})) return noun;
  return named(before, {0, verb.begin});
}

bool is_idle(std::string_view noun) {
  static const text::Pattern idle = worded("^{words}$", {
      .es = "aburrimiento|rutina|drama|estres|pereza|flojera|paciencia|silencio|tristeza|tranquilidad|calma|paz|magia|poesia|cuento|historia|juego|recreo|"
            "cuesta|resaca|lluvia|frio|calor|siesta|vida|excusas?|pretextos?|miedo|sufrimiento|caos|desorden|tregua|inocencia|misterio|duda|tortura|"
            "colegio|cole|escuela|trabajo|oficina|{month}",
      .en = "routine|boredom|drama|stress|patience|silence|peace|magic|rain|snow|frost|cold|heat|excuses|fear|chaos|mystery|school|term|work|christmas|"
            "holidays|half-term|{month}",
      .pt = "moleza|poesia|rotina|tedio|drama|estresse|stress|preguica|paciencia|silencio|tristeza|calma|paz|magia|historia|brincadeira|chuva|frio|calor|"
            "soneca|vida|desculpas?|medo|sofrimento|caos|bagunca|tregua|misterio|duvida|tortura|escola|trabalho|folga|sossego|{month}",
  });
  return idle.stands_in(noun);
}

bool offers_it(std::string_view words) {
  static const text::Pattern offers = worded(R"((?:[$£€] ?|r[$] ?)[0-9]|[0-9] ?(?:€|{money}\b)|\b{waits}\b)", {
      {"money", {.es = "euros?|pesos|soles|dolares", .en = "euros?|pounds|dollars|bucks|quid", .pt = "reais|euros?"}},
      {"waits", {.es = "(?:te|les?|os) esperan?|ya esta[n]? (?:aqui|en)|llegaron|llego", .en = "waiting for you|(?:is|are) (?:here|in|back)",
                 .pt = "(?:te|espera[m]?) (?:espera[m]?|voce|por voce)|chegou|chegaram"}},
  });
  return offers.stands_in(words);
}

}  // namespace sml::resolve
