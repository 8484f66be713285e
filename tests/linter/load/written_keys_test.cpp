#include "linter/load/written_keys.h"

#include <initializer_list>
#include <string>

#include "linter/load/key_names.h"
#include "linter/model/post.h"
#include "tests/catch.h"

namespace sml::load {
namespace {

yaml::Node mapping_of(std::initializer_list<std::string> keys) {
  yaml::Node mapping;
  mapping.kind = yaml::Kind::mapping;
  for (const std::string& key : keys) mapping.entries.emplace_back().key.scalar = base::MappedText::verbatim(key, {});
  return mapping;
}

TEST_CASE("each key that was written is found, and no other") {
  yaml::Node mapping = mapping_of({"id", "", "publish_at", "á"});
  const WrittenKeys keys(mapping);
  CHECK(keys.count() == 4);
  for (yaml::Entry& entry : mapping.entries) CHECK(keys.find(entry.key.text()) == &entry);
  for (const char* key : {"i", "is", "publish_as", "text", "é"}) CHECK(keys.find(key) == nullptr);
  yaml::Node nothing = mapping_of({});
  CHECK(WrittenKeys(nothing).find("id") == nullptr);
}

TEST_CASE("every key of a post is found by itself alone") {
  std::size_t found = 0;
  for (const std::string& written : keys_of<model::Post>()) {
    yaml::Node mapping = mapping_of({written});
    const WrittenKeys keys(mapping);
    for (const std::string& key : keys_of<model::Post>()) found += keys.find(key) != nullptr;
  }
  CHECK(found == keys_of<model::Post>().size());
}

}  // namespace
}  // namespace sml::load
