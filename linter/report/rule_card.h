// Rules as people and programs read about them: the list of all, and one in full.
//
// Texts end in a line break; the same rules give the same bytes.
#pragma once

#include <string>

#include "linter/model/enumeration.h"
#include "linter/rule/check.h"

namespace sml::report {

// One line a rule: its name, how severe it is, the sets that it belongs to, its title.
std::string rules_table(rule::Rules rules, model::MessageLanguage language);

// The same and more as a JSON array: id, severity, since, sets, options, title, why, advice.
std::string rules_json(rule::Rules rules, model::MessageLanguage language);

// A card as `sml explain` shows it, for a terminal of 100 columns: what it is, why it matters, what to do, how severe it is, its
// options, and its examples with what the card's rule says of them. They are run: `rules` are as for run::run().
std::string explanation(const rule::Card& card, rule::Rules rules, model::MessageLanguage language);

}  // namespace sml::report
