// Invitations to come and to write back, and promises about answers.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "linter/claims/candidate.h"
#include "linter/claims/grammar.h"
#include "linter/claims/tags.h"

namespace sml::claims {

bool is_invitation(Meaning meaning);

struct Invitation {
  text::Range range;   // bytes of the folded text
  InvitationClaim statement;
};

// Those of a text, by place, no two of one kind overlapping. Of what takes place online nobody is invited to a place; an e-mail address and
// a link to a chat are ways to write.
std::vector<Invitation> find_invitations(const std::vector<Hit>& hits, const std::vector<Tag>& tags, const text::Folded& folded);

// A length of time that a promise about answers may be held to.
struct StatedLength {
  text::Range range;   // bytes of the folded text
  std::size_t sentence = 0;
  TimeLength length;
};

// What of these is nearest to a promise about answers in its sentence says how soon they come.
std::optional<TimeLength> nearest_length(const Invitation& promise, std::size_t sentence, std::span<const StatedLength> lengths);

// The day that a visit is for: the nearest statement of one in the sentence, nullptr where there is none. `invitation` is one of the claims.
const TimeClaim* stated_with(const Claim& invitation, const Claims& claims);

}  // namespace sml::claims
