#include "linter/text/web_address.h"

#include "linter/text/byte_set.h"
#include "linter/text/fold.h"

namespace sml::text {

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

bool is_host_or_below(std::string_view host, std::string_view domain) {
  return !domain.empty() && host.ends_with(domain) && (host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.');
}

bool is_page_or_below(const WebAddress& address, const WebAddress& page) {
  return address.host == page.host && address.path.starts_with(page.path) &&
         (address.path.size() == page.path.size() || address.path[page.path.size()] == '/');
}

}  // namespace sml::text
