#include "rules/facts/links.h"
#include "rules/moments.h"

namespace sml::rules {
namespace {

using model::Field;
using model::Page;

bool begins_later(const Page& page, time::Instant moment, const time::Zone& zone) {
  return page.live_from && moment < time::instant_of(*page.live_from, zone);
}

bool is_retired(const Page& page, time::Instant moment, const time::Zone& zone) {
  return page.retired_at && moment >= time::instant_of(*page.retired_at, zone);
}

bool is_live(const Page& page, time::Instant moment, const time::Zone& zone) { return !begins_later(page, moment, zone) && !is_retired(page, moment, zone); }

// The page that a link leads to: the one that says most of its path; among equals one that is live.
const Page* page_of(const PostLink& link, const rule::PostView& view) {
  const Page* nearest = nullptr;
  std::size_t length = 0;
  for (const Field<Page>& page : *view.client.facts->business->pages) {
    const text::WebAddress address = text::web_address(*page->url);
    if (address.host.empty() || !text::is_page_or_below(link.address, address)) continue;
    const std::size_t said = address.path.size();
    const bool better = nearest == nullptr || said > length || (said == length && !is_live(*nearest, view.planned.publish, view.client.zone));
    if (better) nearest = &*page;
    length = std::max(length, said);
  }
  return nearest;
}

std::vector<std::string> live_pages(const rule::PostView& view) {
  std::vector<std::string> live;
  for (const Field<Page>& page : *view.client.facts->business->pages)
    if (page->url && is_live(*page, view.planned.publish, view.client.zone)) live.push_back(*page->url);
  return live;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (view.client.facts->business->pages->empty()) return;
  for (const PostLink& link : links_of(view)) {
    const Page* page = page_of(link, view);
    if (page == nullptr || is_live(*page, view.planned.publish, view.client.zone)) continue;
    const bool later = begins_later(*page, view.planned.publish, view.client.zone);
    const Field<time::WrittenMoment>& bound = later ? page->live_from : page->retired_at;
    rule::Finding& finding = report.at(link.at).say(later ? "not_live" : "retired").with("link", link.words).with("page", *page->url);
    finding.with("publish", view.planned.publish_civil).with("live", live_pages(view)).because(bound.span, later ? "live_from" : "retired_at");
    with_bound(finding, "bound", *bound, view);
    finding.with("tense", time::instant_of(*bound, view.client.zone) <= view.world.now ? "past" : "future");
    return;
  }
}

}  // namespace

extern const rule::Check facts_dead_page{check};

}  // namespace sml::rules
