// What every format tells of a finding: its words, and its places with the path that the reader of the report knows.
//
// A Teller refers to the outcome and style it was given and lives no longer than they do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/report/paint.h"
#include "linter/report/report_style.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"

namespace sml::report {

class Teller {
 public:
  Teller(const run::Outcome& outcome, const ReportStyle& style);

  rule::Rendered words(const rule::Finding& finding) const { return rule::render(finding, style_.language, this_year_); }

  // What is wrong and what to do about it, in one line.
  std::string message(const rule::Rendered& words) const;

  // The path of a span's file with the prefix, as its bytes stand on disk.
  std::string path(base::Span span) const { return style_.path_prefix + source(span).path(); }
  // The same as people may read it: printable, cut where it is endless.
  std::string file(base::Span span) const;
  // "facts.yaml:42:20", for people.
  std::string located(base::Span span) const;

  const base::Source& source(base::Span span) const { return outcome_.sources[span.source]; }
  base::Place begin(base::Span span) const { return source(span).place(span.begin); }
  base::Place end(base::Span span) const { return source(span).place(span.end); }

  // "facts.yaml:42:20: error: what is wrong [offers/expired]", for people.
  std::string head(const rule::Finding& finding, const rule::Rendered& words, const Paint& paint) const;

  // By the clock of sml.yaml: dates of another are said with theirs.
  int this_year() const { return this_year_; }

  // A text of the catalogue.
  std::string said(std::string_view name) const;
  std::string severity(const rule::Finding& finding) const;

 private:
  const run::Outcome& outcome_;
  const ReportStyle& style_;
  int this_year_;
};

// A finding's fix where a program may offer it: one that can be made, and whose words a log or a terminal shows as they are. Else null.
const rule::Fix* offered_fix(const rule::Finding& finding);

// The findings' numbers, errors before warnings before infos, each in the report's order.
std::vector<std::size_t> worst_first(const std::vector<rule::Finding>& findings);

}  // namespace sml::report
