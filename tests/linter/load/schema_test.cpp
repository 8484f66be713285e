#include "linter/load/holds.h"
#include "linter/load/schema.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "linter/yaml/parse.h"
#include "tests/catch.h"
#include "tests/linter/load/format_examples.h"

namespace sml::load {
namespace {

const SchemaFile& file_named(std::string_view name) {
  const auto files = schema_files();
  return *std::find_if(files.begin(), files.end(), [&](const SchemaFile& file) { return file.name == name; });
}

// Adds every key below a type as "people[].shifts[].hours", with "*" behind those that are required.
void add_keys(const SchemaType& type, const std::string& path, std::vector<std::string>& keys) {
  for (const SchemaProperty& property : type.properties) {
    const std::string own = path + (path.empty() ? "" : ".") + std::string(property.name);
    keys.push_back(own + (property.required ? "*" : ""));
    add_keys(property.type, own, keys);
  }
  for (const SchemaType& item : type.item) add_keys(item, path + (type.kind == SchemaType::Kind::list ? "[]" : "{}"), keys);
}

std::vector<std::string> required_keys(std::string_view name) {
  std::vector<std::string> keys;
  add_keys(file_named(name).type(), "", keys);
  std::erase_if(keys, [](const std::string& key) { return !key.ends_with('*'); });
  for (std::string& key : keys) key.pop_back();
  return keys;
}

TEST_CASE("only what the formats require is required") {
  using Keys = std::vector<std::string>;
  CHECK(required_keys("config") == Keys{});
  CHECK(required_keys("team") == Keys{"people[].id", "people[].name", "people[].accounts[].id", "people[].accounts[].network", "people[].accounts[].handle"});
  CHECK(required_keys("accounts") == Keys{"accounts[].id", "accounts[].network", "accounts[].handle"});
  CHECK(required_keys("facts") ==
        Keys{"business.name", "locations[].id", "locations[].name", "products[].id", "products[].name", "offers[].id", "offers[].name", "offers[].mechanic",
             "events[].id", "events[].name", "events[].starts_at", "disruptions[].id",
             "disruptions[].what", "disruptions[].from", "crises[].id", "crises[].from"});
  CHECK(required_keys("contract") == Keys{"people[].id", "people[].name"});
  CHECK(required_keys("post") == Keys{"id", "publish_at", "accounts"});
  CHECK(file_named("post").type().one_needed == std::vector<std::string_view>{"text", "media"});
}

// Adds every key that a text has, as add_keys names them; what `type` takes as a map of free keys is named "{}".
void add_written_keys(const yaml::Node& node, const SchemaType& type, const std::string& path, std::set<std::string>& keys) {
  for (const yaml::Node& item : node.items) {
    REQUIRE(type.kind == SchemaType::Kind::list);
    add_written_keys(item, type.item.front(), path + "[]", keys);
  }
  if (type.kind != SchemaType::Kind::mapping) return;
  for (const yaml::Entry& entry : node.entries) {
    const std::string own = path + (path.empty() ? "" : ".") + entry.key.text();
    INFO(own);
    const auto described = std::find_if(type.properties.begin(), type.properties.end(), [&](const auto& one) { return one.name == entry.key.text(); });
    REQUIRE(described != type.properties.end());
    keys.insert(own);
    add_written_keys(entry.value, described->type, own, keys);
  }
}

// The key and the one that it stands in: types that stand in several files (accounts, holidays) are shown whole in one of them.
std::string with_parent(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string::npos || dot == 0) return path;
  const std::size_t before = path.rfind('.', dot - 1);
  return before == std::string::npos ? path : path.substr(before + 1);
}

TEST_CASE("every key of the formats' document is described, and no other") {
  constexpr std::string_view kFiles[] = {"config", "team", "accounts", "facts", "contract", "post"};
  const std::vector<std::string> blocks = format_examples();
  std::set<std::string> shown;
  std::vector<std::string> described;
  for (std::size_t index = 0; index < std::min(blocks.size(), std::size(kFiles)); ++index) {
    const SchemaType type = file_named(kFiles[index]).type();
    std::set<std::string> written;
    const yaml::Stream stream = yaml::parse(0, blocks[index], holds);
    add_written_keys(stream.documents.front().root, type, "", written);
    for (const std::string& key : written) shown.insert(with_parent(key));
    add_keys(type, "", described);
  }
  for (std::string key : described) {
    if (key.ends_with('*')) key.pop_back();
    INFO(key);
    CHECK(shown.contains(with_parent(key)));
  }
}

TEST_CASE("lists say what they hold, and that ids stand once") {
  const SchemaType post = file_named("post").type();
  const auto property = [&](std::string_view name) {
    return std::find_if(post.properties.begin(), post.properties.end(), [&](const SchemaProperty& one) { return one.name == name; })->type;
  };
  CHECK(property("accounts").kind == SchemaType::Kind::list);
  CHECK(property("accounts").unique);
  CHECK(property("accounts").not_empty);
  CHECK(property("accounts").item.front().kind == SchemaType::Kind::text);
  CHECK_FALSE(property("thread").unique);
  CHECK(property("text_for").kind == SchemaType::Kind::map);
  CHECK(property("status").kind == SchemaType::Kind::enumeration);
  CHECK(property("status").names.size() == 3);
  CHECK(property("publish_at").kind == SchemaType::Kind::moment);
  CHECK(file_named("post").list_too);
}

}  // namespace
}  // namespace sml::load
