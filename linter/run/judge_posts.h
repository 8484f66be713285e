// Posts that are read and judged by all workers: what each rule says of each.
//
// Readings are large and findings few, so a thread reads some posts side by side, has the rules judge them, and keeps of the readings only what
// the posts speak of. A PostJudge points to what it judges by, which outlives it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/resolve/brands.h"
#include "linter/resolve/departures.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/roster.h"
#include "linter/resolve/topics.h"
#include "linter/rule/check.h"
#include "linter/run/rulebook.h"
#include "linter/run/run.h"
#include "linter/run/timings.h"
#include "linter/run/workers.h"

namespace sml::run {

// What is made once for all posts of a client. It points into the World.
struct ClientAtWork {
  ClientAtWork(const model::World& world, const model::Client& whose, std::span<const rule::Rule* const> rules_on_posts)
      : client(whose), rules(rules_on_posts), roster(world, whose), topics(whose), departures(whose) {}

  const model::Client& client;
  std::span<const rule::Rule* const> rules;   // on posts
  resolve::Roster roster;
  resolve::TopicIndex topics;
  resolve::Departures departures;
};

// A post that is to be judged.
struct DuePost {
  ClientAtWork* client = nullptr;
  const model::PlannedPost* planned = nullptr;
};

class PostJudge {
 public:
  // What posts are judged by, other than their client. `files` are where their digests are read, `media` what rules see of them.
  struct Grounds {
    const model::World& world;
    const model::AccountIndex& accounts;
    const resolve::BrandIndex& brands;
    const Rulebook& rules;   // prepared for the files that the posts are in
    const base::Sources& sources;
    const base::Files& files;
    const base::Files& media;
  };

  PostJudge(const Grounds& grounds, const Options& options, Workers& workers) : grounds_(grounds), options_(options), workers_(workers) {}

  // What the rules of its client say of each post, in the order of the posts. What they speak of is kept in their clients' topics.
  std::vector<Judgement> judge(std::span<const DuePost> posts);

 private:
  struct ReadPost {
    resolve::PostReading reading;
    std::optional<std::string> digest{};   // only of a post whose approvals say one
  };
  using Posts = resolve::PostReader::Posts;

  // What of a post its view shows beside what is its client's.
  struct SeenPost {
    const model::PlannedPost& planned;
    const resolve::PostReading& reading;
    const resolve::AccountOwners& owners;
    const resolve::Audience& audience;
    const std::vector<resolve::AccountText>& account_texts;
    const std::optional<std::string>& digest;
  };

  // Posts side by side, and of each the file that it is in and what is said of it.
  struct Bench {
    std::vector<rule::PostView> views{};
    std::vector<std::string_view> paths{};
    std::span<Judgement> judgements{};
    // The serious cards of those that were thought of at another moment, where they stand. What moves lets them go.
    std::map<const model::PlannedPost*, std::set<const rule::Card*>> serious_now{};
  };

  void judge(ClientAtWork& client, Posts posts, std::span<Judgement> judgements);
  std::vector<ReadPost> read(const ClientAtWork& client, Posts posts, Lap& lap) const;
  void ask_rules(ClientAtWork& client, Posts posts, const std::vector<ReadPost>& read, std::span<Judgement> judgements, Lap& lap) const;
  void ask_in_turn(const rule::Rule& rule, ClientAtWork& client, Bench& bench) const;
  rule::PostView view_of(const ClientAtWork& client, const SeenPost& post, const rule::WouldHold& would_hold) const;
  std::set<const rule::Card*> serious(const ClientAtWork& client, const rule::PostView& view) const;
  bool would_hold(const ClientAtWork& client, const rule::PostView& view, time::Instant moment, Bench& bench) const;

  Grounds grounds_;
  const Options& options_;
  Workers& workers_;
};

}  // namespace sml::run
