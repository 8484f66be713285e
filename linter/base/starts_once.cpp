#include "linter/base/starts_once.h"

namespace sml::base {

FileStart StartsOnce::start(std::string_view path, std::size_t most) const {
  const std::pair asked(std::string(path), most);
  {
    const std::scoped_lock lock(turn_);
    if (const auto known = starts_.find(asked); known != starts_.end()) return known->second;
  }
  FileStart read = files_.start(path, most);
  const std::scoped_lock lock(turn_);
  return starts_.try_emplace(asked, std::move(read)).first->second;
}

}  // namespace sml::base
