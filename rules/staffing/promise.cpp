#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "linter/resolve/attention.h"
#include "linter/resolve/price_words.h"
#include "linter/time/minutes.h"
#include "linter/time/written_civil.h"
#include "rules/staffing/attendance.h"
#include "rules/staffing/week_days.h"

namespace sml::rules {
namespace {

using resolve::limit_of;
using resolve::PromisedAttention;
using resolve::ReplyLimit;

// What the contract agrees for any week.
class Service {
 public:
  explicit Service(const time::Hours& hours) : hours_(hours) {}

  Ranges on(int day) const { return ranges_on(hours_, day); }
  bool is_open(int day) const { return !on(day).empty(); }

  // Whether a range that begins on a day lies inside, with what the night before leaves and what begins the day after.
  bool holds(int day, time::MinuteRange range) const {
    Ranges around;
    for (int near = -1; near <= 1; ++near)
      for (const time::MinuteRange& known : on((day + near + time::kWeekDays) % time::kWeekDays))
        around.push_back({known.begin + near * time::kDayMinutes, known.end + near * time::kDayMinutes});
    std::ranges::sort(around, {}, &time::MinuteRange::begin);
    int covered = range.begin;
    for (const time::MinuteRange& known : around)
      if (known.begin <= covered) covered = std::max(covered, known.end);
    return covered >= range.end;
  }

 private:
  const time::Hours& hours_;
};

// "Hasta las cinco": in the afternoon, or before dawn.
bool holds_promised(const Service& service, int day, time::MinuteRange range, bool half_unsaid) {
  return service.holds(day, range) || (half_unsaid && service.holds(day, {range.begin + time::kHalfDay, range.end + time::kHalfDay}));
}

// The first day of the week, or kHolidays, on which a promise goes beyond the agreed hours: one without service before others. A promise that names
// no day goes beyond them where it does so on each day of service, and is told of that of its publication.
std::optional<int> first_beyond(const PromisedAttention& promised, const Service& service, time::Weekday publication) {
  std::optional<int> first;
  bool on_all = true;
  const int begin = promised.days.any() ? 0 : static_cast<int>(publication);
  for (int ahead = 0; ahead < time::kWeekDays; ++ahead) {
    const int day = (begin + ahead) % time::kWeekDays;
    const bool named = promised.days.test(static_cast<std::size_t>(day));
    if (promised.days.any() ? !named : !service.is_open(day)) continue;
    const auto range = promised.on(static_cast<std::size_t>(day));
    const bool inside = range ? holds_promised(service, day, *range, promised.half_unsaid) : service.is_open(day);
    on_all = on_all && !inside;
    if (!inside && (!first || (service.is_open(*first) && !service.is_open(day)))) first = day;
  }
  if (first && (promised.days.any() || (promised.range && on_all))) return first;
  return promised.holidays && !service.is_open(kHolidays) ? std::optional(kHolidays) : std::nullopt;
}

// Says for which day the agreed hours are told; where the promise is of others in a row that have the same, too, for all of them, as `days`.
void with_days(rule::Finding& finding, int day, const PromisedAttention& promised, const Service& service) {
  std::vector<time::Weekday> days;
  int last = -1;
  for (int other = 0; other < time::kWeekDays && day != kHolidays; ++other) {
    const bool is_promised = !promised.days.any() || promised.days.test(static_cast<std::size_t>(other));
    if (!is_promised || !service.is_open(day) || service.on(other) != service.on(day)) continue;
    if (!days.empty() && other != last + 1) return with_day(finding.with("days", std::vector<time::Weekday>()), day);
    days.push_back(static_cast<time::Weekday>(last = other));
  }
  const bool are_several = days.size() > 1;
  finding.with("days", std::move(days));
  if (are_several) finding.with("which", "days");
  else with_day(finding, day);
}

// The fastest that anything is to be answered: of what the contract says, and of what is usual for the post's networks that it leaves out.
ReplyLimit fastest(const rule::ContentView& view) {
  const model::Contract& contract = *view.client.contract;
  std::optional<ReplyLimit> fastest;
  const auto take = [&](const ReplyLimit& limit) {
    if (!fastest || limit.within < fastest->within) fastest = limit;
  };
  for (const auto& entry : *contract.reply_within) take({*entry.value, entry.value.span});
  const bool known = !view.audience.networks.empty();
  if (known || !fastest)
    for (const model::Network network : networks_of(view)) take(limit_of(network, contract));
  return *fastest;
}

// As captions tell a time: what is more than a day in whole days.
base::Duration in_round_words(base::Duration within) {
  const std::int64_t day = base::days(1).seconds;
  return within.seconds <= day ? within : base::days((within.seconds + day - 1) / day);
}

class Promises {
 public:
  Promises(const rule::ContentView& view, rule::Report& report) : view_(view), report_(report) {}

  // Reports the first promise that is too much.
  void check() {
    for (const resolve::StatedText& text : view_.reading.texts)
      for (const claims::Claim& claim : text.claims.found)
        if (is_promise(claim) && !resolve::asks(text.sentence(claim.sentence)) && (exceeds_hours(text, claim) || exceeds_speed(text, claim))) return;
  }

 private:
  static bool is_promise(const claims::Claim& claim) {
    const auto* invitation = claim.as<claims::InvitationClaim>();
    return invitation != nullptr && invitation->kind == claims::InvitationClaim::Kind::attention;
  }

  // Where nobody knows when it goes out, today.
  time::Date publication() const {
    const auto& publish_at = view_.post.publish_at;
    return publish_at ? time::written_civil(*publish_at, view_.client.zone).date : view_.client.zone.civil(view_.world.now).date;
  }

  rule::Finding& finding(const resolve::StatedText& text, const claims::Claim& claim) {
    return report_.at(text.span(claim.range)).with("words", words_from(claim, text)).with("client", model::display_name(view_.client));
  }

  bool exceeds_hours(const resolve::StatedText& text, const claims::Claim& claim) {
    const auto& agreed = view_.client.contract->service_hours;
    if (!agreed) return false;
    const Service service(*agreed);
    const std::optional<int> beyond = first_beyond(resolve::promised_attention(claim, text, publication()), service, time::weekday(publication()));
    if (!beyond) return false;
    rule::Finding& found = finding(text, claim).say("hours").with("agreed", time::written(service.on(*beyond))).because(agreed.span, "service_hours");
    with_days(found, *beyond, resolve::promised_attention(claim, text, publication()), service);
    return true;
  }

  bool exceeds_speed(const resolve::StatedText& text, const claims::Claim& claim) {
    const std::optional<base::Duration> within = resolve::promised_attention(claim, text, publication()).within;
    if (!within || view_.client.contract->reply_within.gaps) return false;
    const ReplyLimit limit = fastest(view_);
    if (*within >= limit.within) return false;
    rule::Finding& found = finding(text, claim).say("speed").with("within", limit.within).with("within_says", limit.clause ? "contract" : "standard");
    found.with("proposed", in_round_words(limit.within));
    if (limit.clause) found.because(*limit.clause, "reply_within");
    return true;
  }

  const rule::ContentView& view_;
  rule::Report& report_;
};

void check(const rule::ContentView& view, rule::Report& report) { Promises(view, report).check(); }

}  // namespace

extern const rule::Check staffing_promise{check};

}  // namespace sml::rules
