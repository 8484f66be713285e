#include "linter/run/run.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <numeric>
#include <span>
#include <utility>

#include "linter/base/starts_once.h"
#include "linter/load/link.h"
#include "linter/run/custom_rules.h"
#include "linter/run/docket.h"
#include "linter/run/gather.h"
#include "linter/run/gather_posts.h"
#include "linter/run/parallel.h"
#include "linter/run/read_post.h"
#include "linter/run/rulebook.h"
#include "linter/run/settings.h"
#include "linter/run/shown.h"
#include "linter/run/take_known.h"

namespace sml::run {
namespace {

constexpr std::size_t kBatch = 512;     // posts
constexpr std::size_t kTogether = 256;   // posts that go through each step side by side
constexpr std::size_t kPortion = 512;   // files of posts, at least those of one client: enough to keep threads busy, few enough to be held at once

class Run {
 public:
  Run(const base::Files& files, const Options& options, rule::Rules rules)
      : files_(files), options_(options), gathered_(gather(files, options, rules, outcome_.sources)), settings_(gathered_.world, options.only_rules),
        rules_(gathered_.world, settings_, with_custom_rules(rules, gathered_.custom_rules), outcome_.summary.silent), accounts_(gathered_.world),
        brands_(gathered_.world), links_(gathered_.world), docket_(options, settings_, gathered_, outcome_) {}

  Outcome outcome() {
    Lap lap(options_.timings);
    gathered_.report(wrong_settings(world(), rules_.all()), rules_.all());
    gathered_.report(links_.broken_in_files(), rules_.all());
    take_read();
    lap.spent_on(Stage::link);
    check_portions();
    check_repository();
    lap.skip();
    docket_.suppress();
    docket_.judge_suppressions(0, rules_.all());
    std::vector<rule::Finding> findings = std::move(docket_).settled();
    take_known(findings, outcome_, options_, gathered_, lap);
    summarize();
    outcome_.findings = std::move(findings);
    outcome_.world = std::move(gathered_.world);
    outcome_.custom_rules = std::move(gathered_.custom_rules);
    keep_shown(outcome_, options_, rules_.all());
    lap.spent_on(Stage::finish);
    return std::move(outcome_);
  }

 private:
  // Clients by number in the World, from `first` up to `end`.
  struct Portion {
    std::size_t first = 0;
    std::size_t end = 0;
  };

  // The accounts that a post goes out on, who answers there, and its text on each.
  struct WhereItGoes {
    WhereItGoes(const model::AccountIndex& accounts, const model::PlannedPost& planned, const resolve::PostReading& reading)
        : owners(resolve::owners_of(accounts, planned.post)), audience(resolve::audience(owners)), account_texts(resolve::account_texts(owners, planned.post, reading)) {}

    resolve::AccountOwners owners;
    resolve::Audience audience;
    std::vector<resolve::AccountText> account_texts;
  };

  const model::World& world() const { return gathered_.world; }

  const std::string& path_of(base::Span span) const { return outcome_.sources[span.source].path(); }

  void take_read() {
    for (rule::Finding& finding : std::exchange(gathered_.findings, {})) docket_.take(std::move(finding));
  }

  void take(Judgement&& judgement, const model::Client* client, const model::PlannedPost* planned) {
    for (rule::Finding& finding : judgement.findings) docket_.take(std::move(finding), client, planned);
    for (const auto& [claim, count] : judgement.uncompared) outcome_.summary.uncompared[claim] += count;
  }

  // A rule that speaks alone.
  template <class CheckFunction, class View>
  void check(const rule::Rule& rule, const View& view, std::string_view path, const model::Client* client) {
    Judgement judgement;
    rules_.prepare(std::vector{&rule}, path);
    rules_.check<CheckFunction>(rule, view, path, judgement);
    take(std::move(judgement), client, nullptr);
  }

  bool is_checked(const model::PlannedPost& planned) const { return planned.timed && (options_.include_past || !planned.history); }

  void check_portions() {
    for (const std::vector<std::string>& paths : gathered_.posts_of_client) file_counts_.push_back(paths.size());
    Portion portion;
    std::size_t files = 0;
    for (std::size_t client = 0; client < file_counts_.size(); ++client) {
      files += file_counts_[client];
      portion.end = client + 1;
      if (files < kPortion && portion.end < file_counts_.size()) continue;
      check(portion);
      portion.first = portion.end;
      files = 0;
    }
  }

  // Tells how many files are done when so many of a client's posts that are checked are.
  void tell_progress(std::size_t client, std::size_t checked, std::size_t posts) const {
    if (!options_.progress) return;
    const auto before = file_counts_.begin() + static_cast<std::ptrdiff_t>(client);
    const std::size_t done = std::accumulate(file_counts_.begin(), before, std::size_t{0});
    options_.progress(done + *before * checked / posts, std::accumulate(before, file_counts_.end(), done));
  }

  // From its files to what is settled of it; what is not needed to tell that is let go.
  void check(Portion portion) {
    const base::SourceId first_source = gathered_.next_source();
    const std::size_t first_comment = gathered_.suppressions.size();
    for (std::size_t client = portion.first; client < portion.end; ++client) gather_posts({files_, rules_.all()}, links_, options_, client, gathered_, outcome_.sources);
    Lap lap(options_.timings);
    take_read();
    count_posts(portion);
    lap.spent_on(Stage::finish);
    for (std::size_t client = portion.first; client < portion.end; ++client) check_posts(client);
    check_clients(portion);
    lap.skip();
    docket_.suppress();
    review(portion);
    docket_.judge_suppressions(first_comment, rules_.all());
    let_go(portion, first_source);
    lap.spent_on(Stage::finish);
  }

  void count_posts(Portion portion) {
    for (std::size_t client = portion.first; client < portion.end; ++client) {
      const std::vector<model::PlannedPost>& posts = world().clients[client].posts;
      outcome_.summary.posts += posts.size();
      outcome_.summary.past += static_cast<std::size_t>(std::ranges::count_if(posts, &model::PlannedPost::history));
    }
  }

  // Known findings are recognized by the posts that there are.
  bool keeps_posts() const { return options_.keep_posts || options_.remember || options_.baseline || options_.earlier; }

  void let_go(Portion portion, base::SourceId first_source) {
    topics_.clear();
    for (base::SourceId source = first_source; source < gathered_.next_source(); ++source)
      if (!docket_.needs(source)) outcome_.sources.let_go(source);
    if (keeps_posts()) return;
    for (std::size_t client = portion.first; client < portion.end; ++client) std::vector<model::PlannedPost>().swap(gathered_.world.clients[client].posts);
  }

  // Readings are large and findings few: each thread reads a post and has the rules judge it, a batch at a time; findings are kept in order.
  void check_posts(std::size_t number) {
    const model::Client& client = world().clients[number];
    const std::vector<const rule::Rule*>& rules = rules_.of(number).posts;
    std::vector<const model::PlannedPost*> posts;
    for (const model::PlannedPost& planned : client.posts)
      if (is_checked(planned)) posts.push_back(&planned);
    if (rules.empty() || posts.empty()) return;
    const resolve::Roster roster(world(), client);
    for (std::size_t begin = 0; begin < posts.size(); begin += kBatch) {
      const std::size_t count = std::min(kBatch, posts.size() - begin);
      check_batch(client, roster, rules, std::span(posts).subspan(begin, count));
      tell_progress(number, begin + count, posts.size());
    }
  }

  void check_batch(const model::Client& client, const resolve::Roster& roster, const std::vector<const rule::Rule*>& rules, std::span<const model::PlannedPost* const> posts) {
    resolve::TopicIndex& topics = topics_of(client);
    make_patterns(topics.reader(), posts, options_.threads);
    for (const model::PlannedPost* planned : posts) rules_.prepare(rules, path_of(planned->span));
    std::vector<Judgement> judgements(posts.size());
    std::mutex topics_turn;
    for_each_range(posts.size(), kTogether, options_.threads, [&](std::size_t begin, std::size_t end) {
      Lap lap(options_.timings);
      const std::span<const model::PlannedPost* const> some = posts.subspan(begin, end - begin);
      const std::vector<ReadPost> read = read_posts(topics.reader(), some, client.folder, files_, lap);
      judge(client, roster, rules, some, read, std::span(judgements).subspan(begin, end - begin), lap);
      const std::scoped_lock lock(topics_turn);
      for (std::size_t index = 0; index < some.size(); ++index) topics.keep(*some[index], read[index].reading);
      lap.spent_on(Stage::resolve);
    });
    for (std::size_t index = 0; index < posts.size(); ++index) take(std::move(judgements[index]), &client, posts[index]);
  }

  // Each rule judges all of the posts before the next one does.
  void judge(const model::Client& client, const resolve::Roster& roster, const std::vector<const rule::Rule*>& rules, std::span<const model::PlannedPost* const> posts,
             const std::vector<ReadPost>& read, std::span<Judgement> judgements, Lap& lap) const {
    std::vector<WhereItGoes> places;
    places.reserve(posts.size());
    std::vector<rule::PostView> views;
    views.reserve(posts.size());
    for (std::size_t index = 0; index < posts.size(); ++index) {
      const auto& [owners, audience, account_texts] = places.emplace_back(accounts_, *posts[index], read[index].reading);
      views.push_back({world(), accounts_, brands_, roster, client, *posts[index], owners, audience, read[index].reading, account_texts, media_, read[index].digest});
    }
    for (const rule::Rule* rule : rules) {
      for (std::size_t index = 0; index < posts.size(); ++index) rules_.check(*rule, views[index], path_of(posts[index]->span), judgements[index]);
      lap.spent_on(*rule->card);
    }
  }

  resolve::TopicIndex& topics_of(const model::Client& client) { return topics_.try_emplace(&client, client).first->second; }

  // A client's rules, each on one thread: a rule may read posts of its client that nobody has read.
  void check_clients(Portion portion) {
    for (std::size_t number = portion.first; number < portion.end; ++number) {
      rules_.prepare(rules_.of(number).client, world().clients[number].folder);
      topics_of(world().clients[number]);
    }
    std::vector<Judgement> judgements(portion.end - portion.first);
    for_each_index(judgements.size(), options_.threads, [&](std::size_t index) {
      Lap lap(options_.timings);
      const model::Client& client = world().clients[portion.first + index];
      for (const rule::Rule* rule : rules_.of(portion.first + index).client) {
        rules_.check<rule::ClientCheck>(*rule, rule::ClientView{world(), accounts_, client, files_, topics_.at(&client), options_.include_past}, client.folder, judgements[index]);
        lap.spent_on(*rule->card);
      }
    });
    for (std::size_t index = 0; index < judgements.size(); ++index) take(std::move(judgements[index]), &world().clients[portion.first + index], nullptr);
  }

  void check_repository() {
    Lap lap(options_.timings);
    for (const rule::Rule* rule : rules_.of_repository()) {
      check<rule::RepositoryCheck>(*rule, rule::RepositoryView{world(), accounts_}, {}, nullptr);
      lap.spent_on(*rule->card);
    }
  }

  void review(Portion portion) {
    for (std::size_t number = portion.first; number < portion.end; ++number) {
      const model::Client& client = world().clients[number];
      for (const rule::Rule* rule : rules_.of(number).review)
        check<rule::ReviewCheck>(*rule, rule::ReviewView{world(), accounts_, client, docket_.silenced(client)}, client.folder, &client);
    }
    docket_.suppress();
  }

  void summarize() {
    Summary& summary = outcome_.summary;
    summary.bare = world().bare;
    summary.clients = world().clients.size();
    summary.files = gathered_.files;
    summary.unread_files = gathered_.unread.size();
  }

  const base::Files& files_;
  const base::StartsOnce media_{files_};   // the same as rules on posts see them
  const Options& options_;
  Outcome outcome_;
  Gathered gathered_;
  Settings settings_;
  Rulebook rules_;
  model::AccountIndex accounts_;
  resolve::BrandIndex brands_;
  load::Links links_;
  Docket docket_;
  std::vector<std::size_t> file_counts_;   // of posts, by client
  std::map<const model::Client*, resolve::TopicIndex> topics_;   // of the portion's clients
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
