// Which offer of the facts a claim means (for the rules of rules/offers).
//
// Everything here points into the World and into the caller's lists; nothing is kept.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/model/facts.h"
#include "linter/model/money.h"
#include "linter/resolve/fact_names.h"
#include "linter/time/zone.h"

namespace sml::resolve {

using Offers = std::vector<const model::Offer*>;
using Products = std::vector<const model::Product*>;

// What else stands in a claim's sentence.
struct SentenceNames {
  Offers named;        // by name or alias
  Offers coded;        // by code
  Products products;   // by place
  std::string_view on{};   // the noun that the claim leads to (said_on.h)
};

// The offers that a claim may mean, by the first way that fits: a code, an entry of the post, a name, its mechanic. A code of the
// sentence beside the claim counts where the mechanics agree ("2x1 con NAPOLI2X1"). A code, an entry or a
// name whose mechanic agrees goes before one that only works alike ("30%" said of an offer of 25%), and that before any other offer
// of the same mechanic. Empty where the claim means none.
Offers offers_meant(const claims::OfferClaim& claim, const SentenceNames& sentence, const Offers& entries, const model::Facts& facts);

// The special prices that an amount beside a product may be: offers on it at that price, or that make it that price, which is not the
// product's own.
Offers offers_at_price(const model::Money& money, const model::Product& product, const model::Facts& facts);

// Those under which a special price is what is left of another amount of its sentence: "£19 instead of £38" at half price. They are on everything, or the
// text names them or a product that they are on.
Offers offers_computed(const claims::OfferClaim& claim, std::span<const claims::Claim> sentence,
                       std::span<const FactMention> mentions, const model::Facts& facts);

// Whether a special price is the price that a product of the sentence (any product, where none is named) has anyway.
bool is_own_price(const claims::OfferClaim& claim, const SentenceNames& sentence, const model::Facts& facts);

// Among several, the one that holds at publication, else the one that ends last; nullptr of none.
const model::Offer* chosen(const Offers& candidates, time::Instant publication, const time::Zone& zone);

// The offer with that code, as people type codes: in any case. nullptr where there is none.
const model::Offer* offer_with_code(std::string_view code, const model::Facts& facts);

}  // namespace sml::resolve
