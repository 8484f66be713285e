// sml check told what is known already: --baseline, --new-from; and --suppressed.
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/git/made_repository.h"

namespace sml::cli {
namespace {

struct Played {
  int status = 0;
  std::string out;
  std::string error;
};

Played play(const std::string& folder, const std::string& command, model::MessageLanguage language = model::MessageLanguage::es) {
  std::ostringstream out, error;
  std::istringstream in, words("check --now 2026-03-01T09:00 " + command);
  const Environment environment{.folder = folder, .clock = {1'772'000'000}, .language = language, .out = out, .error = error, .in = in};
  const int status = run_command_line({std::istream_iterator<std::string>(words), {}}, environment);
  return {status, out.str(), error.str()};
}

std::string last_line(const std::string& text) {
  const std::size_t end = text.empty() ? 0 : text.size() - 1;
  const std::size_t begin = text.rfind('\n', end == 0 ? 0 : end - 1);
  return text.substr(begin == std::string::npos ? 0 : begin + 1, end - (begin == std::string::npos ? 0 : begin + 1));
}

const std::string kConfig = "version: 1\ntime_zone: America/Mexico_City\nclients: .\n";
const std::string kBad = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\ntext: hola\ncolour: red\n";
const std::string kGood = "id: q\npublish_at: 2026-03-14T10:00\naccounts: [x]\ntext: adiós\n";
const std::string kUnknownKey = " --rule schema/unknown-key";

git::Content content(const std::string& a, const std::string& b) { return {{"sml.yaml", kConfig}, {"posts/a.yaml", a}, {"posts/b.yaml", b}}; }

void write(const Folder& folder, const git::Content& files) {
  for (const auto& [path, bytes] : files) folder.write(path, bytes);
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("a baseline is written once, known from then on, and only gets shorter") {
  const Folder folder;
  write(folder, content(kBad, kGood));
  CHECK(play(folder.path(), "--baseline b").error == "sml: no existe el archivo de referencia «b»; con --write-baseline se crea\n");
  const Played first = play(folder.path(), "--baseline b --write-baseline");
  CHECK(first.status == 0);
  CHECK(last_line(first.out).starts_with("sin problemas: 3 archivos con 2 publicaciones; "));
  CHECK(last_line(first.out).ends_with(" en el archivo de referencia"));
  CHECK(first.error == "sml: se anotó 1 hallazgo en «b»\n");
  const std::string written = read(folder.path("b"));
  CHECK(written.starts_with("sml baseline 1\nposts/a.yaml\tp\t"));
  folder.write("posts/b.yaml", kGood + "colour: red\n");
  const Played later = play(folder.path(), "--baseline b");
  CHECK(later.status == 1);
  CHECK(later.out.find("posts/b.yaml:5:1") != std::string::npos);
  CHECK(later.out.find("posts/a.yaml") == std::string::npos);
  const Played again = play(folder.path(), "--baseline b --write-baseline");
  CHECK(again.status == 1);
  CHECK(again.out.find("\nen el archivo de referencia no entra nada nuevo: para empezar otra vez, bórralo y vuelve a escribirlo\n") != std::string::npos);
  CHECK(read(folder.path("b")) == written);
  folder.write("posts/a.yaml", kBad.substr(0, kBad.find("colour")));
  CHECK(play(folder.path(), "--baseline b").out.find("un hallazgo del archivo de referencia ya no ocurre") != std::string::npos);
  CHECK(read(folder.path("b")) == written);
  CHECK(play(folder.path(), "--baseline b --write-baseline").out.find("un hallazgo que ya no ocurre salió del archivo de referencia\n") != std::string::npos);
  CHECK(read(folder.path("b")).find("schema/unknown-key") == std::string::npos);
  CHECK(read(folder.path("b")).size() < written.size());
}

TEST_CASE("what fails before sml.yaml is read is told in the language that it says") {
  const Folder folder;
  folder.write("sml.yaml", kConfig + "language: es\n");
  CHECK(play(folder.path(), "--baseline nada", model::MessageLanguage::en).error ==
                            "sml: no existe el archivo de referencia «nada»; con --write-baseline se crea\n");
  CHECK(play(folder.path(), "nada", model::MessageLanguage::en).error.find("no existe") != std::string::npos);
  CHECK(play(folder.path(), "--baseline nada --lang en", model::MessageLanguage::es).error.find("no existe") == std::string::npos);
  folder.write("sml.yaml", kConfig);
  CHECK(play(folder.path(), "--baseline nada", model::MessageLanguage::en).error.find("no existe") == std::string::npos);
}

TEST_CASE("a baseline is looked for from the current folder, and known in every format") {
  const Folder folder;
  write(folder, content(kBad, kGood));
  folder.write("docs/x", "");
  REQUIRE(play(folder.path(), "--baseline docs/b --write-baseline").status == 0);
  const Played played = play(folder.path("posts"), "--baseline ../docs/b --format json --client nadie");
  CHECK(played.status == 2);
  const auto json = nlohmann::json::parse(play(folder.path("posts"), "--baseline ../docs/b --format json a.yaml" + kUnknownKey).out);
  CHECK(json["diagnostics"].empty());
  CHECK(json["summary"]["baselined"] == 1);
  CHECK(json["summary"]["errors"] == 0);
  CHECK_FALSE(json.contains("suppressed"));
}

TEST_CASE("what cannot be done with a baseline is said in a line, and nothing is written") {
  const Folder folder;
  write(folder, content(kBad, kGood));
  folder.write("old", "sml baseline 9\n");
  folder.write("broken", "sml baseline 1\nroto\n");
  folder.write("merged", "sml baseline 1\n<<<<<<< HEAD\n");
  folder.write("folder/x", "");
  const struct {
    std::string command;
    std::string error;
  } table[] = {
      {"--write-baseline", "falta decir en qué archivo se escribe: --baseline ARCHIVO"},
      {"--baseline --write-baseline", "falta decir en qué archivo se escribe: --baseline ARCHIVO"},
      {"--baseline b --write-baseline posts", "el archivo de referencia se escribe con el repositorio entero: "
                                              "quita las rutas, --stdin-file, --rule, --client y --new-from"},
      {"--baseline b --write-baseline --rule yaml", "el archivo de referencia se escribe con el repositorio entero: quita las rutas, --stdin-file, --rule, "
                                                    "--client y --new-from"},
      {"--baseline b --write-baseline --new-from HEAD", "el archivo de referencia se escribe con el repositorio entero: quita las rutas, --stdin-file, --rule, "
                                                        "--client y --new-from"},
      {"--baseline old", "old:1: este archivo de referencia lo escribió otra versión de sml; bórralo y créalo otra vez con --write-baseline"},
      {"--baseline broken --write-baseline", "broken:2: esto no es de un archivo de referencia; recupéralo como estaba, o bórralo y créalo otra vez con "
                                             "--write-baseline"},
      {"--baseline merged", "merged:2: se juntaron dos versiones del archivo de referencia y aquí quedaron las marcas de git: borra las líneas con <<<<<<<, "
                            "======= y >>>>>>>, y deja las demás"},
      {"--baseline sml.yaml", "«sml.yaml» se leería como parte del repositorio: dale al archivo de referencia un nombre que no acabe en .yaml"},
      {"--baseline posts/b.yml --write-baseline", "«posts/b.yml» se leería como parte del repositorio: dale al archivo de referencia un nombre que no acabe en "
                                                  ".yaml"},
      {"--baseline folder", "no se puede leer el archivo de referencia «folder»"},
      {"--baseline nowhere/b --write-baseline", "no se puede escribir «nowhere/b»: puede que no haya permiso, "
                                                "que esa carpeta no exista o que el disco esté lleno"},
  };
  for (const auto& row : table) {
    CAPTURE(row.command);
    const Played played = play(folder.path(), row.command);
    CHECK(played.status == 2);
    CHECK(played.out.empty());
    CHECK(played.error == "sml: " + row.error + "\n");
  }
  CHECK(read(folder.path("b")).empty());
  CHECK(read(folder.path("broken")) == "sml baseline 1\nroto\n");
}

TEST_CASE("what was approved with a picture of Git LFS, and rewritten since, is new to the revision that holds its pointer") {
  const std::string post = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\nmedia: [{file: a.jpg}]\napprovals: [{by: lucia, digest: 00000000}]\ntext: "
                           "Hola\n";
  const std::string pointer = "version https://git-lfs.github.com/spec/v1\n"
                              "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 3\n";
  const Folder folder;
  git::MadeRepository made(folder.path());
  made.commit("main", {{"sml.yaml", kConfig}, {"posts/a.yaml", post}, {"a.jpg", pointer}});
  const std::string command = "--new-from HEAD --rule contract/changed-after-approval";
  write(folder, {{"sml.yaml", kConfig}, {"posts/a.yaml", post}, {"a.jpg", pointer}});
  CHECK(play(folder.path(), command).status == 0);
  folder.write("a.jpg", "\xFF\xD8\xFF");
  CHECK(play(folder.path(), command).status == 1);
}

TEST_CASE("check --new-from tells what the working folder has that a revision had not") {
  const Folder folder;
  git::MadeRepository made(folder.path());
  made.commit("main", {{"leeme.txt", "antes de sml"}});
  made.commit("main", content(kBad, kGood));
  write(folder, content("# otra línea\n" + kBad, kGood));
  const Played same = play(folder.path(), "--new-from HEAD" + kUnknownKey);
  CHECK(same.status == 0);
  CHECK(last_line(same.out) == "sin problemas: 3 archivos con 2 publicaciones; 1 que ya estaba");
  folder.write("posts/b.yaml", kGood + "colour: red\n");
  folder.write("posts/c.yaml", kBad);
  std::filesystem::remove(folder.path("posts/a.yaml"));   // a.yaml became c.yaml
  const Played changed = play(folder.path(), "--new-from main" + kUnknownKey);
  CHECK(changed.status == 1);
  CHECK(changed.out.starts_with("posts/b.yaml:5:1: "));
  CHECK(last_line(changed.out) == "1 error en 3 archivos con 2 publicaciones; 1 que ya estaba");
  // before sml.yaml was there, nothing was
  CHECK(last_line(play(folder.path(), "--new-from HEAD~1" + kUnknownKey).out) == "2 errores en 3 archivos con 2 publicaciones");
  const auto json = nlohmann::json::parse(play(folder.path(), "--new-from main --format json" + kUnknownKey).out);
  CHECK(json["diagnostics"].size() == 1);
  CHECK(json["summary"]["earlier"] == 1);
  // paths narrow what is told, not what is known
  CHECK(last_line(play(folder.path(), "--new-from main posts/c.yaml" + kUnknownKey).out) == "sin problemas: 1 archivo con 1 publicación; 1 que ya estaba");
}

TEST_CASE("a changed fact shows the untouched posts that it breaks") {
  const Folder folder;
  git::MadeRepository made(folder.path());
  const std::string offer = "business: {name: Napoli, country: MX}\noffers:\n- {id: dos, name: 2x1 en pizzas, mechanic: 2x1, valid_through: 2026-03-";
  git::Content files = content("id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\nlanguage: es\ntext: Hoy 2x1 en pizzas\n", kGood);
  files["facts.yaml"] = offer + "20}\n";
  made.commit("main", files);
  write(folder, files);
  CHECK(play(folder.path(), "--new-from HEAD --rule offers/expired").status == 0);
  folder.write("facts.yaml", offer + "12}\n");
  const Played played = play(folder.path(), "--new-from HEAD --rule offers/expired");
  CHECK(played.status == 1);
  CHECK(played.out.starts_with("posts/a.yaml:5:11: "));
}

TEST_CASE("two revisions are compared without the working folder, and three dots begin where they parted") {
  const Folder folder;
  git::MadeRepository made(folder.path());
  made.commit("main", content(kBad, kGood));
  made.commit("rama", content(kBad, kGood + "colour: red\n"), "main");
  made.commit("main", content(kGood, kGood));   // corrected meanwhile
  write(folder, content("[", "["));
  // a path is one of the revision
  std::filesystem::remove(folder.path("posts/b.yaml"));
  CHECK(play(folder.path(), "--new-from main..rama posts/b.yaml" + kUnknownKey).status == 1);
  CHECK(play(folder.path(), "--new-from main..rama posts/nada.yaml" + kUnknownKey).status == 2);
  CHECK(play(folder.path(), "posts/b.yaml" + kUnknownKey).status == 2);
  write(folder, content("[", "["));
  CHECK(last_line(play(folder.path(), "--new-from main..rama" + kUnknownKey).out) == "2 errores en 3 archivos con 2 publicaciones");
  CHECK(last_line(play(folder.path(), "--new-from main...rama" + kUnknownKey).out) == "1 error en 3 archivos con 2 publicaciones; 1 que ya estaba");
  CHECK(last_line(play(folder.path(), "--new-from rama..main" + kUnknownKey).out) == "sin problemas: 3 archivos con 2 publicaciones");
  for (const std::string_view empty : {"...", "..", "..rama", "...rama"}) {   // "$BASE..." of a variable that nobody set
    CAPTURE(empty);
    CHECK(play(folder.path(), "--new-from " + std::string(empty) + kUnknownKey).error ==
                              "sml: detrás de «--new-from» no hay nada: si ahí va una variable, está vacía\n");
  }
  write(folder, content(kBad, kGood));
  CHECK(last_line(play(folder.path(), "--new-from rama..." + kUnknownKey).out) == "sin problemas: 3 archivos con 2 publicaciones; 1 que ya estaba");
}

TEST_CASE("a bare repository is checked without a folder of its own") {
  const Folder folder;
  git::MadeRepository made(folder.path(), true);
  made.commit("main", content(kGood, kGood));
  made.commit("main", content(kGood, kBad));
  CHECK(last_line(play(folder.path(), "--new-from main~1..main" + kUnknownKey).out) == "1 error en 3 archivos con 2 publicaciones");
}

TEST_CASE("a baseline and a revision are known together") {
  const Folder folder;
  git::MadeRepository made(folder.path());
  write(folder, content(kBad, kGood));
  REQUIRE(play(folder.path(), "--baseline b --write-baseline").status == 0);
  made.commit("main", content(kGood, kGood + "colour: red\n"));
  folder.write("posts/b.yaml", kGood + "colour: red\n");
  const Played played = play(folder.path(), "--baseline b --new-from main" + kUnknownKey);
  CHECK(last_line(played.out) == "sin problemas: 3 archivos con 2 publicaciones; 1 en el archivo de referencia; 1 que ya estaba");
}

TEST_CASE("what git cannot give is said in a line") {
  const Folder folder, elsewhere;
  git::MadeRepository made(folder.path());
  made.commit("main", content(kGood, kGood));
  made.commit("sola", content(kBad, kGood));
  write(folder, content(kGood, kGood));
  elsewhere.write("sml.yaml", kConfig);
  CHECK(play(elsewhere.path(), "--new-from HEAD").error ==
        "sml: «" + elsewhere.path() + "» no está en ningún repositorio de git, y --new-from compara con una versión de git\n");
  const struct {
    std::string revision;
    std::string error;
  } table[] = {
      {"nada", "git no conoce la versión «nada»; «git branch --all» dice qué ramas hay"},
      {"main..nada", "git no conoce la versión «nada»; «git branch --all» dice qué ramas hay"},
      {"nada...main", "git no conoce la versión «nada»; «git branch --all» dice qué ramas hay"},
      {"main...sola", "las dos versiones de «main...sola» no tienen ningún origen común"},
      {"0000000000000000000000000000000000000000", "git no conoce la versión «0000000000000000000000000000000000000000»; «git branch --all» dice qué ramas "
                                                   "hay"},
  };
  for (const auto& row : table) {
    CAPTURE(row.revision);
    const Played played = play(folder.path(), "--new-from " + row.revision);
    CHECK(played.status == 2);
    CHECK(played.out.empty());
    CHECK(played.error == "sml: " + row.error + "\n");
  }
}

TEST_CASE("check --suppressed lists the comments that silence, with what and until when") {
  const Folder folder;
  folder.write("sml.yaml", kConfig);
  folder.write("posts/a.yaml", "# sml-disable-next-line schema/unknown-key until 2026-04-01 -- lo lee otro programa\n" + kBad);
  folder.write("posts/b.yaml", kGood + "# sml-disable-file schema/unknown-key until 2026-02-01 -- en prueba\n"
                                       "# sml-disable-file schema/unknown-key, nada/nada\n");
  const Played played = play(folder.path(), "--suppressed");
  CHECK(played.status == 1);
  const std::string list =
      "silenciado con comentarios:\n"
      "posts/a.yaml:1:1: schema/unknown-key, hasta el miércoles 1 de abril: lo lee otro programa\n"
      "  6:1: ";
  REQUIRE(played.out.find(list) != std::string::npos);
  const std::string rest = played.out.substr(played.out.find(list) + list.size());
  CHECK(rest.find("[schema/unknown-key]\n"
                  "posts/b.yaml:5:1: schema/unknown-key, hasta el domingo 1 de febrero: en prueba\n"
                  "  schema/unknown-key: ese día ya llegó, así que ya no silencia nada\n"
                  "posts/b.yaml:6:1: schema/unknown-key y nada/nada: no dice por qué\n"
                  "  schema/unknown-key: no silencia nada\n"
                  "  no hay ninguna regla «nada/nada»\n\n") != std::string::npos);
  CHECK(last_line(played.out).ends_with("; 1 silenciado"));
  CHECK(play(folder.path(), "--suppressed posts/a.yaml").out.find("posts/b.yaml:5:1: schema/unknown-key,") == std::string::npos);
  const auto json = nlohmann::json::parse(play(folder.path(), "--suppressed --format json").out);
  REQUIRE(json["suppressed"].size() == 3);
  CHECK(json["suppressed"][0]["file"] == "posts/a.yaml");
  CHECK(json["suppressed"][0]["reason"] == "lo lee otro programa");
  CHECK(json["suppressed"][0]["until"] == "2026-04-01");
  CHECK(json["suppressed"][0]["findings"][0]["rule"] == "schema/unknown-key");
  CHECK(json["suppressed"][0]["rules"] == nlohmann::json::parse(R"([{"rule": "schema/unknown-key", "use": "used"}])"));
  CHECK(json["suppressed"][1]["rules"][0]["use"] == "ended");
  CHECK(json["suppressed"][2]["rules"][1]["use"] == "unknown");
  CHECK(json["suppressed"][2]["reason"].is_null());
  CHECK(json["suppressed"][2]["until"].is_null());
  folder.write("posts/a.yaml", kGood);
  folder.write("posts/b.yaml", kGood);
  CHECK(play(folder.path(), "--suppressed").out.find("no hay comentarios que silencien nada\n") != std::string::npos);
}

TEST_CASE("check --suppressed says what a comment does where it has no finding of its own, and cuts no list in silence") {
  const Folder folder;
  folder.write("sml.yaml", kConfig + "rules: {schema/type: off}\n");
  std::string many = "# sml-disable-file schema/unknown-key -- \xe2\x80\xaetodo\n" + kGood;
  for (int key = 0; key < 30; ++key) many += "k" + std::to_string(key) + ": 1\n";
  folder.write("posts/a.yaml", many);
  folder.write("posts/b.yaml", "# sml-disable-file schema/unknown-key, schema/type -- lejos\n" + kBad.substr(0, kBad.size() - 1) +
               "  # sml-disable-line schema/unknown-key -- cerca\n");
  const std::string out = play(folder.path(), "--suppressed").out;
  CAPTURE(out);
  CHECK(out.find("\n  y 10 más\nposts/b.yaml:1:1: schema/unknown-key y schema/type: lejos\n"
                 "  schema/unknown-key: lo que silencia lo silencia ya otro comentario, más cerca\n"
                 "  schema/type: ahora no se busca ahí, porque lo que había ya se publicó, la regla está apagada o le faltan datos\n"
                 "posts/b.yaml:6:14: schema/unknown-key: cerca\n  6:1: ") != std::string::npos);
  CHECK(out.find("\xe2\x80\xae") == std::string::npos);
  CHECK(last_line(out).ends_with("; 31 silenciados"));
}

}  // namespace
}  // namespace sml::cli
