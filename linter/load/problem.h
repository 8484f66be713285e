// What is wrong with a value in a file, before any rule has words for it.
//
// A Problem is data: which of the schema rules it belongs to, where, and what its message needs. The cards of rules/schema say it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/span.h"
#include "linter/model/text_list.h"
#include "linter/time/civil.h"

namespace sml::load {

// The present as a clock tells it whose moment lies ahead: in the zone by which that counts, or with the offset that it is written with.
struct Clock {
  time::Civil now;
  std::string zone;   // "America/Denver", "UTC-06:00"
};

struct Problem {
  enum class Kind { unknown_key, missing_key, wrong_type, wrong_value, unknown_reference };

  Kind kind = Kind::wrong_value;
  base::Span at{};
  std::string key;                       // the key whose value it is, or the key itself
  std::string value;                     // as written, where there is one
  std::string_view expected;             // the kind of value asked for: "list", "moment", "one_of", …: the cards select by it
  std::string_view reason;               // what exactly is wrong: "format", "no_such_date", "empty", "repeated", "in_the_future", …
  model::TextList legal{};               // the legal values or keys, where they are a list
  std::optional<std::string> nearest{};  // the legal one that was probably meant
  std::optional<base::Span> related{};   // the other place that it is wrong by
  std::optional<time::Date> day{};       // of hours that are a date's
  std::optional<Clock> clock{};          // of what is yet to come
  bool in_braces = false;                // of a field that is absent: its entry stands on one line in braces
  bool is_doubt = false;                 // without harm, for what is said otherwise is checked: a warning at most
};

inline Problem doubt(Problem problem) {
  problem.is_doubt = true;
  return problem;
}

using Problems = std::vector<Problem>;

// "schema/unknown-key", "schema/missing-key", "schema/type", "schema/value" or "schema/reference".
std::string_view rule_of(Problem::Kind kind);

}  // namespace sml::load
