#include "linter/text/web_address.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/text/byte_set.h"
#include "linter/text/fold.h"

namespace sml::text {
namespace {

// Labels with periods between them; letters beyond ASCII are those of other languages.
bool is_host(std::string_view host) {
  const auto may_stand = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80 || base::is_ascii_letter_or_digit(static_cast<unsigned char>(byte)) || byte == '-' || byte == '_' || byte == '.'; };
  return host.find('.') != std::string_view::npos && !host.starts_with('.') && host.find("..") == std::string_view::npos && std::ranges::all_of(host, may_stand);
}

}  // namespace

WebAddress web_address(std::string_view link) {
  const std::string folded = fold(link);
  std::string_view rest = folded;
  if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos) rest.remove_prefix(scheme + 3);
  static constexpr ByteSet kBehindPath("?#");
  rest = rest.substr(0, kBehindPath.find_in(rest));
  std::string_view host = rest.substr(0, rest.find('/'));
  std::string_view path = rest.substr(host.size());
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  host = host.substr(0, host.find(':'));
  if (host.starts_with("www.")) host.remove_prefix(4);
  while (host.ends_with('.')) host.remove_suffix(1);
  while (path.ends_with('/')) path.remove_suffix(1);
  return {std::string(host), std::string(path)};
}

bool is_web_address(std::string_view text) {
  constexpr std::string_view kNowhere = " \t\n\r{}[]<>\"\\^`|";
  if (text.find_first_of(kNowhere) != std::string_view::npos) return false;
  const std::size_t scheme = text.find("://");
  if (scheme != std::string_view::npos) {
    const std::string written = base::in_ascii_small(text.substr(0, scheme));
    if (written != "http" && written != "https") return false;
    text.remove_prefix(scheme + 3);
  }
  std::string_view host = text.substr(0, text.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); scheme != std::string_view::npos && user != std::string_view::npos) host.remove_prefix(user + 1);
  const std::size_t port = host.find(':');
  const bool has_port = port == std::string_view::npos || (port + 1 < host.size() && std::ranges::all_of(host.substr(port + 1), base::is_ascii_digit));
  return has_port && is_host(host.substr(0, port));
}

bool is_host_or_below(std::string_view host, std::string_view domain) {
  return !domain.empty() && host.ends_with(domain) && (host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.');
}

bool is_page_or_below(const WebAddress& address, const WebAddress& page) {
  return address.host == page.host && address.path.starts_with(page.path) &&
         (address.path.size() == page.path.size() || address.path[page.path.size()] == '/');
}

}  // namespace sml::text
