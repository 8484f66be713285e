#include "linter/resolve/idle_gifts.h"

#include <string>

#include "linter/resolve/clause.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/terms.h"
#include "linter/text/fold.h"

namespace sml::resolve {

bool is_idle_gift(const claims::Claim& claim, const StatedText& text) {
  using Kind = model::Mechanic::Kind;
  const auto& offer = *claim.as<claims::OfferClaim>();
  if (!is_given(offer.mechanic.kind)) return false;
  if (phrasings::kIdleSubject.begins(clause_before(claim, text))) return true;
  if (!offer.thing.empty()) return phrasings::kIdleThing.begins(text::folded_words(offer.thing));
  const std::string rest = text::folded_words(text.words({claim.range.end, text.claims.sentences[claim.sentence].end}));
  return offer.mechanic.kind == Kind::gift && phrasings::kIdleThing.begins(rest);
}

}  // namespace sml::resolve
