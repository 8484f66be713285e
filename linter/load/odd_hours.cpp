#include "linter/load/odd_hours.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/blanks.h"
#include "linter/base/parts.h"
#include "linter/load/node_words.h"
#include "linter/time/hours_parser.h"
#include "linter/time/minutes.h"

namespace sml::load {
namespace {

using time::MinuteRange;
using time::HoursRule;

constexpr std::string_view kFigures = "0123456789";

// The first two ranges that have a minute in common.
std::optional<std::pair<MinuteRange, MinuteRange>> overlap(std::vector<MinuteRange> ranges) {
  std::ranges::stable_sort(ranges, {}, &MinuteRange::begin);
  const auto found = std::ranges::adjacent_find(ranges, [](const MinuteRange& first, const MinuteRange& second) { return second.begin < first.end; });
  return found == ranges.end() ? std::nullopt : std::optional(std::pair(*found, *std::next(found)));
}

// Bars close at five at the latest, and are not open longer than this into another day's morning: "14:00-09:00" is the other way round.
bool is_inverted(const MinuteRange& range) {
  constexpr int kLongest = 14 * 60, kMorning = time::kDayMinutes + 6 * 60;
  return range.end >= kMorning && range.end - range.begin > kLongest;
}

bool names_same_days(const HoursRule& one, const HoursRule& other) { return one.weekdays == other.weekdays && one.public_holidays == other.public_holidays; }

// Two rules for the same days, of which only the last counts, as one: "Mo-Fr 10:00-14:00; Mo-Fr 17:00-20:30". Nothing where one is "off", or they overlap.
std::optional<std::string> joined(const HoursRule& first, const HoursRule& last, std::string_view first_written, std::string_view last_written) {
  if (!names_same_days(first, last) || first.ranges.empty() || last.ranges.empty()) return std::nullopt;
  std::vector<MinuteRange> ranges = first.ranges;
  ranges.insert(ranges.end(), last.ranges.begin(), last.ranges.end());
  const std::size_t times = last_written.find_first_of(kFigures);
  if (overlap(std::move(ranges)) || times == std::string_view::npos) return std::nullopt;
  return std::string(first_written).append(",").append(last_written.substr(times));
}

// What is odd about one notation that could be read.
class Reader {
 public:
  Reader(std::string_view key, base::Span at, std::string_view written, Problems& problems) : key_(key), at_(at), written_(written), problems_(problems) {
    if (auto rules = time::parse_hours(written)) rules_ = std::move(*rules);
    parts_ = base::parts_between(written, ";");
    for (std::string_view& part : parts_) part = base::without_blanks(part);
    if (parts_.size() != rules_.size()) rules_.clear();
  }

  void check_overlap() {
    for (const HoursRule& rule : rules_)
      if (const auto two = overlap(rule.ranges)) return tell("overlap", {time::written(two->first), time::written(two->second)});
  }

  void check_twice() {
    constexpr std::size_t kMost = 64;   // rules that a person writes: each is held against all others
    if (rules_.size() > kMost) return;
    for (std::size_t first = 0; first < rules_.size(); ++first)
      for (std::size_t last = first + 1; last < rules_.size(); ++last)
        if (auto rule = joined(rules_[first], rules_[last], parts_[first], parts_[last])) return tell("twice", {std::move(*rule)});
  }

  // "Mo-Fr 10:00-14:00; Sa": beside days with times one without is hardly meant for all its hours.
  void check_times() {
    const auto has_times = [](std::string_view part) { return part.find_first_of(kFigures) != std::string_view::npos; };
    if (std::ranges::none_of(parts_, has_times)) return;
    for (std::size_t at = 0; at < rules_.size(); ++at)
      if (!rules_[at].ranges.empty() && !has_times(parts_[at])) return tell("no_times", {std::string(parts_[at])});
  }

  void check_length() {
    for (const HoursRule& rule : rules_)
      for (const MinuteRange& range : rule.ranges)
        if (is_inverted(range)) return problems_.push_back(doubt(problem("inverted", {time::written({range.end - time::kDayMinutes, range.begin})})));
  }

 private:
  Problem problem(std::string_view reason, std::vector<std::string> legal) const {
    Problem problem{Problem::Kind::wrong_value, at_, std::string(key_), shortened(written_), "hours", reason};
    problem.legal = std::move(legal);
    return problem;
  }

  void tell(std::string_view reason, std::vector<std::string> legal) { problems_.push_back(problem(reason, std::move(legal))); }

  std::string_view key_;
  base::Span at_;
  std::string_view written_;
  Problems& problems_;
  std::vector<HoursRule> rules_;
  std::vector<std::string_view> parts_;   // of each rule, as written
};

void check_weekday(std::string_view key, const model::Field<time::Date>& day, const model::Field<time::Hours>& hours,
                   std::string_view written, Problems& problems) {
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
  Reader reader(key, hours.span, written, problems);
  reader.check_overlap();
  reader.check_twice();
  if (key != kOfDaysAlone) reader.check_times();
  if (is_of_day || key == "opening_hours") reader.check_length();
  if (is_of_day) check_weekday(key, *options.day, hours, written, problems);
}

}  // namespace sml::load
