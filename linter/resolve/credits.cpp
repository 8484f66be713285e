#include "linter/resolve/credits.h"

#include <algorithm>
#include <cstddef>

#include "linter/resolve/common_words.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"

namespace sml::resolve {

using namespace others;

bool thanks_somebody(const PartWords& part) {
  static constexpr WordList kThanking = " gracias obrigado obrigada thanks kudos shoutout felicidades parabens congratulations ";
  const auto& words = part.words();
  const auto is_thanking = [&](std::size_t at) {
    return is_of(kThanking, words[at]) || (at > 0 && words[at].word.folded == "out" && words[at - 1].word.folded == "shout");
  };
  const auto is_part_of_name = [&](std::size_t at) {
    return at < words.size() && words[at].word.capital && words[at].word.small_letters && !words[at].own && !words[at].behind_sign;
  };
  for (std::size_t at = 0; at + 2 < words.size(); ++at) {
    if (!is_thanking(at) || !is_of(kOfAPlace, words[at + 1])) continue;
    const std::size_t name = at + (is_the(words[at + 2]) ? 3 : 2);
    if (is_part_of_name(name) && is_part_of_name(name + 1) && (part.may_be_name(name) || part.may_be_name(name + 1))) return true;
  }
  return false;
}

bool is_organised_by_another(const PartWords& part) {
  static constexpr WordList kArrangedBySomeBody = " run put funded ", kArranged = " organizado organizada organizados organizadas organised organized hosted ",
                            kBy = " por by pelo pela pelos pelas ";
  const auto& words = part.words();
  for (std::size_t at = 0; at + 2 < words.size(); ++at) {
    const std::size_t by = at + (words[at + 1].word.folded == "on" ? 2 : 1);   // "put on by"
    const bool is_arranged = is_of(kArranged, words[at]);
    if (!(is_arranged || is_of(kArrangedBySomeBody, words[at])) || by + 1 >= words.size() || !is_of(kBy, words[by])) continue;
    const std::size_t whom = by + (is_the(words[by + 1]) ? 2 : 1);
    // "the city council", "the City of Austin"
    const auto is_body = [&](std::size_t which) { return which < words.size() && (is_of(kPublic, words[which]) || is_of(kGoverning, words[which])); };
    if (is_body(whom) || is_body(whom + 1) || (is_arranged && whom < words.size() && part.may_be_name(whom))) return true;
  }
  return false;
}

bool thanks_a_business(const PartWords& part) {
  constexpr std::size_t kName = 6;   // words
  const auto& words = part.words();
  const auto is_business = [](const auto& one) { return one.word.capital && (is_of(kKinds, one) || is_of(kTheirKinds, one)); };
  return thanks_somebody(part) && std::ranges::none_of(words, is_ours) &&
         std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), kName)), is_business);
}

}  // namespace sml::resolve
