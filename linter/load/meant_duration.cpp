// Lengths of time of linter/load/meant_value.h.
#include <algorithm>
#include <span>
#include <string>

#include "linter/base/duration.h"
#include "linter/base/ascii.h"
#include "linter/load/meant_value.h"
#include "linter/text/fold.h"
#include "linter/text/trimmed.h"

namespace sml::load {
namespace {

struct UnitWord {
  std::string_view said;   // folded, with single spaces
  std::string_view value;
};

constexpr UnitWord kNumbers[] = {
    {"un", "1"}, {"una", "1"}, {"um", "1"}, {"uma", "1"}, {"one", "1"}, {"a", "1"}, {"an", "1"}, {"dos", "2"}, {"dois", "2"}, {"duas", "2"}, {"two", "2"},
    {"tres", "3"}, {"three", "3"}, {"cuatro", "4"}, {"quatro", "4"}, {"four", "4"}, {"cinco", "5"}, {"five", "5"}, {"seis", "6"}, {"six", "6"},
    {"ocho", "8"}, {"oito", "8"}, {"eight", "8"}, {"diez", "10"}, {"dez", "10"}, {"ten", "10"}, {"doce", "12"}, {"doze", "12"}, {"twelve", "12"},
    {"quince", "15"}, {"quinze", "15"}, {"fifteen", "15"}, {"veinte", "20"}, {"vinte", "20"},
    {"veinticuatro", "24"}, {"treinta", "30"}, {"trinta", "30"}, {"thirty", "30"},
};

constexpr std::string_view kMonth = "month";   // no unit of the files
constexpr int kDaysOfAMonthSaid = 30;
constexpr std::size_t kMostFigures = 6;        // of a length
constexpr UnitWord kUnits[] = {
    {"m", "m"}, {"min", "m"}, {"mins", "m"}, {"minuto", "m"}, {"minutos", "m"}, {"minute", "m"}, {"minutes", "m"}, {"h", "h"}, {"hs", "h"}, {"hr", "h"},
    {"hrs", "h"}, {"hora", "h"}, {"horas", "h"}, {"hour", "h"}, {"hours", "h"}, {"d", "d"}, {"dia", "d"}, {"dias", "d"}, {"day", "d"}, {"days", "d"},
    {"sem", "w"}, {"semana", "w"}, {"semanas", "w"}, {"w", "w"}, {"week", "w"}, {"weeks", "w"},
    {"mes", kMonth}, {"meses", kMonth}, {"month", kMonth}, {"months", kMonth},
};

std::optional<std::string> meaning_of(std::string_view said, std::span<const UnitWord> words) {
  const auto found = std::ranges::find(words, said, &UnitWord::said);
  return found == words.end() ? std::nullopt : std::optional(std::string(found->value));
}

// "un mes" -> "1 mes".
std::string with_figures(const std::string& folded) {
  const std::size_t end = folded.find(' ');
  const auto number = end == std::string::npos ? std::nullopt : meaning_of(std::string_view(folded).substr(0, end), kNumbers);
  return number ? *number + folded.substr(end) : folded;
}

}  // namespace

std::optional<std::string> meant_duration(std::string_view written) {
  const std::string folded = with_figures(text::fold(text::trimmed(written)));
  const std::size_t end = std::min(folded.find_first_not_of("0123456789"), folded.size());
  const auto unit = meaning_of(text::trimmed(std::string_view(folded).substr(end)), kUnits);
  if (end == 0 || end > kMostFigures || !unit) return std::nullopt;
  const std::string figures = folded.substr(0, end);
  std::string duration = *unit == kMonth ? std::to_string(kDaysOfAMonthSaid * base::whole_number(figures)) + "d" : figures + *unit;
  if (!base::parse_duration(duration)) return std::nullopt;
  return duration;
}

std::optional<std::string> lone_number(std::string_view written, model::Key options) {
  if (options.unit == 0 || written.empty() || written.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const std::string length = std::string(written) + options.unit;
  const auto read = base::parse_duration(length);
  const bool fits = read && *read < base::kLongestDuration &&
                    (options.within == nullptr || (*read >= options.within->shortest.length && *read <= options.within->longest.length));
  return fits ? std::optional(length) : std::nullopt;
}

std::string meant_part(std::string_view key, const std::string& written) {
  if (key != "reply_within") return written;
  const auto length = meant_duration(written);
  return length ? *length : lone_number(written, {.unit = 'h'}).value_or(written);
}

}  // namespace sml::load
