// Links, e-mails, handles and bare domains, which are read as one thing each and are no words.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::resolve {

// Whether a byte is a sign that each of them has: '@', the ':' of "://", or a '.' inside. Most texts have none.
bool is_sign_of_web_address(std::string_view text, std::size_t at);

// The stretch between spaces around a place: none of them holds a space.
text::Range stretch_around(std::string_view text, std::size_t at);

// Those of a stretch with a sign, by place: bytes of the text.
std::vector<text::Range> web_addresses_in(std::string_view text, const text::Range& stretch);

}  // namespace sml::resolve
