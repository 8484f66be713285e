#include "linter/load/other_level.h"


#include "linter/base/word_list.h"
#include "linter/load/key_names.h"
#include "linter/load/meant_key.h"
#include "linter/load/network_words.h"
#include "linter/model/contract.h"
#include "linter/model/enumeration.h"
#include "linter/model/facts.h"

namespace sml::load {
namespace {

using Keys = std::vector<std::string>;

// What stands in a mapping that is known by one of its keys and belongs to another place, whose keys these are.
struct Level {
  std::string_view here;
  std::string_view reason;
  std::string_view place;
  const Keys& (*keys)();
};
constexpr Level kLevels[] = {
    {"business", "in_mapping", "business", keys_of<model::Business>},      {"business", "in_list", "locations", keys_of<model::Location>},
    {"websites", "in_list", "locations", keys_of<model::Location>},        {"websites", "at_top", "business", keys_of<model::Facts>},
    {"opening_hours", "in_mapping", "business", keys_of<model::Business>}, {"opening_hours", "at_top", "locations", keys_of<model::Facts>},
    {"parties", "in_mapping", "parties", keys_of<model::Parties>},         {"parties", "in_mapping", "term", keys_of<model::Term>},
    {"parties", "in_mapping", "quota", keys_of<model::Quota>},             {"parties", "in_mapping", "voice", keys_of<model::Voice>},
    {"parties", "in_mapping", "cadence", keys_of<model::Cadence>},
};

// Whether accounts are looked for here: where the business is told of.
bool may_hold_accounts(const Keys& legal) {
  return base::is_among(legal, "business") || base::is_among(legal, "websites") || base::is_among(legal, "opening_hours");
}

bool is_of_stretch(std::string_view name, const Keys& legal) {
  const bool is_of_days = base::is_among(legal, "date") && base::is_among(legal, "hours");
  return is_of_days && named_key(name, {"from", "through"}).has_value();
}

}  // namespace

std::optional<OtherLevel> other_level(std::string_view name, const Keys& legal) {
  if (is_of_stretch(name, legal)) return OtherLevel{"stretch", "special_hours", "date"};
  for (const Level& level : kLevels) {
    if (!base::is_among(legal, level.here)) continue;
    if (auto field = named_key(name, level.keys())) return OtherLevel{level.reason, level.place, *std::move(field)};
  }
  const auto network = may_hold_accounts(legal) ? network_called(name) : std::nullopt;
  return network ? std::optional(OtherLevel{"account", "accounts", std::string(model::name_of(*network))}) : std::nullopt;
}

}  // namespace sml::load
