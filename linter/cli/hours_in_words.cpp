#include "linter/cli/hours_in_words.h"

#include <array>
#include <string_view>

#include "linter/claims/extract.h"
#include "linter/text/fold.h"
#include "linter/time/hours.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

struct DayName {
  std::string_view notation;
  std::string_view spanish;
};
constexpr std::array<DayName, 7> kDays = {{{"Mo", "Lu"}, {"Tu", "Ma"}, {"We", "Mi"}, {"Th", "Ju"}, {"Fr", "Vi"}, {"Sa", "Sa"}, {"Su", "Do"}}};

std::string called(std::string days, MessageLanguage language) {
  if (language != MessageLanguage::es) return days;
  for (const DayName& day : kDays)
    for (std::size_t at = days.find(day.notation); at != std::string::npos; at = days.find(day.notation, at + day.spanish.size())) days.replace(at, day.notation.size(), day.spanish);
  return days;
}

// Whether what stands between two stretches of hours says nothing.
bool says_nothing(std::string_view between) {
  const std::string words = text::folded_words(between);
  return words.empty() || words == "y" || words == "e" || words == "and";
}

}  // namespace

std::optional<std::string> hours_in_words(const std::string& said, MessageLanguage language) {
  std::string notation;
  std::size_t end = 0;
  for (const claims::Claim& claim : claims::extract(said, {model::name_of(language), {}, {}, false}).found) {
    const auto* hours = claim.as<claims::HoursClaim>();
    if (hours == nullptr || hours->hours.empty() || claim.range.begin < end || !says_nothing(std::string_view(said).substr(end, claim.range.begin - end))) return std::nullopt;
    if (!notation.empty()) notation += "; ";
    notation += called(hours->days, language) + ' ' + hours->hours;
    end = claim.range.end;
  }
  const bool is_whole = says_nothing(std::string_view(said).substr(end));
  return is_whole && time::Hours::parse(notation) ? std::optional(notation) : std::nullopt;
}

}  // namespace sml::cli
