// The links of a post, and how web addresses compare.
//
// Links point into the view's post and live no longer than it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "linter/rule/check.h"
#include "linter/text/fold.h"

namespace sml::rules {

// Where a link leads: without scheme, "www.", port, query, fragment and a final slash, in lower case.
struct WebAddress {
  std::string host;
  std::string path;    // "" or "/reservas"
};

inline WebAddress web_address(std::string_view link) {
  std::string folded = text::fold(link);
  if (const std::size_t scheme = folded.find("://"); scheme != std::string::npos) folded.erase(0, scheme + 3);
  folded.erase(std::min(folded.find_first_of("?#"), folded.size()));
  const std::size_t slash = std::min(folded.find('/'), folded.size());
  WebAddress address{folded.substr(0, slash), folded.substr(slash)};
  if (const std::size_t user = address.host.rfind('@'); user != std::string::npos) address.host.erase(0, user + 1);
  address.host.erase(std::min(address.host.find(':'), address.host.size()));
  if (address.host.starts_with("www.")) address.host.erase(0, 4);
  while (address.host.ends_with('.')) address.host.pop_back();
  while (address.path.ends_with('/')) address.path.pop_back();
  return address;
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

// Those of the texts and of `link`, by place.
inline std::vector<PostLink> links_of(const rule::PostView& view) {
  std::vector<PostLink> links;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      if (claim.as<claims::UrlClaim>() == nullptr) continue;
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
