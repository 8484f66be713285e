// The rules of one run: which of them speak for whom, with which options, and what they say of what they are shown.
//
// A Rulebook points into the World and the Settings, which outlive it. What sml.yaml says of a rule is worked out by prepare() before several threads
// ask; the rest may be called from all of them.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/match.h"
#include "linter/run/run.h"
#include "linter/run/settings.h"

namespace sml::run {

using rule::Judgement;

class Rulebook {
 public:
  // The rules that speak for a client, by what they look at.
  struct Speaking {
    std::vector<const rule::Rule*> posts, client, review;
  };

  // Rules that could not speak since something is not known are told to `silent`.
  Rulebook(const model::World& world, const Settings& settings, std::vector<rule::Rule> rules, std::vector<SilentRule>& silent);

  rule::Rules all() const { return rules_; }
  const Speaking& of(std::size_t client) const { return speaking_[client]; }   // by number in the World
  std::span<const rule::Rule* const> of_repository() const { return of_repository_; }

  // How severe what a rule finds in a file of a client is.
  model::Severity severity(const rule::Card& card, const model::Client& client, std::string_view path) const { return settings_.severity(card, &client, path); }

  // A file of posts and the rules that look at them.
  struct FileRules {
    std::span<const rule::Rule* const> rules;
    std::string_view path;
  };

  // Works out the options that rules have in files, and lets those in earlier ones go. The paths last until the next call.
  void prepare(std::span<const FileRules> files);

  // Of several posts, each with its judgement. A path is of the file that the post is in. Of those without a moment only what needs none is asked.
  void check(const rule::Rule& rule, std::span<const rule::PostView> views, std::span<const std::string_view> paths, std::span<Judgement> judgements) const;

  // Of the other kinds of checks, which look at several of the sources.
  template <class CheckFunction, class View>
  void check(const rule::Rule& rule, const View& view, const base::Sources& sources, Judgement& judgement) const {
    const rule::OptionsByFile options([&](base::SourceId file) { return settings_.options(*rule.card, sources[file].path()); });
    rule::Report report(*rule.card, {}, judgement, with_options_.contains(rule.card) ? &options : nullptr);
    std::get<CheckFunction>(*rule.check)(view, report);
  }

 private:
  enum class Kind { none, posts, client, repository, review };

  static Kind kind_of(const rule::Rule& rule);
  std::vector<const rule::Rule*> speaking(const model::Client& client, Kind kind, std::vector<SilentRule>& silent) const;
  bool can_know(const rule::Card& card, const model::Client& client, std::vector<SilentRule>& silent) const;
  std::span<const rule::OptionValue> options_of(const rule::Card& card, std::string_view path) const {
    return with_options_.empty() ? std::span<const rule::OptionValue>() : set_options_of(card, path);
  }
  std::span<const rule::OptionValue> set_options_of(const rule::Card& card, std::string_view path) const;

  const model::World& world_;
  const Settings& settings_;
  std::vector<rule::Rule> rules_;   // the product's and the repository's own
  std::vector<Speaking> speaking_;
  std::vector<const rule::Rule*> of_repository_;
  std::map<const rule::Card*, rule::Match> matches_;
  std::set<const rule::Card*> with_options_;                 // that sml.yaml sets; seldom any
  std::map<std::pair<const rule::Card*, std::string_view>, std::vector<rule::OptionValue>> option_values_;   // by file too, of what was prepared
};

}  // namespace sml::run
