#include "linter/resolve/right_terms.h"

#include <algorithm>

#include "linter/resolve/terms.h"

namespace sml::resolve {
namespace {

bool stands_in_name(const claims::Claim& claim, const model::Offer& offer, const ReadText& read) {
  const auto holds_it = [&](const FactMention& mention) { return mention.as<model::Offer>() == &offer && holds(mention.range, claim.range); };
  return std::ranges::any_of(read.mentions(), holds_it);
}

}  // namespace

RightTerms::RightTerms(ReadText& read, const Offers& entries, const model::Facts& facts) {
  for (const claims::Claim& claim : read.stated().claims.found) {
    const auto* stated = claim.as<claims::OfferClaim>();
    if (stated == nullptr || stated->negated || stated->mechanic.kind == model::Mechanic::Kind::coupon) continue;
    const SentenceNames& names = read.sentence(claim.sentence).names;
    for (const Offers* offers : {&names.named, &names.coded, &entries})
      for (const model::Offer* offer : *offers) {
        if (compare_terms(*stated, *offer, facts) != Terms::same) continue;
        if (offers == &entries) stated_.insert({offer, kWholeText});
        else (stands_in_name(claim, *offer, read) ? named_ : stated_).insert({offer, claim.sentence});
      }
  }
}

bool RightTerms::hold(std::size_t sentence, const SentenceNames& names, const model::Offer* offer) const {
  const bool is_named = std::ranges::count(names.named, offer) + std::ranges::count(names.coded, offer) > 0;
  return hold_in(sentence, offer) || (!is_named && hold_in(kWholeText, offer));
}

}  // namespace sml::resolve
