#include "linter/resolve/imagined_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// "Sueño con una paella a 8 €", "sueño recurrente del jefe: … paella a 8 €"; but "deja de soñar con la paella: hoy, a 12 €" asks for a price.
bool is_dreamt(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b(?:{i_dream} {of}|{i_wish}|{ideal},?) (?:[^.;:!?,\n]|\.[0-9])*$|\b{a_dream}\b[^.;!?\n]*$)", {
      {"i_dream", {
          .es = "(?:sueno|sonamos|sone|sonaba|sonabamos|he sonado|hemos sonado|(?:el|la|mi|nuestr[oa]) [a-z]+ (?:suena|sonaba|sono))",
          .en = "(?:i|we|he|she|our [a-z]+|the (?:boss|chef)) (?:still )?(?:dreams?|dreamt|dreamed)",
          .pt = "(?:sonho|sonhamos|sonhei|sonhava|sonhavamos|[oa] (?:chefe?|patrao|patroa) (?:sonha|sonhou))",
      }},
      {"of", {.es = "con|que", .en = "of|about|that", .pt = "com|que"}},
      {"i_wish", {.es = "ojala|quien pillara", .en = "if only|i wish", .pt = "quem (?:me )?dera|oxala|tomara"}},
      {"ideal", {.es = "en (?:un|mi|nuestro) mundo (?:ideal|perfecto|paralelo)|en otra vida", .en = "in (?:an ideal|a perfect|my ideal|another) world|in another life", .pt = "num mundo (?:ideal|perfeito|paralelo)|noutra vida"}},
      {"a_dream", {
          .es = "suenos? (?:recurrente|(?:del|de la) (?:jefe|jefa|chef|cocinero|cocinera|encargad[oa]|duen[oa]))|(?:anoche|anteanoche) (?:sone|tuve un sueno)",
          .en = "(?:recurring|my|last night['’]?s) dream|last night i dreamt",
          .pt = "sonho (?:recorrente|d[oa] (?:chefe?|patrao|patroa|don[oa]))|(?:ontem|esta noite) sonhei",
      }},
  });
  static const text::Pattern awake = worded(R"(\b{words}\b)", {.es = "hoy|aqui|ahora|pues", .en = "today|here|now", .pt = "hoje|aqui|agora"});
  const auto dreamt = pattern.find_range(before);
  return dreamt && !awake.stands_in(before.substr(dreamt->begin));
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
  return costs.stands_in(before) || is_dreamt(before) || (were.stands_in(before) && (would.stands_in(before) || would.stands_in(behind)));
}

bool is_of_a_time_to_come(std::string_view before, std::string_view behind) {
  static const text::Pattern rises = worded(R"(\b(?:{rise}\b[^.;:!?,]*\b{to}|(?:{from} )?{in} (?:{month}|20[0-9]{2})\b[^.;:!?]* {pass} {to}) $)", {
      {"rise", {.es = "subiremos|subiran?|(?:va|van|vamos) a subir", .en = "(?:will|['’]ll|going to) (?:go|be going|put)\\b[^.;:!?,]* up", .pt = "subiremos|subira(?:o)?|(?:vai|vao|vamos) subir"}},
      {"to", {.es = "a|hasta", .en = "to", .pt = "a|para"}},
      {"from", {.es = "a partir", .pt = "a partir"}},
      {"in", {.es = "en|de|desde", .pt = "em|de|desde"}},
      {"pass", {.es = "pasan?", .pt = "passam?"}},
  });
  static const text::Pattern will_cost = worded(R"(\b{words}(?: (?:a|en|em|por|only|just|so|solo))* $)", {.es = "(?:costar|valdr|saldr)an?|(?:va|van) a (?:costar|valer|salir|quedar)", .en = "(?:will|['’]ll) (?:cost|be)", .pt = "custara(?:o)?|(?:vai|vao) (?:custar|sair|ficar)"});
  static const text::Pattern one_day = whole_words({
      .es = "el (?:ano|mes) que viene|el (?:proximo|siguiente) (?:ano|mes)|en (?:20[0-9]{2})|algun dia",
      .en = "next (?:year|month)|one day|some day|someday|in 20[0-9]{2}",
      .pt = "(?:no )?(?:ano|mes) que vem|(?:no )?proximo (?:ano|mes)|um dia|em 20[0-9]{2}",
  });
  return rises.stands_in(before) || (will_cost.stands_in(before) && (one_day.stands_in(before) || one_day.stands_in(behind)));
}

}  // namespace sml::resolve
