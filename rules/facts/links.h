// The links of a post, and how web addresses compare.
//
// Links point into the view's post and live no longer than it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/utf8.h"
#include "linter/rule/check.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"
#include "linter/text/fold.h"
#include "linter/text/scripts.h"

namespace sml::rules {

// Where a link leads: without scheme, "www.", port, query, fragment and a final slash, in lower case.
struct WebAddress {
  std::string host;
  std::string path;    // "" or "/reservas"
};

inline WebAddress web_address(std::string_view link) {
  const std::string folded = text::fold(link);
  std::string_view rest = folded;
  if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos) rest.remove_prefix(scheme + 3);
  static constexpr text::ByteSet kBehindPath("?#");
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

inline bool is_host_or_below(std::string_view host, std::string_view domain) {
  return !domain.empty() && host.ends_with(domain) && (host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.');
}

inline bool is_page_or_below(const WebAddress& address, const WebAddress& page) {
  return address.host == page.host && address.path.starts_with(page.path) &&
         (address.path.size() == page.path.size() || address.path[page.path.size()] == '/');
}

struct PostLink {
  base::Span at{};
  std::string words;       // as the post writes it
  WebAddress address;
};

// Whether a link is the end of a longer word: of "forоlunar.example" with a Cyrillic о only "lunar.example" is one. text/hidden-characters tells.
inline bool is_cut_off(const text::Range& link, std::string_view text) {
  const char32_t before = base::previous_code_point(text, link.begin);
  return text::is_letter(before) && !text::is_written_without_spaces(before);
}

// Those of the texts and of `link`, by place.
inline std::vector<PostLink> links_of(const rule::PostView& view) {
  std::vector<PostLink> links;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      if (claim.as<claims::UrlClaim>() == nullptr || is_cut_off(claim.range, text.text->text())) continue;
      std::string words(text.words(claim.range));
      WebAddress address = web_address(words);
      links.push_back({text.span(claim.range), std::move(words), std::move(address)});
    }
  }
  if (const model::Field<std::string>& link = view.post().link) links.push_back({link.span, *link, web_address(*link)});
  std::ranges::stable_sort(links, {}, [](const PostLink& link) { return link.at.begin; });
  return links;
}

}  // namespace sml::rules
