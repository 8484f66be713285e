#include "linter/load/odd_hours.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/load/node_words.h"
#include "linter/time/hours_parser.h"

namespace sml::load {
namespace {

using time::MinuteRange;

// Of the ranges of one rule the first two that have a minute in common.
std::optional<std::pair<MinuteRange, MinuteRange>> overlap(std::vector<MinuteRange> ranges) {
  std::ranges::stable_sort(ranges, {}, &MinuteRange::begin);
  const auto found = std::ranges::adjacent_find(ranges, [](const MinuteRange& first, const MinuteRange& second) { return second.begin < first.end; });
  return found == ranges.end() ? std::nullopt : std::optional(std::pair(*found, *std::next(found)));
}

void check_overlap(std::string_view key, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems) {
  if (written.find(',') == std::string_view::npos) return;
  const auto rules = time::parse_hours(written);
  if (!rules) return;
  for (const time::WrittenRule& rule : *rules) {
    const auto two = overlap(rule.ranges);
    if (!two) continue;
    Problem problem{Problem::Kind::wrong_value, hours.span, std::string(key), shortened(written), "hours", "overlap"};
    problem.legal = {time::written(two->first), time::written(two->second)};
    problems.push_back(std::move(problem));
    return;
  }
}

constexpr int kDay = 24 * 60;   // minutes

// Bars close at five at the latest, and are not open longer than this into another day's morning: "14:00-09:00" is the other way round.
bool is_inverted(const MinuteRange& range) {
  constexpr int kLongest = 14 * 60, kMorning = kDay + 6 * 60;
  return range.end >= kMorning && range.end - range.begin > kLongest;
}

void check_length(std::string_view key, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems) {
  const auto rules = time::parse_hours(written);
  if (!rules) return;
  for (const time::WrittenRule& rule : *rules)
    for (const MinuteRange& range : rule.ranges) {
      if (!is_inverted(range)) continue;
      Problem problem{Problem::Kind::wrong_value, hours.span, std::string(key), shortened(written), "hours", "inverted"};
      problem.legal = {time::written({range.end - kDay, range.begin})};
      problems.push_back(std::move(problem));
      return;
    }
}

void check_weekday(std::string_view key, const model::Field<time::Date>& day, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems) {
  if (hours->names(weekday(*day))) return;
  Problem problem{Problem::Kind::wrong_value, hours.span, std::string(key), shortened(written), "hours", "other_day"};
  problem.day = *day;
  problem.related = day.span;
  problems.push_back(std::move(problem));
}

}  // namespace

void check_sense(std::string_view key, model::Key options, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems) {
  const bool is_of_day = options.day != nullptr && *options.day;
  if (!hours) {
    if (is_of_day && is_unreadable(hours) && !problems.empty() && problems.back().at == hours.span) problems.back().day = **options.day;
    return;
  }
  check_overlap(key, hours, written, problems);
  if (is_of_day || key == "opening_hours") check_length(key, hours, written, problems);
  if (is_of_day) check_weekday(key, *options.day, hours, written, problems);
}

}  // namespace sml::load
