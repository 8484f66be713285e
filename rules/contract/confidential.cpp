#include <algorithm>
#include <string>

#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using resolve::WatchedMention;

bool is_secret(const model::ConfidentialTerm& term, const rule::PostView& view) {
  return !term.lifted_at || view.planned.publish < time::instant_of(*term.lifted_at, view.client.zone);
}

const WatchedMention* first_secret(const rule::PostView& view) {
  for (const WatchedMention& mention : view.reading.watched)
    if (mention.term.kind == resolve::WatchedTerm::Kind::confidential && is_secret(*mention.term.confidential, view)) return &mention;
  return nullptr;
}

// Where it is read: in a "text", the words for a picture ("alt"), or the name of a "file".
std::string place_of(const WatchedMention& mention, const rule::PostView& view) {
  if (mention.text) return "text";
  const auto is_of = [&](const auto& media) {
    return media->file.span.source == mention.at.source && media->file.span.begin <= mention.at.begin && mention.at.end <= media->file.span.end;
  };
  return std::ranges::any_of(*view.post.media, is_of) ? "file" : "alt";
}

void check(const rule::PostView& view, rule::Report& report) {
  const WatchedMention* mention = first_secret(view);
  if (mention == nullptr) return;
  const model::ConfidentialTerm& term = *mention->term.confidential;
  rule::Finding& finding = report.at(mention->at)
                               .say(term.lifted_at ? "" : "for_ever")
                               .with("words", mention->words)
                               .with("place", place_of(*mention, view))
                               .with("term", **mention->term.name)
                               .with("client", model::display_name(view.client))
                               .with("publish", view.planned.publish_civil)
                               .because(mention->term.name->span, "term");
  if (term.lifted_at) {
    with_bound(finding, "lifted", *term.lifted_at, view);
    finding.because(term.lifted_at.span, "lifted_at");
  }
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_confidential{check};

}  // namespace sml::rules
