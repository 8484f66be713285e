#include "linter/run/rulebook.h"

#include <array>
#include <variant>

#include "linter/rule/needs.h"

namespace sml::run {

// A kind of check is asked of all clients before the next one is, since what no rule can know is told in that order.
Rulebook::Rulebook(const model::World& world, const Settings& settings, std::vector<rule::Rule> rules, std::vector<SilentRule>& silent)
    : world_(world), settings_(settings), rules_(std::move(rules)), speaking_(world.clients.size()) {
  const auto choose = [&](Kind kind, std::vector<const rule::Rule*> Speaking::*list) {
    for (std::size_t client = 0; client < speaking_.size(); ++client) speaking_[client].*list = speaking(world.clients[client], kind, silent);
  };
  choose(Kind::posts, &Speaking::posts);
  choose(Kind::client, &Speaking::client);
  const model::Client none;   // what a rule on the repository needs is no client's
  for (const rule::Rule& rule : rules_)
    if (kind_of(rule) == Kind::repository && settings.may_speak(*rule.card, nullptr) && can_know(*rule.card, none, silent)) of_repository_.push_back(&rule);
  choose(Kind::review, &Speaking::review);
  for (const rule::Rule& rule : rules_) {
    if (rule.card->origin == rule::Origin::match) matches_.emplace(rule.card, *rule::match_of(*rule.card));
    if (settings.sets_options_of(*rule.card)) with_options_.insert(rule.card);
  }
}

// A match is asked of each post, as a check that takes one.
Rulebook::Kind Rulebook::kind_of(const rule::Rule& rule) {
  if (rule.card->origin == rule::Origin::match) return Kind::posts;
  constexpr std::array kKinds = {Kind::none, Kind::posts, Kind::posts, Kind::client, Kind::repository, Kind::review};   // as they stand in rule::Check
  static_assert(kKinds.size() == std::variant_size_v<rule::Check>);
  return rule.check == nullptr ? Kind::none : kKinds[rule.check->index()];
}

std::vector<const rule::Rule*> Rulebook::speaking(const model::Client& client, Kind kind, std::vector<SilentRule>& silent) const {
  std::vector<const rule::Rule*> speaking;
  for (const rule::Rule& rule : rules_)
    if (kind_of(rule) == kind && settings_.may_speak(*rule.card, &client) && can_know(*rule.card, client, silent)) speaking.push_back(&rule);
  return speaking;
}

// Whether a rule can know enough to speak for a client; where not, that is told.
bool Rulebook::can_know(const rule::Card& card, const model::Client& client, std::vector<SilentRule>& silent) const {
  const auto missing = rule::missing_need(card.needs, world_, client);
  if (missing) silent.push_back({std::string(card.id), client.id, std::string(missing->need), missing->file});
  return !missing;
}

void Rulebook::prepare(std::span<const FileRules> files) {
  option_values_.clear();
  if (with_options_.empty()) return;
  for (const auto& [rules, path] : files)
    for (const rule::Rule* rule : rules)
      if (with_options_.contains(rule->card)) option_values_.emplace(std::pair(rule->card, path), settings_.options(*rule->card, path));
}

std::span<const rule::OptionValue> Rulebook::set_options_of(const rule::Card& card, std::string_view path) const {
  if (!with_options_.contains(&card)) return {};
  const auto known = option_values_.find({&card, path});
  return known == option_values_.end() ? std::span<const rule::OptionValue>() : std::span<const rule::OptionValue>(known->second);
}

void Rulebook::check(const rule::Rule& rule, std::span<const rule::PostView> views,
                     std::span<const std::string_view> paths, std::span<Judgement> judgements) const {
  const auto check_each = [&](const auto& check_one) {
    for (std::size_t index = 0; index < views.size(); ++index) {
      rule::Report report(*rule.card, options_of(*rule.card, paths[index]), judgements[index]);
      check_one(views[index], report);
    }
  };
  if (rule.card->origin == rule::Origin::match)
    return check_each([match = &matches_.at(rule.card)](const rule::PostView& view, rule::Report& report) { report_match(*match, view, report); });
  if (const auto* content = std::get_if<rule::ContentCheck>(rule.check)) return check_each(*content);
  check_each([check = std::get<rule::PostCheck>(*rule.check)](const rule::PostView& view, rule::Report& report) {
    if (view.planned.timed) check(view, report);
  });
}

}  // namespace sml::run
