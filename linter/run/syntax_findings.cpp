#include "linter/run/syntax_findings.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "linter/load/field_names.h"
#include "linter/load/node_words.h"
#include "linter/yaml/characters.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

// What is wrong before a colon in a text: a line that stands too far in, or a comma that is absent before a field, or a semicolon that stands for it.
std::string_view text_before_field(std::string_view detail) {
  if (!detail.starts_with(", ") && !detail.starts_with("; ")) return ".indented";
  if (!load::is_field(detail.substr(2))) return "";
  return detail.front() == ';' ? ".semicolon" : ".comma";
}

// Where text is lost, or stands outside the one above: the sign before it that tells how.
std::string_view place_of_lost(const yaml::Problem& problem) {
  using enum yaml::ProblemKind;
  const char sign = problem.detail.empty() ? '#' : problem.detail.front();
  if (problem.kind == lost_comment) return sign == '"' ? ".quoted" : sign == ' ' ? ".below" : "";
  return (problem.kind == lost_line || problem.kind == unindented_text) && sign == ' ' ? ".no_block" : "";
}

// What is told of a problem, without the sign that tells its variant.
std::string detail_of(const yaml::Problem& problem) {
  using enum yaml::ProblemKind;
  if (!place_of_lost(problem).empty()) return problem.detail.substr(1);
  if (problem.kind != content_after_end && problem.kind != colon_in_text) return problem.detail;
  const std::size_t first = problem.detail.find_first_not_of(",; ");
  return first == std::string::npos ? problem.detail : problem.detail.substr(first);
}

std::string variant_of(const yaml::Problem& problem) {
  std::string variant(yaml::name_of(problem.kind));
  using enum yaml::ProblemKind;
  if (problem.kind == content_after_end && problem.detail == "---") variant += ".marker";
  if (problem.kind == content_after_end && problem.detail.starts_with(' ')) variant += ".indented";
  if (problem.kind == colon_in_text && !problem.detail.empty()) variant += text_before_field(problem.detail);
  if (problem.kind == text_after_quote && problem.detail.starts_with('\'')) variant += ".apostrophe";
  if (problem.kind == not_a_key && yaml::is_drawn_line(problem.detail)) variant += ".drawn";
  if (problem.kind == glued_dash && problem.detail.empty()) variant += ".entry";
  if (problem.kind == not_a_key && load::unspaced_key(problem.detail)) variant += ".no_space";
  if (problem.kind == bad_flow_comma && !problem.detail.empty()) variant += ".behind";
  variant += place_of_lost(problem);
  return variant;
}

// The number that a limit's detail says: of files in MiB, of texts in KiB.
std::int64_t limit_of(const yaml::Problem& problem) {
  std::int64_t limit = 0;
  if (yaml::rule_of(problem.kind) == yaml::kLimitRule) std::from_chars(problem.detail.data(), problem.detail.data() + problem.detail.size(), limit);
  if (problem.kind == yaml::ProblemKind::too_large) limit >>= 20;
  if (problem.kind == yaml::ProblemKind::scalar_too_large) limit >>= 10;
  return limit;
}

std::string_view variant_of(base::ReadStatus status) {
  switch (status) {
    case base::ReadStatus::outside: return "outside";
    case base::ReadStatus::not_regular: return "not_a_file";
    case base::ReadStatus::too_large: return "too_large";
    case base::ReadStatus::ok:
    case base::ReadStatus::missing:
    case base::ReadStatus::unreadable: break;
  }
  return "unreadable";
}

}  // namespace

rule::Finding finding_of(const yaml::Problem& problem, rule::Rules rules) {
  rule::Finding finding = rule::finding_by(yaml::rule_of(problem.kind), problem.span, rules);
  const std::size_t key = load::unspaced_key(problem.detail).value_or(0);
  finding.say(variant_of(problem)).with("detail", detail_of(problem)).with("limit", limit_of(problem));
  finding.with("key", problem.detail.substr(0, key)).with("value", key == 0 ? std::string() : problem.detail.substr(key + 1));
  if (problem.kind == yaml::ProblemKind::duplicate_key) finding.because(problem.related, "first");
  return finding;
}

rule::Finding finding_of(base::ReadStatus status, base::Span at, rule::Rules rules) {
  rule::Finding finding = rule::finding_by(status == base::ReadStatus::too_large ? yaml::kLimitRule : yaml::kEncodingRule, at, rules);
  finding.say(variant_of(status)).with("limit", std::int64_t{yaml::Limits{}.file_bytes >> 20U});
  return finding;
}

}  // namespace sml::run
