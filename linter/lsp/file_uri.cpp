#include "linter/lsp/file_uri.h"

#include "linter/base/ascii.h"
#include "linter/base/hexadecimal.h"
#include "linter/report/escape.h"

namespace sml::lsp {
namespace {

constexpr std::string_view kScheme = "file:";
constexpr std::string_view kThisMachine = "localhost";

// Nothing of what says a NUL.
std::optional<std::string> decoded(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\0' || text[at] == '?' || text[at] == '#') return std::nullopt;
    if (text[at] != '%') {
      bytes += text[at];
      continue;
    }
    const std::optional<char> byte = base::byte_of(text.substr(at + 1, 2));
    if (!byte || *byte == '\0') return std::nullopt;
    bytes += *byte;
    at += 2;
  }
  return bytes;
}

}  // namespace

std::optional<std::string> path_of_uri(std::string_view uri) {
  if (base::in_ascii_small(uri.substr(0, kScheme.size())) != kScheme) return std::nullopt;
  std::string_view rest = uri.substr(kScheme.size());
  if (rest.starts_with("//")) {
    rest.remove_prefix(2);
    const std::string_view machine = rest.substr(0, rest.find('/'));
    if (!machine.empty() && base::in_ascii_small(machine) != kThisMachine) return std::nullopt;
    rest.remove_prefix(machine.size());
  }
  return rest.starts_with('/') ? decoded(rest) : std::nullopt;
}

std::string uri_of_path(std::string_view path) { return "file://" + report::uri_of(path); }

}  // namespace sml::lsp
