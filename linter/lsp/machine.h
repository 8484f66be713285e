// What the server is told of the machine it runs on: nothing in this room looks for itself.
#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "linter/base/files.h"
#include "linter/model/enumeration.h"
#include "linter/rule/check.h"
#include "linter/time/zone.h"

namespace sml::lsp {

// Where something lies: the root of its repository, absolute, and its path from there, empty for the root itself.
struct Standing {
  std::string root;
  std::string path;
};

struct Machine {
  std::istream& in;
  std::ostream& out;
  std::function<time::Instant()> now;
  std::function<std::optional<Standing>(const std::string& path)> standing_of;   // of an absolute path, there or not; nothing where no repository holds it
  std::function<std::unique_ptr<base::Files>(const std::string& root)> files;
  rule::Rules rules;
  unsigned threads = 1;
  std::string version{};
  std::optional<model::MessageLanguage> wanted{};                          // asked for, whatever a repository says
  model::MessageLanguage language = model::MessageLanguage::en;            // where neither says one
};

}  // namespace sml::lsp
