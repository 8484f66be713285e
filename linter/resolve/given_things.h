// Of what a text says that it is free or given, where the claim itself does not tell: its subject, what is free of charge anyway, the offer before.
//
// Points into what it is asked about.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/read_text.h"

namespace sml::resolve {

// A claim with the thing that it is said of, also where that stands before it: "la primera clase le sale gratis".
claims::OfferClaim with_its_thing(const claims::Claim& claim, const StatedText& text);

// Whether what is given is, by all of its words or by a verb of one, part of what the facts say is always free: "free tea" of "tea and toast".
bool restates_included(const claims::Claim& claim, const model::Facts& facts);

// What is always free of charge here is no promise: "wifi gratis", "domicilio gratis", "el tapete se lo prestamos gratis".
bool is_of_included(ReadText& read, const claims::Claim& claim);

// "«Mi cuñado me lo hace gratis»": what somebody else is quoted to say, in more than a name's few words.
bool is_free_in_a_quote(const claims::Claim& claim, const StatedText& text);

// "Bring a friend. They train free", "Trae a un colega. Dos tazas de regalo": what is given behind the one offer named that gives something, if
// it is not said what, or the facts do not know what that offer gives. nullptr where there is none.
const model::Offer* given_before(ReadText& read, const claims::Claim& claim);

}  // namespace sml::resolve
