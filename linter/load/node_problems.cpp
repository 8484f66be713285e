#include "linter/load/node_problems.h"

#include <utility>

#include "linter/load/node_words.h"

namespace sml::load {

void report_type(const yaml::Node& node, std::string_view key, std::string_view expected, const std::vector<std::string>& legal, Problems& problems) {
  if (repeats_another(node)) return;
  problems.push_back({Problem::Kind::wrong_type, node.span, std::string(key), shown_for(expected, node), expected, found_for(expected, node), legal});
}

void report_value(const yaml::Node& node, std::string_view key, ScalarError error, Problems& problems) {
  problems.push_back(
      {Problem::Kind::wrong_value, node.span, std::string(key), shown(node), error.expected, error.reason, std::move(error.legal), std::move(error.nearest)});
}

Problem missing_key(const yaml::Node& mapping, std::string_view key) {
  std::string id = key == "id" ? id_by_name(mapping) : std::string();
  const std::string_view reason = id.empty() ? "missing" : "id.named";
  Problem problem{Problem::Kind::missing_key, first_key_of(mapping), std::string(key), std::move(id), "key", reason};
  problem.in_braces = mapping.style == yaml::Style::flow;
  return problem;
}

Problem void_without(const yaml::Node& mapping, std::string_view key) {
  return doubt({Problem::Kind::missing_key, first_key_of(mapping), std::string(key), {}, "key", "void"});
}

}  // namespace sml::load
