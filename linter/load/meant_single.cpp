#include "linter/load/meant_single.h"

#include <algorithm>
#include <utility>

#include "linter/base/joined.h"
#include "linter/load/node_words.h"

namespace sml::load {
namespace {

bool is_list_of_texts(const yaml::Node& node) {
  return node.kind == yaml::Kind::sequence && !node.items.empty() &&
         std::ranges::all_of(node.items, [](const yaml::Node& item) { return item.kind == yaml::Kind::scalar; });
}

std::optional<std::string> joined_days(const yaml::Node& mapping) {
  std::string joined;
  for (const yaml::Entry& entry : mapping.entries) {
    if (entry.value.kind != yaml::Kind::scalar) return std::nullopt;
    joined += (joined.empty() ? "" : "; ") + entry.key.text() + ' ' + entry.value.text();
  }
  return joined.empty() ? std::nullopt : std::optional(joined);
}

}  // namespace

std::optional<std::string> joined_hours(const yaml::Node& list) {
  if (list.kind == yaml::Kind::mapping) return joined_days(list);
  if (!is_list_of_texts(list)) return std::nullopt;
  const bool say_times = std::ranges::any_of(list.items, [](const yaml::Node& item) { return item.text().find_first_of("0123456789") != std::string::npos; });
  return base::joined(list.items, say_times ? "; " : ", ", [](const yaml::Node& item) { return item.text(); });
}

std::optional<std::string> pattern_of_folders(const yaml::Node& list) {
  if (!is_list_of_texts(list)) return std::nullopt;
  const auto parent = [](const yaml::Node& item) {
    const std::string_view path = std::string_view(item.text()).substr(0, item.text().find_last_not_of('/') + 1);
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
  };
  const std::string_view folder = parent(list.items.front());
  const bool is_plain = !folder.empty() && folder.find_first_of("*?") == std::string_view::npos;
  if (!is_plain || std::ranges::any_of(list.items, [&](const yaml::Node& item) { return parent(item) != folder; })) return std::nullopt;
  return std::string(folder) + "/*";
}

Problem list_problem(const yaml::Node& list, std::string_view key, std::string_view expected, std::string_view joined, std::optional<std::string> single) {
  Problem problem{Problem::Kind::wrong_type, list.span, std::string(key), std::string(joined), expected, kind_name(list)};
  problem.nearest = std::move(single);
  return problem;
}

}  // namespace sml::load
