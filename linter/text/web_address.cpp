#include "linter/text/web_address.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/text/byte_set.h"
#include "linter/text/fold.h"

namespace sml::text {
namespace {

// Behind "https://" where a text begins with a scheme; else 0. What stands within a path is no scheme.
std::size_t scheme_end(std::string_view text) {
  constexpr std::string_view kMark = "://";
  const std::size_t mark = text.find(kMark);
  const auto may_stand = [](char byte) {
    return base::is_ascii_letter_or_digit(static_cast<unsigned char>(byte)) || byte == '+' || byte == '-' || byte == '.';
  };
  return mark != std::string_view::npos && std::ranges::all_of(text.substr(0, mark), may_stand) ? mark + kMark.size() : 0;
}

// Labels with periods between them; letters beyond ASCII are those of other languages.
bool is_host(std::string_view host) {
  const auto may_stand = [](char byte) {
    return static_cast<unsigned char>(byte) >= 0x80 || base::is_ascii_letter_or_digit(static_cast<unsigned char>(byte)) ||
           byte == '-' || byte == '_' || byte == '.';
  };
  return host.find('.') != std::string_view::npos && !host.starts_with('.') && host.find("..") == std::string_view::npos &&
         std::ranges::all_of(host, may_stand);
}

}  // namespace

WebAddress web_address(std::string_view link) {
  const std::string folded = fold(link);
  std::string_view rest = std::string_view(folded).substr(scheme_end(folded));
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

bool is_link(std::string_view file) { return file.find("://") != std::string_view::npos || file.starts_with("www."); }

bool is_web_address(std::string_view text) {
  constexpr std::string_view kNowhere = " \t\n\r{}<>\"\\";
  if (text.find_first_of(kNowhere) != std::string_view::npos) return false;
  const std::size_t begin = scheme_end(text);
  const std::string written = base::in_ascii_small(text.substr(0, begin));
  if (begin > 0 && written != "http://" && written != "https://") return false;
  text.remove_prefix(begin);
  if (text.substr(0, text.find('?')).find_first_of("[]") != std::string_view::npos) return false;   // "[LINK]"; but "?filter[color]=red"
  std::string_view host = text.substr(0, text.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); begin > 0 && user != std::string_view::npos) host.remove_prefix(user + 1);
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
