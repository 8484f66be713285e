// Web addresses as they are compared.
#pragma once

#include <string>
#include <string_view>

namespace sml::text {

// Where a link leads: without scheme, "www.", port, query, fragment and a final slash, folded (fold.h).
struct WebAddress {
  std::string host;
  std::string path;    // "" or "/reservas"
};

WebAddress web_address(std::string_view link);

// Whether a text is an address that a browser follows: http or https, or no scheme; a host with a period in it; no blanks or braces, and brackets behind a "?"
// alone.
bool is_web_address(std::string_view text);

// Whether what stands where a file belongs leads to the web: it has a scheme, or begins with "www.".
bool is_link(std::string_view file);

// "shop.napoli.example" is below "napoli.example".
bool is_host_or_below(std::string_view host, std::string_view domain);
bool is_page_or_below(const WebAddress& address, const WebAddress& page);

}  // namespace sml::text
