#include "linter/yaml/characters.h"

#include <string>

#include "tests/catch.h"

namespace sml::yaml {
namespace {

TEST_CASE("spaces and colons that are not YAML's") {
  for (const char32_t space : {0xA0, 0x2003, 0x202F, 0x3000}) CHECK(is_special_space(space));
  for (const char32_t space : {0x20, 0x09, 0x200B, 0x61}) CHECK_FALSE(is_special_space(space));
  for (const char32_t colon : {0xFF1A, 0x2236, 0xFE55}) CHECK(is_special_colon(colon));
  for (const char32_t colon : {0x3A, 0x3B, 0x61}) CHECK_FALSE(is_special_colon(colon));
}

TEST_CASE("an excerpt is short and shows what cannot be seen") {
  const struct {
    std::string bytes;
    std::string shown;
  } table[] = {
      {"", ""},
      {"hola", "hola"},
      {"a\nb", "aU+000Ab"},
      {"\x1B[2J", "U+001B[2J"},
      {"a\xE2\x80\x8D" "b", "aU+200Db"},
      {"\xFF", "\xEF\xBF\xBD"},
      {"a\xC3", "a\xEF\xBF\xBD"},
      {std::string(40, 'a'), std::string(40, 'a')},
      {std::string(41, 'a'), std::string(39, 'a') + "…"},
      {std::string(35, 'a') + "\n", std::string(35, 'a') + "…"},
      {std::string(34, 'a') + "\n", std::string(34, 'a') + "U+000A"},
      {std::string(1'000'000, '\0'), "U+0000U+0000U+0000U+0000U+0000U+0000…"},
  };
  for (const auto& row : table) CHECK(excerpt(row.bytes) == row.shown);
}

}  // namespace
}  // namespace sml::yaml
