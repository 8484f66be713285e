#include "linter/cli/failure.h"

#include <algorithm>
#include <optional>

#include "linter/load/meant_value.h"
#include "linter/load/meant_zone.h"
#include "linter/model/text_list.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"
#include "linter/text/nearest.h"

namespace sml::cli {
namespace {

constexpr std::size_t kLongestLine = 1000;   // characters

std::optional<Failure> nearest(std::string_view option, const std::string& value, const std::vector<std::string>& legal) {
  const auto name = load::meant_value(value, legal);
  if (!name) return std::nullopt;
  return Failure{"failure.value_nearest", {{"option", std::string(option)}, {"value", value}, {"nearest", *name}}};
}

}  // namespace

int fail(const Failure& failure, model::MessageLanguage language, std::ostream& error) {
  const std::string said = text::printable(rule::phrase(language, failure.name, failure.arguments));
  error << "sml: " << text::shortened(said, kLongestLine) << '\n';
  return kFailed;
}

int ended(const base::Result<int, Failure>& code, model::MessageLanguage language, std::ostream& error) {
  return code ? *code : fail(code.error(), language, error);
}

Failure not_legal(std::string_view option, const std::string& value, const std::vector<std::string>& legal, model::MessageLanguage language) {
  if (auto guessed = nearest(option, value, legal)) return *guessed;
  const std::string said = rule::say_list_in_part(language, legal, model::TextList::kMostNamed);
  return {"failure.value", {{"option", std::string(option)}, {"value", value}, {"legal", said}}};
}

Failure no_rule(const std::string& value, const std::vector<std::string>& rules) {
  const auto same_name = std::ranges::find_if(rules, [&](const std::string& rule) { return rule.ends_with('/' + value); });
  const auto guessed = same_name == rules.end() ? text::nearest_name(value, rules) : std::optional(*same_name);
  if (guessed) return {"failure.rule_nearest", {{"value", value}, {"nearest", *guessed}}};
  return {"failure.rule_unknown", {{"value", value}}};
}

Failure no_zone(std::string_view option, const std::string& value) {
  if (auto meant = load::meant_zone(value))
    return {"failure.value_nearest", {{"option", std::string(option)}, {"value", value}, {"nearest", *std::move(meant)}}};
  return {"failure.zone", {{"value", value}}};
}

}  // namespace sml::cli
