// How a report is to be written: what is the same for all formats.
#pragma once

#include <string>

#include "linter/model/enumeration.h"

namespace sml::report {

struct ReportStyle {
  model::MessageLanguage language = model::MessageLanguage::en;
  std::string version{};        // the program's, as "0.1.0"
  std::string path_prefix{};    // what stands before every file's path, with its '/'; empty: paths start from the repository's root
  bool color = false;           // for a terminal; only text and brief have any
  int columns = 0;              // of that terminal; 0 where there is none, or nobody knows
  bool only_total = false;      // of text and brief
  bool statistics = false;      // of text: how many findings each rule gave, in their place
  model::FailOn fail_on = model::FailOn::error;   // of JUnit: from which severity on a finding is a test that fails
  bool suppressed = false;      // of text and JSON: with the comments that silence something
};

}  // namespace sml::report
