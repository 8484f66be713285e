// The posts of each file, of which many stretches may be asked whether they hold one that is checked.
//
// It keeps places alone; nothing of the World is referred to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "linter/base/span.h"
#include "linter/model/world.h"

namespace sml::run {

class PostsByFile {
 public:
  PostsByFile(const model::World& world, bool include_past);

  // Whether a stretch touches posts, and none of them is checked whole: what a comment would silence there nobody knows, be it history or a post whose
  // moment is still to be read. A stretch without length is the byte behind it.
  bool touches_only_unchecked(base::Span span) const;

 private:
  struct Post {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::size_t checked = 0;   // posts of the file up to this one that are checked
  };
  std::map<base::SourceId, std::vector<Post>> posts_;   // by place
};

}  // namespace sml::run
