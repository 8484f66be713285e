#include <algorithm>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/load/meant_zone.h"
#include "linter/resolve/written_time.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/text/trimmed.h"
#include "linter/time/country_zones.h"
#include "linter/time/minutes.h"
#include "linter/time/zone.h"

namespace sml::resolve {
namespace {

using text::Pattern;

constexpr std::string_view kNearlyIso = R"(^(\d{4})(-?)(\d{1,2})(-?)(\d{1,2})(?:(?: ?t ?| )(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?: ?([+-])(\d{2}):?(\d{2})|)"
                                        R"( ?(z))?)?$)";
constexpr std::string_view kShortYear = R"(^(\d\d)[-./](\d\d)[-./](\d\d)(\D.*)?$)";
constexpr std::string_view kEndOfDay = R"([t\s](24)\s?(?:[:.h]\s?00(?::00)?|h)(?:$|[^\d:.]))";
constexpr std::string_view kHoursFromUtc = R"(^(.*\d\D*?)\s\(?(utc\s?|gmt\s?)?([+-])(\d{1,2})(?::?(\d{2}))?\)?$)";
constexpr std::string_view kClockOfPlace = R"(^(.*\d\D*?),?\s\(?(?:hora|horario|time)\s(?:de\s|do\s|da\s|en\s|em\s|of\s|in\s)?([a-z][a-z .]+?)\)?$)";
constexpr std::string_view kWeekdayDayMonth = R"(^[a-z]+(?:-feira)?\.?,?\s+\d{1,2}(?:\s?/\s?\d{1,2}|\.?(?:o|st|nd|rd|th)?[\s.-]+(?:de\s|)"
                                              R"(of\s)?\s*[a-z]{3,}\.?))";
constexpr std::string_view kDayMonth = R"(^\d{1,2}(?:\s?/\s?\d{1,2}|\.?(?:o|st|nd|rd|th)?[\s.-]+(?:de\s|of\s)?\s*[a-z]{3,}\.?))";
constexpr std::string_view kWeekdayMonthDay = R"(^[a-z]+\.?,?\s+[a-z]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?)";

constexpr std::string_view kSpreadsheetDay = R"(^(4\d{4})(?:[.,](\d+))?$)";   // of 2009 to 2036
constexpr time::Date kSpreadsheetEpoch = {1899, 12, 30};
constexpr std::size_t kMostFraction = 6;   // figures: more than tell a minute

// A moment of ISO 8601 but for a sign, a zero or a blank: "2026-03-12T9:00", "20260312T1230", "2026-03-12 15:00 -06:00".
std::optional<std::string> nearly_iso(std::string_view cell) {
  static const Pattern pattern = Pattern::literal(kNearlyIso);
  enum { all, year, sign, month, next_sign, day, hour, minute, second, east, hours_off, minutes_off, utc };
  const auto match = pattern.find(cell);
  if (!match || match->of(cell, sign) != match->of(cell, next_sign)) return std::nullopt;
  const auto of = [&](std::size_t group) { return base::whole_number(match->of(cell, group)); };
  const bool is_together = match->of(cell, sign).empty();
  if (is_together && match->of(cell, month).size() + match->of(cell, day).size() < 4) return std::nullopt;   // which figures are the month's?
  const time::Date date{of(year), of(month), of(day)};
  const bool is_day = date.year >= time::kFirstYear && date.year <= time::kLastYear && time::exists(date);
  if (!match->has(hour)) return is_day ? std::optional(time::iso(date)) : std::nullopt;
  const bool is_range = match->of(cell, east) == "-" && of(hour) < of(hours_off);   // "08:00 -09:00"
  std::string moment = time::iso(time::Civil{date, of(hour), of(minute), of(second)});
  if (match->has(east)) moment.append(match->of(cell, east)).append(match->of(cell, hours_off)).append(":").append(match->of(cell, minutes_off));
  if (match->has(utc)) moment += 'Z';
  return !is_range && time::parse_moment(moment) ? std::optional(moment) : std::nullopt;
}

void add_moments(const WrittenDay& day, std::optional<Clock> clock, std::vector<std::string>& moments) {
  const std::optional<Clock> at = day.clock ? day.clock : clock;
  for (const DayOrder order : {DayOrder::day_first, DayOrder::month_first}) {
    const auto date = date_in(day, order);
    if (!date) continue;
    std::string moment = at ? time::iso(time::Civil{*date, at->hour, at->minute, at->second}) : time::iso(*date);
    if (at && day.offset_seconds) moment += day.utc ? std::string("Z") : time::iso_offset(*day.offset_seconds);
    if (std::ranges::find(moments, moment) == moments.end()) moments.push_back(std::move(moment));
  }
}

// What a folded text may mean of the year that it says.
std::vector<std::string> moments_of(const std::string& text, std::optional<Clock> clock) {
  if (auto moment = clock ? std::nullopt : nearly_iso(text)) return {*std::move(moment)};
  std::vector<std::string> moments;
  if (const auto day = read_day(text)) add_moments(*day, clock, moments);
  return moments;
}

// Three numbers of two figures, "26-12-02", may have their year in front, too: of all that they may be, what is near to today where anything is.
void weigh_short_years(const std::string& text, std::optional<Clock> clock, time::Date today, std::vector<std::string>& moments) {
  static const Pattern pattern = Pattern::literal(kShortYear);
  constexpr int kYear = 366;   // days
  const auto match = pattern.find(text);
  if (!match) return;
  const std::string year_first =
      "20" + std::string(match->of(text, 1)) + '-' + std::string(match->of(text, 2)) + '-' + std::string(match->of(text, 3)) + std::string(match->of(text, 4));
  for (std::string& moment : moments_of(year_first, clock))
    if (std::ranges::find(moments, moment) == moments.end()) moments.push_back(std::move(moment));
  const std::string first = time::iso(time::plus_days(today, -kYear)), last = time::iso(time::plus_days(today, kYear));
  const auto is_far = [&](const std::string& moment) { return moment.substr(0, first.size()) < first || last < moment.substr(0, last.size()); };
  if (!std::ranges::all_of(moments, is_far)) std::erase_if(moments, is_far);
}

// Behind which byte a folded text that begins with a day would say the year, and after which sign; nothing where it does not begin so.
std::optional<std::pair<std::size_t, std::string_view>> place_of_year(std::string_view text) {
  static const Pattern day_month = Pattern::literal(kWeekdayDayMonth);
  static const Pattern month_day = Pattern::literal(kWeekdayMonthDay);
  static const Pattern day_alone = Pattern::literal(kDayMonth);
  const auto match = day_month.find(text);
  if (const auto day = match ? match : day_alone.find(text)) {
    const std::size_t end = day->whole().end;
    return std::pair(end, text.substr(0, end).find('/') == std::string_view::npos ? std::string_view(" ") : std::string_view("/"));
  }
  if (const auto day = month_day.find(text)) return std::pair(day->whole().end, std::string_view(", "));
  return std::nullopt;
}

// What it means in a year that it does not say.
std::vector<std::string> moments_in(const std::string& text, std::pair<std::size_t, std::string_view> place, int year,
                                    std::optional<Clock> clock, bool of_weekday) {
  std::vector<std::string> moments;
  const auto day = read_day(std::string(text).insert(place.first, std::string(place.second) + std::to_string(year)));
  if (day && (day->weekday || !of_weekday)) add_moments(*day, clock, moments);
  return moments;
}

// And of the years about a day, where it says a weekday and no year.
std::vector<std::string> moments_near(const std::string& text, time::Date today, std::optional<Clock> clock) {
  constexpr int kHalfYear = 182;   // days
  std::vector<std::string> moments;
  const auto place = place_of_year(text);
  if (!place || read_day(text)) return moments;
  const std::string first = time::iso(time::plus_days(today, -kHalfYear)), last = time::iso(time::plus_days(today, kHalfYear));
  for (const int year : {today.year - 1, today.year, today.year + 1})
    for (std::string& moment : moments_in(text, *place, year, clock, true)) moments.push_back(std::move(moment));
  std::erase_if(moments, [&](const std::string& moment) { return moment.substr(0, first.size()) < first || last < moment.substr(0, last.size()); });
  return moments.size() == 1 ? moments : std::vector<std::string>();
}

// Whether it says the end of a day, "24:00", for which it then says "00:00".
bool begins_next_day(std::string& text) {
  static const Pattern pattern = Pattern::literal(kEndOfDay);
  const auto match = pattern.find(text);
  if (match) text.replace(match->groups[1]->begin, 2, "00");
  return match.has_value();
}

void put_off_a_day(std::string& moment) {
  const std::size_t size = time::iso(time::Date{}).size();
  moment = time::iso(time::plus_days(time::parse_moment(moment)->civil.date, 1)) + moment.substr(size);
}

// What a text says of whose clock it goes by, and itself without that.
struct OtherClock {
  std::optional<std::int32_t> offset_seconds{};   // of hours from UTC
  std::optional<time::Zone> zone{};               // of a place that is named
  std::string rest;
};

// The zone of a place: a country with one clock, or a city.
std::optional<time::Zone> zone_of(std::string_view place) {
  constexpr std::pair<std::string_view, std::string_view> kCountries[] = {
      {"colombia", "CO"}, {"peru", "PE"}, {"argentina", "AR"}, {"uruguay", "UY"},
      {"venezuela", "VE"}, {"bolivia", "BO"}, {"paraguay", "PY"}, {"costa rica", "CR"},
      {"guatemala", "GT"}, {"honduras", "HN"}, {"nicaragua", "NI"}, {"panama", "PA"}, {"el salvador", "SV"}, {"cuba", "CU"}, {"puerto rico", "PR"},
      {"republica dominicana", "DO"},
  };
  const auto country = std::ranges::find(kCountries, place, [](const auto& pair) { return pair.first; });
  const auto name = country == std::end(kCountries) ? load::zone_called(place) : std::optional(std::string(time::usual_zone(country->second)));
  return name ? time::Zone::find(*name) : std::nullopt;
}

// "10:00 -5", "10:00 gmt-5", "10:00 (hora colombia)"; nothing where it says none, or names a place whose zone nobody can tell.
std::optional<OtherClock> other_clock(const std::string& text) {
  static const Pattern from_utc = Pattern::literal(kHoursFromUtc);
  static const Pattern of_place = Pattern::literal(kClockOfPlace);
  if (const auto match = from_utc.find(text)) {
    if (!match->has(2) && match->has(5)) return std::nullopt;   // "08:00 -09:00"
    const int seconds = (base::whole_number(match->of(text, 4)) * time::kHourMinutes + base::whole_number(match->of(text, 5))) * time::kMinuteSeconds;
    return OtherClock{.offset_seconds = match->of(text, 3) == "-" ? -seconds : seconds, .rest = std::string(match->of(text, 1))};
  }
  const auto match = of_place.find(text);
  const auto zone = match ? zone_of(match->of(text, 2)) : std::nullopt;
  return zone ? std::optional(OtherClock{.zone = zone, .rest = std::string(match->of(text, 1))}) : std::nullopt;
}

// Says by which clock a moment goes; whether it is one then.
bool go_by(const OtherClock& clock, std::string& moment) {
  const auto written = time::parse_moment(moment);
  if (!written || written->date_only || written->offset_seconds) return false;
  if (clock.offset_seconds && written->civil.hour * time::kHourSeconds < -*clock.offset_seconds) return false;   // "8:00 -9"
  moment += time::iso_offset(clock.offset_seconds ? *clock.offset_seconds : clock.zone->offset_seconds(time::instant_of(*written, *clock.zone)));
  return bool(time::parse_moment(moment));
}

// "46374", "46374,4166": a day as spreadsheets count them, with the part of it that is over.
std::optional<std::string> moment_of_spreadsheet(std::string_view text) {
  static const Pattern pattern = Pattern::literal(kSpreadsheetDay);
  const auto match = pattern.find(text);
  if (!match) return std::nullopt;
  const time::Date date = time::plus_days(kSpreadsheetEpoch, base::whole_number(match->of(text, 1)));
  const std::string_view figures = match->of(text, 2).substr(0, kMostFraction);
  if (figures.empty()) return iso(date);
  std::int64_t whole = 1;
  for (std::size_t figure = 0; figure < figures.size(); ++figure) whole *= 10;
  return iso(time::plus_minutes({date}, (std::int64_t{base::whole_number(figures)} * time::kDayMinutes + whole / 2) / whole));
}

// The moments that a folded text may mean by the clock that it does not name.
std::vector<std::string> moments_said(std::string said, std::optional<Clock> clock, std::optional<time::Date> today) {
  const bool ends_day = begins_next_day(said);
  std::vector<std::string> moments = moments_of(said, clock);
  if (today) weigh_short_years(said, clock, *today, moments);
  if (moments.empty() && today) moments = moments_near(said, *today, clock);
  if (ends_day) std::ranges::for_each(moments, put_off_a_day);
  return moments;
}

std::int64_t days_apart(const std::string& moment, time::Date today) {
  return time::days_between(today, time::parse_moment(moment)->civil.date);
}

}  // namespace

std::optional<std::string> moment_without_year(std::string_view written, time::Date today, YearSide side) {
  const std::string said(text::trimmed(text::fold(written)));
  const auto place = place_of_year(said);
  std::optional<std::string> meant;
  if (!place || read_day(said)) return meant;
  for (const int year : {today.year - 1, today.year, today.year + 1}) {
    const std::vector<std::string> moments = moments_in(said, *place, year, {}, false);
    if (moments.size() > 1) return std::nullopt;
    if (moments.empty() || (side == YearSide::ahead && days_apart(moments.front(), today) < 0)) continue;
    if (!meant || std::abs(days_apart(moments.front(), today)) < std::abs(days_apart(*meant, today))) meant = moments.front();
  }
  return meant;
}

std::vector<std::string> meant_moments(std::string_view written, std::optional<Clock> clock, std::optional<time::Date> today) {
  const std::string said(text::trimmed(text::fold(written)));
  if (auto moment = moment_of_spreadsheet(said)) return {*std::move(moment)};
  std::vector<std::string> moments = moments_said(said, clock, today);
  const auto other = moments.empty() ? other_clock(said) : std::nullopt;
  if (!other) return moments;
  moments = moments_said(other->rest, clock, today);
  std::erase_if(moments, [&](std::string& moment) { return !go_by(*other, moment); });
  return moments;
}

}  // namespace sml::resolve
