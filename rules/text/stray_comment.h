// A comment for this program that ended up within a text.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "linter/resolve/reading.h"
#include "linter/text/pattern.h"

namespace sml::rules {

// To YAML it is words like all others, and they go out.
inline std::optional<text::Range> first_comment(const resolve::StatedText& stated) {
  const resolve::Wording& wording = stated.wording;
  const bool may_be_one = wording.signs.has('#') && std::ranges::count(wording.words, "sml", &resolve::Word::folded) > 0;
  if (wording.is_all_words() && !may_be_one) return std::nullopt;
  static const text::Pattern comment = text::Pattern::on_demand(R"((?:^|\s)(#[ \t]*sml[-_](?:disable|ignore)\b[^\n]*))");
  const std::vector<text::Match> found = comment.find_all(stated.text->text());
  return found.empty() ? std::nullopt : std::optional(*found.front().groups[1]);
}

}  // namespace sml::rules
