#include "linter/run/judge_posts.h"

#include <algorithm>
#include <utility>

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

}  // namespace

std::vector<Judgement> PostJudge::judge(std::span<const DuePost> posts) {
  std::vector<Judgement> judgements(posts.size());
  workers_.for_each_range(posts.size(), kSideBySide, [&](std::size_t begin, std::size_t end) {
    while (begin < end) {
      const std::span<const DuePost> due = posts.subspan(begin, of_one_client(posts.subspan(begin, end - begin)));
      std::vector<const model::PlannedPost*> planned;
      planned.reserve(due.size());
      for (const DuePost& post : due) planned.push_back(post.planned);
      judge(*due.front().client, planned, std::span(judgements).subspan(begin, due.size()));
      begin += due.size();
    }
  });
  return judgements;
}

void PostJudge::judge(ClientAtWork& client, Posts posts, std::span<Judgement> judgements) {
  Lap lap(options_.timings);
  const std::vector<ReadPost> read_posts = read(client, posts, lap);
  ask_rules(client, posts, read_posts, judgements, lap);
  for (std::size_t index = 0; index < posts.size(); ++index) client.topics.keep(*posts[index], read_posts[index].reading);
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
void PostJudge::ask_rules(const ClientAtWork& client, Posts posts, const std::vector<ReadPost>& read, std::span<Judgement> judgements, Lap& lap) const {
  std::vector<WhereItGoes> places;
  places.reserve(posts.size());
  std::vector<rule::PostView> views;
  views.reserve(posts.size());
  std::vector<std::string_view> paths;
  paths.reserve(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const auto& [owners, audience, account_texts] = places.emplace_back(model::ClientAccounts(grounds_.accounts, client.client), *posts[index], read[index].reading);
    views.push_back({grounds_.world, {grounds_.accounts, client.client}, grounds_.brands, client.roster, client.client, *posts[index], owners, audience, read[index].reading, account_texts,
                     grounds_.media, read[index].digest});
    paths.push_back(grounds_.sources[posts[index]->span.source].path());
  }
  for (const rule::Rule* rule : client.rules) {
    grounds_.rules.check(*rule, views, paths, judgements);
    lap.spent_on(*rule->card);
  }
}

}  // namespace sml::run
