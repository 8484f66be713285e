// Where a link begins and ends: its domain, port, path and query, as X's twitter-text finds them, which is what readers see as links.
//
// A domain ends with a top-level domain that exists, or, behind a scheme or "www.", with one that was mistyped ("luna.con": X makes no link of it, and
// whoever wrote it meant one). A path may be of any script where it is plain that the words belong to it: a
// sentence that goes on behind a link without a space is none of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "linter/text/fold.h"

namespace sml::claims {

struct Link {
  text::Range range;
  text::Range host;
};

// The link whose "://" begins at `at`; its scheme begins at or behind `from`.
std::optional<Link> link_with_scheme(std::string_view text, std::size_t from, std::size_t at);

// The link without a scheme whose first period is at `at`; it begins at or behind `from`.
std::optional<Link> bare_link(std::string_view text, std::size_t from, std::size_t at);

// Where the domain ends that begins at `begin` and is written in ASCII and Latin letters, or `begin` where there is none.
std::size_t domain_end(std::string_view text, std::size_t begin);

}  // namespace sml::claims
