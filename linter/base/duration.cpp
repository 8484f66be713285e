#include "linter/base/duration.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sml::base {
namespace {

struct Unit {
  char letter;
  std::int64_t seconds;
};

constexpr std::array<Unit, 4> kUnits = {{{'w', 604800}, {'d', 86400}, {'h', 3600}, {'m', 60}}};
constexpr std::int64_t kLongest = kLongestDuration.seconds;

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  if (text.empty()) return std::nullopt;
  Duration total;
  std::size_t next_unit = 0;
  while (!text.empty()) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (text[0] == '-' || error == std::errc::invalid_argument || end == text.data() + text.size()) return std::nullopt;
    if (error == std::errc::result_out_of_range) count = kLongest;
    while (next_unit < kUnits.size() && kUnits[next_unit].letter != *end) ++next_unit;
    if (next_unit == kUnits.size()) return std::nullopt;
    total.seconds = std::min(kLongest, total.seconds + std::min(count, kLongest) * kUnits[next_unit++].seconds);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  }
  return total;
}

}  // namespace sml::base
