// How a reader of a finding names its post to `sml approve`.
#pragma once

#include <string>

#include "linter/base/shell_word.h"
#include "linter/rule/check.h"

namespace sml::rules {

// Its id, behind the folder of its client where there are several: a post of another may have the same. Empty where it has none.
inline std::string approved_post(const rule::PostView& view) {
  if (!view.post.id) return {};
  const bool is_one_of_several = !view.client.folder.empty() && view.world.clients.size() > 1;
  return is_one_of_several ? base::shell_word(view.client.folder) + ' ' + *view.post.id : *view.post.id;
}

}  // namespace sml::rules
