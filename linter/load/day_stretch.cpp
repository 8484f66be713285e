#include "linter/load/day_stretch.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/text/trimmed.h"

namespace sml::load {
namespace {

constexpr std::string_view kBegins[] = {"desde el ", "del ", "desde ", "de ", "from "};
constexpr std::string_view kJoints[] = {"..", " – ", " — ", " - ", " al ", " a ", " hasta el ", " hasta ", " ate ", " até o ", " até ",
                                        " to ", " until ", " through ", "–", "—", "-"};
constexpr std::size_t kYear = 4;   // figures
constexpr std::size_t kDayOfMonth = 2;

bool are_figures(std::string_view written) { return !written.empty() && std::ranges::all_of(written, base::is_ascii_digit); }

std::string_view without_begin(std::string_view first) {
  for (const std::string_view begin : kBegins)
    if (first.starts_with(begin)) return first.substr(begin.size());
  return first;
}

// "24" of "del 24 al 31 de diciembre" is of the month of the last day.
std::string in_month_of(const std::string& last, std::string_view day) {
  return last.substr(0, last.size() - kDayOfMonth) + (day.size() < kDayOfMonth ? "0" : "") + std::string(day);
}

std::optional<DayStretch> between(std::string_view first, std::string_view last, const ReadsDay& reads) {
  if (first.size() == kYear && last.size() == kYear && are_figures(first) && are_figures(last))
    return DayStretch{std::string(first) + "-01-01", std::string(last) + "-12-31"};
  auto end = reads(last);
  if (!end) return std::nullopt;
  const bool is_day_alone = first.size() <= kDayOfMonth && are_figures(first);
  auto begin = is_day_alone ? reads(in_month_of(*end, first)) : reads(first);
  return begin ? std::optional(DayStretch{*std::move(begin), *std::move(end)}) : std::nullopt;
}

}  // namespace

std::optional<DayStretch> stretch_in(std::string_view written, const ReadsDay& reads) {
  for (const std::string_view joint : kJoints) {
    const std::size_t at = written.find(joint);
    if (at == std::string_view::npos || written.find(joint, at + joint.size()) != std::string_view::npos) continue;
    auto stretch = between(without_begin(text::trimmed(written.substr(0, at))), text::trimmed(written.substr(at + joint.size())), reads);
    if (stretch && stretch->first < stretch->last) return stretch;
  }
  return std::nullopt;
}

}  // namespace sml::load
