// A rule's check: a pure function of what it is for, which reports findings.
//
// The signature chooses the loop: a check that takes a PostView is called for every post that is no history and whose moment is known, one that
// takes a ContentView also where nobody can read the moment, one that takes a ClientView for every client, one that takes a RepositoryView once; one
// that takes a ReviewView for every client once comments have silenced what the others found. Views point into the run and live no longer than the
// call. rules/README.md shows a rule whole.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "linter/base/duration.h"
#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/resolve/account_texts.h"
#include "linter/resolve/brands.h"
#include "linter/resolve/departures.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/roster.h"
#include "linter/resolve/topics.h"
#include "linter/rule/card.h"
#include "linter/rule/finding.h"

namespace sml::rule {

struct RepositoryView {
  const model::World& world;
  const model::AccountIndex& accounts;
};

// Whether a comment silences a rule at a place.
using IsSilenced = std::function<bool(std::string_view rule, base::Span at)>;

struct ClientView {
  const model::World& world;
  model::ClientAccounts accounts;
  const model::Client& client;
  const base::Files& files;
  resolve::TopicIndex& topics;
  const IsSilenced& is_silenced;
  bool include_past = false;

  bool checks(const model::PlannedPost& planned) const { return model::is_checked(planned, include_past); }
};

// What a comment silenced: a rule's finding in a post.
struct Silenced {
  const Card* card = nullptr;
  const model::PlannedPost* post = nullptr;
};

struct ReviewView {
  const model::World& world;
  model::ClientAccounts accounts;
  const model::Client& client;
  std::span<const Silenced> silenced;   // of this client's posts
};

struct PostView;

// Whether a post would be as good at another moment as it is at its own: whether no rule on posts would find more in it.
using WouldHold = std::function<bool(const PostView&, time::Instant)>;

// What a post says and shows and where it goes, whenever that is.
struct ContentView {
  const model::World& world;
  model::ClientAccounts accounts;
  const resolve::BrandIndex& brands;
  const model::Client& client;
  const model::Post& post;
  base::Span first_key{};
  const resolve::AccountOwners& owners;
  const resolve::Audience& audience;
  const resolve::PostReading& reading;   // of a post without a moment it has no promises
  const std::vector<resolve::AccountText>& account_texts;
  const base::Files& files;
};

// And when.
struct PostView : ContentView {
  const model::PlannedPost& planned;
  const resolve::Roster& roster;
  const resolve::Departures& departures;
  // Of what it says and shows (run/post_digest.h), where an approval has one to hold against it and all its media could be read.
  const std::optional<std::string>& digest;
  const WouldHold& would_hold;
};

// The value that a repository gave to one of a card's options.
struct OptionValue {
  std::string_view name;
  std::string text;
};

// The options of a rule in each file that it looks at, where sml.yaml says any. It is asked by one thread.
class OptionsByFile {
 public:
  using Ask = std::function<std::vector<OptionValue>(base::SourceId file)>;
  explicit OptionsByFile(Ask ask) : ask_(std::move(ask)) {}

  std::span<const OptionValue> of(base::SourceId file) const;

 private:
  Ask ask_;
  mutable std::map<base::SourceId, std::vector<OptionValue>> known_;
};

// What rules say of one post or client, in their order.
struct Judgement {
  std::vector<Finding> findings;
  std::map<model::Uncompared, std::size_t> uncompared;
};

// Where a check puts its findings: a rule's way into a Judgement, which outlives it.
class Report {
 public:
  // `by_file`, which outlives it, for a rule that looks at several files.
  Report(const Card& card, std::span<const OptionValue> options, Judgement& judgement, const OptionsByFile* by_file = nullptr)
      : card_(card), options_(options), judgement_(judgement), by_file_(by_file) {}

  // It stays where it is until the next one is reported.
  Finding& at(base::Span span) { return judgement_.findings.emplace_back(Finding{.card = &card_, .at = span}); }

  // A claim for which the facts hold nothing that it could be compared with: no finding, but the summary tells how many there are.
  void not_compared(model::Uncompared claim) { ++judgement_.uncompared[claim]; }

  // An option of the card: what the repository says if that fits, else the card's standard. The name must stand on the card.
  base::Duration duration(std::string_view option) const;
  int whole_number(std::string_view option) const;

  // The same for a finding at that place: a rule on clients or the repository asks for what holds in its file.
  base::Duration duration(std::string_view option, base::Span at) const { return there(at).duration(option); }
  int whole_number(std::string_view option, base::Span at) const { return there(at).whole_number(option); }

  // What the repository says of an option, where that fits: nothing where the standard holds.
  std::optional<int> own_whole_number(std::string_view option) const;

 private:
  Report there(base::Span at) const { return {card_, by_file_ == nullptr ? options_ : by_file_->of(at.source), judgement_}; }
  std::string_view option(std::string_view name) const;
  std::optional<std::string_view> own_option(std::string_view name) const;

  const Card& card_;
  std::span<const OptionValue> options_;
  Judgement& judgement_;
  const OptionsByFile* by_file_;
};

using ContentCheck = void (*)(const ContentView&, Report&);
using PostCheck = void (*)(const PostView&, Report&);
using ClientCheck = void (*)(const ClientView&, Report&);
using RepositoryCheck = void (*)(const RepositoryView&, Report&);
using ReviewCheck = void (*)(const ReviewView&, Report&);
using Check = std::variant<std::monostate, ContentCheck, PostCheck, ClientCheck, RepositoryCheck, ReviewCheck>;

struct Rule {
  const Card* card = nullptr;
  const Check* check = nullptr;    // nullptr where the card's origin is not check
};

// Every rule of the program, sorted by id.
using Rules = std::span<const Rule>;

const Rule* find_rule(Rules rules, std::string_view id);

// A finding of the rule with an id; without a card where there is no such rule.
Finding finding_by(std::string_view id, base::Span at, Rules rules);

}  // namespace sml::rule
