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
      : owners(resolve::owners_of(accounts, planned.post)), audience(resolve::audience(owners)), account_texts(resolve::account_texts(owners, planned.post, reading)) {}

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

// Each rule judges all of the posts before the next one does.
void PostJudge::ask_rules(ClientAtWork& client, Posts posts, const std::vector<ReadPost>& read, std::span<Judgement> judgements, Lap& lap) const {
  std::vector<WhereItGoes> places;
  places.reserve(posts.size());
  std::vector<rule::PostView> views;
  views.reserve(posts.size());
  const rule::WouldHold would_hold_there = [&](const rule::PostView& view, time::Instant moment) { return would_hold(client, view, moment); };
  std::vector<std::string_view> paths;
  paths.reserve(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const auto& [owners, audience, account_texts] = places.emplace_back(model::ClientAccounts(grounds_.accounts, client.client), *posts[index], read[index].reading);
    const model::PlannedPost& planned = *posts[index];
    const rule::ContentView content{grounds_.world, {grounds_.accounts, client.client}, grounds_.brands, client.client, planned.post, planned.first_key, owners, audience,
                                    read[index].reading, account_texts, grounds_.media};
    views.push_back({content, planned, client.roster, client.departures, read[index].digest, would_hold_there});
    paths.push_back(grounds_.sources[posts[index]->span.source].path());
  }
  for (const rule::Rule* rule : client.rules) {
    if (options_.moves_in_turn) ask_in_turn(*rule, client, views, paths, judgements);
    else grounds_.rules.check(*rule, views, paths, judgements);
    lap.spent_on(*rule->card);
  }
}

// A post that is to be moved is from then on where it would go.
void PostJudge::ask_in_turn(const rule::Rule& rule, ClientAtWork& client, std::span<const rule::PostView> views, std::span<const std::string_view> paths,
                            std::span<Judgement> judgements) const {
  for (std::size_t index = 0; index < views.size(); ++index) {
    const std::vector<rule::Finding>& findings = judgements[index].findings;
    const std::size_t known = findings.size();
    grounds_.rules.check(rule, views.subspan(index, 1), paths.subspan(index, 1), judgements.subspan(index, 1));
    for (const rule::Finding& finding : std::span(findings).subspan(known))
      if (finding.fix && finding.fix->moves_to && finding.fix->level != rule::FixLevel::shown) client.departures.move(views[index].planned, *finding.fix->moves_to);
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

bool PostJudge::would_hold(const ClientAtWork& client, const rule::PostView& view, time::Instant moment) const {
  model::PlannedPost post = moved(view, moment);
  if (ends_before_it_begins(post.post)) return false;
  const auto as_it_would_be = [&](const model::PlannedPost& planned, const resolve::PostReading& reading, const std::vector<resolve::AccountText>& account_texts) {
    const rule::ContentView content{view.world, view.accounts, view.brands, view.client, planned.post, planned.first_key, view.owners, view.audience, reading, account_texts, view.files};
    return serious(client, {content, planned, view.roster, view.departures, view.digest, kAsksNoFurther});
  };
  const resolve::PostReading reading = client.topics.reader().read(post);
  const std::set<const rule::Card*> there = as_it_would_be(post, reading, resolve::account_texts(view.owners, post.post, reading));
  return there.empty() || std::ranges::includes(as_it_would_be(view.planned, view.reading, view.account_texts), there);
}

}  // namespace sml::run
