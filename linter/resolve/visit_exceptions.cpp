#include "linter/resolve/visit_exceptions.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "linter/resolve/clause.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/visit_words.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;

bool says_clock_in(const text::Range& range, const StatedText& text) {
  return std::ranges::any_of(text.claims.found, [&](const Claim& claim) {
    const auto* time = claim.as<TimeClaim>();
    return time != nullptr && text::holds(range, claim.range) && (time->first.clock || time->last.clock);
  });
}

}  // namespace

bool is_excepted(const Claim& day, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[day.sentence];
  if (begins_with_no(text.folded(day.range.end, std::max(day.range.end, sentence.end)))) return true;
  std::string_view before = text.folded(sentence.begin, day.range.begin);
  before = before.substr(0, before.find_last_not_of(' ') + 1);
  const std::vector<Said> said = all_said(std::array{&phrasings::kNotOn}, before);
  return !said.empty() && !(text.read_in.starts_with("pt") && before.substr(said.back().range.begin) == "no");
}

bool is_shut(const Claim& day, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[day.sentence];
  const text::Range own = clause_of(day.range, sentence, text);
  if (phrasings::kShut.stands_in(text.folded(own))) return !says_clock_in(own, text);
  const std::size_t behind = day.range.end + std::min(text.words({day.range.end, sentence.end}).find_first_not_of(" ,:("), sentence.end - day.range.end);
  return phrasings::kShut.begins(text.folded(behind, sentence.end)) && !says_clock_in(clause_of({behind, behind}, sentence, text), text);
}

bool closes_between(const text::Range& one, const text::Range& other, const StatedText& text) {
  const std::size_t begin = std::min(one.end, other.end);
  const std::size_t end = std::max(one.begin, other.begin);
  return begin < end && says_closed(text.folded(begin, end));
}

bool tells_of_later(const Claim& invitation, const Claim& day, const StatedText& text) {
  if (day.as<TimeClaim>()->shape != TimeClaim::Shape::since || invitation.range.end >= day.range.begin) return false;
  const std::size_t end = std::max(day.range.end, text.claims.sentences[day.sentence].end);
  return begins_something_else(text.folded(invitation.range.end, day.range.begin), text.folded(day.range.end, end));
}

}  // namespace sml::resolve
