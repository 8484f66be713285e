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

bool looks_back(Meaning meaning) { return meaning == Meaning::past_next || meaning == Meaning::past_previous; }

// Whether verbs that may be of the present or of the past are of the past: others beside them are, or somebody is thanked.
bool tells_past(const std::vector<Modifier>& modifiers, const Reading& reading) {
  constexpr std::string_view kThanks[] = {"gracias a tod", "gracias a quien", "gracias a los que", "gracias por venir",
                                          "gracias por acompa", "gracias por asist", "gracias por particip",
                                          "gracias por haber", "gracias por compart", "gracias por estar",
                                          "obrigado a tod", "obrigada a tod", "obrigado a quem", "obrigada a quem",
                                          "por vir", "por terem", "por participar", "to everyone who", "for coming", "for joining"};
  if (std::ranges::none_of(modifiers, &Modifier::present_too)) return false;
  if (std::ranges::any_of(modifiers, [](const Modifier& modifier) { return looks_back(modifier.meaning) && !modifier.present_too; })) return true;
  return std::ranges::any_of(kThanks, [&](std::string_view word) { return reading.searched.find(word) != std::string_view::npos; });
}

using Place = std::vector<Candidate>::iterator;

class Applier {
 public:
  Applier(std::vector<Candidate>& candidates, const std::vector<Modifier>& modifiers, const Reading& reading)
      : candidates_(candidates), reading_(reading), told_as_past_(tells_past(modifiers, reading)) {}

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

  // "El domingo 10, la feria llenó la plaza".
  bool is_day_before_comma(const Candidate& candidate, const Modifier& modifier, std::size_t reached) const {
    const std::size_t end = candidate.range.end;
    return looks_back(modifier.meaning) && candidate.is_time() && reached > end && reading_.searched.substr(end).starts_with(", ");
  }

  void to_previous(const Modifier& modifier) {
    constexpr int kJoined = 2;   // "y el"
    constexpr int kMost = 8;     // days that are told together
    int count = 0;
    std::size_t reached = modifier.range.begin;
    int reach = modifier.reach;
    for (Place at = first_from(modifier.range.begin); at != candidates_.begin();) {
      --at;
      if (at->sentence != modifier.sentence) return;
      const std::size_t comma = is_day_before_comma(*at, modifier, reached) ? 1 : 0;
      if (!within_reach(reading_, at->range.end + comma, reached, reach)) return;
      set(*at, modifier);
      if (!looks_back(modifier.meaning) || !at->is_time()) continue;
      if (++count == kMost) return;
      reached = at->range.begin;   // "sábado 14 y domingo 15 fueron"
      reach = kJoined;
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

  // Whether days beside "celebramos" lie behind: "el sábado celebramos" is to come unless the text looks back elsewhere. Of "sábado 14" the one that
  // is a Saturday is meant, and of what is announced as often as told the nearest: "el 8 de mayo celebramos", but "el 24 de marzo participamos".
  bool may_look_back(const StatedDays& days, const Modifier& modifier) const {
    constexpr std::string_view kAnnounced[] = {"celebr", "comemor", "inaugur"};
    const std::string_view verb = reading_.of(modifier.range);
    const bool announced = std::ranges::any_of(kAnnounced, [&](std::string_view stem) { return verb.starts_with(stem); });
    return told_as_past_ && !(days.day && days.weekday) && !(days.month && announced);
  }

  void set(Candidate& candidate, const Modifier& modifier) const {
    if (!looks_back(modifier.meaning)) {
      if (OfferClaim* offer = candidate.offer()) offer->negated = true;
    } else if (TimeClaim* time = std::get_if<TimeClaim>(&candidate.statement)) {
      StatedDays& days = time->shape == TimeClaim::Shape::until ? time->last.days : time->first.days;
      if (modifier.present_too && (is_near(candidate.range) || !may_look_back(days, modifier))) return;
      if (days.form == StatedDays::Form::date && !days.following && !days.year && !days.unit) days.past = true;
    }
  }

  std::vector<Candidate>& candidates_;
  const Reading& reading_;
  bool told_as_past_;
  std::set<std::size_t> whole_;
};

}  // namespace

bool is_modifier(Meaning meaning) { return meaning > Meaning::no_day && meaning <= Meaning::past_previous; }

void apply(const std::vector<Modifier>& modifiers, std::vector<Candidate>& candidates, const Reading& reading) {
  Applier applier(candidates, modifiers, reading);
  for (const Modifier& modifier : modifiers) applier.apply(modifier);
}

}  // namespace sml::claims
