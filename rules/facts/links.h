// The links of a post.
//
// Links point into the view's post and live no longer than it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/utf8.h"
#include "linter/rule/check.h"
#include "linter/text/characters.h"
#include "linter/text/scripts.h"
#include "linter/text/web_address.h"

namespace sml::rules {

struct PostLink {
  base::Span at{};
  std::string words;       // as the post writes it
  text::WebAddress address;
};

// Whether a link is the end of a longer word: of "forоlunar.example" with a Cyrillic о only "lunar.example" is one. text/hidden-characters tells.
inline bool is_cut_off(const text::Range& link, std::string_view text) {
  const char32_t before = base::previous_code_point(text, link.begin);
  return text::is_letter(before) && !text::is_written_without_spaces(before);
}

// Those of the texts and of `link`, by place.
inline std::vector<PostLink> links_of(const rule::ContentView& view) {
  std::vector<PostLink> links;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      if (claim.as<claims::UrlClaim>() == nullptr || is_cut_off(claim.range, text.text->text())) continue;
      std::string words(text.words(claim.range));
      text::WebAddress address = text::web_address(words);
      links.push_back({text.span(claim.range), std::move(words), std::move(address)});
    }
  }
  if (const model::Field<std::string>& link = view.post.link) links.push_back({link.span, *link, text::web_address(*link)});
  std::ranges::stable_sort(links, {}, [](const PostLink& link) { return link.at.begin; });
  return links;
}

}  // namespace sml::rules
