#include "linter/load/agreed_lengths.h"

#include <string>
#include <string_view>
#include <vector>

#include "linter/load/node_words.h"

namespace sml::load {
namespace {

struct Bound {
  base::Duration length;
  std::string_view written;
};

struct Range {
  Bound least;
  Bound most;
};

constexpr Range kReplies = {{base::minutes(1), "1m"}, {base::days(30), "30d"}};
constexpr Range kSilence = {{base::hours(1), "1h"}, {base::days(366), "366d"}};   // between two posts

// Of a value that lies beyond its bounds.
void check(model::Field<base::Duration>& field, const yaml::Node* node, std::string_view key, const Range& range, Problems& problems) {
  if (!field || node == nullptr) return;
  const bool is_short = *field < range.least.length;
  if (!is_short && *field <= range.most.length) return;
  const Bound& bound = is_short ? range.least : range.most;
  problems.push_back({Problem::Kind::wrong_value, field.span, std::string(key), shown(*node), "duration", is_short ? "too_short" : "too_long", {std::string(bound.written)}});
  field.value = {};
  field.written = false;
}

}  // namespace

void check_agreed_lengths(const yaml::Node& node, model::Contract& contract, Problems& problems) {
  const auto inside = [](const yaml::Node* mapping, std::string_view key) { return mapping == nullptr ? nullptr : mapping->find(key); };
  check(contract.engagement_window, node.find("engagement_window"), "engagement_window", kReplies, problems);
  check(contract.emergencies->reply_within, inside(node.find("emergencies"), "reply_within"), "reply_within", kReplies, problems);
  check(contract.cadence->max_gap, inside(node.find("cadence"), "max_gap"), "max_gap", kSilence, problems);
  auto& by_network = *contract.reply_within;
  const yaml::Node* said = node.find("reply_within");
  for (auto& entry : by_network) check(entry.value, inside(said, *entry.name), *entry.name, kReplies, problems);
  if (std::erase_if(by_network, [](const auto& entry) { return !entry.value.written; }) > 0) contract.reply_within.gaps = true;
}

}  // namespace sml::load
