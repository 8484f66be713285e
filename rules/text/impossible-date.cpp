#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/claims/calendar.h"
#include "linter/claims/calendar_units.h"
#include "linter/resolve/tense.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/text/year.h"

namespace sml::rules {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;
using time::Weekday;

constexpr int kWeek = 7;

// A day of a month that a text states; a month that it leaves out is nothing.
struct Stated {
  int day = 0;
  std::optional<int> month;
  std::optional<int> year;
  std::optional<Weekday> weekday;
  bool past = false;
};

std::optional<Stated> stated(const StatedDays& days) {
  if (days.form != StatedDays::Form::date || !days.day || days.unit) return std::nullopt;
  return Stated{*days.day, days.month, days.year, days.weekday, days.past};
}

// "Martes 13" and "Friday the 13th" are said of bad luck on any day.
bool is_proverb(const Stated& date) {
  constexpr int kUnlucky = 13;
  return date.day == kUnlucky && !date.month && (date.weekday == Weekday::tuesday || date.weekday == Weekday::friday);
}

std::int64_t distance(Date one, Date other) {
  const std::int64_t days = time::days_between(one, other);
  return days < 0 ? -days : days;
}

// The year in which a day and month lie nearest to publication, whether or not that day exists.
int nearest_year(const Stated& date, Date publication) {
  const auto away = [&](int year) { return distance(time::plus_days({year, *date.month, 1}, date.day - 1), publication); };
  int best = publication.year;
  for (const int year : {publication.year - 1, publication.year + 1})
    if (away(year) < away(best)) best = year;
  return best;
}

// What else decides what a date may mean.
struct Scope {
  Date publication{};
  std::span<const int> months;      // that the text names: a day without one may be of any of them
  bool looks_back = false;
};

// What a date may mean, the likeliest first: days of the calendar, existing or not.
std::vector<Date> meanings(const Stated& date, const Scope& scope) {
  const Date& publication = scope.publication;
  std::vector<Date> found;
  if (date.month && date.year) return {{*date.year, *date.month, date.day}};
  const auto add_of_month = [&](int month) {
    Stated whole = date;
    whole.month = month;
    found.push_back({nearest_year(whole, publication), month, date.day});
    const Date this_year{publication.year, month, date.day};
    found.push_back(this_year < publication ? Date{publication.year + 1, month, date.day} : this_year);
    if (date.past || scope.looks_back) found.push_back(publication < this_year ? Date{publication.year - 1, month, date.day} : this_year);
  };
  if (date.month) {
    add_of_month(*date.month);
    return found;
  }
  const auto in_month = [&](int count) {
    Date day = claims::month_after(publication, count);
    day.day = date.day;
    return day;
  };
  const bool looks_back = date.past || scope.looks_back;
  const bool is_over = in_month(0) < publication && !looks_back;
  for (const int count : {is_over ? 1 : 0, is_over ? 0 : 1, 2, -1, 3}) found.push_back(in_month(count));   // what is planned ahead, and what was just before
  for (const int month : scope.months) add_of_month(month);
  return found;
}

struct Contradiction {
  Stated date;
  Date day{};            // the likeliest meaning
  bool exists = true;
};

std::optional<Contradiction> contradiction(const Stated& date, const Scope& scope) {
  const std::vector<Date> all = meanings(date, scope);
  const Date& likeliest = all.front();
  if (date.month && !time::exists(likeliest)) {
    constexpr std::int64_t kNear = 60;   // a leap day that is far off may be another year's
    const bool is_leap_day = *date.month == 2 && date.day == 29 && !date.year;
    if (is_leap_day && (date.past || scope.looks_back || distance({likeliest.year, 3, 1}, scope.publication) > kNear)) return std::nullopt;
    return Contradiction{date, likeliest, false};
  }
  if (!date.weekday || is_proverb(date)) return std::nullopt;
  const bool agrees = std::ranges::any_of(all, [&](Date day) { return time::exists(day) && time::weekday(day) == *date.weekday; });
  if (agrees) return std::nullopt;
  const auto real = std::ranges::find_if(all, [](Date day) { return time::exists(day); });
  return real == all.end() ? std::nullopt : std::optional(Contradiction{date, *real, true});
}

// Whether what stands behind a day without a month lets it be one: "lunes 30 min de clase" and "lunes 3 x 2" do not.
bool is_day_before(std::string_view behind) {
  static const text::Pattern figure = text::Pattern::on_demand(
      R"(^ *(?:[^\pL\pN ×%$€]|$|(?:a|al|à|às|as|das|de|del|desde|hasta|y|e|o|ou|en|em|no|na|por|con|com|para|at|from|in|and|to|or|till|until|for|with|[0-9])(?:[^\pL\pN]|$|[0-9])))");
  return figure.find_range(behind).has_value();
}

// "viernes y sábado 18 y 19": the weekdays and then their days, in the same order.
bool is_of_two_lists(std::string_view before, std::string_view behind) {
  static const text::Pattern weekday = text::Pattern::on_demand(
      "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|feira|(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?(?:y|e|and|&|,|/|-) ?(?:el |no )?$");
  static const text::Pattern more = text::Pattern::on_demand("^ ?(?:y|e|and|&|,|/|-) ?[0-9]");
  return more.find_range(behind) && weekday.find_range(text::fold(before));
}

// Whether what follows says that it is no day of about now: the figure is another's, or the year is one long ago.
bool is_other_figure(const TimeClaim& claim, std::string_view behind) {
  const StatedDays& days = claim.last.days.stated() ? claim.last.days : claim.first.days;
  return days.month ? is_followed_by_year(behind) : !is_day_before(behind);
}

// "El 29 de febrero solo llega cada cuatro años": told of the day, and for none.
bool tells_of_leap_days(const resolve::StatedText& text, const Claim& claim) {
  static const text::Pattern told = text::Pattern::on_demand(
      R"(\b(?:cada (?:cuatro|4) anos|every (?:four|4) years|(?:a )?cada (?:quatro|4) anos|bisiest[oa]s?|bissext[oa]s?|leap (?:years?|days?)|leaplings?|cumpl(?:ir|e|en|es)|cumpleanos|cumpleaner[oa]s?|naci|nacio|nacieron|nacer|nacid[oa]s?|nasce(?:u|r|ram)|nascid[oa]s?|aniversariantes?|born|birthdays?)\b)");
  return claim.as<TimeClaim>()->first.days.day == 29 && told.find(text.folded(text.claims.sentences[claim.sentence]));
}

bool looks_back(const resolve::StatedText& text, const Claim& claim) {
  return resolve::looks_back(text.sentence(claim.sentence));
}

// The months that a text names anywhere.
std::vector<int> months_in(const resolve::StatedText& text) {
  std::vector<int> months;
  for (const Claim& claim : text.claims.found) {
    const auto* time = claim.as<TimeClaim>();
    if (time == nullptr) continue;
    for (const StatedDays* days : {&time->first.days, &time->last.days})
      if (days->month && std::ranges::find(months, *days->month) == months.end()) months.push_back(*days->month);
  }
  return months;
}

// "del viernes 13 al domingo 15 de marzo": the first day is of the last one's month, or of the one before.
Stated completed(Stated first, const std::optional<Stated>& last) {
  if (first.month || !last || !last->month) return first;
  const bool is_before = first.day > last->day;
  first.month = is_before ? (*last->month + claims::kMonths - 2) % claims::kMonths + 1 : *last->month;
  if (last->year) first.year = is_before && *last->month == 1 ? *last->year - 1 : *last->year;
  return first;
}

std::optional<Contradiction> contradiction(const TimeClaim& claim, const Scope& scope) {
  const std::optional<Stated> last = stated(claim.last.days);
  if (const auto first = stated(claim.first.days))
    if (const auto found = contradiction(completed(*first, last), scope)) return found;
  return last ? contradiction(*last, scope) : std::nullopt;
}

// The last day of the month that a date has none such of: of one to come, where neither a year nor a verb says another.
Date last_of_month_meant(const Contradiction& found, const Scope& scope) {
  const Date last = claims::last_of_month(found.day);
  const bool is_to_come = !found.date.year && !found.date.past && !scope.looks_back && last < scope.publication;
  return is_to_come ? claims::last_of_month({last.year + 1, last.month, 1}) : last;
}

Date weekday_before(Weekday weekday, Date day) {
  const int back = (static_cast<int>(time::weekday(day)) - static_cast<int>(weekday) + kWeek) % kWeek;
  return time::plus_days(day, -back);
}

// "El jueves 32 de marzo": a day that no month has, which is no date.
struct DayBeyond {
  text::Range range;
  Stated date;
};

bool holds_figures_beyond(std::string_view text) {
  for (std::size_t at = text.find('3'); at != std::string_view::npos; at = text.find('3', at + 1))
    if (at + 1 < text.size() && text[at + 1] >= '2' && text[at + 1] <= '9') return true;
  return false;
}

constexpr std::string_view kLead =
    R"(\b(?:el|del|al|dia|hasta|este|no|em|ate|the|on|by|until|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )";
constexpr std::string_view kMonth =
    R"(((?:ene|jan|feb|fev|mar|abr|apr|may|mai|jun|jul|ago|aug|sep|set|oct|out|nov|dic|dez|dec)(?:ro|uary|rero|ruary|eiro|ereiro|o|co|zo|ch|il|io|e|y|ho|osto|ust|tiembre|tember|embro|ubre|ober|ubro|iembre|ember)?))";
constexpr std::string_view kDayBeyond = R"((3[2-9])(?:st|nd|rd|th)?)";

int month_of(std::string_view name) {
  constexpr std::array<std::string_view, claims::kMonths> kBeginnings = {"ene jan", "feb fev", "mar", "abr apr", "may mai", "jun", "jul", "ago aug", "sep set", "oct out", "nov", "dic dez dec"};
  constexpr std::size_t kLetters = 3;
  const auto it = std::ranges::find_if(kBeginnings, [&](std::string_view begin) { return begin.find(name.substr(0, kLetters)) != std::string_view::npos; });
  return static_cast<int>(it - kBeginnings.begin()) + 1;
}

std::optional<DayBeyond> day_beyond(const resolve::StatedText& text) {
  if (!text.wording.figures || !holds_figures_beyond(text.text->text())) return std::nullopt;
  static const std::string in_spanish = std::string(kLead) + std::string(kDayBeyond) + " (?:(?:de|of) )?" + std::string(kMonth) + R"(\b)";
  static const std::string in_english = std::string(kLead) + std::string(kMonth) + ' ' + std::string(kDayBeyond) + R"(\b)";
  static const text::Pattern day_first = text::Pattern::on_demand(in_spanish);
  static const text::Pattern month_first = text::Pattern::on_demand(in_english);
  const std::string_view folded = text.folded();
  const auto before = day_first.find(folded);
  const auto match = before ? before : month_first.find(folded);
  if (!match) return std::nullopt;
  const std::size_t day = before ? 1 : 2;
  const std::size_t month = before ? 2 : 1;
  const Stated date{std::stoi(std::string(match->of(folded, day))), month_of(match->of(folded, month)), {}, {}, false};
  return DayBeyond{text.claims.folded.original(match->groups[1]->begin, match->whole().end), date};
}

void report_nonexistent(const text::Range& range, const Contradiction& found, const Scope& scope, const resolve::StatedText& text, rule::Report& report) {
  const Date last = last_of_month_meant(found, scope);
  report.at(text.span(range)).with("words", std::string(text.words(range))).say("nonexistent").with("last", last).with("next", time::plus_days(last, 1));
}

bool report_day_beyond(const resolve::StatedText& text, const rule::PostView& view, rule::Report& report) {
  const auto beyond = day_beyond(text);
  if (!beyond) return false;
  const Scope scope{view.planned.publish_civil.date, {}, resolve::looks_back(text.folded())};
  report_nonexistent(beyond->range, {beyond->date, {nearest_year(beyond->date, scope.publication), *beyond->date.month, beyond->date.day}, false}, scope, text, report);
  return true;
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const resolve::StatedText& text : view.reading.texts) {
    std::optional<std::vector<int>> months;
    for (const Claim& claim : text.claims.found) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || (!time->first.days.day && !time->last.days.day)) continue;
      if (!months) months = months_in(text);
      const std::string_view whole = text.text->text();
      const text::Range& sentence = text.claims.sentences[claim.sentence];
      const std::string_view behind = whole.substr(claim.range.end);
      Scope scope{view.planned.publish_civil.date, *months};
      auto found = contradiction(*time, scope);
      if (!found || (!found->exists && tells_of_leap_days(text, claim)) || is_other_figure(*time, behind) || is_of_two_lists(whole.substr(sentence.begin, claim.range.begin - sentence.begin), behind)) continue;
      scope.looks_back = looks_back(text, claim);
      if (scope.looks_back) found = contradiction(*time, scope);
      if (!found) continue;
      if (!found->exists) return report_nonexistent(claim.range, *found, scope, text, report);
      rule::Finding& finding = report.at(text.span(claim.range)).with("words", std::string(text.words(claim.range)));
      const Date before = weekday_before(*found->date.weekday, found->day);
      finding.with("day", found->day).with("before", before).with("after", time::plus_days(before, kWeek));
      return;
    }
    if (report_day_beyond(text, view, report)) return;
  }
}

}  // namespace

extern const rule::Check text_impossible_date{check};

}  // namespace sml::rules
