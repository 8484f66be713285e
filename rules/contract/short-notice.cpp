#include "linter/time/whole_days.h"
#include "rules/moments.h"
#include "rules/people.h"
#include "rules/staffing/good_moment.h"

namespace sml::rules {
namespace {

// The first moment from one on at which somebody is there to answer, where it is known who is; else that one.
time::Instant first_attended(time::Instant moment, const rule::PostView& view) {
  if (!view.roster.known() || view.client.contract->reply_within.gaps || !expects_replies(view)) return moment;
  const ReplyPromise promise = reply_promise(view);
  const bool is_answered = !resolve::unattended(view.roster, promise, moment) && !resolve::late_reply(view.roster, view.client, promise, moment);
  return is_answered ? moment : good_beginning(moment, promise, view).value_or(moment);
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Post& post = view.post;
  const model::Contract& contract = *view.client.contract;
  const model::Field<base::Duration>& notice = contract.notice->special_requests;
  const model::Field<time::WrittenMoment>& at = post.request->at;
  if (*post.kind != model::PostKind::special_request || !at || !notice) return;
  const time::Instant asked = time::instant_of(*at, view.client.zone);
  if (asked > view.world.now) return;   // no such moment yet: it is told as a wrong value
  const time::Instant publish = view.planned.publish;
  if (time::later_by(*notice, asked, view.client.zone) <= publish) return;
  const model::Field<std::string>& by = post.request->by;
  rule::Finding& finding = report.at(post.request.key)
                               .with("by", by ? person_name(contract, *by) : std::string())
                               .with("by_says", by ? "person" : "nobody")
                               .with("publish", view.planned.publish_civil)
                               .with("gap", time::length_between(asked, publish, view.client.zone))
                               .with("notice", *notice)
                               .with("earliest", view.client.zone.civil(first_attended(time::later_by(*notice, asked, view.client.zone), view)))
                               .with("client", model::display_name(view.client))
                               .because(notice.span, "notice");
  with_bound(finding, "request", *at, view);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_short_notice{check};

}  // namespace sml::rules
