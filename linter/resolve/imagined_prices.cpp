#include "linter/resolve/imagined_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_imagined(std::string_view before, std::string_view behind) {
  static const text::Pattern costs = whole_words({
      .es = "(?:costa(?:ra|se)|costaria|vali(?:era|ese)|valdria|sali(?:era|ese)|saldria|estuvi(?:era|ese))n?|cuando (?:[^.;:!?]* )?(?:valga|cueste)n?|"
            "si (?:l[oa]s? )?(?:[^.;:!?]* )?(?:pusi[a-z]+|(?:baj|cobr|dej|vend|rebaj)[a-z]+)(?:ramos|semos)|si (?:l[oa]s? )(?:pusi|baja|cobra|deja|vendi)(?:eras?|ras?)",
      .pt = "custasse(?:m)?|custaria(?:m)?|valesse(?:m)?|saisse(?:m)?|sairia(?:m)?|se (?:[^.;:!?]* )?(?:baix|coloc|vend|cobr|deix)(?:assemos|essemos)|se (?:[^.;:!?]* )?pusessemos",
  });
  static const text::Pattern were = whole_words({.en = "if (?:[^.;:!?]* )?(?:cost|was|were|sold|put|dropped|priced|charged)"});
  static const text::Pattern would = whole_words({.en = "would|wouldn['’]?t|(?:we|you|i|he|she|they|it|there)['’]d"});
  return costs.stands_in(before) || (were.stands_in(before) && (would.stands_in(before) || would.stands_in(behind)));
}

bool is_of_a_time_to_come(std::string_view before, std::string_view behind) {
  static const text::Pattern rises = whole_words({
      .es = "subiremos|subira(?:n)?|(?:va|van|vamos) a subir",
      .en = "(?:will|['’]ll|going to) (?:go|be going|put) (?:[^.;:!?]* )?up(?: to)?",
      .pt = "subiremos|subira(?:o)?|(?:vai|vao|vamos) subir",
  });
  static const text::Pattern will_cost = whole_words({.es = "costaran?|valdran?|saldran?|(?:va|van) a (?:costar|valer|salir|quedar)", .en = "(?:will|['’]ll) (?:cost|be)", .pt = "custara(?:o)?|(?:vai|vao) (?:custar|sair|ficar)"});
  static const text::Pattern one_day = whole_words({
      .es = "el (?:ano|mes) que viene|el (?:proximo|siguiente) (?:ano|mes)|en (?:20[0-9]{2})|algun dia",
      .en = "next (?:year|month)|one day|some day|someday|in 20[0-9]{2}",
      .pt = "(?:no )?(?:ano|mes) que vem|(?:no )?proximo (?:ano|mes)|um dia|em 20[0-9]{2}",
  });
  return rises.stands_in(before) || (will_cost.stands_in(before) && (one_day.stands_in(before) || one_day.stands_in(behind)));
}

}  // namespace sml::resolve
