#include "linter/resolve/stated_starts.h"

#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/resolve/announcement.h"
#include "linter/resolve/weekdays.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;

// "De viernes a domingo": the first of those days from the publication on.
std::optional<Date> first_of_weekdays(const Claim& claim, const StatedText& text, Date publication) {
  const Weekdays weekdays = weekdays_named(text.words(claim.range));
  for (std::size_t ahead = 0; ahead < weekdays.size(); ++ahead) {
    const Date day = time::plus_days(publication, static_cast<int>(ahead));
    if (weekdays.test(static_cast<std::size_t>(time::weekday(day)))) return day;
  }
  return std::nullopt;
}

}  // namespace

bool says_weekdays(const Claim& claim) {
  const auto* stated = claim.as<TimeClaim>();
  return claim.as<claims::HoursClaim>() != nullptr || (stated != nullptr && stated->first.days.form == StatedDays::Form::recurrent);
}

StatedStarts starts_stated(const StatedText& text, Date publication) {
  StatedStarts starts;
  const auto raise = [](std::optional<Date>& latest, Date date) { latest = latest ? std::max(*latest, date) : date; };
  for (const Claim& claim : text.claims.found) {
    const auto* stated = claim.as<TimeClaim>();
    const auto days = stated == nullptr ? std::nullopt : claims::bounds_meant(*stated, publication);
    if (!days && says_weekdays(claim)) raise(starts.first, first_of_weekdays(claim, text, publication).value_or(publication));
    if (!days || !days->first) continue;
    raise(starts.first, *days->first);
    if (*days->first > publication && days->last) raise(starts.last_ahead, *days->last);
  }
  starts.announced = announces(text.folded());
  return starts;
}

}  // namespace sml::resolve
