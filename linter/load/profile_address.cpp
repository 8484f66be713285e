#include "linter/load/profile_address.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/model/network_domain.h"

namespace sml::load {
namespace {

struct Address {
  std::string host;        // in small letters, without "www."
  std::string_view path;   // without slashes around it
};

void drop_start(std::string_view& text, std::string_view start) {
  if (base::in_ascii_small(text.substr(0, start.size())) == start) text.remove_prefix(start.size());
}

Address address_of(std::string_view text) {
  for (const std::string_view start : {"https://", "http://", "www."}) drop_start(text, start);
  const std::size_t slash = std::min(text.find('/'), text.size());
  std::string_view path = text.substr(slash);
  path = path.substr(0, path.find_first_of("?#"));
  while (path.starts_with('/')) path.remove_prefix(1);
  while (path.ends_with('/')) path.remove_suffix(1);
  return {base::in_ascii_small(text.substr(0, slash)), path};
}

bool is_of_network(const Address& address) { return model::network_domain(address.host) == model::NetworkDomain::profiles; }

// "mastodon.social/@napoli".
bool is_instance(const Address& address) { return address.host.find('.') != std::string::npos && address.path.size() > 1 && address.path.starts_with('@'); }

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char byte) {
    return base::is_ascii_small(base::ascii_small(byte)) || base::is_ascii_digit(byte) || byte == '_' || byte == '.';
  });
}

}  // namespace

bool is_profile_address(std::string_view text) {
  const Address address = address_of(text);
  return is_of_network(address) || is_instance(address);
}

std::optional<std::string> handle_in_address(std::string_view text) {
  const Address address = address_of(text);
  const std::string_view name = address.path.starts_with('@') ? address.path.substr(1) : address.path;
  if (!is_profile_address(text) || !is_name(name) || name.ends_with(".php") || address.host == "wa.me") return std::nullopt;
  return '@' + std::string(name) + (is_of_network(address) ? "" : '@' + address.host);
}

}  // namespace sml::load
