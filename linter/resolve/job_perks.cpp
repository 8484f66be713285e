#include "linter/resolve/job_perks.h"

#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_perk_of_a_job(const claims::Claim& claim, const StatedText& text) {
  static const text::Pattern workers = whole_words({
      .es = "prestaciones|beneficios|el equipo|nuestro equipo|emplead[oa]s|colaborador(?:es|as)|"
            "el personal|sueldo|salario|contrato|jornada completa|nomina|por hora|la hora",
      .en = "staff|perks?|benefits|(?:the|our) team|employees|crew|zero-hours|(?:an|per) hour|pension|wages?|salary|paid holidays?",
      .pt = "beneficios|a equipe|nossa equipe|funcionari[oa]s|colaborador(?:es|as)|salario|carteira assinada|contrato|por hora|vale[- ]transporte",
  });
  static const text::Pattern to_you = whole_words({
      .es = "(?:te|le|les|os) (?:da|dan|damos|regala|regalan|regalamos|ofrece|ofrecen|ofrecemos)",
      .en = "(?:gives?|offers?) you",
      .pt = "(?:te|lhe|vos) (?:da|dao|damos|oferece|oferecem|oferecemos)",
  });
  const text::Range sentence = text.claims.sentences[claim.sentence];
  const std::string_view words = text.folded(sentence);
  if (phrasings::kHiring.stands_in(words)) return true;
  return workers.stands_in(words) && !to_you.stands_in(words) && phrasings::kHiring.stands_in(text.folded(0, sentence.begin));
}

}  // namespace sml::resolve
