#include "linter/run/docket.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "linter/run/sound_fix.h"
#include "linter/run/suppression.h"

namespace sml::run {
namespace {

const model::PlannedPost* post_at(const model::Client* client, base::Span place) { return client == nullptr ? nullptr : model::post_at(*client, place); }

time::Date today(const model::World& world) { return world.zone.civil(world.now).date; }

}  // namespace

// Overrides may be many, and so may the findings of a file: each is asked once a rule and file.
model::Severity Docket::severity_of(const rule::Card& card, const model::Client* client, base::SourceId source) {
  const auto [known, is_new] = severities_.try_emplace({&card, client, source});
  if (is_new) known->second = settings_.severity(card, client, outcome_.sources[source].path());
  return known->second;
}

void Docket::take(rule::Finding&& finding, const model::Client* client, const model::PlannedPost* planned) {
  if (finding.card == nullptr) return;
  if (client == nullptr) client = gathered_.client_of(finding.at);
  finding.severity = std::min(severity_of(*finding.card, client, finding.at.source), finding.at_most);
  if (finding.severity == model::Severity::off) return;
  if (client != nullptr) finding.client = client->id;
  if (planned == nullptr) planned = post_at(client, finding.at);
  if (planned != nullptr) {
    finding.post = *planned->post.id;
    finding.post_number = planned->number;
  }
  if (finding.fix) weigh_fix(finding, client, planned);
  need(finding);
  findings_.push_back(std::move(finding));
}

// What stands behind a post's last value is no part of it, and its fix may still be one of the post.
void Docket::weigh_fix(rule::Finding& finding, const model::Client* client, const model::PlannedPost* planned) const {
  if (planned == nullptr && !finding.fix->edits.empty()) planned = post_at(client, finding.fix->edits.front().at);
  judge_fix(finding, {outcome_.sources[finding.at.source], gathered_.sharing.contains(finding.at.source), planned});
}

void Docket::need(const rule::Finding& finding) {
  needed_.insert(finding.at.source);
  for (const rule::Related& related : finding.related) needed_.insert(related.at.source);
}

void Docket::suppress() {
  for (SuppressedFinding& taken : run::suppress(findings_, gathered_.suppressions, gathered_.unread, today(gathered_.world))) {
    const model::Client* client = gathered_.client_of(taken.finding.at);
    if (const model::PlannedPost* post = post_at(client, taken.finding.at)) silenced_[client].push_back({taken.finding.card, post});
    outcome_.suppressed_findings.push_back(std::move(taken));
  }
}

void Docket::judge_suppressions(std::size_t first, rule::Rules rules) {
  const Court court{gathered_.world, settings_, rules, gathered_.client_of_source, outcome_.sources, today(gathered_.world), options_.include_past};
  const std::span<Suppression> judged = std::span(gathered_.suppressions).subspan(first);
  settle();
  for (rule::Finding& finding : judge(judged, court)) take(std::move(finding));
  for (Suppression& suppression : judged) {
    const model::Client* client = gathered_.client_of(suppression.comment);
    needed_.insert(suppression.comment.source);
    if (suppression.meant || suppression.beyond == Beyond::comments) continue;
    outcome_.silencing_comments.push_back(
        {suppression.comment, std::move(suppression.rules), std::move(suppression.reason), suppression.until, client == nullptr ? std::string() : client->id});
  }
  gathered_.suppressions.resize(first);
  settle();
}

void Docket::settle() {
  std::ranges::move(findings_, std::back_inserter(settled_));
  findings_.clear();
  silenced_.clear();
}

}  // namespace sml::run
