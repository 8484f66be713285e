// How a text that YAML cuts is mended: quotes around the whole of it.
#pragma once

#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/rule/finding.h"
#include "linter/yaml/tree.h"

namespace sml::run {

// The texts without quotes of a file, to find the one that a lost part belongs to.
class PlainTexts {
 public:
  // `source` outlives it.
  PlainTexts(const yaml::Stream& stream, const base::Source& source);

  // Gives the finding of a problem of lost text its fix, where it is clear from where to where the text goes. It is a safe one but for a part
  // that may be a remark of the writer's ("# pendiente") or stands on another line.
  void offer_quotes(rule::Finding& finding, const yaml::Problem& problem) const;

 private:
  void walk(const yaml::Node& node);

  const base::Source& source_;
  std::vector<base::Span> spans_;   // by place
};

}  // namespace sml::run
