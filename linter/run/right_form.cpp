#include "linter/run/right_form.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/base/replace_all.h"
#include "linter/base/word_list.h"
#include "linter/load/meant_value.h"
#include "linter/load/shape.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/resolve/written_time.h"
#include "linter/run/entry_values.h"
#include "linter/text/fold.h"
#include "linter/text/trimmed.h"
#include "linter/time/hours.h"
#include "linter/yaml/write.h"

namespace sml::run {
namespace {

using load::kUnknown;

std::string line_of_level(const load::Problem& problem, const std::string& field, time::Date today) {
  if (problem.reason == "account")
    return "{id: " + field + ", network: " + field + ", handle: " + (problem.value.empty() ? std::string(kUnknown) : yaml::written(problem.value)) + '}';
  if (problem.reason == "stretch") return "{date: " + day_in(problem.value, today).value_or(std::string(kUnknown)) + ", hours: " + std::string(kUnknown) + '}';
  const auto hours = problem.reason == "in_list" ? resolve::hours_in_any_words(problem.value, model::MessageLanguage::es) : std::nullopt;
  return load::line_of(problem.reason == "at_top" ? "" : problem.expected, field, hours.value_or(problem.value));
}

// What stands for a day in hours and is none.
std::string no_day_in(std::string_view hours) {
  constexpr std::string_view kSigns = " ,;-–0123456789:./()";
  for (const std::string_view word : base::parts_between(hours, kSigns))
    if (word != "off" && !time::Hours::parse(std::string(word) + " 09:00-10:00")) return std::string(word);
  return "none";
}

// A date that stands for a day among hours, as written and as it is meant, and the hours behind it.
struct DatedHours {
  std::string date;
  std::string day;
  std::string hours;
};

// "24/12 cerrado", "24 de diciembre: 10-14".
std::optional<DatedHours> dated_hours(std::string_view part, time::Date today) {
  if (part.empty() || !base::is_ascii_digit(part.front())) return std::nullopt;
  for (std::size_t end = part.find(' '); end != std::string_view::npos; end = part.find(' ', end + 1)) {
    const std::string_view date = part.substr(0, part[end - 1] == ':' ? end - 1 : end);
    const bool says_month = date.find_first_not_of("0123456789") != std::string_view::npos && date.find_first_of(":-") == std::string_view::npos;
    const auto day = says_month ? day_in(date, today) : std::nullopt;
    if (!day) continue;
    const std::vector<load::KnownValue> known = entry_values("special_hours", std::string(*day).append(" ").append(part.substr(end + 1)), today);
    const auto hours = std::ranges::find(known, "hours", &load::KnownValue::field);
    return DatedHours{std::string(date), *day, hours == known.end() ? std::string(kUnknown) : yaml::written(hours->value)};
  }
  return std::nullopt;
}

using Values = std::vector<load::KnownValue>;

Values hours_of_shift(const std::string& written, time::Date) {
  const auto hours = resolve::hours_in_any_words(written, model::MessageLanguage::es);
  return hours ? Values{{"hours", *hours}} : Values();
}

Values days_of_absence(const std::string& written, time::Date today) {
  if (const auto stretch = stretch_in(written, today)) return {{"from", stretch->first}, {"through", stretch->last}};
  const auto day = day_in(written, today);
  return day ? Values{{"from", *day}, {"through", *day}} : Values();
}

// What was confirmed lies behind.
Values day_of_confirmation(const std::string& written, time::Date today) {
  auto day = resolve::moment_without_year(written, today, resolve::YearSide::nearest);
  if (!day) day = day_in(written, today);
  return day ? Values{{"by", std::string(kUnknown)}, {"at", day_of(*day)}} : Values();
}

// "accidente y cierre" -> "accidente, cierre"; a sentence is none.
Values categories_in(const std::string& written, time::Date) {
  constexpr std::string_view kAnds[] = {" y ", " e ", " and ", ";"};
  constexpr std::size_t kMostWords = 6;
  std::string listed = written;
  for (const std::string_view word : kAnds) base::replace_all(listed, word, ", ");
  return base::parts_between(listed, " ").size() <= kMostWords ? Values{{"categories", listed}} : Values();
}

// "3 por semana" leaves three days between two.
Values gap_of_rate(const std::string& written, time::Date) {
  constexpr int kWeek = 7;
  const auto number = load::meant_number(written);
  const std::string words = text::folded_words(written);
  const bool is_weekly = words.find("seman") != std::string::npos || words.find("week") != std::string::npos;
  if (!number || number->size() > 1 || !is_weekly || words.find("cada") != std::string::npos || words.find("every") != std::string::npos ||
      *number == "0" || *number > "7")
    return {};
  const int rate = number->front() - '0';
  return {{"max_gap", std::to_string((kWeek + rate - 1) / rate) + 'd'}};
}

// What one text says that stands where several fields belong.
struct Words {
  std::string_view key;
  Values (*values)(const std::string& written, time::Date today);
};
constexpr Words kWords[] = {{"shifts", hours_of_shift}, {"time_off", days_of_absence},
                            {"confirmed", day_of_confirmation}, {"cadence", gap_of_rate}, {"emergencies", categories_in}};

Values values_in_words(std::string_view key, const std::string& written, time::Date today) {
  const auto* const found = std::ranges::find(kWords, key, &Words::key);
  return found == std::end(kWords) ? Values() : found->values(written, today);
}

}  // namespace

void tell_date_in_hours(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  constexpr std::string_view kTold[] = {"format", "bad_day", "bad_time", "bad_range", "season"};
  if (problem.expected != "hours" || problem.day || !base::is_among(kTold, problem.reason)) return;
  for (const std::string_view part : base::parts_between(problem.value, ";")) {
    const std::optional<DatedHours> dated = dated_hours(text::trimmed(part), today);
    if (!dated) continue;
    finding.say("hours.date").with("date", dated->date).with("line", "{date: " + dated->day + ", hours: " + dated->hours + '}');
    return;
  }
}

void tell_stretch(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  if (problem.expected != "date" || problem.reason != "format") return;
  if (const auto stretch = stretch_in(problem.value, today)) finding.say("date.stretch").with("begin", stretch->first);
}

void tell_samples(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  constexpr int kAhead = 12;   // days
  finding.with("sample_day", time::iso(time::plus_days(today, kAhead)));
  const bool is_of_money = problem.expected == "money" || problem.expected == "mechanic" || problem.key == "mechanic";
  finding.with("currency", is_of_money && !problem.legal.named.empty() ? problem.legal.named.front() : "none");
  finding.with("word", problem.expected == "hours" && problem.reason == "bad_day" ? no_day_in(problem.value) : "none");
}

void tell_shape(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string& whole = problem.nearest ? *problem.nearest : problem.value;
  const bool is_line = problem.expected == "list" && problem.reason == "mapping" && problem.nearest;
  Values known = problem.reason == "text" ? values_in_words(problem.key, whole, today) : Values();
  if (known.empty() && (problem.expected != "list" || is_line)) known = entry_values(problem.key, whole, today);
  const bool is_in_braces = problem.reason == "braces" && problem.expected == "text";
  finding.with("shape", is_in_braces ? problem.key + ": " + yaml::written(problem.value) : load::shape_of(problem.key, problem.legal.named, whole, known))
      .with("entry", is_line && !known.empty() ? "yes" : "no");
  finding.with("part", problem.expected == "list" ? problem.nearest.value_or("none") : load::meant_part(problem.key, problem.value));
}

void tell_level(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string field = problem.nearest.value_or("");
  finding.with("line", line_of_level(problem, field, today));
  finding.with("field", field).with("place", std::string(problem.expected)).with("same", field == problem.key ? "yes" : "no");
}

rule::Finding& tell_clock(rule::Finding& finding, const load::Problem& problem, time::Civil now) {
  const bool is_other = problem.clock && problem.clock->now != now;
  return finding.with("now", is_other ? problem.clock->now : now)
      .with("clock", is_other ? "other" : "own")
      .with("zone", is_other ? problem.clock->zone : std::string());
}

}  // namespace sml::run
