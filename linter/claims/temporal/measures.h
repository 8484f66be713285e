// What stands so close to figures that they are neither day nor time: a share, a price, a temperature, a sum.
#pragma once

#include <string_view>

namespace sml::claims {

// Of what follows figures in a folded text.
bool is_measured(std::string_view rest);

// Of what precedes them.
bool is_priced(std::string_view before);

}  // namespace sml::claims
