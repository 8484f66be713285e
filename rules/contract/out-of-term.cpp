#include "rules/moments.h"

namespace sml::rules {
namespace {

void report_bound(const rule::PostView& view, std::string_view variant, const model::Field<time::WrittenMoment>& bound,
                  rule::Report& report) {
  rule::Finding& finding = report.at(view.post().publish_at.span)
                               .say(variant)
                               .with("publish", view.planned.publish_civil)
                               .with("client", model::display_name(view.client))
                               .because(bound.span, variant);
  with_bound(finding, "bound", *bound, view);
}

// A day is over when the next begins; a moment is still within the term.
bool is_after(time::Instant publish, const time::WrittenMoment& end, const time::Zone& zone) {
  const time::Instant last = time::instant_of(end, zone, true);
  return last < publish || (end.date_only && last == publish);
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Term& term = *view.client.contract->term;
  const time::Zone& zone = view.client.zone;
  const time::Instant publish = view.planned.publish;
  if (term.from && publish < time::instant_of(*term.from, zone)) report_bound(view, "before", term.from, report);
  else if (term.through && is_after(publish, *term.through, zone)) report_bound(view, "after", term.through, report);
}

}  // namespace

extern const rule::Check contract_out_of_term{check};

}  // namespace sml::rules
