#include "linter/resolve/named_file.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("a named file is looked for in the client's folder, then from the root, and never outside") {
  const base::MemoryFiles files({{"clients/napoli/docs/a.md", ""}, {"docs/b.md", ""}, {"sml.yaml", ""}});
  model::Client client;
  client.folder = "clients/napoli";
  struct Row {
    std::string written;
    bool there;
  };
  const Row table[] = {{"docs/a.md", true}, {"./docs/a.md", true},          {"docs/b.md", true},         {"docs/c.md", false},   {"docs", false},
                       {"", false},         {"clients/napoli/docs/a.md", true}, {"../../docs/b.md", true}, {"../../../x", false}, {"/docs/b.md", false}};
  for (const Row& row : table) {
    CAPTURE(row.written);
    CHECK(is_there(files, client, row.written) == row.there);
  }
}

}  // namespace
}  // namespace sml::resolve
