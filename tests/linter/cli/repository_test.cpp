#include "linter/cli/repository.h"

#include "tests/catch.h"
#include "tests/folder.h"

namespace sml::cli {
namespace {

using Paths = std::vector<std::string>;

void fill(const Folder& folder) {
  folder.write("agencia/sml.yaml", "version: 1\n");
  folder.write("agencia/clients/napoli/posts/a.yaml", "id: a\n");
  folder.write("otra/sml.yaml", "version: 1\n");
  folder.write("suelto/a.yaml", "id: a\n");
  folder.write("suelto/mas/b.yaml", "id: b\n");
}

TEST_CASE("the repository is the folder with the nearest sml.yaml above the paths") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string from;
    Paths paths;
    std::string root;
    Paths relative;
  } cases[] = {
      {"agencia", {}, "agencia", {}},
      {"agencia", {"."}, "agencia", {}},
      {"agencia/clients/napoli", {}, "agencia", {}},
      {"agencia/clients/napoli", {"."}, "agencia", {"clients/napoli"}},
      {"agencia/clients", {"napoli/posts/a.yaml"}, "agencia", {"clients/napoli/posts/a.yaml"}},
      {"", {"agencia/clients/napoli/posts", "agencia/sml.yaml"}, "agencia", {"clients/napoli/posts", "sml.yaml"}},
      {"agencia/clients", {"napoli", "../../agencia"}, "agencia", {}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.from, one.paths);
    const auto found = find_repository(folder.path(one.from), one.paths);
    REQUIRE(found);
    CHECK(found->root == folder.path(one.root));
    CHECK(found->paths == one.relative);
  }
}

TEST_CASE("without sml.yaml the paths stand below the current folder, or in the folder that holds them all") {
  const Folder folder;
  fill(folder);
  const auto here = find_repository(folder.path("suelto"), {"a.yaml"});
  REQUIRE(here);
  CHECK(here->root == folder.path("suelto"));
  CHECK(here->paths == Paths{"a.yaml"});
  const auto elsewhere = find_repository(folder.path("agencia"), {"../suelto/a.yaml", folder.path("suelto/mas/b.yaml")});
  REQUIRE(elsewhere);
  CHECK(elsewhere->root == folder.path("suelto"));
  CHECK(elsewhere->paths == Paths{"a.yaml", "mas/b.yaml"});
}

TEST_CASE("a file that is not there yet belongs to the repository that its folder is in") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string from;
    std::string file;
    std::string root;
    std::string relative;
  } cases[] = {
      {"", "agencia/clients/napoli/posts/a.yaml", "agencia", "clients/napoli/posts/a.yaml"},
      {"agencia/clients", "napoli/posts/nuevo.yaml", "agencia", "clients/napoli/posts/nuevo.yaml"},
      {"agencia/clients", "nueva/posts/../posts/a.yaml", "agencia", "clients/nueva/posts/a.yaml"},
      {"suelto", "nuevo.yaml", "suelto", "nuevo.yaml"},
      {"agencia", "../suelto/mas/nuevo.yaml", "suelto/mas", "nuevo.yaml"},
      {"suelto/mas", "../sml.yaml", "suelto", "sml.yaml"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.from, one.file);
    const auto found = find_repository_of_file(folder.path(one.from), one.file);
    REQUIRE(found);
    CHECK(found->root == folder.path(one.root));
    CHECK(found->paths == Paths{one.relative});
  }
}

TEST_CASE("a command that cannot be carried out says why") {
  const Folder folder;
  fill(folder);
  CHECK(find_repository(folder.path("agencia"), {"nada.yaml"}).error().name == "failure.no_path");
  CHECK(find_repository_of_file(folder.path(), "agencia").error().name == "failure.stdin_folder");
  CHECK(find_repository_of_file(folder.path("agencia"), "/no-hay/a.yaml").error().name == "failure.unreadable");
  CHECK(find_repository(folder.path(), {"agencia", "otra"}).error().name == "failure.two_repositories");
  CHECK(find_repository(folder.path(), {"agencia", "suelto"}).error().name == "failure.two_repositories");
}

}  // namespace
}  // namespace sml::cli
