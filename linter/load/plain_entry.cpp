#include "linter/load/plain_entry.h"

#include <algorithm>

#include "linter/base/word_list.h"
#include "linter/load/meant_key.h"
#include "linter/load/node_words.h"

namespace sml::load {
namespace {

// Whether entries with these fields are told apart by a name or a day, which people write in front of a colon.
bool begin_with_name(const std::vector<std::string>& legal) {
  return std::ranges::any_of(legal, [](const std::string& field) { return field == "id" || field == "date"; });
}

std::optional<std::string> line_of(const yaml::Entry& entry, const std::vector<std::string>& legal) {
  const std::string& name = entry.key.text();
  const bool is_said = entry.value.kind == yaml::Kind::scalar && !entry.value.is_null() && !is_blank(entry.value) && begin_with_name(legal);
  const bool is_field = base::is_among(legal, name) || unspaced_key(name) || meant_key(name, legal);
  return is_said && !name.empty() && !is_field ? std::optional(name + ": " + entry.value.text()) : std::nullopt;
}

// Where a mapping of one line is no field with its value.
std::optional<std::string> text_of(const yaml::Node& item, const std::vector<std::string>& legal) {
  if (item.kind == yaml::Kind::scalar) return item.is_null() || is_blank(item) ? std::nullopt : std::optional(item.text());
  return item.kind == yaml::Kind::mapping && item.entries.size() == 1 ? line_of(item.entries.front(), legal) : std::nullopt;
}

}  // namespace

bool report_plain_entry(const yaml::Node& item, std::string_view key, const std::vector<std::string>& legal, Problems& problems) {
  const std::optional<std::string> text = text_of(item, legal);
  if (!text) return false;
  problems.push_back({Problem::Kind::wrong_type, item.span, std::string(key), shortened(*text), "mapping", "text", legal, text});
  return true;
}

std::optional<std::string> first_plain_entry(const yaml::Node& mapping, const std::vector<std::string>& legal) {
  const bool is_block = mapping.kind == yaml::Kind::mapping && mapping.style != yaml::Style::flow && !mapping.entries.empty();
  return is_block ? line_of(mapping.entries.front(), legal) : std::nullopt;
}

}  // namespace sml::load
