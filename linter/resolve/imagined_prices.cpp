#include "linter/resolve/imagined_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

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
  return costs.stands_in(before) || (were.stands_in(before) && (would.stands_in(before) || would.stands_in(behind)));
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
