#include "linter/claims/tags.h"

#include <algorithm>
#include <array>

#include "linter/text/characters.h"
#include "linter/text/pattern.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

// One expression, so that the leftmost of them wins: e-mail, link with scheme, mention, hashtag, bare domain. What of a hashtag is no
// letter is cut off afterwards: classes of Unicode cost more to compile than all the rest. What stands before an @ is bounded (RFC 5321: 64
// octets), since it is looked ahead for behind each domain.
const text::Pattern& tag_pattern() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"(([a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+))"
      R"(|(?:https?://(?:www\.)?([^\s/?#<>"«»“”]+)[^\s<>"«»“”]*))"
      R"(|@([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?))"
      R"(|#([^\s\x00-/:-@\[-\^`{-\x7F]+))"
      R"(|(?:www\.)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}))(?:[/?][^\s<>"«»“”]*)?)");
  return pattern;
}
enum Group : std::size_t { kWhole, kEmail, kSchemeHost, kMention, kHashtag, kBareHost, kTopLevel };

// Top-level domains (IANA, 2026) under which businesses of our languages are found, and the reserved one for examples (RFC 2606).
constexpr std::string_view kTopLevels[] = {
    "academy", "agency", "app", "ar", "art", "bar", "beauty", "bio", "biz", "blog", "bo", "br", "ca", "cafe", "care", "cat", "center", "cl",
    "clinic", "club", "co", "coffee", "com", "cr", "cu", "dental", "design", "dev", "do", "ec", "edu", "email", "es", "eu", "events", "example",
    "fit", "fitness", "fun", "gal", "gallery", "gob", "gov", "gt", "hn", "ie", "info", "io", "lat", "link", "live", "ly", "me", "media", "menu",
    "mx", "net", "news", "ni", "nz", "online", "org", "pa", "page", "pe", "photo", "pizza", "pr", "pt", "pub", "py", "restaurant", "rocks",
    "salon", "school", "shop", "site", "social", "space", "store", "studio", "sv", "tech", "tienda", "tours", "travel", "tv", "uk", "us", "uy",
    "ve", "vet", "viajes", "web", "wine", "world", "xyz", "yoga", "za"};

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

bool begins_a_word(std::string_view folded, std::size_t at) {
  return at == 0 || (!is_word(folded[at - 1]) && folded[at - 1] != '@' && folded[at - 1] != '.' && folded[at - 1] != '-');
}

// Punctuation that closes the sentence, and a bracket that was opened before the link, are no part of it.
std::size_t trimmed_end(std::string_view folded, text::Range range) {
  constexpr std::string_view kEllipsis = "…";
  std::string_view link = folded.substr(range.begin, range.end - range.begin);
  auto unopened = std::ranges::count(link, ')') - std::ranges::count(link, '(');
  while (!link.empty()) {
    const bool closes = link.back() == ')' && unopened > 0;
    const bool is_ellipsis = link.ends_with(kEllipsis);
    if (!closes && !is_ellipsis && std::string_view(".,;:!?'*").find(link.back()) == std::string_view::npos) break;
    if (closes) --unopened;
    link.remove_suffix(is_ellipsis ? kEllipsis.size() : 1);
  }
  return range.begin + link.size();
}

std::string without_port(std::string_view host) {
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
  host = host.substr(0, host.find(':'));
  while (!host.empty() && std::string_view(".,;!)").find(host.back()) != std::string_view::npos) host.remove_suffix(1);
  return std::string(host);
}

// "hoy.Es gratis" is a sentence that begins without a space, no address.
bool begins_a_sentence(std::string_view text, const text::Folded& folded, const text::Match& match) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const text::Range top_level = folded.original(match.groups[kTopLevel]->begin, match.groups[kTopLevel]->end);
  const text::Range host = folded.original(match.groups[kBareHost]->begin, match.groups[kTopLevel]->begin);
  return is_capital(text[top_level.begin]) && !std::ranges::any_of(text.substr(host.begin + 1, host.end - host.begin - 1), is_capital);
}

// The letters, figures and '_' that a hashtag begins with; empty without a letter among them: "#7" is none.
text::Range hashtag_of(std::string_view folded, text::Range range) {
  bool has_letter = false;
  std::size_t at = range.begin;
  for (std::size_t behind = at; behind < range.end; at = behind) {
    const char32_t code_point = text::next_code_point(folded, behind);
    if (code_point != U'_' && !text::is_letter_or_digit(code_point)) break;
    has_letter = has_letter || code_point == U'_' || text::is_letter(code_point);
  }
  return {range.begin, has_letter ? at : range.begin};
}

std::string original_of(std::string_view text, const text::Folded& folded, text::Range range) {
  const text::Range place = folded.original(range.begin, range.end);
  return std::string(text.substr(place.begin, place.end - place.begin));
}

}  // namespace

std::vector<Tag> find_tags(std::string_view text, const text::Folded& folded) {
  const std::string_view searched = folded.text();
  std::vector<Tag> tags;
  for (const text::Match& match : tag_pattern().find_all(searched)) {
    text::Range range = match.whole();
    if (match.has(kEmail)) {
      tags.push_back({range, std::nullopt});
    } else if (match.has(kSchemeHost)) {
      range.end = trimmed_end(searched, range);
      tags.push_back({range, UrlClaim{without_port(match.of(searched, kSchemeHost))}});
    } else if (!begins_a_word(searched, range.begin)) {
      continue;
    } else if (match.has(kMention)) {
      tags.push_back({range, MentionClaim{original_of(text, folded, *match.groups[kMention])}});
    } else if (match.has(kHashtag)) {
      const text::Range words = hashtag_of(searched, *match.groups[kHashtag]);
      if (words.begin < words.end) tags.push_back({{range.begin, words.end}, HashtagClaim{original_of(text, folded, words)}});
    } else if (std::ranges::find(kTopLevels, match.of(searched, kTopLevel)) != std::end(kTopLevels) && !begins_a_sentence(text, folded, match)) {
      range.end = trimmed_end(searched, range);
      tags.push_back({range, UrlClaim{std::string(match.of(searched, kBareHost))}});
    }
  }
  return tags;
}

}  // namespace sml::claims
