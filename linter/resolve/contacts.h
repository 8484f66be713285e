// Whether two telephone numbers or e-mails are the same, however people write them.
//
// All are lenient: what one of two leaves out, such as a country's code or an area, makes no difference.
#pragma once

#include <string>
#include <string_view>

namespace sml::resolve {

// `country` is the business's (ISO 3166-1), for numbers without a country's code; it may be empty.
bool is_same_phone(std::string_view one, std::string_view other, std::string_view country);

// Too short for a subscriber's number: 911, 060, *123.
bool is_short_number(std::string_view phone);

// The number that a link opens a chat with, "+525512345678" of "https://wa.me/525512345678"; empty where it does not say one.
std::string phone_of_link(std::string_view url);

bool is_same_email(std::string_view one, std::string_view other);

}  // namespace sml::resolve
