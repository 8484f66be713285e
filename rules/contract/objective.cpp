#include <algorithm>

#include "linter/model/display_name.h"
#include "linter/text/nearest.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

bool needs_objective(const model::Post& post) {
  return *post.kind == model::PostKind::planned || *post.kind == model::PostKind::special_request;
}

void check(const rule::ContentView& view, rule::Report& report) {
  const model::Post& post = view.post;
  const model::List<model::Objective>& objectives = view.client.facts->objectives;
  if (objectives->empty() || !needs_objective(post) || is_unreadable(post.objective)) return;
  const bool all_known = !is_unreadable(objectives) && std::ranges::all_of(*objectives, [](const auto& objective) { return bool(objective->id); });
  const auto is_meant = [&](const auto& objective) { return *objective->id == *post.objective; };
  if (post.objective && (!all_known || std::ranges::any_of(*objectives, is_meant))) return;
  std::vector<std::string> ids;
  std::vector<std::string> names;
  for (const auto& objective : *objectives) {
    ids.push_back(*objective->id);
    names.push_back(model::display_name(*objective));
  }
  const base::Span id = post.id ? post.id.span : view.first_key;
  rule::Finding& finding = report.at(post.objective ? post.objective.span : id)
                               .say(post.objective ? "unknown" : "")
                               .with("objective", *post.objective)
                               .with("objectives", names)
                               .with("ids", ids)
                               .with("client", model::display_name(view.client))
                               .because(objectives.key, "objectives");
  const auto nearest = post.objective ? text::nearest_name(*post.objective, ids) : std::nullopt;
  if (nearest) finding.say("nearest").with("nearest", *nearest);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_objective{check};

}  // namespace sml::rules
