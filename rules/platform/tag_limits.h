// Hashtags and mentions beyond what a network takes.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "rules/platform/excess.h"
#include "rules/platform/limits.h"

namespace sml::rules {

// Reports the first claim of that kind beyond what a network of the post's accounts takes in one text. Arguments, beside report_excess's:
// the `words` of the first one over.
template <class Claim>
void check_tags(const rule::ContentView& view, std::span<const CountLimit> limits, rule::Report& report) {
  std::optional<Excess> first;
  std::string words;
  std::set<std::pair<const resolve::StatedText*, model::Network>> counted;
  for (const resolve::AccountText& text : view.account_texts) {
    if (!counted.emplace(text.stated, text.network).second) continue;
    const auto row = std::ranges::find(limits, text.network, &CountLimit::network);
    if (row == limits.end()) continue;
    std::vector<text::Range> tags;
    for (const claims::Claim& claim : text.stated->claims.found)
      if (claim.as<Claim>() != nullptr) tags.push_back(claim.range);
    const auto look = [&](std::optional<int> limit, bool advised) {
      if (!limit || tags.size() <= static_cast<std::size_t>(*limit)) return;
      const text::Range first_over = tags[static_cast<std::size_t>(*limit)];
      const Excess excess{text, *limit, advised, text.stated->span(first_over), tags.size()};
      if (first && !goes_before(excess, *first)) return;
      first = excess;
      words = text.stated->words(first_over);
    };
    if (const auto own = report.own_whole_number(model::name_of(text.network))) {
      look(own, false);
    } else {
      look(row->limit, false);
      look(row->advised, true);
    }
  }
  if (first) report_excess(*first, report).with("words", words);
}

}  // namespace sml::rules
