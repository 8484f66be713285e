#include "linter/resolve/idle_gifts.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/phrasings.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// From the clause's first word to the claim: "la felicidad es".
std::string clause_before(const claims::Claim& claim, const StatedText& text) {
  std::string_view before = text.words({text.claims.sentences[claim.sentence].begin, claim.range.begin});
  before.remove_prefix(before.find_last_of(",;:.!?()\n") + 1);
  return text::folded_words(before);
}

}  // namespace

bool is_idle_gift(const claims::Claim& claim, const StatedText& text) {
  using Kind = model::Mechanic::Kind;
  const auto& offer = *claim.as<claims::OfferClaim>();
  if (offer.mechanic.kind != Kind::free && offer.mechanic.kind != Kind::gift) return false;
  if (!offer.thing.empty()) return phrasings::kIdleThing.begins(text::folded_words(offer.thing));
  const std::string rest = text::folded_words(text.words({claim.range.end, text.claims.sentences[claim.sentence].end}));
  return phrasings::kIdleSubject.begins(clause_before(claim, text)) || (offer.mechanic.kind == Kind::gift && phrasings::kIdleThing.begins(rest));
}

}  // namespace sml::resolve
