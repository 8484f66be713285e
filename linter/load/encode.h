// From the model to a file, by each type's own description: the way back of decode.h.
//
// What is written says no more and no less than the fields that are `written`, in the order in which a type describes its keys.
#pragma once

#include <string>
#include <vector>

#include "linter/model/post.h"

namespace sml::load {

// A post as the bytes of a file. Texts stand in blocks, as they are, where a block can hold them.
std::string encoded(const model::Post& post);

// What a post says, value by value.
struct Said {
  std::string key;     // "publish_at", "accounts.0", "media.0.alt"
  std::string value;   // as text

  friend bool operator==(const Said&, const Said&) = default;
};

std::vector<Said> said_by(const model::Post& post);

}  // namespace sml::load
