#include <algorithm>

#include "rules/people.h"

namespace sml::rules {
namespace {

using resolve::WatchedMention;

// A competitor's name inside a name of the client's own facts is not spoken of.
bool is_own_name(const WatchedMention& mention, const rule::ContentView& view) {
  const resolve::StatedText& stated = view.reading.texts[*mention.text];
  return std::ranges::any_of(stated.mentions, [&](const resolve::FactMention& own) { return base::holds(stated.span(own.range), mention.at); });
}

void check(const rule::ContentView& view, rule::Report& report) {
  for (const WatchedMention& mention : view.reading.watched) {
    if (mention.term.kind != resolve::WatchedTerm::Kind::competitor || is_own_name(mention, view)) continue;
    rule::Finding& finding = report.at(mention.at)
                                 .with("words", mention.words)
                                 .with("competitor", **mention.term.name)
                                 .with("client", model::display_name(view.client))
                                 .because(mention.term.name->span, "competitor");
    return void(with_asked(finding, view.client));
  }
}

}  // namespace

extern const rule::Check contract_competitor{check};

}  // namespace sml::rules
