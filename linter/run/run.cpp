#include "linter/run/run.h"

#include <algorithm>
#include <deque>
#include <span>
#include <utility>

#include "linter/base/starts_once.h"
#include "linter/load/link.h"
#include "linter/run/custom_rules.h"
#include "linter/run/docket.h"
#include "linter/run/gather.h"
#include "linter/run/gather_posts.h"
#include "linter/run/judge_posts.h"
#include "linter/run/odd_facts.h"
#include "linter/run/odd_phones.h"
#include "linter/run/rulebook.h"
#include "linter/run/settings.h"
#include "linter/run/shown.h"
#include "linter/run/suppression.h"
#include "linter/run/take_known.h"
#include "linter/run/workers.h"

namespace sml::run {
namespace {

constexpr std::size_t kBatch = 2048;    // posts, until it is told how many are done
constexpr std::size_t kPortions = 40;   // of what there is
constexpr std::size_t kPortion = 500;   // files of posts, at least those of one client: enough to keep all threads busy, few enough to be held at once

class Run {
 public:
  Run(const base::Files& files, const Options& options, Workers& workers, rule::Rules rules, Outcome&& outcome, Gathered&& gathered)
      : files_(files),
        options_(options),
        workers_(workers),
        outcome_(std::move(outcome)),
        gathered_(std::move(gathered)),
        asked_(asked(options, gathered_.world)),
        settings_(gathered_.world, options.only_rules),
        accounts_(gathered_.world),
        links_(gathered_.world, accounts_),
        broken_links_(links_.broken_in_files()),
        rules_(gathered_.world, settings_, with_custom_rules(rules, gathered_.custom_rules), outcome_.summary.silent),
        brands_(gathered_.world),
        docket_(options, settings_, gathered_, outcome_) {}

  Outcome outcome() {
    Lap lap(options_.timings);
    gathered_.report(wrong_settings(world(), rules_.all()), rules_.all());
    gathered_.report(std::exchange(broken_links_, {}), rules_.all());
    gathered_.report(odd_facts(gathered_.world), rules_.all());
    gathered_.report(odd_phones(gathered_.world), rules_.all());
    take_read();
    lap.spent_on(Stage::link);
    check_portions();
    check_repository();
    lap.skip();
    docket_.suppress();
    docket_.judge_suppressions(0, rules_.all());
    std::vector<rule::Finding> findings = std::move(docket_).settled();
    take_known(findings, outcome_, asked_, gathered_, lap);
    summarize();
    outcome_.findings = std::move(findings);
    outcome_.world = std::move(gathered_.world);
    outcome_.custom_rules = std::move(gathered_.custom_rules);
    keep_shown(outcome_, asked_, rules_.all());
    lap.spent_on(Stage::finish);
    return std::move(outcome_);
  }

 private:
  const model::World& world() const { return gathered_.world; }

  void take_read() {
    for (rule::Finding& finding : std::exchange(gathered_.findings, {})) docket_.take(std::move(finding));
  }

  void take(Judgement&& judgement, const model::Client* client, const model::PlannedPost* planned) {
    for (rule::Finding& finding : judgement.findings) docket_.take(std::move(finding), client, planned);
    if (judgement.uncompared.empty() || (planned != nullptr && !is_asked_for(planned->span, client->id, outcome_.sources, asked_))) return;
    for (const auto& [claim, count] : judgement.uncompared) outcome_.summary.uncompared[claim] += count;
  }

  // A rule that speaks alone.
  template <class CheckFunction, class View>
  void check(const rule::Rule& rule, const View& view, const model::Client* client) {
    Judgement judgement;
    rules_.check<CheckFunction>(rule, view, outcome_.sources, judgement);
    take(std::move(judgement), client, nullptr);
  }

  void check_portions() {
    for (const std::vector<std::string>& paths : gathered_.posts_of_client) all_files_ += paths.size();
    const std::size_t least = std::max(kPortion, all_files_ / kPortions);
    Portion portion;
    std::size_t files = 0;
    for (portion.end = 1; portion.end <= gathered_.posts_of_client.size(); ++portion.end) {
      files += gathered_.posts_of_client[portion.end - 1].size();
      if (files < least && portion.end < gathered_.posts_of_client.size()) continue;
      check(portion, files);
      portion.first = portion.end;
      files_done_ += std::exchange(files, 0);
    }
    gathered_.rooms.clear();
  }

  // From its files to what is settled of it; what is not needed to tell that is let go.
  void check(Portion portion, std::size_t files) {
    const base::SourceId first_source = gathered_.next_source();
    const std::size_t first_comment = gathered_.suppressions.size();
    gather_posts({files_, rules_.all(), links_, options_, workers_}, portion, gathered_, outcome_.sources);
    Lap lap(options_.timings);
    take_read();
    count_posts(portion);
    lap.spent_on(Stage::finish);
    for (std::size_t number = portion.first; number < portion.end; ++number) at_work_.emplace_back(world(), world().clients[number], rules_.of(number).posts);
    check_posts(files);
    check_clients(portion);
    lap.skip();
    docket_.suppress();
    review(portion);
    docket_.judge_suppressions(first_comment, rules_.all());
    let_go(portion, first_source);
    lap.spent_on(Stage::finish);
  }

  // Those that were asked for.
  void count_posts(Portion portion) {
    for (std::size_t number = portion.first; number < portion.end; ++number) {
      const model::Client& client = world().clients[number];
      const auto is_one = [&](const model::PlannedPost& post) { return asked_.is_all() || is_asked_for(post.span, client.id, outcome_.sources, asked_); };
      outcome_.summary.posts += static_cast<std::size_t>(std::ranges::count_if(client.posts, is_one));
      outcome_.summary.past += static_cast<std::size_t>(std::ranges::count_if(client.posts, [&](const auto& post) { return post.history && is_one(post); }));
    }
  }

  // Known findings are recognized by the posts that there are.
  bool keeps_posts() const { return options_.keep_posts || options_.remember || options_.baseline || options_.earlier; }

  void let_go(Portion portion, base::SourceId first_source) {
    at_work_.clear();
    for (base::SourceId source = first_source; source < gathered_.next_source(); ++source)
      if (!docket_.needs(source)) outcome_.sources.let_go(source);
    if (keeps_posts()) return;
    const std::span<model::Client> clients = std::span(gathered_.world.clients).subspan(portion.first, portion.size());
    workers_.for_each_index(clients.size(), [&](std::size_t index) { clients[index].posts.clear(); });
    for (model::Client& client : clients) gathered_.rooms.push_back(std::exchange(client.posts, {}));
  }

  // The portion's, in the order of clients, files and places.
  std::vector<DuePost> due_posts() {
    std::vector<DuePost> due;
    for (ClientAtWork& client : at_work_) {
      if (client.rules.empty()) continue;
      for (const model::PlannedPost& planned : client.client.posts)
        if (model::has_checked_content(planned, options_.include_past)) due.push_back({&client, &planned});
    }
    return due;
  }

  // Each once, where its posts stand together.
  std::vector<Rulebook::FileRules> files_of(std::span<const DuePost> due) const {
    std::vector<Rulebook::FileRules> files;
    for (const DuePost& post : due)
      if (const std::string& path = outcome_.path_of(post.planned->span); files.empty() || files.back().path != path)
        files.push_back({post.client->rules, path});
    return files;
  }

  void check_posts(std::size_t files) {
    const std::vector<DuePost> due = due_posts();
    rules_.prepare(files_of(due));
    PostJudge judge({world(), accounts_, brands_, rules_, outcome_.sources, files_, media_}, options_, workers_);
    for (std::size_t begin = 0; begin < due.size(); begin += kBatch) {
      const std::span<const DuePost> posts = std::span(due).subspan(begin, std::min(kBatch, due.size() - begin));
      std::vector<Judgement> judgements = judge.judge(posts);
      for (std::size_t index = 0; index < posts.size(); ++index) take(std::move(judgements[index]), &posts[index].client->client, posts[index].planned);
      if (options_.progress) options_.progress(files_done_ + files * (begin + posts.size()) / due.size(), all_files_);
    }
  }

  // What one rule says of one client.
  struct ClientVerdict {
    ClientAtWork* client = nullptr;
    const rule::Rule* rule = nullptr;
    Judgement judgement{};
  };

  void check_clients(Portion portion) {
    const Silences silences(gathered_.suppressions, world().zone.civil(world().now).date);
    const rule::IsSilenced is_silenced = [&](std::string_view rule, base::Span at) { return silences.cover(rule, at); };
    std::vector<ClientVerdict> verdicts;
    for (std::size_t number = portion.first; number < portion.end; ++number) {
      for (const rule::Rule* rule : rules_.of(number).client) verdicts.push_back({&at_work_[number - portion.first], rule});
    }
    workers_.for_each_index(verdicts.size(), [&](std::size_t index) {
      Lap lap(options_.timings);
      auto& [at_work, rule, judgement] = verdicts[index];
      const model::Client& client = at_work->client;
      rules_.check<rule::ClientCheck>(*rule,
                                      rule::ClientView{world(), {accounts_, client}, client, files_, at_work->topics, is_silenced, options_.include_past},
                                      outcome_.sources, judgement);
      lap.spent_on(*rule->card);
    });
    for (ClientVerdict& verdict : verdicts) take(std::move(verdict.judgement), &verdict.client->client, nullptr);
  }

  void check_repository() {
    Lap lap(options_.timings);
    for (const rule::Rule* rule : rules_.of_repository()) {
      check<rule::RepositoryCheck>(*rule, rule::RepositoryView{world(), accounts_}, nullptr);
      lap.spent_on(*rule->card);
    }
  }

  void review(Portion portion) {
    for (std::size_t number = portion.first; number < portion.end; ++number) {
      const model::Client& client = world().clients[number];
      for (const rule::Rule* rule : rules_.of(number).review)
        check<rule::ReviewCheck>(*rule, rule::ReviewView{world(), {accounts_, client}, client, docket_.silenced(client)}, &client);
    }
    docket_.suppress();
  }

  void summarize() {
    Summary& summary = outcome_.summary;
    summary.bare = world().bare;
    summary.config_unread = world().config.broken;
    summary.clients = static_cast<std::size_t>(std::ranges::count_if(world().clients, [&](const model::Client& one) { return is_asked_for(one, asked_); }));
    summary.files = gathered_.files;
    summary.unread_files = gathered_.unread.size();
    if (!asked_.is_all()) count_files_asked_for();
  }

  void count_files_asked_for() {
    Summary& summary = outcome_.summary;
    summary.files = summary.unread_files = 0;
    for (base::SourceId source = 0; source < gathered_.next_source(); ++source) {
      const base::Span place{source, 0, 0};
      const model::Client* client = gathered_.client_of(place);
      const bool is_one = is_asked_for(place, client == nullptr ? std::string() : client->id, outcome_.sources, asked_);
      if (is_one && !std::ranges::binary_search(gathered_.strangers, source)) ++(gathered_.unread.contains(source) ? summary.unread_files : summary.files);
    }
  }

  const base::Files& files_;
  const base::StartsOnce media_{files_};   // the same as rules on posts see them
  const Options& options_;
  Workers& workers_;
  // each knows those before it
  Outcome outcome_;
  Gathered gathered_;
  Asked asked_;
  Settings settings_;
  model::AccountIndex accounts_;
  load::Links links_;
  load::Problems broken_links_;   // of all files but those of posts
  Rulebook rules_;                // knows what must be known for a rule, links among it
  resolve::BrandIndex brands_;
  Docket docket_;
  std::size_t all_files_ = 0;    // of posts
  std::size_t files_done_ = 0;   // of them, those of portions that were checked
  std::deque<ClientAtWork> at_work_;   // the portion's clients
};

}  // namespace

Outcome run(const base::Files& files, const Options& options, rule::Rules rules) {
  Workers workers(options.threads);
  Outcome begun;
  Gathered gathered = gather(files, options, workers, rules, begun.sources);
  Outcome outcome = Run(files, options, workers, rules, std::move(begun), std::move(gathered)).outcome();
  if (options.timings != nullptr) options.timings->name_rules();
  return outcome;
}

bool reaches(const Summary& summary, model::FailOn level) {
  using model::Severity;
  return (summary.errors > 0 && reaches(Severity::error, level)) || (summary.warnings > 0 && reaches(Severity::warning, level)) ||
         (summary.infos > 0 && reaches(Severity::info, level));
}

bool reaches(model::Severity severity, model::FailOn level) {
  switch (level) {
    case model::FailOn::error: return severity >= model::Severity::error;
    case model::FailOn::warning: return severity >= model::Severity::warning;
    case model::FailOn::info: return severity >= model::Severity::info;
    case model::FailOn::never: return false;
  }
  return false;
}

}  // namespace sml::run
