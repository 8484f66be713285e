// What a text has more of than a network takes: what the findings about its length, hashtags and mentions share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>

#include "linter/resolve/account_texts.h"
#include "linter/rule/check.h"

namespace sml::rules {

struct Excess {
  resolve::AccountText text;
  int limit = 0;
  bool advised = false;
  base::Span at{};         // from the first that is over
  std::size_t count = 0;   // in all
};

// Of several, an error goes before a warning, then the first in the file.
inline bool goes_before(const Excess& one, const Excess& other) {
  return std::tuple(one.advised, one.at.begin) < std::tuple(other.advised, other.at.begin);
}

// Arguments: `network`, `limit`, `advised` ("yes" or "no"), `count` and `over`.
inline rule::Finding& report_excess(const Excess& excess, rule::Report& report) {
  const auto count = static_cast<std::int64_t>(excess.count);
  rule::Finding& finding = report.at(excess.at)
                               .with("network", excess.text.network)
                               .with("limit", std::int64_t{excess.limit})
                               .with("advised", excess.advised ? "yes" : "no")
                               .with("count", count)
                               .with("over", count - excess.limit);
  return excess.advised ? finding.no_worse_than(model::Severity::warning) : finding;
}

}  // namespace sml::rules
