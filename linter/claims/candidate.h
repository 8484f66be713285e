// What a match of a phrase would state, before it is known whether it stands.
//
// A Candidate is a plain value. Offers are read out of a Hit's fields and the words around it; a match whose fields make no
// sense ("2x5", "código postal") gives none.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "linter/claims/claim.h"
#include "linter/claims/extract.h"
#include "linter/claims/grammar.h"
#include "linter/claims/quantity.h"

namespace sml::claims {

struct Candidate {
  Meaning meaning = Meaning::nothing;
  text::Range range;              // bytes of the folded text
  std::size_t sentence = 0;
  Statement statement;

  OfferClaim* offer() { return std::get_if<OfferClaim>(&statement); }
  const OfferClaim* offer() const { return std::get_if<OfferClaim>(&statement); }
  bool is_time() const { return std::holds_alternative<TimeClaim>(statement) || std::holds_alternative<HoursClaim>(statement); }
};

// What candidates are read from; all of it outlives the reading.
struct Reading {
  std::string_view text;
  const text::Folded& folded;
  std::string_view searched;      // the folded text with what is masked
  const Grammar& grammar;
  const Setting& setting;
  std::span<const Quantity> quantities{};   // by place

  std::string_view of(text::Range range) const { return searched.substr(range.begin, range.end - range.begin); }
};

bool is_offer(Meaning meaning);

// What a match states: nothing where its meaning is none of a claim. Its sentence is not set.
std::optional<Candidate> candidate_of(const Hit& hit, const Reading& reading);

}  // namespace sml::claims
