#include <algorithm>

#include "linter/text/nearest.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) {
  const model::Post& post = view.post;
  const model::Field<std::string>& emergency = post.emergency;
  const model::List<std::string>& agreed = view.client.contract->emergencies->categories;
  if (*post.kind != model::PostKind::emergency || is_unreadable(emergency)) return;
  std::vector<std::string> categories;
  for (const auto& category : *agreed) categories.push_back(*category);
  const bool is_agreed = !agreed || is_unreadable(agreed) || std::ranges::find(categories, *emergency) != categories.end();
  if (emergency && is_agreed) return;
  rule::Finding& finding = report.at(emergency ? emergency.span : post.kind.span)
                               .say(emergency ? "" : "absent")
                               .with("emergency", *emergency)
                               .with("categories", categories)
                               .with("agreed", agreed ? "said" : "unsaid")
                               .with("client", model::display_name(view.client));
  if (agreed) finding.because(agreed.span, "categories");
  const auto nearest = emergency ? text::nearest_name(*emergency, categories) : std::nullopt;
  if (nearest) finding.say("nearest").with("nearest", *nearest);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_not_an_emergency{check};

}  // namespace sml::rules
