#include <optional>
#include <string_view>

#include "linter/rule/check.h"
#include "rules/staffing/week_days.h"

namespace sml::rules {
namespace {

// The first day on which the published hours are others than the agreed ones.
std::optional<int> first_difference(const time::Hours& published, const time::Hours& agreed) {
  for (int day = 0; day <= kHolidays; ++day)
    if (ranges_on(published, day) != ranges_on(agreed, day)) return day;
  return std::nullopt;
}

rule::Finding& report_account(const model::Field<model::Account>& account, std::string_view variant,
                              const model::Field<time::Hours>& agreed, rule::Report& report) {
  rule::Finding& finding = report.at(account->id ? account->id.span : account.span).say(variant).with("account", *account->id);
  if (agreed) finding.because(agreed.span, "service_hours");
  return finding;
}

void compare(const model::Field<model::Account>& account, const model::Field<time::Hours>& agreed, rule::Report& report) {
  const model::Field<time::Hours>& published = account->attention_hours;
  if (!agreed || time::is_never(*published)) return;
  const std::optional<int> day = first_difference(*published, *agreed);
  if (!day) return;
  rule::Finding& finding = report_account(account, "", agreed, report);
  with_day(finding, *day);
  finding.with("published", time::written(ranges_on(*published, *day))).with("agreed", time::written(ranges_on(*agreed, *day)));
  finding.because(published.span, "attention_hours");
}

void check(const rule::ClientView& view, rule::Report& report) {
  const model::Field<time::Hours>& agreed = view.client.contract->service_hours;
  for (const model::Field<model::Account>& account : *view.client.accounts->accounts) {
    const model::Field<time::Hours>& published = account->attention_hours;
    if (published) compare(account, agreed, report);
    else if (!is_unreadable(published)) report_account(account, "none", agreed, report);
  }
}

}  // namespace

extern const rule::Check staffing_hours_unpublished{check};

}  // namespace sml::rules
