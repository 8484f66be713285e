#include "linter/run/right_form.h"

#include <optional>
#include <string>
#include <vector>

#include "linter/base/parts.h"
#include "linter/load/meant_value.h"
#include "linter/load/shape.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/run/entry_values.h"
#include "linter/time/hours.h"
#include "linter/yaml/write.h"

namespace sml::run {
namespace {

constexpr std::string_view kUnknown = "…";

std::string line_of_level(const load::Problem& problem, const std::string& field, time::Date today) {
  if (problem.reason == "account") return "{id: " + field + ", network: " + field + ", handle: " + (problem.value.empty() ? std::string(kUnknown) : yaml::written(problem.value)) + '}';
  if (problem.reason == "stretch") return "{date: " + day_in(problem.value, today).value_or(std::string(kUnknown)) + ", hours: " + std::string(kUnknown) + '}';
  const auto hours = problem.reason == "in_list" ? resolve::hours_in_any_words(problem.value, model::MessageLanguage::es) : std::nullopt;
  return load::line_of(problem.reason == "at_top" ? "" : problem.expected, field, hours.value_or(problem.value));
}

// What stands for a day in hours and is none.
std::string no_day_in(std::string_view hours) {
  constexpr std::string_view kSigns = " ,;-–0123456789:./()";
  for (const std::string_view word : base::parts_between(hours, kSigns))
    if (word != "off" && !time::Hours::parse(std::string(word) + " 09:00-10:00")) return std::string(word);
  return "none";
}

}  // namespace

void tell_samples(rule::Finding& finding, const load::Problem& problem) {
  const bool is_of_money = problem.expected == "money" || problem.expected == "mechanic" || problem.key == "mechanic";
  finding.with("currency", is_of_money && !problem.legal.named.empty() ? problem.legal.named.front() : "none");
  finding.with("word", problem.expected == "hours" && problem.reason == "bad_day" ? no_day_in(problem.value) : "none");
}

void tell_shape(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string& whole = problem.nearest ? *problem.nearest : problem.value;
  const bool is_line = problem.expected == "list" && problem.reason == "mapping" && problem.nearest;
  const std::vector<load::KnownValue> known = problem.expected == "list" && !is_line ? std::vector<load::KnownValue>() : entry_values(problem.key, whole, today);
  const bool is_in_braces = problem.reason == "braces" && problem.expected == "text";
  finding.with("shape", is_in_braces ? problem.key + ": " + yaml::written(problem.value) : load::shape_of(problem.key, problem.legal.named, whole, known)).with("entry", is_line && !known.empty() ? "yes" : "no");
  finding.with("part", problem.expected == "list" ? problem.nearest.value_or("none") : load::meant_part(problem.key, problem.value));
}

void tell_level(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string field = problem.nearest.value_or("");
  finding.with("line", line_of_level(problem, field, today));
  finding.with("field", field).with("place", std::string(problem.expected)).with("same", field == problem.key ? "yes" : "no");
}

}  // namespace sml::run
