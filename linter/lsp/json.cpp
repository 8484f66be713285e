#include "linter/lsp/json.h"

#include <algorithm>
#include <limits>

namespace sml::lsp {

std::uint32_t whole_number(const Json& json) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::int32_t>::max();
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(json.get_ref<const Json::number_unsigned_t&>(), kMost));
}

const Json& value_at(const Json& json, const char* key) {
  static const Json kNothing;
  if (!json.is_object()) return kNothing;
  const auto found = json.find(key);
  return found == json.end() ? kNothing : *found;
}

}  // namespace sml::lsp
