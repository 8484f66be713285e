#include <optional>

#include "linter/rule/check.h"
#include "rules/staffing/any_week.h"
#include "rules/written.h"

namespace sml::rules {
namespace {

bool is_never(const time::Hours& hours) {
  for (int day = 0; day <= kHolidays; ++day)
    if (!ranges_on(hours, day).empty()) return false;
  return true;
}

std::optional<int> first_difference(const time::Hours& published, const time::Hours& agreed) {
  for (int day = 0; day <= kHolidays; ++day)
    if (ranges_on(published, day) != ranges_on(agreed, day)) return day;
  return std::nullopt;
}

void check(const rule::ClientView& view, rule::Report& report) {
  const model::Field<time::Hours>& agreed = view.client.contract->service_hours;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts) {
    const model::Field<time::Hours>& published = account->attention_hours;
    if (is_unreadable(published) || (published && (!agreed || is_never(*published)))) continue;
    const std::optional<int> day = published ? first_difference(*published, *agreed) : std::nullopt;
    if (published && !day) continue;
    rule::Finding& finding = report.at(account->id ? account->id.span : account.span).say(day ? "" : "none").with("account", *account->id);
    if (agreed) finding.because(agreed.span, "service_hours");
    if (!day) continue;
    with_day(finding, *day);
    finding.with("published", written(ranges_on(*published, *day))).with("agreed", written(ranges_on(*agreed, *day)));
    finding.because(published.span, "attention_hours");
  }
}

}  // namespace

extern const rule::Check staffing_hours_unpublished{check};

}  // namespace sml::rules
