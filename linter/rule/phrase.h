// How dates, waits and lists are said in each language, from the catalogue.
//
// The catalogue (linter/rule/catalogue/LANGUAGE.yaml) holds every text that is on no card: names of days and months, the words of the
// reports and of the command line. The build compiles it; every language has the same names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/duration.h"
#include "linter/model/enumeration.h"
#include "linter/text/message.h"
#include "linter/time/civil.h"

namespace sml::rule {

// A text of the catalogue; the name itself where there is none, which a test of the catalogue never lets happen.
std::string_view phrase(model::MessageLanguage language, std::string_view name);

// The same as an ICU message with its arguments filled in.
std::string phrase(model::MessageLanguage language, std::string_view name, const text::MessageArguments& arguments);

// The text of a name that may have none.
std::optional<std::string_view> find_phrase(model::MessageLanguage language, std::string_view name);

// For `this_year` where a date is always said with its own: no year is this one.
inline constexpr int kNoYear = 0;

std::string say_weekday(model::MessageLanguage language, time::Weekday weekday);
// "jueves 12 de marzo", with the year where it is not this one.
std::string say_date(model::MessageLanguage language, time::Date date, int this_year);
// The same without its weekday: "12 de marzo".
std::string say_day_of_month(model::MessageLanguage language, time::Date date, int this_year);
// The same without its month: "jueves 12", beside another of that month.
std::string say_date_briefly(model::MessageLanguage language, time::Date date);
// The month of a date: "marzo", with the year where it is not this one.
std::string say_month(model::MessageLanguage language, time::Date date, int this_year);
// "viernes 13 de marzo, 18:30".
std::string say_moment(model::MessageLanguage language, time::Civil moment, int this_year);
// "viernes 13, 18:30": beside another date of the same month.
std::string say_moment_briefly(model::MessageLanguage language, time::Civil moment);
std::string say_time(time::Civil moment);
// "lunes", "martes y sábado"; of three days in a row on "lunes a viernes".
std::string say_weekdays(model::MessageLanguage language, const std::vector<time::Weekday>& days);
std::string say_on_weekdays(model::MessageLanguage language, const std::vector<time::Weekday>& days);   // "on Monday and from Wednesday to Friday"
// A wait is said in hours, from the first of these on in days and hours, and from the second on in days alone: of more than a week nobody asks for the hours.
inline constexpr base::Duration kSaidInDaysAndHours = base::hours(72);
inline constexpr base::Duration kSaidInDays = base::days(7);
// "18 h 30 min", "42 h", rounded down to the minute, from a day on to the hour; from three days on "5 días y 3 h", and from a week on in whole days.
// `in_hours`: up to a week in hours, beside another that is said so. `is_exact`: to the minute, beside another from which it would not be told.
std::string say_duration(model::MessageLanguage language, base::Duration duration, bool in_hours = false, bool is_exact = false);
// Whether two durations lie so near to each other, on both sides of three days, that all are said in hours: "69 h, y el contrato pide 72 h".
bool are_said_in_hours(const std::vector<base::Duration>& durations);
// Whether two differ by less than an hour, or would be said alike.
bool are_told_by_minutes(const std::vector<base::Duration>& durations);
std::string say_list(model::MessageLanguage language, const std::vector<std::string>& items, text::Joined joined = text::Joined::with_and);
// The first `most` of them and how many more there are: "a, b y 17 más".
std::string say_list_in_part(model::MessageLanguage language, std::vector<std::string> items, std::size_t most);
// These, and so many more that are not named.
std::string say_list_and_more(model::MessageLanguage language, std::vector<std::string> items, std::size_t more, text::Joined joined = text::Joined::with_and);

}  // namespace sml::rule
