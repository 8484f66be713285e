#include "linter/claims/phone_digits.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/claims/tag_characters.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostGroups = 12;
constexpr std::size_t kMostSpaces = 3;
constexpr std::size_t kWholeNumber = 7;   // figures from which on a run may be a number by itself

std::size_t behind_spaces(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + kMostSpaces);
  while (at < limit && text[at] == ' ') ++at;
  return at;
}

struct Group {
  std::string_view digits;
  bool bracketed = false;
  bool plus = false;
  std::size_t end = 0;
};

// "234", "(11)", "( 11 )", "(+52)", "+52".
std::optional<Group> group_at(std::string_view text, std::size_t at, bool may_have_plus) {
  Group group;
  if (at < text.size() && text[at] == '(') {
    group.bracketed = true;
    at = behind_spaces(text, at + 1);
  }
  if (may_have_plus && at < text.size() && text[at] == '+') {
    group.plus = true;
    at = group.bracketed ? at + 1 : behind_spaces(text, at + 1);
  }
  const std::size_t end = end_of_figures(text, at);
  if (end == at) return std::nullopt;
  group.digits = text.substr(at, end - at);
  group.end = end;
  if (!group.bracketed) return group;
  group.end = behind_spaces(text, end);
  if (group.end >= text.size() || text[group.end] != ')') return std::nullopt;
  ++group.end;
  return group;
}

struct Separator {
  std::string_view sign;
  std::size_t end = 0;
  bool apart = false;   // spaces on both sides of its sign
};

Separator separator_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kSigns[] = {"-", ".", "/", "\u2010", "\u2013"};
  Separator separator;
  const std::size_t begin = behind_spaces(text, at);
  separator.end = begin;
  for (const std::string_view sign : kSigns) {
    if (!text.substr(begin).starts_with(sign)) continue;
    separator.sign = sign.size() > 1 ? kSigns[0] : sign;
    separator.end = behind_spaces(text, begin + sign.size());
    separator.apart = begin > at && separator.end > begin + sign.size();
    if (sign == "." && separator.end - at > 1) separator.end = text.size();   // the end of a sentence
    break;
  }
  return separator;
}

// A slash, or a hyphen with spaces around it, is between two numbers where either side is long enough to be one.
bool is_between_numbers(const PhoneDigits& run, const Separator& separator, std::string_view text) {
  const bool may_be = separator.sign == "/" || (separator.sign == "-" && separator.apart);
  if (!may_be || run.count() < kWholeNumber) return false;
  std::size_t figures = 0;
  std::size_t at = separator.end;
  for (const std::size_t limit = std::min(text.size(), at + 24); at < limit && (base::is_ascii_digit(text[at]) || is_one_of(text[at], " -.()+")); ++at)
    figures += base::is_ascii_digit(text[at]) ? 1 : 0;
  constexpr std::size_t kOtherEnding = 2;   // "4567-8900/01"
  return figures >= kWholeNumber || figures <= kOtherEnding;
}

std::size_t extension_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kWords[] = {"extension", "ext.", "ext", "x", "ramal", "anexo", "interno", "int."};
  constexpr std::size_t kMostDigits = 6;
  const std::size_t begin = behind_spaces(text, at);
  for (const std::string_view word : kWords) {
    if (!text.substr(begin).starts_with(word)) continue;
    const std::size_t figures = behind_spaces(text, begin + word.size());
    const std::size_t end = end_of_figures(text, figures);
    if (end > figures && end - figures <= kMostDigits) return end;
  }
  return at;
}

}  // namespace

std::size_t PhoneDigits::count() const {
  return std::accumulate(groups.begin(), groups.end(), std::size_t{0}, [](std::size_t sum, const DigitGroup& group) { return sum + group.digits.size(); });
}

std::string PhoneDigits::all() const {
  std::string digits;
  for (const DigitGroup& group : groups)
    if (digits.empty() || !group.bracketed || group.digits != "0") digits += group.digits;
  return digits;
}

PhoneDigits phone_digits_at(std::string_view text, std::size_t at) {
  PhoneDigits run;
  run.range = {at, at};
  std::optional<Group> group = group_at(text, at, true);
  if (!group) return run;
  run.plus = group->plus;
  run.groups.push_back({group->digits, "", group->bracketed, false, at});
  run.behind = run.range.end = group->end;
  while (run.groups.size() < kMostGroups) {
    const Separator separator = separator_at(text, run.range.end);
    group = group_at(text, separator.end, false);
    if (!group || is_between_numbers(run, separator, text)) break;
    run.groups.push_back({group->digits, separator.sign, group->bracketed, separator.apart, separator.end});
    run.behind = run.range.end = group->end;
  }
  if (run.groups.size() == kMostGroups) {
    run.groups.clear();
    run.behind = std::min(text.find_first_not_of("0123456789 .-/()", run.range.end), text.size());
    return run;
  }
  const std::size_t extended = extension_end(text, run.range.end);
  run.extended = extended > run.range.end;
  run.behind = run.range.end = extended;
  return run;
}

bool is_public_line(const PhoneDigits& run) {
  const std::string_view first = run.groups.front().digits;
  if (run.plus || run.groups.size() != 1 || run.groups[0].bracketed || first.size() != 3) return false;
  return first.front() == '0' || first.front() == '1' || first.ends_with("11") || first == "999" || first == "988";
}

bool is_local(const PhoneDigits& run) {
  const auto& groups = run.groups;
  if (groups.size() != 2 || groups[0].bracketed || groups[1].digits.size() != 4) return false;
  const std::size_t first = groups[0].digits.size();
  return groups[1].before == "-" ? first == 3 || first == 4 : groups[1].before.empty() && first == 4;
}

}  // namespace sml::claims
