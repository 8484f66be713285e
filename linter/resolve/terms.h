// Whether a claim states the terms of the offer that it means: its mechanic, percentage, price or code.
//
// Points into nothing.
#pragma once

#include "linter/claims/claim.h"
#include "linter/model/facts.h"

namespace sml::resolve {

// `unknown`: the facts or the claim don't say enough to tell ("sorteo", a coupon without value, a price that only a till can work out).
enum class Terms { same, other, unknown };
Terms compare_terms(const claims::OfferClaim& claim, const model::Offer& offer, const model::Facts& facts);

// Whether an offer names a product among those that it is for.
bool is_on(const model::Offer& offer, const model::Product& product);

// Whether an offer of this kind gives something; sending it for nothing is another kind.
bool is_given(model::Mechanic::Kind kind);

// Whether amounts are of one currency, as far as both say theirs.
bool is_comparable(const model::Money& a, const model::Money& b);

// Equal amounts, where both say their currency of the same one.
bool is_same_money(const model::Money& a, const model::Money& b);

// Whether a claim works as a mechanic of the facts does, with the same figures.
bool is_same_mechanic(const claims::OfferClaim& claim, const model::Mechanic& known);

// Whether an amount is what is left of a price under an offer that takes something off it, as shops round; under a "4x3", what four cost.
bool is_price_under(const model::Money& amount, const model::Offer& offer, const model::Money& price);
// The same to the cent, whichever way a half of one is rounded.
bool is_exactly_under(const model::Money& amount, const model::Offer& offer, const model::Money& price);

// Whether a claim says by itself how much less is paid, so that beside the terms of one offer it must be another's: "2x1 y 10% en postres".
bool stands_alone(const claims::OfferClaim& claim);

// Whether it gives a thing that the offer is not called by: "15% off until Sunday, plus a free bell".
bool gives_something_else(const claims::OfferClaim& claim, const model::Offer& offer);

}  // namespace sml::resolve
