#include "linter/report/earlier_report.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/model/enumeration.h"
#include "linter/report/format.h"
#include "linter/rule/phrase.h"

namespace sml::report {
namespace {

constexpr std::string_view kEmptyList = "[]\n";   // of GitLab, where nothing was found

// "--- a.yaml", "+++ a.yaml"; a file of YAML may begin with the first of them.
bool begins_diff(std::string_view beginning) {
  const std::size_t line = beginning.find('\n');
  return beginning.starts_with("--- ") && line != std::string_view::npos && beginning.substr(line + 1).starts_with("+++ ");
}

std::string_view last_line(std::string_view end) {
  end = end.substr(0, end.find_last_not_of("\r\n") + 1);
  return end.substr(end.rfind('\n') + 1);
}

// The whole numbers of a line; a sign between the figures of one, "12.000", is of thousands.
std::vector<std::int64_t> numbers_in(std::string_view line) {
  constexpr std::int64_t kMost = 1'000'000'000'000;
  std::vector<std::int64_t> numbers;
  bool is_inside = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool is_figure = base::is_ascii_digit(line[at]);
    const bool is_sign = is_inside && (line[at] == '.' || line[at] == ',') && at + 1 < line.size() && base::is_ascii_digit(line[at + 1]);
    if (is_figure && !is_inside) numbers.push_back(0);
    if (is_figure) numbers.back() = std::min(kMost, numbers.back() * 10 + (line[at] - '0'));
    is_inside = is_figure || is_sign;
  }
  return numbers;
}

// Whether a line says how many files and posts there are, as the last of a report does that is read as text.
bool tells_scope(std::string_view line) {
  const std::vector<std::int64_t> numbers = numbers_in(line);
  for (std::size_t index = 1; index < numbers.size(); ++index)
    for (const std::string_view name : model::names_of<model::MessageLanguage>()) {
      const std::string scope = rule::phrase(*model::named<model::MessageLanguage>(name), "report.scope",
                                             {{"files", numbers[index - 1]},
                                              {"posts", numbers[index]},
                                              {"past", std::int64_t{0}},
                                              {"suppressed", std::int64_t{0}},
                                              {"baselined", std::int64_t{0}},
                                              {"earlier", std::int64_t{0}}});
      if (line.find(scope) != std::string_view::npos) return true;
    }
  return false;
}

}  // namespace

bool is_report(std::string_view beginning, std::string_view end) {
  const auto bears_mark = [&](const Format& format) { return !format.mark.empty() && beginning.find(format.mark) != std::string_view::npos; };
  return std::ranges::any_of(formats(), bears_mark) || beginning == kEmptyList || begins_diff(beginning) || tells_scope(last_line(end));
}

}  // namespace sml::report
