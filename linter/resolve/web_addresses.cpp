#include "linter/resolve/web_addresses.h"

#include <algorithm>

#include "linter/text/ascii.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Where a part may be long, its class or a bound ends it soon, so that a long line without spaces stays linear; classes are of ASCII or of all but
// ASCII, which compile small.
const text::Pattern& addresses() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"([a-zA-Z][a-zA-Z0-9+.-]{0,20}://\S*|www\.\S+|[a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,})"
      R"(|@[^\s\x00-/:-@\[-\^`{-\x7F]+(?:\.[^\s\x00-/:-@\[-\^`{-\x7F]+)*)"
      R"(|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,18}\b(?:/\S*)?)");
  return pattern;
}

bool is_of_domain(char byte) {
  const auto character = static_cast<unsigned char>(byte);
  return text::is_ascii_letter(character) || text::is_ascii_digit(character) || byte == '-';
}

}  // namespace

bool is_sign_of_web_address(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at).starts_with("://");
  if (text[at] != '.' || at == 0 || at + 1 == text.size() || !is_of_domain(text[at - 1])) return false;
  return text::is_ascii_small(static_cast<unsigned char>(text[at + 1])) || text[at - 1] == 'w';
}

text::Range stretch_around(std::string_view text, std::size_t at) {
  constexpr std::string_view kSpaces = " \t\n\f\r";
  return {text.find_last_of(kSpaces, at) + 1, std::min(text.find_first_of(kSpaces, at), text.size())};
}

std::vector<text::Range> web_addresses_in(std::string_view text, const text::Range& stretch) {
  std::vector<text::Range> found;
  for (const text::Match& address : addresses().find_all(text::part_of(text, stretch)))
    found.push_back({stretch.begin + address.whole().begin, stretch.begin + address.whole().end});
  return found;
}

}  // namespace sml::resolve
