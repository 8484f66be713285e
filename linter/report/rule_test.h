// What `sml test` says of the repository's own rules. Lines are printable; the total is the last.
#pragma once

#include <string>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/run/rule_test.h"

namespace sml::report {

// `blessed`: the cards were rewritten, so that what differed is told as changed.
std::string rule_test_report(const std::vector<run::TestedRule>& tested, bool blessed, model::MessageLanguage language);

}  // namespace sml::report
