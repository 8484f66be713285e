// Patterns of paths, as sml.yaml writes them: * and ? within a part of a path, ** over any number of parts.
#pragma once

#include <string_view>

namespace sml::base {

// Whether a whole path ("clients/napoli/posts/a.yaml") fits a pattern ("clients/napoli/**"). A pattern that names a folder fits all
// below it too. Time grows with the product of the lengths, never faster.
bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace sml::base
