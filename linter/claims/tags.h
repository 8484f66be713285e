// Mentions, hashtags, cashtags, links and e-mail addresses: what no other claim may be read out of.
//
// They are found as X's twitter-text finds them, since that is what readers see as such, with what other networks add: handles of
// two parts (@luna@social.example), with periods (Instagram) and hyphens (YouTube). One pass over the text, without patterns.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct Tag {
  text::Range range;                        // bytes of the text, whole characters
  std::optional<Statement> statement;       // nothing where what looks like a link or a hashtag is none, and no words either
};

// Where the hashtag ends whose letters, figures and joints begin at a byte behind its sign; that byte without a letter among them: "#7" is none.
std::size_t hashtag_end(std::string_view text, std::size_t begin);

// From left to right; they do not overlap. A statement's handle, tag and symbol are as written.
std::vector<Tag> find_tags(std::string_view text);

}  // namespace sml::claims
