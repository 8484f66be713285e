// Whether a name that a text shortens goes on otherwise than the product's own: "chilaquiles con pollo" are no «Chilaquiles con mole».
#pragma once

#include <string_view>

namespace sml::resolve {

// Folded: the product's whole name, the words of the text that name it, and what stands behind these in their sentence.
bool is_other_variety(std::string_view name, std::string_view words, std::string_view behind);

}  // namespace sml::resolve
