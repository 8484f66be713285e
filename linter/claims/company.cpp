#include "linter/claims/company.h"

#include <algorithm>

namespace sml::claims {
namespace {

constexpr std::size_t kLongestAlone = 100;   // bytes

// "El 24 te esperamos", "te esperamos el 24 en la plaza": with the bytes that may stand between.
std::vector<text::Range> beside(std::vector<text::Range> spans) {
  constexpr std::size_t kBefore = 2;
  constexpr std::size_t kBehind = 5;   // " el "
  for (text::Range& span : spans) span = {span.begin - std::min(span.begin, kBefore), span.end + kBehind};
  return spans;
}

}  // namespace

std::vector<text::Range> spans_of(Meaning meaning, const std::vector<Hit>& hits) {
  std::vector<text::Range> spans;
  for (const Hit& hit : hits)
    if (hit.phrase().meaning == meaning) spans.push_back(hit.span());
  return spans;
}

Company::Company(const std::vector<Hit>& hits, const SentencePlaces& sentences, const Reading& reading)
    : visits_(beside(spans_of(Meaning::visit, hits))), is_one_sentence_(sentences.count() == 1 && reading.text.size() <= kLongestAlone) {
  for (const text::Range promise : spans_of(Meaning::attention, hits)) promises_.insert(sentences.of(promise));
}

bool Company::gives_meaning(const TimeStatement& stated) const {
  switch (stated.needs) {
    case TimeStatement::Needs::nothing:
    case TimeStatement::Needs::month: return true;
    case TimeStatement::Needs::visit: return visits_.touches(stated.range);
    case TimeStatement::Needs::solitude: return is_one_sentence_;
    case TimeStatement::Needs::nowhere: break;
  }
  return false;
}

}  // namespace sml::claims
