#include "linter/resolve/hours_known.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "linter/resolve/day_runs.h"
#include "linter/resolve/hours_times.h"
#include "linter/resolve/hours_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;
using Times = std::vector<const Claim*>;

// "Abrimos el sábado de 9 a 14 h", and no word behind it that names whom else they are of.
bool stand_by_opening(const Claim& day, const Times& times, const StatedText& text, const HoursOwner& owner) {
  const std::size_t end = std::max(day.range.end, times.back()->range.end);
  const std::string around = without_open_days(owner.folded(text.claims.sentences[day.sentence].begin, end));
  return phrasings::kOpening.stands_in(around) && owner.subject_before(day.sentence, times.front()->range.begin) == HoursOwner::Subject::own;
}

// "Tienda Centro: lunes 28 de 9 a 18; jueves 31 de 9 a 12": a place right before the time, or with a colon before all days of its sentence, or above.
bool stands_at_place(const Claim& time, const StatedText& text, const HoursOwner& owner) {
  const auto claims = text.claims_in(time.sentence);
  const auto first = std::ranges::find_if(claims, [](const Claim& claim) { return claim.as<TimeClaim>() != nullptr; });
  const bool behind_colon = text.words({text.claims.sentences[time.sentence].begin, first->range.begin}).ends_with(": ");
  return owner.stands_right_behind_place(time.sentence, time.range.begin) ||
         (behind_colon && owner.stands_right_behind_place(time.sentence, first->range.begin)) || owner.stands_under_place(time.sentence);
}

// "Horario de mañana: 9 a 14 h. Horario de tarde: 17 a 20 h": no tomorrow, where the text has an afternoon beside it.
bool is_morning_of_two(const Claim& day, const StatedText& text) {
  static const text::Pattern morning = worded(R"(\bhorarios? de $)");
  static const text::Pattern afternoon = worded(R"(\b{words}\b)", {.es = "horarios? de (?:la )?tardes?|y de (?:la )?tardes?"});
  return text.folded(day.range).starts_with("manana") && morning.stands_in(text.folded(text.claims.sentences[day.sentence].begin, day.range.begin)) &&
         afternoon.stands_in(text.folded());
}

}  // namespace

bool is_stretch(const Claim* time) { return time->as<TimeClaim>()->shape == TimeClaim::Shape::between; }

bool recurs(const Claim& day) { return day.as<TimeClaim>()->first.days.form == claims::StatedDays::Form::recurrent; }

bool are_of_something_else(const Claim& day, const Times& times, const StatedText& text, const HoursOwner& owner) {
  if (is_morning_of_two(day, text)) return true;
  if (times.size() > 1) return are_of_several(times, text);
  const Claim& time = *times.front();
  return is_of_other_things(time, text, owner) || is_shut_between(day, time, owner) || invites_between(day, time, text);
}

Known how_known(const Claim& day, const Times& times, const StatedText& text, const HoursOwner& owner) {
  if (stand_by_opening(day, times, text, owner)) return Known::by_opening;
  if (times.size() == 1) {   // more may be of several places
    if (owner.stands_under_opening(day.sentence)) return Known::by_opening;
    const bool has_both_ends = is_stretch(times.front());
    if (has_both_ends && stands_at_place(*times.front(), text, owner)) return Known::by_opening;
    if (has_both_ends && owner.is_bare_text(day.sentence)) return Known::by_themselves;
  }
  if (!std::ranges::all_of(times, is_stretch)) return Known::never;
  const auto beside = owner.beside_place(day.sentence);
  if (beside == HoursOwner::Beside::alone) return Known::by_place;
  return beside == HoursOwner::Beside::in_company && recurs(day) ? Known::by_place_in_company : Known::never;
}

}  // namespace sml::resolve
