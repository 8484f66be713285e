// Patterns as sml.yaml writes them: * stands for any characters and ? for one. In those of paths both stay within a part, and ** goes over any number of parts.
#pragma once

#include <string_view>

namespace sml::base {

// Whether a whole text fits a pattern with * and ?; a slash is a character like others. A byte that is no UTF-8 counts as a character.
bool wildcards_match(std::string_view pattern, std::string_view text);

// Whether a whole path ("clients/napoli/posts/a.yaml") fits a pattern ("clients/napoli/**"). A pattern that names a folder fits all
// below it too. Time grows with the product of the lengths, never faster.
bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace sml::base
