#include <filesystem>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

Said run(const Folder& folder, const std::vector<std::string>& words) { return said(folder.path(), words, {}); }

TEST_CASE("one post is checked anywhere, with no repository around it") {
  const Folder folder;
  folder.write("a.yaml", "id: a\npublish_at: 2026-04-10T12:00\naccounts: [lena-x]\ntext: Hola\n");
  folder.write("b.yaml", "id: b\npublish_at: 2026-04-10T12:00\naccounts: [lena-x]\ntext: \"Hola\n");
  CHECK(run(folder, {"check", "a.yaml"}).status == 0);
  CHECK(run(folder, {"check", "a.yaml"}).out.find("1 archivo con 1 publicación") != std::string::npos);
  const Said broken = run(folder, {"check", "b.yaml"});
  CHECK(broken.status == 1);
  CHECK(broken.out.find("b.yaml:4:7: error: ") != std::string::npos);
  CHECK(run(folder, {"check", "a.yaml", "b.yaml"}).status == 1);
}

TEST_CASE("what is passed over in a client's folder is told where that client alone is asked for") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\n");
  folder.write("clients/a/posts/uno.yaml", "id: uno\npublish_at: 2026-04-10T12:00\naccounts: [x]\ntext: Hola\n");
  folder.write("clients/b/posts/dos.yaml", "id: dos\npublish_at: 2026-04-10T12:00\naccounts: [x]\ntext: Hola\n");
  std::filesystem::create_directory_symlink("../../b/posts", folder.path("clients/a/posts/otros"));
  CHECK(run(folder, {"check", "--client", "a"}).status == 1);
  CHECK(run(folder, {"check", "--client", "b"}).status == 0);
}

TEST_CASE("a path that no check reads is told, and a link to a post is that post") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\n");
  folder.write("borrador.yaml", "text: \"sin cerrar\n");
  folder.write("posts/a.yaml", "id: uno\npublish_at: 2026-04-10T12:00\naccounts: [x]\ntext: Hola\n");
  std::filesystem::create_symlink("../borrador.yaml", folder.path("posts/b.yaml"));
  const Said unread = run(folder, {"check", "borrador.yaml"});
  CHECK(unread.status == 2);
  CHECK(unread.error.find("«borrador.yaml» no está entre lo que se revisa") != std::string::npos);
  folder.write("borradores/uno.yaml", "id: uno\n");
  std::filesystem::create_directory_symlink("borradores", folder.path("otros"));
  for (const char* const unchecked : {"borradores", "otros"}) {
    const Said nothing = run(folder, {"check", unchecked});
    CHECK(nothing.status == 2);
    CHECK(nothing.error.find("en «borradores» no se revisa nada") != std::string::npos);
  }
  const struct {
    std::vector<std::string> words;
    std::string error;
  } beside[] = {{{"check", "borradores", "posts/a.yaml"}, "sml: no se revisó, porque no es un post ni un archivo de datos de este repositorio: borradores\n"},
                {{"check", "borrador.yaml", "borradores", "posts/a.yaml"},
                 "sml: no se revisaron, porque no son posts ni archivos de datos de este repositorio: borrador.yaml y borradores\n"}};
  for (const auto& row : beside) {
    const Said part = run(folder, row.words);
    CHECK(part.status == 0);
    CHECK(part.error == row.error);
  }
  CHECK(run(folder, {"check", "posts/a.yaml"}).status == 0);
  CHECK(run(folder, {"check", "posts/b.yaml"}).status == 1);
  CHECK(run(folder, {"check"}).status == 1);
}

TEST_CASE("the moment that a post is to be moved to is free, and a name is offered once in a list") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\n");
  folder.write("accounts.yaml", "accounts: [{id: bar-x, network: x, handle: \"@bar\"}]\n");
  folder.write("posts/a.yaml", "- {id: b1, publish_at: 2026-03-17T10:00, accounts: [bar-x], text: Croissant}\n"
                               "- {id: b2, publish_at: 2026-03-17T10:05, accounts: [bar-x], text: Calamares}\n"
                               "- {id: b3, publish_at: 2026-03-17T10:20, accounts: [bar-x], text: Tarta}\n");
  folder.write("posts/b.yaml", "id: c1\npublish_at: 2026-03-19T10:00\naccounts: [bar-y, bar-xx]\ntext: Hola\n");
  CHECK(run(folder, {"check", "--rule", "schedule/collision"}).out.find("pásalo a las 10:35 o más tarde") != std::string::npos);
  CHECK(run(folder, {"check", "--rule", "accounts/unknown", "--fix", "--unsafe-fixes", "posts/b.yaml"}).status == 1);
  CHECK(folder.read("posts/b.yaml").find("bar-x, bar-x]") == std::string::npos);
}

TEST_CASE("a name with what cannot be shown is that of no other file") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("posts/a b.yaml", "id: x\n");
  folder.write("posts/a\tb.yaml", "id: y\n");
  const std::string report = run(folder, {"check", "--format", "json"}).out;
  CHECK(report.find("\"file\": \"posts/a b.yaml\"") != std::string::npos);
  CHECK(report.find("\"file\": \"posts/a%09b.yaml\"") != std::string::npos);
}

TEST_CASE("what no fact stands against is counted below the findings") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\ntime_zone: America/Mexico_City\n");
  folder.write("facts.yaml", "business: {name: Napoli, country: MX, currency: MXN}\nproducts: [{id: flan, name: Flan, price: 45 MXN}]\n");
  folder.write("posts/a.yaml",
               "id: a\npublish_at: 2026-03-13T10:00\naccounts: [b]\n"
               "text: Flan a $45 y pastel a $60. Abrimos de lunes a viernes de 9 a 18 h. Llama al 55 1234 5678\n");
  const Said said = run(folder, {"check", "--now", "2026-03-01"});
  CHECK(said.out.find("sin comparar con ningún dato del negocio: 1 precio, 1 horario y 1 teléfono, correo o dirección\n") != std::string::npos);
}

TEST_CASE("of several repositories below one is told, and that it is not the only one") {
  const Folder folder;
  folder.write("a/sml.yaml", "version: 1\n");
  folder.write("b/sml.yaml", "version: 1\n");
  CHECK(run(folder, {"check"}).error == "sml: aquí no hay ningún sml.yaml, pero sí en varias carpetas, como «a»: entra en una, o usa «sml check a»\n");
}

}  // namespace
}  // namespace sml::cli
