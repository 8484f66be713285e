// From events to trees: what the rest of the house may see of a document.
#pragma once

#include <vector>

#include "linter/yaml/event.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

// The tree of a document's events, which are used up. Entries that have no place in a tree are left out, each with its problem:
// a key written twice (the first stays), a merge key, a key that is empty, no scalar or written with '?'. A key cut off by a comma is left
// out too; its problem stands already.
Document build_document(Events events, std::vector<Problem>& problems);

}  // namespace sml::yaml
