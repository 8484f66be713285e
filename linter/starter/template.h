// The files that a new repository begins with, as people wrote them: linter/starter/LANGUAGE/root/PATH and …/client/PATH, which the
// build compiles into constant tables.
//
// In them ${name} stands for an answer. A line that speaks of ${network}, ${account} or ${handle} is written once a network; the part
// YYYY-MM of a path is the month of the first post.
#pragma once

#include <span>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::starter {

struct Template {
  model::MessageLanguage language;
  std::string_view path;    // "root/sml.yaml", "client/facts.yaml"
  std::string_view bytes;
};

// All of them, sorted by language and path. Written by the build.
std::span<const Template> templates();

}  // namespace sml::starter
