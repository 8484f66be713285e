#include "linter/lsp/file_uri.h"

#include <charconv>

#include "linter/base/ascii.h"
#include "linter/report/escape.h"

namespace sml::lsp {
namespace {

constexpr std::string_view kScheme = "file:";
constexpr std::string_view kThisMachine = "localhost";

// The byte that two hexadecimal figures stand for; nothing where they are none, or stand for a NUL.
std::optional<char> byte_of(std::string_view figures) {
  unsigned char byte = 0;
  const auto [end, error] = std::from_chars(figures.data(), figures.data() + figures.size(), byte, 16);
  if (figures.size() != 2 || error != std::errc() || end != figures.data() + 2 || byte == 0) return std::nullopt;
  return static_cast<char>(byte);
}

std::optional<std::string> decoded(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\0' || text[at] == '?' || text[at] == '#') return std::nullopt;
    if (text[at] != '%') {
      bytes += text[at];
      continue;
    }
    const std::optional<char> byte = byte_of(text.substr(at + 1, 2));
    if (!byte) return std::nullopt;
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
