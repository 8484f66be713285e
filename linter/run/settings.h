// Which rules are on, how severe, with which options: sml.yaml against the cards.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/load/problem.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"

namespace sml::run {

// Points into the World, which outlives it.
class Settings {
 public:
  Settings(const model::World& world, std::vector<std::string> only_rules);

  // A rule's severity for findings in a file of a client (nullptr: of the whole repository); off where it does not speak.
  // The last override that fits the path wins, then the rules of sml.yaml, then the card where one of its sets is extended.
  model::Severity severity(const rule::Card& card, const model::Client* client, std::string_view path) const;

  // Whether it could speak anywhere for a client.
  bool may_speak(const rule::Card& card, const model::Client* client) const;

  // Whether sml.yaml sets an option of a rule anywhere.
  bool sets_options_of(const rule::Card& card) const;

  // The options that sml.yaml sets for a rule in a file, the nearest first.
  std::vector<rule::OptionValue> options(const rule::Card& card, std::string_view path) const;

 private:
  model::Severity standard(const rule::Card& card, const model::Client* client) const;
  bool is_asked_for(const rule::Card& card) const;

  // What sml.yaml says of a rule: under `rules`, or in an override.
  struct Setting {
    const model::Override* exception = nullptr;
    const model::RuleSetting* setting = nullptr;
  };
  std::span<const Setting> all_settings_of(const rule::Card& card) const;
  std::vector<const model::RuleSetting*> settings_of(const rule::Card& card, std::string_view path) const;

  const model::World& world_;
  std::vector<std::string> only_rules_;
  std::map<std::string_view, std::vector<Setting>> settings_;   // by rule, the later ones win
};

// What sml.yaml says of rules that do not exist, and of options that a rule does not have.
load::Problems wrong_settings(const model::World& world, rule::Rules rules);

}  // namespace sml::run
