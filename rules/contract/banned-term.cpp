#include "linter/text/fold.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::WatchedMention& mention : view.reading.watched) {
    if (mention.term.kind != resolve::WatchedTerm::Kind::banned) continue;
    rule::Finding& finding = report.at(mention.at)
                                 .with("words", mention.words)
                                 .with("term", **mention.term.name)
                                 .with("same", text::fold(mention.words) == text::fold(**mention.term.name) ? "yes" : "no")
                                 .with("client", model::display_name(view.client))
                                 .because(mention.term.name->span, "banned");
    return void(with_asked(finding, view.client));
  }
}

}  // namespace

extern const rule::Check contract_banned_term{check};

}  // namespace sml::rules
