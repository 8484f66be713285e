#include "linter/run/run.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <span>
#include <tuple>
#include <utility>

#include "linter/base/starts_once.h"
#include "linter/rule/match.h"
#include "linter/rule/needs.h"
#include "linter/run/custom_rules.h"
#include "linter/run/gather.h"
#include "linter/run/parallel.h"
#include "linter/run/read_post.h"
#include "linter/run/reading_findings.h"
#include "linter/run/settings.h"
#include "linter/run/shown.h"
#include "linter/run/sound_fix.h"
#include "linter/run/suppression.h"
#include "linter/run/take_known.h"

namespace sml::run {
namespace {

using model::Severity;

constexpr std::size_t kBatch = 512;   // posts

class Run {
 public:
  Run(const base::Files& files, const Options& options, rule::Rules rules)
      : files_(files), options_(options), gathered_(gather(files, options, rules, outcome_.sources)), rules_(with_custom_rules(rules, gathered_.custom_rules)),
        settings_(gathered_.world, options.only_rules), accounts_(gathered_.world), brands_(gathered_.world) {}

  Outcome outcome() {
    Lap lap(options_.timings);
    check_settings();
    lap.spent_on(Stage::link);
    check_posts();
    check_clients();
    check_repository();
    lap.skip();
    suppress();
    review();
    judge_suppressions();
    take_known(findings_, outcome_, options_, gathered_, lap);
    summarize();
    outcome_.findings = std::move(findings_);
    outcome_.world = std::move(gathered_.world);
    outcome_.custom_rules = std::move(gathered_.custom_rules);
    keep_shown(outcome_, options_, rules_);
    lap.spent_on(Stage::finish);
    return std::move(outcome_);
  }

 private:
  const model::World& world() const { return gathered_.world; }

  const model::Client* client_of(base::Span span) const {
    const auto client = gathered_.client_of_source[span.source];
    return client ? &world().clients[*client] : nullptr;
  }

  const std::string& path_of(base::Span span) const { return outcome_.sources[span.source].path(); }

  // Overrides may be many, and so may the findings of a file: each is asked once a rule and file.
  Severity severity_of(const rule::Card& card, const model::Client* client, base::SourceId source) {
    const auto [known, is_new] = severities_.try_emplace({&card, client, source});
    if (is_new) known->second = settings_.severity(card, client, outcome_.sources[source].path());
    return known->second;
  }

  // Of most rules a repository says nothing. Where it does, the values are worked out before threads ask for them.
  void prepare_options(const rule::Card& card, std::string_view path) {
    if (!settings_.speaks_of(card)) return;
    const auto [known, is_new] = option_values_.try_emplace({&card, path});
    if (is_new) known->second = settings_.options(card, path);
  }

  std::span<const rule::OptionValue> options_of(const rule::Card& card, std::string_view path) const {
    if (!settings_.speaks_of(card)) return {};
    const auto known = option_values_.find({&card, path});
    return known == option_values_.end() ? std::span<const rule::OptionValue>() : std::span<const rule::OptionValue>(known->second);
  }

  // Gives a finding what only the run knows, and keeps it if its rule speaks there.
  void keep(rule::Finding&& finding, const model::Client* client, const model::PlannedPost* planned) {
    if (finding.card == nullptr) return;
    if (client == nullptr) client = client_of(finding.at);
    finding.severity = std::min(severity_of(*finding.card, client, finding.at.source), finding.at_most);
    if (finding.severity == Severity::off) return;
    if (client != nullptr) finding.client = client->id;
    if (planned == nullptr) planned = post_at(client, finding.at);
    if (planned != nullptr) finding.post = *planned->post.id;
    if (finding.fix) weigh_fix(finding, client, planned);
    findings_.push_back(std::move(finding));
  }

  // What stands behind a post's last value is no part of it, and its fix may still be one of the post.
  void weigh_fix(rule::Finding& finding, const model::Client* client, const model::PlannedPost* planned) const {
    if (planned == nullptr && !finding.fix->edits.empty()) planned = post_at(client, finding.fix->edits.front().at);
    judge_fix(finding, {outcome_.sources[finding.at.source], gathered_.sharing.contains(finding.at.source), planned});
  }

  // The post that a place lies in; a client's posts stand by file and place, and files are numbered as they are read.
  static const model::PlannedPost* post_at(const model::Client* client, base::Span span) {
    if (client == nullptr) return nullptr;
    const auto place = [](const model::PlannedPost& planned) { return std::pair(planned.span.source, planned.span.begin); };
    const auto behind = std::ranges::upper_bound(client->posts, std::pair(span.source, span.begin), {}, place);
    if (behind == client->posts.begin()) return nullptr;
    const model::PlannedPost& planned = *(behind - 1);
    return planned.span.source == span.source && span.begin < planned.span.end ? &planned : nullptr;
  }

  void check_settings() {
    for (const load::Problem& problem : wrong_settings(world(), rules_))
      gathered_.findings.push_back(finding_of(problem, rules_, world().zone.civil(world().now)));
    for (rule::Finding& finding : gathered_.findings) keep(std::move(finding), nullptr, nullptr);
  }

  // Whether a rule can know enough to speak for a client; where not, that is told.
  bool can_know(const rule::Card& card, const model::Client& client) {
    const auto missing = rule::missing_need(card.needs, world(), client);
    if (missing) outcome_.summary.silent.push_back({std::string(card.id), client.id, std::string(missing->need), missing->file});
    return !missing;
  }

  std::vector<const rule::Rule*> speaking(const model::Client& client, std::size_t kind) {
    std::vector<const rule::Rule*> speaking;
    for (const rule::Rule& rule : rules_)
      if (kind_of(rule) == kind && settings_.may_speak(*rule.card, &client) && can_know(*rule.card, client)) speaking.push_back(&rule);
    return speaking;
  }

  // A match is asked of each post, as a check that takes one.
  static std::size_t kind_of(const rule::Rule& rule) {
    if (rule.card->origin == rule::Origin::match) return kPostCheck;
    return rule.check == nullptr ? 0 : rule.check->index();
  }

  // What rules say of one post or client, kept in order when all have spoken.
  struct Judgement {
    std::vector<rule::Finding> findings;
    std::map<model::Uncompared, std::size_t> uncompared;

    void take(rule::Report& report) {
      std::ranges::move(report.findings(), std::back_inserter(findings));
      for (const auto& [claim, count] : report.uncompared()) uncompared[claim] += count;
    }
  };

  void keep(Judgement&& judgement, const model::Client* client, const model::PlannedPost* planned) {
    for (rule::Finding& finding : judgement.findings) keep(std::move(finding), client, planned);
    for (const auto& [claim, count] : judgement.uncompared) outcome_.summary.uncompared[claim] += count;
  }

  void check_post(const rule::Rule& rule, const rule::PostView& view, Judgement& judgement) const {
    rule::Report report(*rule.card, options_of(*rule.card, path_of(view.planned.span)));
    if (rule.card->origin == rule::Origin::match) report_match(matches_.at(rule.card), view, report);
    else std::get<rule::PostCheck>(*rule.check)(view, report);
    judgement.take(report);
  }

  template <class CheckFunction, class View>
  void apply(const rule::Rule& rule, const View& view, std::string_view path, Judgement& judgement) const {
    rule::Report report(*rule.card, options_of(*rule.card, path));
    std::get<CheckFunction>(*rule.check)(view, report);
    judgement.take(report);
  }

  // The same where one rule speaks at a time.
  template <class CheckFunction, class View>
  void apply(const rule::Rule& rule, const View& view, std::string_view path, const model::Client* client) {
    Judgement judgement;
    prepare_options(*rule.card, path);
    apply<CheckFunction>(rule, view, path, judgement);
    keep(std::move(judgement), client, nullptr);
  }

  // What a rule needs beside its check, before threads ask it.
  void prepare(const rule::Rule& rule, std::span<const model::PlannedPost* const> posts) {
    if (rule.card->origin == rule::Origin::match && !matches_.contains(rule.card)) matches_.emplace(rule.card, *rule::match_of(*rule.card));
    if (settings_.speaks_of(*rule.card))
      for (const model::PlannedPost* planned : posts) prepare_options(*rule.card, path_of(planned->span));
  }

  bool is_checked(const model::PlannedPost& planned) const { return planned.timed && (options_.include_past || !planned.history); }

  // Readings are large and findings few: each thread reads a post and has the rules judge it, a batch at a time; findings are kept in order.
  void check_posts() {
    std::size_t done = 0;
    const std::size_t all = count_posts([&](const model::PlannedPost& planned) { return is_checked(planned); });
    for (const model::Client& client : world().clients) {
      const std::vector<const rule::Rule*> rules = speaking(client, kPostCheck);
      if (rules.empty()) continue;
      const resolve::Roster roster(world(), client);
      std::vector<const model::PlannedPost*> posts;
      for (const model::PlannedPost& planned : client.posts)
        if (is_checked(planned)) posts.push_back(&planned);
      for (std::size_t begin = 0; begin < posts.size(); begin += kBatch) {
        const std::size_t count = std::min(kBatch, posts.size() - begin);
        check_batch(client, roster, rules, std::span(posts).subspan(begin, count));
        done += count;
        if (options_.progress) options_.progress(done, all);
      }
    }
  }

  void check_batch(const model::Client& client, const resolve::Roster& roster, const std::vector<const rule::Rule*>& rules, std::span<const model::PlannedPost* const> posts) {
    resolve::TopicIndex& topics = topics_of(client);
    make_patterns(topics.reader(), posts, options_.threads);
    for (const rule::Rule* rule : rules) prepare(*rule, posts);
    std::vector<Judgement> judgements(posts.size());
    std::mutex topics_turn;
    for_each_index(posts.size(), options_.threads, [&](std::size_t index) {
      Lap lap(options_.timings);
      const model::PlannedPost& planned = *posts[index];
      const ReadPost read = read_post(topics.reader(), planned, client.folder, files_, lap);
      const resolve::Audience audience = resolve::audience(accounts_, planned);
      const rule::PostView view{world(), accounts_, brands_, roster, client, planned, audience, read.reading, media_, read.digest};
      for (const rule::Rule* rule : rules) {
        check_post(*rule, view, judgements[index]);
        lap.spent_on(*rule->card);
      }
      const std::scoped_lock lock(topics_turn);
      topics.keep(planned, read.reading);
      lap.spent_on(Stage::resolve);
    });
    for (std::size_t index = 0; index < posts.size(); ++index) keep(std::move(judgements[index]), &client, posts[index]);
  }

  resolve::TopicIndex& topics_of(const model::Client& client) { return topics_.try_emplace(&client, client).first->second; }

  template <class Condition>
  std::size_t count_posts(Condition condition) const {
    std::size_t count = 0;
    for (const model::Client& client : world().clients) count += static_cast<std::size_t>(std::ranges::count_if(client.posts, condition));
    return count;
  }

  // A client's rules, each on one thread: a rule may read posts of its client that nobody has read.
  void check_clients() {
    std::vector<std::vector<const rule::Rule*>> rules;
    for (const model::Client& client : world().clients) {
      rules.push_back(speaking(client, kClientCheck));
      for (const rule::Rule* rule : rules.back()) prepare_options(*rule->card, client.folder);
      topics_of(client);
    }
    std::vector<Judgement> judgements(rules.size());
    for_each_index(rules.size(), options_.threads, [&](std::size_t index) {
      Lap lap(options_.timings);
      const model::Client& client = world().clients[index];
      for (const rule::Rule* rule : rules[index]) {
        apply<rule::ClientCheck>(*rule, rule::ClientView{world(), accounts_, client, files_, topics_.at(&client), options_.include_past}, client.folder, judgements[index]);
        lap.spent_on(*rule->card);
      }
    });
    for (std::size_t index = 0; index < rules.size(); ++index) keep(std::move(judgements[index]), &world().clients[index], nullptr);
  }

  void check_repository() {
    Lap lap(options_.timings);
    const model::Client none;   // what a rule on the repository needs is no client's
    for (const rule::Rule& rule : rules_) {
      if (kind_of(rule) != kRepositoryCheck || !settings_.may_speak(*rule.card, nullptr) || !can_know(*rule.card, none)) continue;
      apply<rule::RepositoryCheck>(rule, rule::RepositoryView{world(), accounts_}, {}, nullptr);
      lap.spent_on(*rule.card);
    }
  }

  // Takes out what comments silence, and remembers in which posts that was.
  void suppress() {
    for (SuppressedFinding& taken : run::suppress(findings_, gathered_.suppressions, today())) {
      const model::Client* client = client_of(taken.finding.at);
      if (const model::PlannedPost* post = post_at(client, taken.finding.at)) silenced_[client].push_back({taken.finding.card, post});
      outcome_.suppressed_findings.push_back(std::move(taken));
    }
  }

  void review() {
    const std::size_t before = findings_.size();
    for (const model::Client& client : world().clients)
      for (const rule::Rule* rule : speaking(client, kReviewCheck))
        apply<rule::ReviewCheck>(*rule, rule::ReviewView{world(), accounts_, client, silenced_[&client]}, client.folder, &client);
    if (findings_.size() > before) suppress();
  }

  void judge_suppressions() {
    const Court court{world(), settings_, rules_, gathered_.client_of_source, today(), options_.include_past};
    for (rule::Finding& finding : judge(gathered_.suppressions, court)) keep(std::move(finding), nullptr, nullptr);
    for (Suppression& suppression : gathered_.suppressions) {
      const model::Client* client = client_of(suppression.comment);
      outcome_.silencing_comments.push_back(
          {suppression.comment, std::move(suppression.rules), std::move(suppression.reason), suppression.until, client == nullptr ? std::string() : client->id});
    }
  }

  time::Date today() const { return world().zone.civil(world().now).date; }

  void summarize() {
    Summary& summary = outcome_.summary;
    summary.bare = world().bare;
    summary.clients = world().clients.size();
    summary.posts = count_posts([](const model::PlannedPost&) { return true; });
    summary.past = count_posts([](const model::PlannedPost& planned) { return planned.history; });
    summary.files = gathered_.files;
    summary.unread_files = gathered_.unread.size();
  }

  // Where each kind of check stands in rule::Check.
  static constexpr std::size_t kPostCheck = 1;
  static constexpr std::size_t kClientCheck = 2;
  static constexpr std::size_t kRepositoryCheck = 3;
  static constexpr std::size_t kReviewCheck = 4;

  const base::Files& files_;
  const base::StartsOnce media_{files_};   // the same as rules on posts see them
  const Options& options_;
  Outcome outcome_;
  Gathered gathered_;
  std::vector<rule::Rule> rules_;   // the product's and the repository's own
  std::map<const rule::Card*, rule::Match> matches_;
  Settings settings_;
  model::AccountIndex accounts_;
  resolve::BrandIndex brands_;
  std::map<std::tuple<const rule::Card*, const model::Client*, base::SourceId>, Severity> severities_;
  std::map<std::pair<const rule::Card*, std::string_view>, std::vector<rule::OptionValue>> option_values_;
  std::map<const model::Client*, resolve::TopicIndex> topics_;
  std::vector<rule::Finding> findings_;
  std::map<const model::Client*, std::vector<rule::Silenced>> silenced_;
};

}  // namespace

Outcome run(const base::Files& files, const Options& options, rule::Rules rules) {
  Outcome outcome = Run(files, options, rules).outcome();
  if (options.timings != nullptr) options.timings->name_rules();
  return outcome;
}

bool fails(const Summary& summary, model::FailOn level) {
  switch (level) {
    case model::FailOn::error: return summary.errors > 0;
    case model::FailOn::warning: return summary.errors + summary.warnings > 0;
    case model::FailOn::info: return summary.errors + summary.warnings + summary.infos > 0;
    case model::FailOn::never: return false;
  }
  return false;
}

}  // namespace sml::run
