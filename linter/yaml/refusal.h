// How reading ends before the end of the file: the problem that ended it, thrown by the room's readers and caught by parse().
#pragma once

#include "linter/yaml/tree.h"

namespace sml::yaml {

struct Refusal {
  Problem problem;
};

}  // namespace sml::yaml
