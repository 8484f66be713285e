#include "linter/run/like_post.h"

#include <string>

#include "linter/load/holds.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

bool is_like(const std::string& bytes) {
  yaml::Stream stream = yaml::parse(0, bytes, load::holds);
  return is_like_post({.source = base::Source("a.yaml", bytes), .complete = stream.complete, .documents = std::move(stream.documents)});
}

TEST_CASE("a file is like a post that says one of when, where and what by its name, or two of them in other words") {
  struct Row {
    std::string bytes;
    bool is_like;
  };
  const Row table[] = {
      {"text: hola\n", true},
      {"publish_at: 2026-03-14\n", true},
      {"fecha: 2026-03-14\ncopy: hola\n", true},
      {"redes: [ig]\nmensaje: hola\n", true},
      {"- {fecha: 2026-03-14, red: ig}\n", true},
      {"posts:\n- {fecha: 2026-03-14, red: ig}\n", true},
      {"fecha: 2026-03-14\n", false},
      {"nombre: Napoli\nhorario: 9-14\ndescripcion: pizzas\n", false},   // of a business
      {"name: env\nchannels: [defaults]\ndependencies: [pip]\n", false},
      {"time: 10\nname: backup\n", false},
      {"posts: 3\n", false},
      {"hola\n", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    CHECK(is_like(row.bytes) == row.is_like);
  }
}

TEST_CASE("bytes that are not read are like a post where two of its fields begin lines") {
  CHECK(says_like_post("publish_at: x\ntext: [\n"));
  CHECK(says_like_post("- publish_at: x\n  text: [\n"));
  CHECK_FALSE(says_like_post("text: [\n"));
  CHECK_FALSE(says_like_post("hola publish_at: x\nadiós text: y\n"));
}

}  // namespace
}  // namespace sml::run
