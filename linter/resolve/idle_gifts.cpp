#include "linter/resolve/idle_gifts.h"

#include <string>

#include "linter/resolve/clause.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_idle_gift(const claims::Claim& claim, const StatedText& text) {
  using Kind = model::Mechanic::Kind;
  const auto& offer = *claim.as<claims::OfferClaim>();
  if (!is_given(offer.mechanic.kind)) return false;
  if (!offer.thing.empty()) return phrasings::kIdleThing.begins(text::folded_words(offer.thing));
  const std::string rest = text::folded_words(text.words({claim.range.end, text.claims.sentences[claim.sentence].end}));
  return phrasings::kIdleSubject.begins(clause_before(claim, text)) || (offer.mechanic.kind == Kind::gift && phrasings::kIdleThing.begins(rest));
}

bool is_perk_of_a_job(const claims::Claim& claim, const StatedText& text) {
  static const text::Pattern workers = whole_words({
      .es = "prestaciones|beneficios|el equipo|nuestro equipo|emplead[oa]s|colaborador(?:es|as)|el personal",
      .en = "staff|perks?|benefits|(?:the|our) team|employees|crew",
      .pt = "beneficios|a equipe|nossa equipe|funcionari[oa]s|colaborador(?:es|as)",
  });
  const text::Range sentence = text.claims.sentences[claim.sentence];
  if (phrasings::kHiring.stands_in(text.folded(sentence))) return true;
  return workers.stands_in(text.folded(sentence)) && phrasings::kHiring.stands_in(text.folded(0, sentence.begin));
}

}  // namespace sml::resolve
