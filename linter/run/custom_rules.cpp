#include "linter/run/custom_rules.h"

#include <algorithm>
#include <utility>

#include "linter/base/path.h"
#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/rule/card_file.h"

namespace sml::run {
namespace {

constexpr std::string_view kEnding = ".md";
constexpr std::string_view kFamilyOfRoot = "custom";

// A name that is no text's leaves those that are as they are.
bool spoils(const load::Problem& problem, const yaml::Node& root) {
  const auto holds = [&](std::string_view language) {
    const yaml::Node* texts = root.find(language);
    return texts != nullptr && texts->kind == yaml::Kind::mapping && texts->span.begin <= problem.at.begin && problem.at.end <= texts->span.end;
  };
  return problem.kind != load::Problem::Kind::unknown_key || !std::ranges::any_of(model::names_of<model::MessageLanguage>(), holds);
}

}  // namespace

std::string custom_rule_name(std::string_view path) {
  path.remove_suffix(kEnding.size());
  const std::string_view folder = base::parent(path);
  return std::string(folder.empty() ? kFamilyOfRoot : base::last_name(folder)) + '/' + std::string(base::last_name(path));
}

ReadCustomRule read_custom_rule(std::string_view path, base::SourceId source, std::string_view bytes) {
  ReadCustomRule read;
  const base::Span begin{source, 0, 0};
  std::string id = custom_rule_name(path);
  if (!rule::is_rule_name(id)) read.problems.push_back({load::Problem::Kind::wrong_value, begin, "custom_rules", id, "id", "format"});
  const auto parts = rule::parts_of(bytes);
  if (!parts) {
    read.problems.push_back({load::Problem::Kind::missing_key, begin, "match", {}, "key", "front_matter"});
    return read;
  }
  yaml::Stream stream = yaml::parse(source, parts->front_matter, load::holds);
  read.syntax = std::move(stream.problems);
  if (!stream.complete || stream.documents.empty()) return read;
  const yaml::Node& root = stream.documents.front().root;
  model::Field<model::CustomRule> written = load::decode_custom_rule(root, read.problems);
  std::ranges::move(rule::judge(*written, root), std::back_inserter(read.problems));
  const bool is_spoilt = std::ranges::any_of(read.problems, [&](const load::Problem& problem) { return spoils(problem, root); });
  if (!is_spoilt && read.syntax.empty())
    read.rule = std::make_unique<rule::CustomRule>(std::move(id), source, *std::move(written), rule::match_text(root, bytes), std::string(parts->body));
  return read;
}

std::vector<rule::Rule> with_custom_rules(rule::Rules rules, const rule::CustomRules& custom) {
  std::vector<rule::Rule> all(rules.begin(), rules.end());
  for (const auto& rule : custom) all.push_back({&rule->card(), nullptr});
  std::ranges::sort(all, {}, [](const rule::Rule& rule) { return rule.card->id; });
  return all;
}

}  // namespace sml::run
