// sml.yaml: how a repository wants to be checked.
#pragma once

#include <string>

#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"
#include "linter/model/layout.h"
#include "linter/time/zone.h"

namespace sml::model {

// A rule as sml.yaml sets it: a severity, and options that the rule's card declares (kept as written until the card is known).
struct RuleSetting {
  Field<Severity> severity;
  Map<std::string> options;
};

struct Override {
  List<std::string> paths;
  Map<RuleSetting> rules;
};

template <class Visitor>
void describe(Visitor& visit, Override& it) {
  visit("paths", it.paths, {.needed = true, .form = Form::glob});
  visit("rules", it.rules, {.needed = true, .form = Form::rule_name});
}

struct Config {
  Field<int> version{.value = kFormat};
  Field<MessageLanguage> language;
  Field<time::Zone> time_zone;
  Field<std::string> clients{.value = std::string(kClientFolders)};
  Field<std::string> team{.value = std::string(kTeamFile)};
  List<RuleSet> extends;
  Field<FailOn> fail_on;
  Field<std::string> edition;
  Map<RuleSetting> rules;
  List<Override> overrides;
  List<std::string> custom_rules;
  List<std::string> exclude;
};

template <class Visitor>
void describe(Visitor& visit, Config& it) {
  visit("version", it.version);
  visit("language", it.language);
  visit("time_zone", it.time_zone);
  visit("clients", it.clients, {.form = Form::glob});
  visit("team", it.team, {.form = Form::path});
  visit("extends", it.extends, {.unique = true});
  visit("fail_on", it.fail_on);
  visit("edition", it.edition, {.form = Form::version});
  visit("rules", it.rules, {.form = Form::rule_name});
  visit("overrides", it.overrides);
  visit("custom_rules", it.custom_rules, {.form = Form::glob});
  visit("exclude", it.exclude, {.form = Form::glob});
}

}  // namespace sml::model
