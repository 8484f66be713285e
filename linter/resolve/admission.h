// What it costs to get in, where that is nothing: no offer of the business, but how an event is.
#pragma once

#include <string_view>

#include "linter/claims/claim.h"
#include "linter/model/facts.h"
#include "linter/model/post.h"
#include "linter/resolve/read_text.h"

namespace sml::resolve {

// Whether a folded name is one of entering or taking part: "entrada", "entry", "inscripción".
bool says_admission(std::string_view folded);

// "Entrada libre", beside an event of the facts, or where events are all that the business has: how one gets into it.
bool is_admission(const ReadText& read, const claims::Claim& claim, const claims::OfferClaim& offer_claim, const model::Facts& facts, const model::Post& post);

}  // namespace sml::resolve
