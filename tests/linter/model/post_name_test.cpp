#include "linter/model/post_name.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "tests/catch.h"

namespace sml::model {
namespace {

PlannedPost post(std::string id, std::string_view text, const std::string& file) {
  PlannedPost planned;
  planned.post.id.value = std::move(id);
  planned.post.text.value = base::MappedText::verbatim(std::string(text), {0, 0, static_cast<std::uint32_t>(text.size())});
  if (!file.empty()) planned.post.media->emplace_back().value.file.value = file;
  return planned;
}

TEST_CASE("a post is called by its id, else by its first words, else by what it shows") {
  const struct {
    PlannedPost planned;
    std::string name;
  } table[] = {
      {post("jazz", "El jueves hay jazz.", "a.jpg"), "jazz"},
      {post("", "\n  El jueves hay jazz.\nVen.", "a.jpg"), "El jueves hay jazz."},
      {post("", "El jueves hay jazz en la terraza, y el viernes una noche de boleros.", ""), "El jueves hay jazz en la terraza, y el viernes una noche de…"},
      {post("", "", "a.jpg"), "a.jpg"},
      {post("", "", ""), ""},
  };
  for (const auto& row : table) CHECK(display_name(row.planned) == row.name);
}

}  // namespace
}  // namespace sml::model
