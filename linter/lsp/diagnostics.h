// Findings as the protocol's diagnostics.
#pragma once

#include <map>
#include <string>

#include "linter/lsp/file_lines.h"
#include "linter/lsp/json.h"
#include "linter/lsp/workspace.h"
#include "linter/report/report_style.h"
#include "linter/report/teller.h"

namespace sml::lsp {

// It refers to the repository, which outlives it.
class DiagnosticWriter {
 public:
  DiagnosticWriter(const Repository& repository, PositionEncoding encoding);

  Json diagnostic(const rule::Finding& finding);

  // The URI of the file in which a finding is told.
  std::string home(const rule::Finding& finding) const;

  std::string uri(base::Span span) const { return repository_.uri_of(teller_.source(span).path()); }
  Range range(base::Span span) { return lines_.range(span); }
  rule::Rendered words(const rule::Finding& finding) const { return teller_.words(finding); }

 private:
  std::string message(const rule::Rendered& words) const;
  bool is_of_folder(const rule::Finding& finding) const;

  const Repository& repository_;
  report::ReportStyle style_;
  report::Teller teller_;
  FileLines lines_;
};

// The diagnostics of each file of which something was found, by its URI, in the order of the findings.
std::map<std::string, Json> diagnostics_of(const Repository& repository, PositionEncoding encoding);

}  // namespace sml::lsp
