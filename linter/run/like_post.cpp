#include "linter/run/like_post.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/load/meant_key.h"

namespace sml::run {
namespace {

constexpr std::string_view kOfPosts[] = {"publish_at", "accounts", "text", "text_for", "thread"};
constexpr std::size_t kMeant = 2;   // of when, where and what, if all are said in other words: "time" and "networks" alone other programs say, too

bool is_of_posts(std::string_view key) { return base::is_among(kOfPosts, key); }

bool is_like_post(const yaml::Node& node) {
  if (node.kind == yaml::Kind::sequence)
    return std::ranges::any_of(node.items, [](const yaml::Node& item) { return item.kind == yaml::Kind::mapping && is_like_post(item); });
  static const std::vector<std::string> needed = {"publish_at", "accounts", "text"};
  std::set<std::string> meant;
  for (const yaml::Entry& entry : node.entries) {
    const std::string& key = entry.key.text();
    if (is_of_posts(key) || (key == "posts" && entry.value.kind == yaml::Kind::sequence && is_like_post(entry.value))) return true;
    if (auto name = load::meant_key(key, needed)) meant.insert(*std::move(name));
  }
  return meant.size() >= kMeant;
}

// The key that a line begins with, where the tree is cut off.
std::string_view key_of(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" -{\"");
  if (begin == std::string_view::npos) return {};
  const std::size_t colon = line.find_first_of(":\"", begin);
  return colon == std::string_view::npos ? std::string_view() : line.substr(begin, colon - begin);
}

bool is_like_post(std::string_view line) { return is_of_posts(key_of(line)); }

}  // namespace

bool is_like_post(const ReadFile& file) {
  if (file.complete) return std::ranges::any_of(file.documents, [](const yaml::Document& document) { return is_like_post(document.root); });
  const std::string_view bytes = file.source.bytes();
  return bytes.empty() || std::ranges::any_of(base::parts_between(bytes, "\r\n"), [](std::string_view line) { return is_like_post(line); });
}

bool says_like_post(std::string_view bytes) {
  std::set<std::string_view> said;
  for (const std::string_view line : base::parts_between(bytes, "\r\n"))
    if (const std::string_view key = key_of(line); is_of_posts(key)) said.insert(key);
  return said.size() >= kMeant;
}

}  // namespace sml::run
