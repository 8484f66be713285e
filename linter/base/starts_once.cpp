#include "linter/base/starts_once.h"

#include <utility>

namespace sml::base {

FileStart StartsOnce::start(std::string_view path, std::size_t most) const {
  if (most > kKeptBytes) return files_.start(path, most);
  {
    const std::scoped_lock lock(turn_);
    const auto& starts = starts_[most];
    if (const auto known = starts.find(path); known != starts.end()) return known->second;
  }
  FileStart read = files_.start(path, most);
  const std::scoped_lock lock(turn_);
  return starts_[most].try_emplace(std::string(path), std::move(read)).first->second;
}

Listing StartsOnce::list(std::string_view path) const {
  return *kept_listing(path);
}

std::shared_ptr<const Listing> StartsOnce::kept_listing(std::string_view path) const {
  {
    const std::scoped_lock lock(turn_);
    if (const auto known = listings_.find(path); known != listings_.end()) return known->second;
  }
  auto listed = std::make_shared<const Listing>(files_.list(path));
  const std::scoped_lock lock(turn_);
  return listings_.try_emplace(std::string(path), std::move(listed)).first->second;
}

}  // namespace sml::base
