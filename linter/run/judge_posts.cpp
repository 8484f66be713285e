#include "linter/run/judge_posts.h"

#include <algorithm>
#include <utility>

#include "linter/load/link.h"
#include "linter/load/moment_order.h"
#include "linter/resolve/account_texts.h"
#include "linter/run/post_digest.h"

namespace sml::run {
namespace {

// The accounts that a post goes out on, who answers there, and its text on each.
struct WhereItGoes {
  WhereItGoes(const model::ClientAccounts& accounts, const model::PlannedPost& planned, const resolve::PostReading& reading)
      : owners(resolve::owners_of(accounts, planned.post)),
        audience(resolve::audience(owners)),
        account_texts(resolve::account_texts(owners, planned.post, reading)) {}

  resolve::AccountOwners owners;
  resolve::Audience audience;
  std::vector<resolve::AccountText> account_texts;
};

// How many of the first posts are of the same client.
std::size_t of_one_client(std::span<const DuePost> posts) {
  const auto other = std::ranges::find_if(posts, [&](const DuePost& due) { return due.client != posts.front().client; });
  return static_cast<std::size_t>(other - posts.begin());
}

// The post as it would be if it went out at another moment.
model::PlannedPost moved(const rule::PostView& view, time::Instant to) {
  model::PlannedPost post = view.planned;
  time::WrittenMoment& moment = *post.post.publish_at;
  const time::Zone zone = moment.utc ? time::Zone() : view.client.zone;
  moment.civil = zone.civil(to);
  moment.date_only = false;
  if (moment.offset_seconds) moment.offset_seconds = zone.offset_seconds(to);
  load::place_in_time(post, view.world, view.client);
  return post;
}

bool ends_before_it_begins(model::Post& post) {
  load::Problems problems;
  load::check_order("remove_at", post.publish_at, post.remove_at, problems);
  return !problems.empty();
}

// Of a post that is thought of at another moment no third one is asked for.
const rule::WouldHold kAsksNoFurther = [](const rule::PostView&, time::Instant) { return true; };

}  // namespace

std::vector<Judgement> PostJudge::judge(std::span<const DuePost> posts) {
  std::vector<Judgement> judgements(posts.size());
  const auto judge_range = [&](std::size_t begin, std::size_t end) {
    while (begin < end) {
      const std::span<const DuePost> due = posts.subspan(begin, of_one_client(posts.subspan(begin, end - begin)));
      std::vector<const model::PlannedPost*> planned;
      planned.reserve(due.size());
      for (const DuePost& post : due) planned.push_back(post.planned);
      judge(*due.front().client, planned, std::span(judgements).subspan(begin, due.size()));
      begin += due.size();
    }
  };
  if (!options_.moves_in_turn) workers_.for_each_range(posts.size(), kSideBySide, judge_range);
  else
    for (std::size_t begin = 0; begin < posts.size(); begin += kSideBySide) judge_range(begin, std::min(begin + kSideBySide, posts.size()));
  return judgements;
}

void PostJudge::judge(ClientAtWork& client, Posts posts, std::span<Judgement> judgements) {
  Lap lap(options_.timings);
  const std::vector<ReadPost> read_posts = read(client, posts, lap);
  ask_rules(client, posts, read_posts, judgements, lap);
  for (std::size_t index = 0; index < posts.size(); ++index)
    if (posts[index]->timed) client.topics.keep(*posts[index], read_posts[index].reading);
  lap.spent_on(Stage::resolve);
}

std::vector<PostJudge::ReadPost> PostJudge::read(const ClientAtWork& client, Posts posts, Lap& lap) const {
  const resolve::PostReader& reader = client.topics.reader();
  std::vector<resolve::PostReading> readings = reader.stated(posts);
  lap.spent_on(Stage::claims);
  reader.compare(posts, readings);
  std::vector<ReadPost> read(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    read[index].reading = std::move(readings[index]);
    if (has_digest(posts[index]->post)) read[index].digest = post_digest(posts[index]->post, client.client.folder, grounds_.files);
  }
  lap.spent_on(Stage::resolve);
  return read;
}

rule::PostView PostJudge::view_of(const ClientAtWork& client, const SeenPost& post, const rule::WouldHold& would_hold) const {
  return {{.world = grounds_.world,
           .accounts = {grounds_.accounts, client.client},
           .brands = grounds_.brands,
           .client = client.client,
           .post = post.planned.post,
           .first_key = post.planned.first_key,
           .owners = post.owners,
           .audience = post.audience,
           .reading = post.reading,
           .account_texts = post.account_texts,
           .files = grounds_.media},
          post.planned,
          client.roster,
          client.departures,
          post.digest,
          would_hold};
}

// Each rule judges all of the posts before the next one does.
void PostJudge::ask_rules(ClientAtWork& client, Posts posts, const std::vector<ReadPost>& read, std::span<Judgement> judgements, Lap& lap) const {
  std::vector<WhereItGoes> places;
  places.reserve(posts.size());
  Bench bench{.judgements = judgements};
  bench.views.reserve(posts.size());
  const rule::WouldHold would_hold_there = [&](const rule::PostView& view, time::Instant moment) { return would_hold(client, view, moment, bench); };
  bench.paths.reserve(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const auto& [owners, audience, account_texts] =
        places.emplace_back(model::ClientAccounts(grounds_.accounts, client.client), *posts[index], read[index].reading);
    bench.views.push_back(view_of(client, {*posts[index], read[index].reading, owners, audience, account_texts, read[index].digest}, would_hold_there));
    bench.paths.push_back(grounds_.sources[posts[index]->span.source].path());
  }
  for (const rule::Rule* rule : client.rules) {
    if (options_.moves_in_turn) ask_in_turn(*rule, client, bench);
    else grounds_.rules.check(*rule, bench.views, bench.paths, judgements);
    lap.spent_on(*rule->card);
  }
}

// A post that is to be moved is from then on where it would go.
void PostJudge::ask_in_turn(const rule::Rule& rule, ClientAtWork& client, Bench& bench) const {
  for (std::size_t index = 0; index < bench.views.size(); ++index) {
    const std::vector<rule::Finding>& findings = bench.judgements[index].findings;
    const std::size_t known = findings.size();
    grounds_.rules.check(rule, std::span(bench.views).subspan(index, 1), std::span(bench.paths).subspan(index, 1), bench.judgements.subspan(index, 1));
    for (const rule::Finding& finding : std::span(findings).subspan(known)) {
      if (!finding.fix || !finding.fix->moves_to || finding.fix->level == rule::FixLevel::shown) continue;
      client.departures.move(bench.views[index].planned, *finding.fix->moves_to);
      bench.serious_now.clear();
    }
  }
}

// The rules on posts that have an error or a warning to tell of a post.
std::set<const rule::Card*> PostJudge::serious(const ClientAtWork& client, const rule::PostView& view) const {
  const std::string_view path = grounds_.sources[view.planned.span.source].path();
  Judgement judgement;
  for (const rule::Rule* rule : client.rules) grounds_.rules.check(*rule, {&view, 1}, {&path, 1}, {&judgement, 1});
  std::set<const rule::Card*> cards;
  for (const rule::Finding& finding : judgement.findings)
    if (std::min(grounds_.rules.severity(*finding.card, client.client, path), finding.at_most) >= model::Severity::warning) cards.insert(finding.card);
  return cards;
}

bool PostJudge::would_hold(const ClientAtWork& client, const rule::PostView& view, time::Instant moment, Bench& bench) const {
  model::PlannedPost post = moved(view, moment);
  if (ends_before_it_begins(post.post)) return false;
  const auto serious_of = [&](const SeenPost& seen) { return serious(client, view_of(client, seen, kAsksNoFurther)); };
  const resolve::PostReading reading = client.topics.reader().read(post);
  const std::vector<resolve::AccountText> account_texts = resolve::account_texts(view.owners, post.post, reading);
  const std::set<const rule::Card*> there = serious_of({post, reading, view.owners, view.audience, account_texts, view.digest});
  if (there.empty()) return true;
  const auto [now, is_new] = bench.serious_now.try_emplace(&view.planned);
  if (is_new) now->second = serious_of({view.planned, view.reading, view.owners, view.audience, view.account_texts, view.digest});
  return std::ranges::includes(now->second, there);
}

}  // namespace sml::run
