#include "linter/claims/denial.h"

#include <algorithm>
#include <set>

#include "linter/base/ascii.h"

namespace sml::claims {
namespace {

constexpr std::size_t kFarthest = 160;   // bytes that a reach of words may take

bool is_word(char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c); }
bool ends_clause(std::string_view text, std::size_t at) {
  if (text[at] == ',' || text[at] == '.') return at + 1 >= text.size() || !base::is_ascii_digit(text[at + 1]);
  return std::string_view(";:!?()\n|").find(text[at]) != std::string_view::npos;
}

// Whether `to` can be reached from `from` over at most `words` whole words of the same clause.
bool within_reach(const Reading& reading, std::size_t from, std::size_t to, int words) {
  if (to < from || to - from > kFarthest) return false;
  const std::string_view between = reading.searched.substr(from, to - from);
  int count = 0;
  for (std::size_t at = 0; at < between.size();) {
    if (ends_clause(between, at)) return false;
    if (!is_word(between[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < between.size() && is_word(between[at])) ++at;
    if (reading.grammar.is("turn", between.substr(begin, at - begin)) || ++count > words) return false;
  }
  return true;
}

using Place = std::vector<Candidate>::iterator;

class Applier {
 public:
  Applier(std::vector<Candidate>& candidates, const Reading& reading) : candidates_(candidates), reading_(reading) {}

  void apply(const Modifier& modifier) {
    switch (modifier.meaning) {
      case Meaning::denies_next:
      case Meaning::past_next: return to_next(modifier);
      case Meaning::denies_previous:
      case Meaning::past_previous: return to_previous(modifier);
      case Meaning::denies_inside: return to_inside(modifier);
      case Meaning::denies_sentence: return to_sentence(modifier, modifier.sentence);
      case Meaning::retracts:
        if (modifier.sentence > 0) to_sentence(modifier, modifier.sentence - 1);
        return;
      default: return;
    }
  }

 private:
  Place first_from(std::size_t place) {
    return std::ranges::lower_bound(candidates_, place, {}, [](const Candidate& candidate) { return candidate.range.begin; });
  }

  void to_next(const Modifier& modifier) {
    for (Place at = first_from(modifier.range.begin); at != candidates_.end(); ++at) {
      if (at->sentence != modifier.sentence) return;
      if (at->range.begin < modifier.range.end) continue;
      if (!within_reach(reading_, modifier.range.end, at->range.begin, modifier.reach)) return;
      set(*at, modifier);
    }
  }

  void to_previous(const Modifier& modifier) {
    for (Place at = first_from(modifier.range.begin); at != candidates_.begin();) {
      --at;
      if (at->sentence != modifier.sentence) return;
      if (!within_reach(reading_, at->range.end, modifier.range.begin, modifier.reach)) return;
      set(*at, modifier);
    }
  }

  void to_inside(const Modifier& modifier) {
    for (Place at = first_from(modifier.range.begin); at != candidates_.end() && at->range.begin < modifier.range.end; ++at) set(*at, modifier);
  }

  void to_sentence(const Modifier& modifier, std::size_t sentence) {
    if (!whole_.insert(sentence).second) return;
    Place at = std::ranges::lower_bound(candidates_, sentence, {}, [](const Candidate& candidate) { return candidate.sentence; });
    for (; at != candidates_.end() && at->sentence == sentence; ++at) set(*at, modifier);
  }

  // "este sábado 14"
  bool is_near(text::Range range) const {
    const std::string_view words = reading_.searched.substr(range.begin, range.end - range.begin);
    return reading_.grammar.is("near", words.substr(0, words.find(' ')));
  }

  void set(Candidate& candidate, const Modifier& modifier) const {
    const bool looks_back = modifier.meaning == Meaning::past_next || modifier.meaning == Meaning::past_previous;
    if (!looks_back) {
      if (OfferClaim* offer = candidate.offer()) offer->negated = true;
    } else if (TimeClaim* time = std::get_if<TimeClaim>(&candidate.statement)) {
      StatedDays& days = time->first.days;
      if (modifier.present_too && is_near(candidate.range)) return;
      if (days.form == StatedDays::Form::date && !days.following && !days.year && !days.unit) days.past = true;
    }
  }

  std::vector<Candidate>& candidates_;
  const Reading& reading_;
  std::set<std::size_t> whole_;
};

}  // namespace

bool is_modifier(Meaning meaning) { return meaning > Meaning::no_day && meaning <= Meaning::past_previous; }

void apply(const std::vector<Modifier>& modifiers, std::vector<Candidate>& candidates, const Reading& reading) {
  Applier applier(candidates, reading);
  for (const Modifier& modifier : modifiers) applier.apply(modifier);
}

}  // namespace sml::claims
