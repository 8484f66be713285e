#include <algorithm>

#include "linter/model/display_name.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const model::Contract& contract = *view.client.contract;
  const model::Field<std::string>& by = view.post.request->by;
  const bool known = !is_unreadable(contract.people) && std::ranges::all_of(*contract.people, [](const auto& person) { return bool(person->id); });
  if (!by || !known || !model::all_people_called(contract, *by).empty()) return;
  std::vector<std::string> names;
  for (const auto& person : *contract.people) names.push_back(model::display_name(*person));
  rule::Finding& finding = report.at(by.span)
                               .with("by", *by)
                               .with("people", names)
                               .with("client", model::display_name(view.client))
                               .with("publish", view.planned.publish_civil)
                               .because(contract.people.key, "people");
  if (const auto meant = meant_person(contract, *by)) finding.say("nearest").with("nearest", *meant);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_requester{check};

}  // namespace sml::rules
