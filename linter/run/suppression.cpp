#include "linter/run/suppression.h"

#include <algorithm>
#include <iterator>
#include <queue>
#include <utility>

#include "linter/resolve/written_time.h"
#include "linter/rule/needs.h"
#include "linter/run/posts_by_file.h"
#include "linter/run/shown.h"
#include "linter/text/nearest.h"
#include "linter/time/moment.h"

namespace sml::run {
namespace {

constexpr std::string_view kSomeRule = "offers/expired";   // where a comment names none
constexpr std::string_view kSomeDay = "2026-04-01";        // where it names none

bool ended(const Suppression& suppression, time::Date today) { return suppression.until && *suppression.until <= today; }

std::uint32_t end_of(base::Span covers) { return std::max(covers.end, covers.begin + 1); }

// The findings of one rule in one file, by where they begin.
struct Place {
  std::uint32_t begin = 0;
  std::size_t finding = 0;
};
using Places = std::map<RuleInFile, std::vector<Place>>;

Places places_of(const std::vector<rule::Finding>& findings, const std::set<base::SourceId>& unread) {
  Places places;
  for (std::size_t index = 0; index < findings.size(); ++index) {
    const rule::Finding& finding = findings[index];
    if (finding.card->family() == "yaml" && unread.contains(finding.at.source)) continue;
    places[{finding.at.source, finding.card->id}].push_back({finding.at.begin, index});
  }
  for (auto& [where, list] : places) std::ranges::sort(list, {}, &Place::begin);
  return places;
}

// The suppressions of one rule in one file, of which many may cover a place.
using Silencers = std::vector<const Suppression*>;

// The silencer of each place, nullptr where there is none; of several it is the one that begins nearest before it.
void assign(const std::vector<Place>& places, Silencers& silencers, std::vector<const Suppression*>& silencer_of) {
  std::ranges::stable_sort(silencers, {}, [](const Suppression* one) { return one->covers.begin; });
  const auto is_farther = [](const Suppression* one, const Suppression* other) { return one->covers.begin < other->covers.begin; };
  std::priority_queue<const Suppression*, Silencers, decltype(is_farther)> open(is_farther);
  auto next = silencers.begin();
  for (const Place& place : places) {
    while (next != silencers.end() && (*next)->covers.begin <= place.begin) open.push(*next++);
    while (!open.empty() && end_of(open.top()->covers) <= place.begin) open.pop();
    if (!open.empty()) silencer_of[place.finding] = open.top();
  }
}

}  // namespace

std::vector<SuppressedFinding> suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions,
                                        const std::set<base::SourceId>& unread, time::Date today) {
  const Places places = places_of(findings, unread);
  std::map<RuleInFile, Silencers> silencers;
  for (Suppression& suppression : suppressions) {
    if (ended(suppression, today)) continue;
    for (NamedRule& rule : suppression.rules) {
      const auto found = places.find({suppression.covers.source, rule.name});
      if (found == places.end()) continue;
      const auto first = std::ranges::lower_bound(found->second, suppression.covers.begin, {}, &Place::begin);
      if (first == found->second.end() || first->begin >= end_of(suppression.covers)) continue;
      rule.use = Use::used;
      silencers[found->first].push_back(&suppression);
    }
  }
  std::vector<const Suppression*> silencer_of(findings.size());
  for (auto& [where, some] : silencers) assign(places.at(where), some, silencer_of);
  std::vector<rule::Finding> speaking;
  std::vector<SuppressedFinding> silenced;
  for (std::size_t index = 0; index < findings.size(); ++index) {
    const Suppression* by = silencer_of[index];
    if (by == nullptr) speaking.push_back(std::move(findings[index]));
    else silenced.push_back({std::move(findings[index]), by->comment, by->reason, by->until});
  }
  findings = std::move(speaking);
  return silenced;
}

Silences::Silences(std::span<const Suppression> suppressions, time::Date today) {
  for (const Suppression& suppression : suppressions)
    if (!ended(suppression, today))
      for (const NamedRule& named : suppression.rules)
        stretches_[{suppression.covers.source, named.name}].push_back({suppression.covers.begin, end_of(suppression.covers)});
  for (auto& [where, stretches] : stretches_) join(stretches);
}

void Silences::join(std::vector<Stretch>& stretches) {
  std::ranges::sort(stretches, {}, &Stretch::begin);
  std::vector<Stretch> joined;
  for (const Stretch& one : stretches)
    if (joined.empty() || joined.back().end < one.begin) joined.push_back(one);
    else joined.back().end = std::max(joined.back().end, one.end);
  stretches = std::move(joined);
}

bool Silences::cover(std::string_view rule, base::Span at) const {
  const auto of_rule = stretches_.find({at.source, rule});
  if (of_rule == stretches_.end()) return false;
  const auto behind = std::ranges::upper_bound(of_rule->second, at.begin, {}, &Stretch::begin);
  return behind != of_rule->second.begin() && at.begin < std::prev(behind)->end;
}

namespace {

class Judge {
 public:
  explicit Judge(const Court& court) : court_(court), posts_(court.world, court.include_past) {
    for (const rule::Rule& rule : court.rules) names_.emplace_back(rule.card->id);
  }

  void judge(Suppression& suppression) {
    if (suppression.meant) return report_mistyped(suppression);
    if (suppression.beyond == Beyond::comments) return report_beyond(suppression, "too_many", kMostComments);
    if (suppression.beyond == Beyond::names) report_beyond(suppression, "too_many_names", kMostNames);
    for (NamedRule& rule : suppression.rules) {
      const rule::Rule* known = rule::find_rule(court_.rules, rule.name);
      if (known != nullptr) {
        judge_use(suppression, rule, *known->card);
      } else {
        rule.use = Use::unknown;
        report_unknown(suppression, rule.name, rule.at);
      }
    }
    if (suppression.rules.empty()) report_unknown(suppression, "", {});
    if (!suppression.bad_until.empty()) report_until(suppression);
    else if (!suppression.until && !suppression.reasoned_until.empty()) report_reasoned_until(suppression);
    if (suppression.reason.empty()) report_no_reason(suppression);
  }

  std::vector<rule::Finding> take() { return std::move(findings_); }

 private:
  rule::Finding& report(std::string_view id, base::Span at) {
    return findings_.emplace_back(rule::finding_by(id, at, court_.rules));
  }

  void report_beyond(const Suppression& suppression, std::string_view variant, std::size_t limit) {
    report("suppression/unused", suppression.comment).say(variant).with("limit", static_cast<std::int64_t>(limit));
  }

  // "offers", "offers/", "offers/*": the first rule of that family, or nullptr.
  const rule::Rule* first_of_family(std::string_view name) const {
    const std::string_view family = name.substr(0, name.find_last_not_of("/*") + 1);
    const auto found = std::ranges::find_if(court_.rules, [&](const rule::Rule& rule) { return rule.card->family() == family; });
    return found == court_.rules.end() ? nullptr : &*found;
  }

  void report_unknown(const Suppression& suppression, const std::string& name, base::Span at) {
    if (const rule::Rule* rule = first_of_family(name)) {
      report("suppression/unknown-rule", suppression.comment)
          .say("family")
          .with("rule", name)
          .with("family", std::string(rule->card->family()))
          .with("example", std::string(rule->card->id));
      return;
    }
    const bool is_suggested = ++suggested_[suppression.comment.source] <= kMostShown;   // the others nobody sees
    const auto nearest = is_suggested ? text::nearest_name(name, names_) : std::nullopt;
    rule::Finding& finding = report("suppression/unknown-rule", suppression.comment).with("rule", name).with("nearest", nearest.value_or(""));
    if (nearest) finding.say("nearest").mend(rule::FixLevel::unsafe, "nearest", {{at, *nearest}}).fix->uncovers = true;
    if (name.empty()) finding.say("none");
  }

  void report_no_reason(const Suppression& suppression) {
    const std::string rule = suppression.rules.empty() ? "" : suppression.rules.front().name;
    const std::string_view variant = rule.empty() ? "none" : suppression.unmarked_reason.empty() ? "" : "unmarked";
    report("suppression/no-reason", suppression.comment).say(variant).with("rule", rule).with("said", suppression.unmarked_reason);
  }

  void report_until(const Suppression& suppression) {
    std::vector<std::string> days = resolve::meant_moments(suppression.bad_until);
    if (days.empty() && time::parse_date(suppression.bad_until)) days.push_back(suppression.bad_until);
    const std::string_view variant = !suppression.meant_until.empty() ? "until.word" : days.empty() ? "until" : "until.other_form";
    if (days.empty() && variant == "until.word") days.emplace_back(kSomeDay);
    report_days(suppression, variant, suppression.bad_until, days);
  }

  void report_reasoned_until(const Suppression& suppression) {
    std::vector<std::string> days = resolve::meant_moments(suppression.reasoned_until);
    if (time::parse_date(suppression.reasoned_until)) days = {suppression.reasoned_until};
    if (!days.empty()) report_days(suppression, "until.in_reason", suppression.reasoned_until, days);
  }

  // `days`: what was probably meant by what is written.
  void report_days(const Suppression& suppression, std::string_view variant, const std::string& written, const std::vector<std::string>& days) {
    rule::Finding& finding =
        report("suppression/unknown-rule", suppression.comment).say(variant).with("rule", written).with("word", suppression.meant_until);
    if (!days.empty()) finding.with("nearest", days.front()).with("other", days.back()).with("two", days.size() > 1 ? "yes" : "no");
  }

  void report_mistyped(const Suppression& suppression) {
    if (posts_.touches_only_unchecked(suppression.covers)) return;
    const std::string& rule = suppression.meant->rule;
    report("suppression/unused", suppression.comment)
        .say("mistyped")
        .with("meant", std::string(suppression.meant->word))
        .with("rule", rule.empty() ? std::string(kSomeRule) : rule);
  }

  void judge_use(const Suppression& suppression, NamedRule& rule, const rule::Card& card) {
    if (rule.use == Use::used) return;
    const bool is_over = ended(suppression, court_.today);
    if (is_over) rule.use = Use::ended;
    if (!suppression.whole || posts_.touches_only_unchecked(suppression.covers)) return;
    if (!can_find(card, suppression.covers.source)) return report_without_facts(suppression, rule, card);
    if (!is_over && !is_on(card, suppression.covers.source)) return;
    rule::Finding& finding = report("suppression/unused", suppression.comment).with("rule", rule.name);
    if (is_over) finding.say("ended").with("until", *suppression.until);
    else rule.use = Use::unused;
    if (!rule.removal) return;
    // What it says of why and until when goes too, and that somebody may still need.
    const auto level = is_over ? rule::FixLevel::unsafe : rule::FixLevel::safe;
    finding.mend(level, suppression.rules.size() == 1 ? "comment" : "name", {{*rule.removal, ""}});
  }

  // Of a rule that is on and does not know enough of the client to find anything, and of no file that cannot be read.
  void report_without_facts(const Suppression& suppression, NamedRule& rule, const rule::Card& card) {
    const std::optional<std::size_t> number = court_.client_of_source[suppression.covers.source];
    const auto missing = number ? rule::missing_need(card.needs, court_.world, court_.world.clients[*number]) : std::nullopt;
    if (!missing || missing->need == "unreadable" || missing->need == "posts" || rule.use == Use::ended || !is_on(card, suppression.covers.source)) return;
    rule.use = Use::unused;
    report("suppression/unused", suppression.comment).say("no_facts").with("rule", rule.name);
  }

  // Whether the rule is on somewhere of what a file is of, and knows enough to find something there.
  bool can_find(const rule::Card& card, base::SourceId source) {
    const std::optional<std::size_t> client = court_.client_of_source[source];
    const auto [known, is_new] = can_find_.try_emplace({&card, client}, false);
    if (is_new) known->second = client ? can_find(card, court_.world.clients[*client]) : can_find_anywhere(card);
    return known->second;
  }

  bool is_on(const rule::Card& card, base::SourceId source) const {
    const std::optional<std::size_t> client = court_.client_of_source[source];
    return court_.settings.severity(card, client ? &court_.world.clients[*client] : nullptr, court_.sources[source].path()) != model::Severity::off;
  }

  bool can_find(const rule::Card& card, const model::Client& client) const {
    return court_.settings.may_speak(card, &client) && !rule::missing_need(card.needs, court_.world, client);
  }

  bool can_find_anywhere(const rule::Card& card) const {
    return court_.settings.may_speak(card, nullptr) ||
           std::ranges::any_of(court_.world.clients, [&](const model::Client& client) { return can_find(card, client); });
  }

  const Court& court_;
  PostsByFile posts_;
  std::vector<std::string> names_;
  std::map<base::SourceId, std::size_t> suggested_;
  std::map<std::pair<const rule::Card*, std::optional<std::size_t>>, bool> can_find_;
  std::vector<rule::Finding> findings_;
};

}  // namespace

std::vector<rule::Finding> judge(std::span<Suppression> suppressions, const Court& court) {
  if (suppressions.empty()) return {};
  Judge judge(court);
  for (Suppression& suppression : suppressions) judge.judge(suppression);
  return judge.take();
}

}  // namespace sml::run
