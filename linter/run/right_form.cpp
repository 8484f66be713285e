#include "linter/run/right_form.h"

#include <optional>
#include <string>
#include <vector>

#include "linter/load/meant_value.h"
#include "linter/load/shape.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/run/entry_values.h"
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

}  // namespace

void tell_shape(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string& whole = problem.nearest ? *problem.nearest : problem.value;
  const bool is_line = problem.expected == "list" && problem.reason == "mapping" && problem.nearest;
  const std::vector<load::KnownValue> known = problem.expected == "list" && !is_line ? std::vector<load::KnownValue>() : entry_values(problem.key, whole, today);
  finding.with("shape", load::shape_of(problem.key, problem.legal.named, whole, known)).with("entry", is_line && !known.empty() ? "yes" : "no");
  finding.with("part", problem.expected == "list" ? problem.nearest.value_or("none") : load::meant_part(problem.key, problem.value));
}

void tell_level(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::string field = problem.nearest.value_or("");
  finding.with("line", line_of_level(problem, field, today));
  finding.with("field", field).with("place", std::string(problem.expected)).with("same", field == problem.key ? "yes" : "no");
}

}  // namespace sml::run
