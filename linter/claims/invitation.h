// Invitations to come and to write back, and promises about answers.
#pragma once

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

// The day that a visit is for, or how soon an answer is promised: the nearest statement of that in the sentence, nullptr where there is
// none. `invitation` is one of the claims.
const TimeClaim* stated_with(const Claim& invitation, const Claims& claims);

}  // namespace sml::claims
