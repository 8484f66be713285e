// Mentions, hashtags, links and e-mail addresses: what no other claim may be read out of.
#pragma once

#include <string>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct Tag {
  text::Range range;                        // bytes of the folded text
  std::optional<Statement> statement;       // nothing for an e-mail address
};

// From left to right; they do not overlap. A statement's handle and tag are as written in `text`, of which `folded` is the folding.
std::vector<Tag> find_tags(std::string_view text, const text::Folded& folded);

}  // namespace sml::claims
