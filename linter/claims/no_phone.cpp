#include "linter/claims/no_phone.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace sml::claims {
namespace {

int value_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + std::min<std::size_t>(digits.size(), 8), value);
  return value;
}

// "15-03-2026", "2026/3/15", "15.03.26"; the three groups from `first` on.
bool is_date(const std::vector<DigitGroup>& groups, std::size_t first) {
  const auto is_short = [&](std::size_t index) { return groups[index].digits.size() <= 2; };
  const std::string_view sign = groups[first + 1].before;
  if (!is_short(first + 1) || sign.empty() || sign != groups[first + 2].before) return false;
  if (looks_like_year(groups[first].digits)) return is_short(first + 2);
  if (!is_short(first)) return false;
  if (looks_like_year(groups[first + 2].digits)) return true;
  const int day = value_of(groups[first].digits);
  const int month = value_of(groups[first + 1].digits);
  const bool stands_alone = (first == 0 || groups[first].before != sign) && (first + 3 == groups.size() || groups[first + 3].before != sign);
  return is_short(first + 2) && stands_alone && std::max(day, month) <= 31 && std::min(day, month) <= 12;
}

// Dates, also among other figures ("10/1-11/2/2026"), and years from one to another.
bool holds_date(const PhoneDigits& run) {
  const auto& groups = run.groups;
  if (groups.size() == 2 && looks_like_year(groups[0].digits) && looks_like_year(groups[1].digits)) return true;
  for (std::size_t first = 0; first + 2 < groups.size(); ++first)
    if (is_date(groups, first)) return true;
  return false;
}

// "12.500 15.000 18.000": one amount after the other.
bool is_row_of_amounts(const PhoneDigits& run) {
  const auto& groups = run.groups;
  bool behind_space = true;
  for (const DigitGroup& group : groups) {
    const bool is_first = group.before.empty();
    if (is_first != behind_space || (is_first ? group.digits.size() > 3 : group.before != "." || group.digits.size() != 3)) return false;
    behind_space = !is_first;
  }
  return groups.size() > 3 && behind_space;
}

// "36 37 38 39", "8-10-12-14-16": small numbers, each a little larger than the one before.
bool is_row_of_sizes(const PhoneDigits& run) {
  constexpr std::size_t kFewest = 4;
  constexpr int kStep = 4;
  const auto& groups = run.groups;
  if (groups.size() < kFewest || groups[0].digits.size() > 2) return false;
  for (std::size_t at = 1; at < groups.size(); ++at) {
    const int step = value_of(groups[at].digits) - value_of(groups[at - 1].digits);
    if (groups[at].digits.size() > 2 || step < 1 || step > kStep) return false;
  }
  return true;
}

// A person's or a company's number: "123.456.789-09", "76.123.456-7".
bool is_identity(const PhoneDigits& run) {
  if (run.groups.size() < 3 || run.groups.back().before != "-" || run.groups.back().digits.size() > 2) return false;
  PhoneDigits body = run;
  body.groups.pop_back();
  return is_dotted(body) && std::all_of(body.groups.begin() + 1, body.groups.end(), [](const DigitGroup& group) { return group.digits.size() == 3; });
}

}  // namespace

bool looks_like_year(std::string_view digits) { return digits.size() == 4 && value_of(digits) >= 1900 && value_of(digits) < 2100; }

bool is_grouped_by_thousands(const PhoneDigits& run) {
  const auto& groups = run.groups;
  if (groups.size() < 2 || groups.front().digits.size() > 3 || groups.front().digits.front() == '0') return false;
  return std::all_of(groups.begin() + 1, groups.end(), [](const DigitGroup& group) {
    return group.digits.size() == 3 && !group.bracketed && (group.before.empty() || group.before == ".");
  });
}

bool is_dotted(const PhoneDigits& run) { return run.groups.size() > 1 && run.groups.back().before == "."; }

bool is_dotted_otherwise(const PhoneDigits& run) {
  const std::string_view first = run.groups.front().digits;
  return is_dotted(run) && (run.groups.size() == 2 || (run.groups.size() == 4 && !(first.size() > 1 && first.front() == '0')));
}

bool is_span(const PhoneDigits& run) {
  const auto is_round = [](const DigitGroup& group) { return group.digits.ends_with("00"); };
  return run.groups.size() == 2 && !run.groups[0].bracketed && is_round(run.groups[0]) && is_round(run.groups[1]);
}

bool is_no_phone(const PhoneDigits& run) { return holds_date(run) || is_identity(run) || is_row_of_sizes(run) || is_row_of_amounts(run); }

}  // namespace sml::claims
