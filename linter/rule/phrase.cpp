#include "linter/rule/phrase.h"

#include <algorithm>
#include <map>
#include <string>

#include "linter/rule/catalogue.h"
#include "linter/time/minutes.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

constexpr std::string_view kWeekdays[] = {"weekday.monday", "weekday.tuesday", "weekday.wednesday", "weekday.thursday",
                                          "weekday.friday", "weekday.saturday", "weekday.sunday"};

text::MessageArguments date_arguments(MessageLanguage language, time::Date date) {
  return {{"weekday", say_weekday(language, time::weekday(date))},
          {"day", std::to_string(date.day)},
          {"month", std::string(phrase(language, "month." + std::to_string(date.month)))},
          {"year", std::to_string(date.year)}};
}

}  // namespace

std::optional<std::string_view> find_phrase(MessageLanguage language, std::string_view name) {
  const std::span<const CatalogueText> texts = catalogue(language);
  const auto found = std::ranges::lower_bound(texts, name, {}, &CatalogueText::name);
  return found != texts.end() && found->name == name ? std::optional(found->text) : std::nullopt;
}

std::string_view phrase(MessageLanguage language, std::string_view name) { return find_phrase(language, name).value_or(name); }

std::string phrase(MessageLanguage language, std::string_view name, const text::MessageArguments& arguments) {
  return text::filled(phrase(language, name), model::name_of(language), arguments);
}

std::string say_weekday(MessageLanguage language, time::Weekday weekday) {
  return std::string(phrase(language, kWeekdays[static_cast<std::size_t>(weekday)]));
}

std::string say_date(MessageLanguage language, time::Date date, int this_year) {
  return phrase(language, date.year == this_year ? "date.day" : "date.day_year", date_arguments(language, date));
}

std::string say_date_briefly(MessageLanguage language, time::Date date) { return phrase(language, "date.brief", date_arguments(language, date)); }

std::string say_day_of_month(MessageLanguage language, time::Date date, int this_year) {
  return phrase(language, date.year == this_year ? "date.day_of_month" : "date.day_of_month_year", date_arguments(language, date));
}

std::string say_month(MessageLanguage language, time::Date date, int this_year) {
  return phrase(language, date.year == this_year ? "date.month" : "date.month_year", date_arguments(language, date));
}

std::string say_moment(MessageLanguage language, time::Civil moment, int this_year) {
  return phrase(language, "date.moment", {{"date", say_date(language, moment.date, this_year)}, {"time", say_time(moment)}});
}

std::string say_moment_briefly(MessageLanguage language, time::Civil moment) {
  text::MessageArguments arguments = date_arguments(language, moment.date);
  arguments.emplace_back("time", say_time(moment));
  return phrase(language, "date.moment_brief", arguments);
}

std::string say_time(time::Civil moment) { return time::iso_clock(moment.hour, moment.minute); }

namespace {

// The days one by one, and those that follow each other as a stretch, each as it is said.
template <class SayOne, class SayRun>
std::string say_runs_of_weekdays(MessageLanguage language, const std::vector<time::Weekday>& days, SayOne one, SayRun run) {
  constexpr std::size_t kShortestRun = 3;
  std::vector<std::string> names;
  bool is_behind_one = false;
  for (std::size_t first = 0; first < days.size();) {
    std::size_t end = first + 1;
    while (end < days.size() && static_cast<int>(days[end]) == static_cast<int>(days[end - 1]) + 1) ++end;
    if (end - first < kShortestRun) end = first + 1;
    const std::string name = say_weekday(language, days[first]);
    const bool is_one = end == first + 1;
    names.push_back(is_one ? one(name, is_behind_one) : run(name, say_weekday(language, days[end - 1])));
    is_behind_one = is_one;
    first = end;
  }
  return say_list(language, names);
}

}  // namespace

std::string say_weekdays(MessageLanguage language, const std::vector<time::Weekday>& days) {
  const auto run = [&](const std::string& first, const std::string& last) { return phrase(language, "weekday.run", {{"first", first}, {"last", last}}); };
  return say_runs_of_weekdays(language, days, [](const std::string& day, bool) { return day; }, run);
}

std::string say_on_weekdays(MessageLanguage language, const std::vector<time::Weekday>& days) {
  const auto on = [&](const std::string& day, bool is_behind_one) {
    return is_behind_one ? phrase(language, "weekday.on_next", {{"weekday", day}}) : phrase(language, "weekday.on", {{"weekday", day}});
  };
  const auto from = [&](const std::string& first, const std::string& last) { return phrase(language, "weekday.from", {{"first", first}, {"last", last}}); };
  return say_runs_of_weekdays(language, days, on, from);
}

bool are_said_in_hours(const std::vector<base::Duration>& durations) {
  constexpr base::Duration kNearThreeDays = base::hours(96);
  std::optional<base::Duration> shorter, longer;   // the nearest to three days on each side
  for (const base::Duration duration : durations) {
    std::optional<base::Duration>& nearest = duration < kSaidInDaysAndHours ? shorter : longer;
    if (!nearest || (duration < kSaidInDaysAndHours ? *nearest < duration : duration < *nearest)) nearest = duration;
  }
  if (!shorter || !longer) return false;
  const auto hours = [](base::Duration duration) { return duration.seconds / time::kHourSeconds; };
  return hours(*longer) < 2 * hours(*shorter) || (*shorter > base::days(1) && *longer < kNearThreeDays);
}

bool are_told_by_minutes(const std::vector<base::Duration>& durations) {
  for (const base::Duration one : durations)
    for (const base::Duration other : durations)
      if (one < other && other.seconds - one.seconds < time::kHourSeconds) return true;
  std::map<std::string, base::Duration> said;
  return std::ranges::any_of(
      durations, [&](base::Duration duration) { return said.try_emplace(say_duration(MessageLanguage::en, duration), duration).first->second != duration; });
}

std::string say_duration(MessageLanguage language, base::Duration duration, bool in_hours, bool is_exact) {
  const std::int64_t minutes = duration.seconds / time::kMinuteSeconds;
  const std::int64_t hours = minutes / time::kHourMinutes;
  constexpr std::int64_t kDayHours = 24;
  const std::int64_t day_minutes = minutes % time::kDayMinutes;
  if (is_exact && !in_hours && duration >= kSaidInDaysAndHours && day_minutes != 0)
    return phrase(language, "duration.days_and_rest", {{"count", hours / kDayHours}, {"rest", say_duration(language, base::minutes(day_minutes))}});
  if (duration >= (in_hours ? kSaidInDays : kSaidInDaysAndHours)) {
    const bool is_long = duration >= kSaidInDays;
    const std::int64_t over = is_long ? 0 : hours % kDayHours;
    return phrase(language, over == 0 ? "duration.days" : "duration.days_and_hours", {{"count", hours / kDayHours}, {"hours", over}});
  }
  const std::string rest = phrase(language, "duration.minutes", {{"count", minutes % time::kHourMinutes}});
  if (hours == 0) return rest;
  std::string said = phrase(language, "duration.hours", {{"count", hours}});
  if (minutes % time::kHourMinutes != 0 && (hours < kDayHours || is_exact)) said += ' ' + rest;
  return said;
}

std::string say_list(MessageLanguage language, const std::vector<std::string>& items, text::Joined joined) {
  return text::list_of(items, model::name_of(language), joined);
}

std::string say_list_and_more(MessageLanguage language, std::vector<std::string> items, std::size_t more, text::Joined joined) {
  if (more > 0) items.push_back(phrase(language, "list.more", {{"count", static_cast<std::int64_t>(more)}}));
  return say_list(language, items, joined);
}

std::string say_list_in_part(MessageLanguage language, std::vector<std::string> items, std::size_t most) {
  const std::size_t more = items.size() - std::min(items.size(), most);
  items.resize(items.size() - more);
  return say_list_and_more(language, std::move(items), more);
}

}  // namespace sml::rule
