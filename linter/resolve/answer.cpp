#include "linter/resolve/answer.h"

#include <algorithm>
#include <iterator>

#include "linter/base/ascii.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

namespace {

constexpr InLanguages kUs = {.es = "(?:me|nos) lo|me|nos|lo", .pt = "nos|me"};
constexpr InLanguages kAsked = {
    .es = "preguntaron|pregunto|preguntan?|preguntais|(?:han|ha) preguntado|escribieron|escribio|escriben?|quieren? saber",
    .en = "asked|asks?|(?:somebody|someone|people|she|he|they|everyone|you|[a-z]+) (?:asked|wrote|asks?|keeps? asking)",
    .pt = "perguntaram|perguntou|perguntam?|escreveram|escreveu|escrevem?|quer(?:em)? saber",
};

// "Perguntaram ontem", between what was asked and its answer.
const text::Pattern& tells_who_asked() {
  static const text::Pattern pattern = worded(R"(^(?:{us} )?{asked}\b)", {{"us", kUs}, {"asked", kAsked}});
  return pattern;
}

// "«¿No me hace el 2x1?», preguntan por DM"
const text::Pattern& asks_in_a_quote() {
  static const text::Pattern pattern = worded(R"(^[^a-z0-9]*["«“][^"»”]*\?["»”],? ?(?:{us} )?{asked}\b[^?]*$)", {{"us", kUs}, {"asked", kAsked}});
  return pattern;
}

// What somebody asks or says: "¿El 2x1?", "«El 2x1 sigue.»", "nos preguntan si vale los viernes".
bool is_spoken(std::string_view folded) {
  static const text::Pattern asks_whether = whole_words({
      .es = "(?:nos|me) (?:preguntan|preguntaron|pregunto|(?:han|habeis) preguntado) (?:mucho |siempre )?si",
      .en = "(?:you|people|they|many|some)(?: have|['’]ve)?(?: been)? ask(?:ed|ing)?(?: us| me)? (?:if|whether)",
      .pt = "(?:nos|me) perguntam se|perguntaram(?:[- ](?:nos|me))? se",
  });
  constexpr std::string_view kClosing[] = {"\"", "»", "”", "’", "'"};
  if (asks_in_a_quote().stands_in(folded)) return true;
  folded = folded.substr(0, folded.find_last_not_of(" \n") + 1);
  if (folded.ends_with("».") || folded.ends_with("\".") || folded.ends_with("”.")) folded.remove_suffix(1);
  bool quoted = false;
  for (;;) {
    folded = folded.substr(0, folded.find_last_not_of(" \n") + 1);
    const auto* const mark = std::ranges::find_if(kClosing, [&](std::string_view one) { return folded.ends_with(one); });
    if (mark == std::end(kClosing)) break;
    quoted = true;
    folded.remove_suffix(mark->size());
  }
  constexpr std::string_view kOpening[] = {"\"", "«", "“", "‘"};
  const std::string_view said = folded.substr(std::min(folded.find_first_not_of(" \n"), folded.size()));
  return folded.ends_with('?') || asks_whether.stands_in(folded) ||
         (quoted && std::ranges::any_of(kOpening, [&](std::string_view one) { return said.starts_with(one); }));
}

std::string_view folded_sentence(std::size_t number, const claims::Claims& claims) {
  return text::part_of(claims.folded.text(), claims.folded.folded(claims.sentences[number]));
}

std::string_view from_first_word(std::string_view folded) {
  const auto first = std::ranges::find_if(folded, [](char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c); });
  return folded.substr(static_cast<std::size_t>(first - folded.begin()));
}

// "Te contestamos por acá: no, terminó el domingo".
std::string_view behind_introduction(std::string_view answer) {
  static const text::Pattern denies = worded(R"(^[ «"“]*{no}[^a-z])", {
      {"no", {.es = "(?:no|ya no|hubo)", .en = "(?:no|nope|there (?:was|were))", .pt = "(?:nao|ja nao|houve)"}}});
  const std::size_t end = answer.find_first_of(".!?:");
  if (end == std::string_view::npos || end == 0 || answer[end] != ':') return answer;
  const std::string_view introduced = answer.substr(end + 1);
  return denies.stands_in(introduced) ? from_first_word(introduced) : answer;
}

}  // namespace

std::string_view answer_to(std::size_t sentence, const claims::Claims& claims) {
  const std::size_t count = claims.sentences.size();
  if (sentence + 1 >= count || !is_spoken(folded_sentence(sentence, claims))) return {};
  const std::string_view answer = from_first_word(folded_sentence(sentence + 1, claims));
  const bool is_told = sentence + 2 < count && tells_who_asked().stands_in(answer);
  return behind_introduction(is_told ? from_first_word(folded_sentence(sentence + 2, claims)) : answer);
}

bool is_answered_gone(std::size_t sentence, const claims::Claims& claims) {
  static const text::Pattern no = worded("^(?:{no}),? ", {{"no", {.es = "no", .en = "no|nope", .pt = "nao"}}});
  const std::string_view answer = answer_to(sentence, claims);
  const auto said_no = no.find_range(answer);
  return begins_with_denial(answer) || (said_no && begins_with_denial(answer.substr(said_no->end)));
}

bool is_said_to_be_over(std::size_t sentence, const claims::Claims& claims) {
  constexpr std::string_view kStems[] = {"acab", "termin", "venc", "finaliz", "caduc", "no vale", "no aplica", "no sigue",
                                         "no hay", "no est", "no exist", "nao ", "encerr", "expir", "ended", "finished",
                                         "over", "gone", "retired", "withdrawn", "discontinued", "closed"};
  constexpr std::size_t kFarthest = 48;   // bytes, up to the end of the word that says so
  if (sentence + 1 >= claims.sentences.size()) return false;
  const std::string_view next = from_first_word(folded_sentence(sentence + 1, claims));
  const std::string_view begin = next.substr(0, kFarthest);
  if (std::ranges::none_of(kStems, [&](std::string_view stem) { return begin.find(stem) != std::string_view::npos; })) return false;   // as nearly always
  static const text::Pattern over = worded(R"(^{it}{ended}(?:$| *[.!,;:\n]|{when}\b))", {
      {"it", {
          .es = "(?:ya |pero |(?:esa|esta|dicha|aquella|la) (?:promo|promocion|oferta) (?:ya )?)*",
          .en = "(?:but )?(?:it|they|that|(?:that|this|the) (?:one|offer|deal|promo|code|discount))(?:['’]?s| is| was| has| have| are)? (?:now |already )*",
          .pt = "(?:ja |mas |(?:essa|esta|a) (?:promo|promocao|oferta) (?:ja )?)*",
      }},
      {"ended", {
          .es = "(?:(?:se (?:nos )?)?(?:acabo|acabaron|termino|terminaron|vencio|vencieron|finalizo|finalizaron|caduco|caducaron)|"
                "no (?:vale|valen|aplica|aplican|esta|estan|hay|existe|sigue|siguen)(?: mas)?)",
          .en = "(?:ended|finished|expired|over|gone|retired|withdrawn|discontinued|closed)",
          .pt = "(?:(?:se )?(?:acabou|acabaram|terminou|terminaram|encerrou|venceu|expirou)|nao (?:vale|valem|esta|existe|tem) mais|nao (?:vale|valem|existe))",
      }},
      {"when", {
          .es = " (?:el|ayer|anoche|hace|en|la semana|desde|mas|con)",
          .en = " (?:on|yesterday|last|in|back|at the end|a (?:week|month|year)|weeks|months|years)",
          .pt = " (?:em|n[oa]|ontem|ha|dia|desde)",
      }},
  });
  return over.stands_in(next);
}

bool says_only(text::Range name, std::size_t sentence, const claims::Claims& claims) {
  static const text::Pattern nothing = worded("^(?:[^:?!.\n]{1,40}:)?[^a-z0-9]*(?:{and} )?(?:{still} )*(?:{is} )?(?:{the} )?$|"
                                              "^(?: {the_same})*[^a-z0-9]*(?:(?:{us} )?{asked}\\b[^?]*)?$", {
      {"and", {.es = "y|pero", .en = "and|but|what about", .pt = "e|mas"}},
      {"still", {.es = "hoy|todavia|aun|ya|aqui|me|nos", .en = "is there|are there|do you|can i|could i|can we|still", .pt = "hoje|ainda|ja|aqui|me|nos"}},
      {"is", {.es = "hay|hac(?:eis|en|es|e)|tienen|teneis|tenes|queda|sigue|esta|esta vigente|vale|alcanzo|(?:puedo )?usar|puedo aprovechar",
              .en = "have|do|doing|running|offering|use|get|got|is|does",
              .pt = "ha|tem|tens|teem|fazem|esta|vale|continua|(?:posso )?usar"}},
      {"the", {.es = "el|la|los|las", .en = "the|our|your", .pt = "o|a|os|as"}},
      {"us", kUs}, {"asked", kAsked},
      {"the_same", {.es = "hoy|todavia|aun", .en = "still|on|still on|running|today|any ?more", .pt = "hoje|ainda"}},
  });
  const text::Range whole = claims.sentences[sentence];
  const auto folded = [&](text::Range range) { return text::part_of(claims.folded.text(), claims.folded.folded(range)); };
  return nothing.stands_in(folded({whole.begin, name.begin})) && nothing.stands_in(folded({name.end, whole.end}));
}

bool is_answered_no(std::size_t sentence, const claims::Claims& claims) {
  // "No", and of what was once: "era".
  static const text::Pattern no = worded("^{words}(?:[^a-z0-9 ]|$)", {
      .es = "no|hubo|(?:hoy|ya|esta vez|este (?:mes|ano)|esta semana|de momento|por ahora) no|"
            "nunca|para nada|lo sentimos|(?:eso |esa )?(?:era|eran|seguia|seguian|valia|valian)",
      .en = "no|nope|nah|there (?:was|were)|never|sorry|(?:it|they|that) (?:was|were|did)|used to|not any ?more",
      .pt = "nao|houve|(?:hoje|ja|desta vez|este mes|esta semana|por agora) nao|nunca|"
            "de jeito nenhum|infelizmente|(?:isso )?(?:era|eram|valia|valiam|continuava)|ja nao",
  });
  // "¿Y el 3x2? Se lo llevaron los vecinos el domingo".
  static const text::Pattern gone = worded(R"(^{words}\b)", {
      .es = "(?:eso )?(?:ya )?(?:es|era|seria) (?:ya )?(?:mucho )?pedir|"
            "se (?:nos )?(?:l[oa]s? )?(?:llevaron|llevo|fueron|fue|acabo|acabaron|termino)|volo|volaron|"
            "(?:el|la|los|las|ese|esa) (?:[a-z0-9%]+ ){1,3}(?:fue|fueron|era|eran) (?:en|de|hasta|el|la|solo|cosa)|(?:nosotr[oa]s|yo): ?(?:silencio|no|ya no)",
      .en = "(?:now )?that(?: would|[’']d) be (?:asking|pushing)|you(?:['’]?ve| have)? (?:just )?missed (?:it|that|them)|"
            "(?:it|they) (?:went|ended|finished|left)|(?:it|they)(?:['’]?s| is| are|['’]?re| has| have|['’]?ve) (?:gone|over|ended|finished|left)|"
            "(?:the|that) (?:[a-z0-9%]+ ){1,4}(?:was|were) (?:in|on|until|till|for|last|only)|(?:us|me): ?(?:silence|no|nope)",
      .pt = "(?:isso |ai )?ja (?:e|era|seria) (?:pedir|demais)|(?:ja )?(?:levaram|se foi|se foram|foi-se|foram-se|foi embora|acabou|acabaram|terminou)|"
            "(?:[oa]s?|ess[ea]) (?:[a-z0-9%]+ ){1,3}(?:foi|foram|era|eram) (?:em|de|ate|n?[oa]|so|coisa)",
  });
  // "eran hasta abril, ahora son siempre gratis"
  static const text::Pattern anew = whole_words({.es = "ahora|(?:l[oa]s? )?(?:alarg|ampli|prorrog)amos",
                                                 .en = "now|extended",
                                                 .pt = "agora|prolongamos|prorrogamos"});
  const std::string_view answer = answer_to(sentence, claims);
  return no.stands_in(answer) || (gone.stands_in(answer) && !anew.stands_in(answer));
}

bool is_only_asked_by_others(std::size_t sentence, const claims::Claims& claims) {
  // "Sí", and what else tells that it is so.
  static const text::Pattern yes = worded(R"(^(?:{well}[ ,]*)*{words}\b)", {
      {"well", {.es = "pues|claro que|hoy|por supuesto que|obvio que|y|ya|eso|este (?:mes|ano|finde)|esta (?:semana|vez)|de momento|por ahora",
                .en = "well|and|of course|today|this (?:week|month|year)|for now|right now",
                .pt = "pois|claro que|hoje|e|com certeza|este (?:mes|ano)|esta semana|por agora|por enquanto"}},
      {"words", {
          .es = "si|claro|por supuesto|obvio|desde luego|siempre|sigue[n]?|hay|tenemos|vale[n]?|queda[n]?|quedaron|todavia|aun|hasta|aqui|aca|cada|tod[oa]s?|"
                "vuelve[n]?|volvio|volvieron|es|son|esta[n]?|con gusto|faltaba mas|como no|adelante|ven|venid|vengan|veni|corr[a-z]+|"
                "l[oa]s? (?:{weekday}s?|(?:alarg|ampli|prolong|prorrog|manten|regal|hac|dej)[a-z]+)|(?:lo que|como lo) oy[a-z]+|ni un|gratis|asi es|"
                "confirmad[oa]|efectivamente|correcto|exact[a-z]+|alargamos|prorrogamos|de {weekday}|[0-9]+",
          .en = "yes|yep|yeah|sure|of course|always|still|until|till|it is|it does|they are|there is|we do|we are|absolutely|every|all|here|come|"
                "you (?:bet|heard)|that['’]s right|correct|we['’]?(?:ve| have) (?:extended|kept)|extended|on {weekday}s?|[0-9]+",
          .pt = "sim|claro|com certeza|sempre|ainda|ate|ha|tem|temos|continua[m]?|vale[m]?|e|sao|esta|estao|tod[oa]s?|aqui|venha[m]?|volta|voltou|"
                "prolong[a-z]+|prorrog[a-z]+|isso mesmo|exat[a-z]+|confirmad[oa]|as {weekday}s?|[0-9]+",
      }},
  });
  return asks_in_a_quote().stands_in(folded_sentence(sentence, claims)) && !yes.stands_in(answer_to(sentence, claims));
}

bool says_promotion_is_over(const claims::Claims& claims) {
  static const text::Pattern draw = worded(R"(\b{draw}(?: [a-z]+){0,2}[,:]? (?:{already} )?{ended}\b)", {
      {"draw", {.es = "sorteo|concurso|rifa", .en = "draw|raffle|giveaway|competition|contest", .pt = "sorteio|concurso|rifa"}},
      {"already", {.es = "ya|se|ya se|ha|esta", .en = "has|is|has already|is now", .pt = "ja|se|esta"}},
      {"ended", {.es = "acabo|termino|finalizo|cerro|terminad[oa]|finalizad[oa]|acabad[oa]|cerrad[oa]",
                 .en = "ended|closed|over|finished",
                 .pt = "acabou|terminou|encerrou|encerrad[oa]|terminad[oa]"}},
  });
  const auto is_denied = [](const claims::Claim& claim) {
    const auto* offer = claim.as<claims::OfferClaim>();
    return offer != nullptr && offer->bare_word && offer->negated;
  };
  return std::ranges::any_of(claims.found, is_denied) || draw.stands_in(claims.folded.text());
}

}  // namespace sml::resolve
