#include "linter/resolve/hours_in_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "linter/claims/extract.h"
#include "linter/text/fold.h"
#include "linter/text/sentences.h"
#include "linter/time/hours.h"

namespace sml::resolve {
namespace {

using model::MessageLanguage;

struct DayName {
  std::string_view notation;
  std::string_view word;      // in full, as a text names the day
  std::string_view spanish;   // the same in Spanish
  std::string_view spanish_word;
};
constexpr std::array<DayName, 7> kDays = {{{"Mo", "Monday", "Lu", "lunes"},
                                           {"Tu", "Tuesday", "Ma", "martes"},
                                           {"We", "Wednesday", "Mi", "miércoles"},
                                           {"Th", "Thursday", "Ju", "jueves"},
                                           {"Fr", "Friday", "Vi", "viernes"},
                                           {"Sa", "Saturday", "Sa", "sábado"},
                                           {"Su", "Sunday", "Do", "domingo"}}};

std::string called(std::string days, MessageLanguage language) {
  if (language != MessageLanguage::es) return days;
  for (const DayName& day : kDays)
    for (std::size_t at = days.find(day.notation); at != std::string::npos; at = days.find(day.notation, at + day.spanish.size())) days.replace(at, day.notation.size(), day.spanish);
  return days;
}

// "Lu 9-18" -> "lunes 9-18": times as people write them after days as the notation names them.
std::string with_whole_days(std::string said, MessageLanguage language) {
  for (const DayName& day : kDays) {
    const bool is_spanish = language == MessageLanguage::es;
    const std::string_view name = is_spanish ? day.spanish : day.notation;
    const std::string_view word = is_spanish ? day.spanish_word : day.word;
    for (std::size_t at = said.find(name); at != std::string::npos; at = said.find(name, at)) {
      const bool is_day = text::is_whole_word(said, {at, at + name.size()});
      if (is_day) said.replace(at, name.size(), word);
      at += is_day ? word.size() : name.size();
    }
  }
  return said;
}

// Whether what stands between two stretches of hours says nothing.
bool says_nothing(std::string_view between) {
  const std::string words = text::folded_words(between);
  return words.empty() || words == "y" || words == "e" || words == "and";
}

// "12 a 1" is an hour at noon or the whole evening.
bool is_ambiguous(const claims::HoursClaim& hours, std::string_view words) {
  constexpr std::pair<std::string_view, std::string_view> kAfterNoon[] = {{"12:00-13:00", "13"}, {"12:00-14:00", "14"}, {"12:00-15:00", "15"}};
  const std::string folded = text::fold(words);
  const bool tells_half = folded.find("pm") != std::string::npos || folded.find("p.m") != std::string::npos || folded.find("tarde") != std::string::npos;
  return !tells_half && std::ranges::any_of(kAfterNoon, [&](const auto& stretch) {
    return hours.hours.find(stretch.first) != std::string::npos && folded.find(stretch.second) == std::string::npos;
  });
}

std::optional<std::string> notation_of(const std::string& said, MessageLanguage language) {
  std::string notation;
  std::size_t end = 0;
  for (const claims::Claim& claim : claims::extract(said, {model::name_of(language), {}, {}, false}).found) {
    const auto* hours = claim.as<claims::HoursClaim>();
    if (hours == nullptr || hours->hours.empty() || claim.range.begin < end || !says_nothing(std::string_view(said).substr(end, claim.range.begin - end))) return std::nullopt;
    if (is_ambiguous(*hours, std::string_view(said).substr(claim.range.begin, claim.range.end - claim.range.begin))) return std::nullopt;
    if (!notation.empty()) notation += "; ";
    notation += called(hours->days, language) + ' ' + hours->hours;
    end = claim.range.end;
  }
  const bool is_whole = says_nothing(std::string_view(said).substr(end));
  return is_whole && time::Hours::parse(notation) ? std::optional(notation) : std::nullopt;
}

}  // namespace

std::optional<std::string> hours_in_words(const std::string& said, MessageLanguage language) {
  auto notation = notation_of(said, language);
  return notation ? notation : notation_of(with_whole_days(said, language), language);
}

}  // namespace sml::resolve
