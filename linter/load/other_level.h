// Fields that stand at another level than they belong: the address in `business`, the telephone beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sml::load {

struct OtherLevel {
  std::string_view reason;   // "in_list" or "in_mapping" of that name, "at_top" outside of it, "stretch" of days that are written one by one, "account"
  std::string_view place;
  std::string field;         // as it is called there
};

// Where a name belongs that is none of the keys that are `legal` where it stands; nothing where nobody knows.
std::optional<OtherLevel> other_level(std::string_view name, const std::vector<std::string>& legal);

}  // namespace sml::load
