#include "linter/resolve/hours_presence.h"

#include <algorithm>
#include <string>

#include "linter/claims/claim.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr NamedWords kHere{"here", {
    .es = "(?:estamos|estaremos) aqui|aqui (?:estamos|estaremos)",
    .en = "we(?:['’]re| are|['’]ll be| will be) (?:here|in)|(?:somebody|someone)['’]?s (?:here|in|at the counter)",
    .pt = "(?:estamos|estaremos|a gente (?:esta|ta)) aqui|aqui estamos"}};

}  // namespace

bool tells_only_presence(const StatedText& text, std::size_t sentence) {
  static const text::Pattern here = worded(R"(\b{here}\b)", {kHere});
  static const text::Pattern pattern = worded(R"((?:^|: )(?:[^a-z0-9:]*{beside}\b)*[^a-z0-9:]*{here}(?:[^a-z0-9]*(?:{beside}|{hours})\b)*[^a-z0-9]*$)", {
      kHere,
      {"hours", {.any = "[0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]m)? ?(?:to|till|until|a|as|-|–) ?[0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]m|h)?"}},
      {"beside", {.es = "y|el|los|de|desde", .en = "and|on|from|the", .pt = "e|n[oa]s?|aos|d[ae]s?"}},
  });
  const text::Range whole = text.claims.sentences[sentence];
  if (!here.stands_in(text.folded(whole))) return false;   // nearly none does
  const text::Folded& folded = text.claims.folded;
  std::string left(text.folded(whole));
  const std::size_t begin = folded.folded(whole).begin;
  for (const claims::Claim& claim : text.claims_in(sentence)) {
    if (claim.as<claims::TimeClaim>() == nullptr && claim.as<claims::HoursClaim>() == nullptr) continue;
    const text::Range range = folded.folded(claim.range);
    const std::size_t end = std::min(range.end - begin, left.size());
    std::fill(left.begin() + static_cast<std::ptrdiff_t>(std::min(range.begin - begin, end)), left.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  const std::size_t colon = left.find(": ");
  const bool is_led = colon == std::string::npos || phrasings::kToKeep.stands_in(std::string_view(left).substr(0, colon));   // "take note: we're here …"
  return is_led && pattern.stands_in(left);
}

}  // namespace sml::resolve
