#include "linter/resolve/own_words.h"

#include <cstddef>
#include <optional>

#include "linter/claims/link.h"
#include "linter/claims/tags.h"
#include "linter/text/byte_set.h"

namespace sml::resolve {
namespace {

// What is cut out at a sign of it: the hashtag of a '#', the link of a "://" or of its first period.
std::optional<text::Range> cut_at(std::string_view text, std::size_t from, std::size_t at) {
  std::optional<claims::Link> link;
  if (text[at] == '#') {
    const std::size_t end = claims::hashtag_end(text, at + 1);
    return end == at + 1 ? std::nullopt : std::optional(text::Range{at, end});
  }
  if (text[at] == '.') link = claims::bare_link(text, from, at);
  if (text[at] == ':' && text.substr(at).starts_with("://")) link = claims::link_with_scheme(text, from, at);
  return link ? std::optional(link->range) : std::nullopt;
}

}  // namespace

void read_own_words(std::string_view text, text::WordHashes& words) {
  static constexpr text::ByteSet kSigns("#.:");
  words.keep(0);
  std::size_t from = 0;   // behind what was cut out last
  std::size_t kept = 0;   // words before that
  for (std::size_t at = words.read(text, 0, kSigns); at < text.size(); at = words.read(text, at, kSigns)) {
    const std::optional<text::Range> cut = cut_at(text, from, at);
    if (!cut) {
      ++at;
      continue;
    }
    if (cut->begin < at) {   // a link, whose first words are read
      words.keep(kept);
      words.read(text.substr(0, cut->begin), from);
    }
    at = from = cut->end;
    kept = words.all().size();
  }
}

}  // namespace sml::resolve
