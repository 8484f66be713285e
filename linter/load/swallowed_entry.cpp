#include "linter/load/swallowed_entry.h"

#include <cstddef>
#include <optional>
#include <string>

#include "linter/load/node_words.h"

namespace sml::load {
namespace {

constexpr std::string_view kHyphen = " - ";

// Where in a text of several lines one begins as the entry of a list does.
std::optional<std::size_t> swallowed_hyphen(const yaml::Node& node) {
  if (node.kind != yaml::Kind::scalar || node.style != yaml::Style::plain) return std::nullopt;
  const std::string& text = node.text();
  for (std::size_t at = text.find(kHyphen); at != std::string::npos; at = text.find(kHyphen, at + 1)) {
    const base::Span blank = node.scalar.span(at, at + 1);   // of a line's end and what stands before the next it is more than one
    if (blank.end - blank.begin > 1) return at + 1;
  }
  return std::nullopt;
}

}  // namespace

bool report_swallowed_entry(const yaml::Node& item, std::string_view key, Problems& problems) {
  const auto hyphen = swallowed_hyphen(item);
  if (!hyphen) return false;
  const std::string_view entry = std::string_view(item.text()).substr(*hyphen + 2);
  problems.push_back({Problem::Kind::wrong_value, item.scalar.span(*hyphen, item.text().size()), std::string(key),
                      shortened(entry.substr(0, entry.find(kHyphen))), "list", "hyphen"});
  return true;
}

}  // namespace sml::load
