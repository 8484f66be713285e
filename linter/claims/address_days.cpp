#include "linter/claims/address_days.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostFigures = 2;

// What fairs and concerts take place on.
constexpr std::string_view kSquares[] = {"plaza", "pza", "plza", "plazuela", "plazoleta", "praca", "pca",
                                         "largo", "paseo", "glorieta", "alameda", "rambla", "malecon"};

// Weekdays by their first two letters, which addresses have beside hours.
constexpr std::string_view kShortestWeekdays[] = {"lu", "ma", "mi", "ju", "vi", "sa", "do", "mo", "tu", "we", "th", "fr", "su"};

bool is_weekday(const Reading& reading, std::string_view word) { return reading.grammar.is("weekday", word) || reading.grammar.is("weekday_short", word); }

bool may_be_day(text::Range figures) { return figures.end > figures.begin && figures.end - figures.begin <= kMostFigures; }

std::string_view last_word(std::string_view words) {
  words = words.substr(0, words.find_last_not_of(' ') + 1);
  return words.substr(words.find_last_of(' ') + 1);
}

}  // namespace

bool begins_with_day(const Reading& reading, text::Range match) {
  if (!may_be_day({match.begin, end_of_figures(reading.searched, match.begin)})) return false;
  const std::string_view before = word_before(reading.searched, match.begin);
  return !before.empty() && (is_weekday(reading, before) || reading.grammar.is("month", before));
}

bool is_stretch_of_weekdays(const Reading& reading, text::Range name) {
  constexpr std::string_view kJoint = " a ";
  const std::string_view words = reading.of(name);
  const std::size_t joint = words.find(kJoint);
  if (joint == std::string_view::npos) return false;
  const auto is_day = [&](std::string_view word) { return base::is_among(kShortestWeekdays, word) || is_weekday(reading, word); };
  const std::string_view behind = words.substr(joint + kJoint.size());
  return is_day(words.substr(0, joint)) && is_day(behind.substr(0, behind.find(' ')));
}

bool is_day_of_place(const Reading& reading, text::Range match) {
  const std::size_t sign = reading.searched.substr(0, match.end).find(':', match.begin);
  if (sign == std::string_view::npos) return false;
  const std::size_t figures = std::min(reading.searched.find_first_not_of(": ", sign), reading.searched.size());
  return end_of_figures(reading.searched, figures) - figures <= kMostFigures;
}

bool is_day_in_figures(const Reading& reading, text::Range match, text::Range name, bool is_bare) {
  const std::string_view searched = reading.searched;
  const text::Range figures = {name.end, end_of_figures(searched, name.end)};
  if (!may_be_day(figures)) return false;
  const bool behind_weekday = is_weekday(reading, last_word(searched.substr(0, name.end)));
  if (is_bare && behind_weekday) return true;
  if (figures.end >= match.end) return false;
  const text::Range others = {figures.end + 1, end_of_figures(searched, figures.end + 1)};
  if (!may_be_day(others)) return false;
  const auto is_month = [&](text::Range range) { return reading.of(range) <= "12" || range.end - range.begin == 1; };
  const char sign = searched[figures.end];
  const bool is_day = sign == '/' ? is_month(figures) || is_month(others) : sign == '-' && searched[others.begin] == '0';
  return is_day && (is_bare || behind_weekday || base::is_among(kSquares, word_beginning_at(searched, match.begin)));
}

bool is_day_with_number(const Reading& reading, text::Range match, text::Range name) {
  const std::string_view searched = reading.searched;
  if (!base::is_ascii_digit(searched[name.begin]) || name.end == match.end) return false;
  if (searched[name.end] == '#') return true;
  if (!base::is_ascii_digit(searched[name.end])) return false;
  const std::string_view number = searched.substr(name.end, end_of_figures(searched, name.end) - name.end);
  return number.size() != 4 || !(number.starts_with("19") || number.starts_with("20"));
}

}  // namespace sml::claims
