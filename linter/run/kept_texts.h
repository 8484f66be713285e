// Whether a file that was mended says what it said.
#pragma once

#include <span>

#include "linter/rule/finding.h"
#include "linter/yaml/tree.h"

namespace sml::run {

// Whether texts that edits take characters out of are the same but for those, and for blanks that nobody sees. They are not where an empty or an
// indented line of a folded text is left, which makes lines of their own of those around it, nor where what is left is a null.
// `edits` are those that made `after` of `before`, in order.
bool keeps_texts(const yaml::Stream& before, const yaml::Stream& after, std::span<const rule::Edit> edits);

}  // namespace sml::run
