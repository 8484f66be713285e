#include "linter/resolve/imagined.h"

#include <algorithm>
#include <string>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// What leads to something that is only wished for.
bool tells_of_a_dream(std::string_view before) {
  static const text::Pattern dream = worded(R"(^[^a-z0-9]*{dream}\b[^.;!?]*$|(?:^|[^a-z]){wish}\b[^.;:!?,]*$|(?:^|[^a-z]){world}\b[^.;:!?]*$)", {
      {"dream", {
          .es = "(?:mi |el |nuestro )?sueno (?:recurrente|(?:del|de la) [a-z]+:|con (?:un[oa]?s?|el|l[oa]s?|que))|"
                "(?:sonamos|sone|he sonado|hemos sonado|(?:el|la|mi|nuestr[oa]) [a-z]+ (?:suena|sonaba|sono)) con (?:un[oa]?s?|el|l[oa]s?|que)|"
                "(?:anoche|anteanoche) (?:sone|tuve un sueno)",
          .en = "(?:i|we|(?:our|the) [a-z]+)(?: keep| still)? (?:dreams?|dreaming|dreamt|dreamed) (?:of|about|that) (?:an?|the)|last night i dreamt|"
                "(?:my|a) recurring dream|last night['’]s dream",
          .pt = "(?:o meu |meu )?sonho (?:recorrente|d[oa] [a-z]+:|com (?:uma?|uns|umas|[oa]s?))|"
                "(?:sonhamos|sonhei|[oa] [a-z]+ (?:sonha|sonhou)) com (?:uma?|uns|umas|[oa]s?)|(?:ontem|esta noite) sonhei",
      }},
      {"wish", {
          .es = "ojala (?:un[oa]?s?|el|l[oa]s?|fuera|fuese|hubiera|hubiese|tuvi[a-z]+|pudi[a-z]+)|quien (?:pudiera|tuviera|pillara)|"
                "que (?:lindo|bonito|bueno|rico|chulo|guay|padre|chevere|bacano|bien) seria|(?:me|nos) (?:encantaria|gustaria) una?",
          .en = "if only|i wish [^.;:!?,]*\\b(?:was|were|cost|came|had|could)",
          .pt = "quem (?:me )?dera|oxala (?:uma?|uns|umas|[oa]s?|fosse[m]?|houvesse|tivess[a-z]+|pudess[a-z]+)|que (?:bom|lindo|giro|fixe|legal) seria|"
                "tomara que (?:[oa]s? )?[^.;:!?,]*\\bfosse[m]?",
      }},
      {"world", {
          .es = "en (?:un|otro|mi) mundo (?:ideal|perfecto|paralelo|mejor|feliz|justo)|en otra (?:vida|dimension|realidad)|en (?:mis|nuestros) suenos",
          .en = "in (?:an|a|my|our) (?:ideal|perfect|parallel|better) (?:world|universe)|in (?:my|our) dreams",
          .pt = "(?:num|em um|no meu) (?:mundo|universo) (?:ideal|perfeito|paralelo|melhor)|(?:numa|em uma) outra vida|nos (?:meus|nossos) sonhos",
      }},
  });
  static const text::Pattern unreal = worded(R"((?:^|[^a-z]){if} (?:[a-z]+ ){0,4}{were}\b[^.;:!?]*\b{would}\b[^.;:!?]*$)", {
      {"if", {.es = "si", .en = "if", .pt = "se"}},
      {"were", {
          .es = "(?:fuera|fuese|pudiera|pudiese|tuviera|tuviese|supiera|supiese|hubiera|hubiese|"
                "mandara|dependiera|hablara|gobernara)n?|[a-z]+ieramos|fueramos|fuesemos",
          .en = "(?:did|had|said|were|knew|got)",
          .pt = "(?:fosse|pudesse|tivesse|soubesse|houvesse|mandasse|dependesse|falasse|governasse)m?|[a-z]+essemos|fossemos|[a-z]+assemos",
      }},
      {"would", {.es = "(?:se|hab|pod|tend|dir|har|dar|pedi|elegi|come|vende|esta|quer|pagar|costar|"
                       "valdr|saldr|pondr|regalar|tendr|vendr|querr|podr|habr|ser|ir)(?:ria|ia)(?:n|mos)?",
                 .en = "(?:we|i)(?:['’]d| would| could) (?:all )?(?:be|give|sell|charge|do|have|let|put|make|work)",
                 .pt = "(?:se|have|pode|te|di|fa|da|pedi|escolhe|esta|quere|paga|custa|oferece)ria(?:m|mos)?|"
                       "era|eram|faziamos|davamos|pedia|pediam|dava|davam"}},
  });
  // "Si tu perro supiera hablar te pediría dos cosas: …"
  static const text::Pattern talks = worded(R"((?:^|[^a-z]){if} (?:[a-z]+ ){0,4}?{could_talk}\b[^.;!?]*$)", {
      {"if", {.es = "si", .en = "if", .pt = "se"}},
      {"could_talk", {
          .es = "(?:hablaran?|escribieran?|votaran?|(?:supiera|pudiera|supiese|pudiese)n? (?:hablar|escribir|elegir|pedir|votar|leer))",
          .en = "(?:your|my|our|the|a|this) [a-z]+ could (?:talk|speak|write|choose|vote|read|order)",
          .pt = "(?:falassem?|escrevessem?|(?:soubesse|pudesse)m? (?:falar|escrever|escolher|pedir|votar|ler))",
      }},
  });
  // "Si ganáramos la lotería, …": no condition that a reader could meet.
  static const text::Pattern of_ours = worded(R"((?:^|[^a-z]){if} (?:[a-z]+ ){0,2}{we_were}\b(?:[^.;:!?]*|[^.;:!?,]*: ?[^.;:!?]*)$)", {
      {"if", {.es = "si", .en = "if", .pt = "se"}},
      {"we_were", {
          .es = "algun dia (?:nos )?(?:ponemos|vendemos|cobramos|hacemos|damos|veis|ves|ven) |"
                "(?:nos (?:hacemos|volvemos|hicieramos) (?:muy )?ric[oa]s|fueramos|pudieramos|tuvieramos|ganaramos|hicieramos|tocara|"
                "(?:me|nos) (?:gano|ganamos|toca|cae) (?:la|el) (?:loteria|baloto|gordo|euromillones|primitiva|melate|quini|quiniela))",
          .en = "we ever (?:sell|charge|give|do|put) |"
                "(?:i|we) (?:won|win) the (?:lottery|jackpot|pools)|(?:i|we) (?:ever )?(?:get|got|become|became) (?:very |really )?rich",
          .pt = "um dia (?:vendermos|cobrarmos|fizermos|dermos|pusermos) |"
                "(?:(?:ficar|ficarmos) (?:muito )?ric[oa]s?|fossemos|pudessemos|tivessemos|ganhassemos|"
                "ganh[a-z]+ (?:o|a|na) (?:loteria|euromilhoes|mega-sena|totoloto))",
      }},
  });
  static const text::Pattern as_if = worded(R"(\b{words}\b)", {.es = "(?:por|como) si", .en = "as if", .pt = "(?:por|como) se"});   // "por si fuera poco, …"
  static const text::Pattern says_so = worded(R"(\b{words}\b)", {   // "si tu perro hablara, diría que este mes hay 20%"
      .es = "dir[a-z]+ que|hay|tenemos|aprovech[a-z]+|hasta|este (?:mes|finde|{weekday})|esta semana|pero",
      .en = "this (?:week|month|{weekday})|until|today|but",
      .pt = "dir[a-z]+ que|ha|temos|aproveit[a-z]+|ate|este mes|esta semana|n?este {weekday}|mas",
  });
  static const text::Pattern awake = worded(R"(\b{words}\b|, (?:{and}|{so})\b|\b{costs}\b)", {   // "deja de soñar con la paella: hoy, a 12 €"
      {"words", {.es = "hoy|aqui|ahora|pues|pero|mientras|por eso|asi que",
                 .en = "today|here|now|but|meanwhile",
                 .pt = "hoje|aqui|agora|mas|enquanto|por isso"}},
      {"so", {.es = "asi", .en = "so", .pt = "ja"}},
      {"costs", {.es = "cuestan?|quedan? en|estan? a|salen? a", .en = "costs?|is [£$€]", .pt = "custam?|ficam? (?:a|por)|estao? a|esta a"}},
  });
  const auto dreamt = dream.find_range(before);
  if (dreamt && !awake.stands_in(before.substr(dreamt->begin))) return true;
  if (as_if.stands_in(before)) return false;
  return unreal.stands_in(before) || of_ours.stands_in(before) || (talks.stands_in(before) && !says_so.stands_in(before));
}

}  // namespace

// The verb leads to the amount: "un capricho que valga la pena: trenza, 16 €" imagines nothing.
bool is_imagined(std::string_view before, std::string_view behind) {
  static const text::Pattern costs = worded(R"((?:\b{cost}(?: {at})*|\b{if} [^.;:!?,]*\b{put} [^.;:!?,]*\b{for}) ?$)", {
      {"cost", {
          .es = "(?:costa(?:ra|se)|costaria|vali(?:era|ese)|valdria|sali(?:era|ese)|saldria)n?|cuando [^.;:!?,]*(?:valga|cueste)n?",
          .pt = "(?:custasse|custaria|valesse|saisse|sairia)m?",
      }},
      {"at", {.es = "a|por|solo|unos|tan", .pt = "a|por|so|uns"}},
      {"if", {.es = "si", .pt = "se"}},
      {"put", {.es = "(?:pusi[a-z]+|(?:baj|cobr|dej|vend|rebaj)[a-z]+)(?:ramos|semos)", .pt = "(?:baix|coloc|vend|cobr|deix|pu)[a-z]*ssemos"}},
      {"for", {.es = "a|por|en", .pt = "a|por|pra|para"}},
  });
  static const text::Pattern were = worded(R"(\bif [^.;:!?,]*\b{words}\b[^.;:!?,]*$)", {.en = "cost|was|were|sold|put|dropped|priced|charged"});
  static const text::Pattern would = whole_words({.en = "would|wouldn['’]?t|(?:we|you|i|he|she|they|it|there)['’]d"});
  return costs.stands_in(before) || tells_of_a_dream(before) || (were.stands_in(before) && (would.stands_in(before) || would.stands_in(behind)));
}

bool is_of_a_time_to_come(std::string_view before, std::string_view behind) {
  static const text::Pattern rises = worded(R"(\b(?:{rise}\b[^.;:!?,]*\b{to}|(?:{from} )?{in} (?:{month}|20[0-9]{2})\b[^.;:!?]* {pass} {to}) $)", {
      {"rise", {.es = "subiremos|subiran?|(?:va|van|vamos) a subir",
                .en = "(?:will|['’]ll|going to) (?:go|be going|put)\\b[^.;:!?,]* up",
                .pt = "subiremos|subira(?:o)?|(?:vai|vao|vamos) subir"}},
      {"to", {.es = "a|hasta", .en = "to", .pt = "a|para"}},
      {"from", {.es = "a partir", .pt = "a partir"}},
      {"in", {.es = "en|de|desde", .pt = "em|de|desde"}},
      {"pass", {.es = "pasan?", .pt = "passam?"}},
  });
  static const text::Pattern will_cost = worded(R"(\b{words}(?: (?:a|en|em|por|only|just|so|solo))* $)", {
      .es = "(?:costar|valdr|saldr)an?|(?:va|van) a (?:costar|valer|salir|quedar)",
      .en = "(?:will|['’]ll) (?:cost|be)",
      .pt = "custara(?:o)?|(?:vai|vao) (?:custar|sair|ficar)"});
  static const text::Pattern one_day = whole_words({
      .es = "el (?:ano|mes) que viene|el (?:proximo|siguiente) (?:ano|mes)|en (?:20[0-9]{2})|algun dia",
      .en = "next (?:year|month)|one day|some day|someday|in 20[0-9]{2}",
      .pt = "(?:no )?(?:ano|mes) que vem|(?:no )?proximo (?:ano|mes)|um dia|em 20[0-9]{2}",
  });
  return rises.stands_in(before) || (will_cost.stands_in(before) && (one_day.stands_in(before) || one_day.stands_in(behind)));
}

bool is_dreamt_of(const claims::Claim& offer, const StatedText& text) {
  constexpr std::string_view kGoesOn[] = {"…", "...", "… ", "... "};
  std::size_t begin = text.claims.sentences[offer.sentence].begin;
  if (tells_of_a_dream(text.folded(begin, offer.range.end))) return true;
  if (offer.sentence == 0) return false;
  const text::Range previous = text.claims.sentences[offer.sentence - 1];
  const std::string_view words = text.words({previous.begin, begin});
  if (std::ranges::none_of(kGoesOn, [&](std::string_view dots) { return words.ends_with(dots); })) return false;
  std::string before(text.folded(previous.begin, begin));
  std::erase_if(before, [](char c) { return c == '.'; });
  return tells_of_a_dream(before + std::string(text.folded(begin, offer.range.end)));
}

}  // namespace sml::resolve
