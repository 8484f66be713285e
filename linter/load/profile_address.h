// The address of a profile on a network, where its handle is asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sml::load {

// "https://www.instagram.com/napoli/", "mastodon.social/@napoli". An address elsewhere may be what a blog is called by.
bool is_profile_address(std::string_view text);

// The handle of whose profile an address is: "@napoli", "@napoli@mastodon.social". Nothing where it tells none ("linkedin.com/company/napoli").
std::optional<std::string> handle_in_address(std::string_view address);

}  // namespace sml::load
