// What stands so close to figures that they are neither day nor time: a share, a price, a temperature, a sum.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::claims {

// Of what follows figures in a folded text.
bool is_measured(std::string_view rest);

// Of what precedes them.
bool is_priced(std::string_view before);

// How long "1-1/2" is, a number and a part of one, where no stretch of days reads so ("1-3/4") or inches are told of; else 0.
std::size_t mixed_number_size(std::string_view figures);

}  // namespace sml::claims
