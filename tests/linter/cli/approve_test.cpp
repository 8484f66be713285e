#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view kPost = "clients/napoli/posts/viernes.yaml";
constexpr std::string_view kText =
    "# el de la promo\n"
    "id: viernes\n"
    "publish_at: 2026-03-13T18:30\n"
    "accounts: [napoli-x]\n"
    "text: La margarita cuesta $149.\n"
    "author: ana\n";

// A contract by which Lucía and then Marco approve prices, a day before at the latest.
void fill(const Folder& folder, std::string_view post = kText) {
  folder.write("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\n");
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli, country: MX}\n"
                                            "products: [{id: margarita, name: Pizza margarita, aliases: [margarita], price: 149 MXN}]\n");
  folder.write("clients/napoli/contract.yaml",
               "people:\n  - {id: lucia, name: Lucía Mora}\n  - {id: marco, name: Marco Rossi}\n"
               "  - {id: ana, name: Ana Ruiz}\napproval: [{for: [prices], chain: [lucia, marco], before: 24h}]\n");
  folder.write("clients/napoli/accounts.yaml", "accounts: [{id: napoli-x, network: x, handle: \"@napoli\"}]\n");
  folder.write(std::string(kPost), post);
}

Said approve(const Folder& folder, const Words& post, const std::string& who, const std::string& now = "2026-03-11T12:00") {
  Words words = {"approve"};
  words.insert(words.end(), post.begin(), post.end());
  if (!who.empty()) words.insert(words.end(), {"--by", who});
  words.insert(words.end(), {"--now", now});
  return said(folder.path(), words, {});
}

// The lines that a check says of approvals.
std::string checked(const Folder& folder, const std::string& rule, const std::string& now = "2026-03-11T13:00") {
  return said(folder.path(), {"check", "--rule", rule, "--now", now, "--format", "github"}, {}).out;
}

TEST_CASE("which file keeps it unknown what is approved is told, and why") {
  const Folder folder;
  fill(folder, std::string(kText) + "media: [{file: media/logo.jpg, alt: El logo}, {file: media/masa.jpg, alt: La masa}]\n");
  folder.write("clients/napoli/media/logo.jpg", ".");
  const auto error = [&](const std::string& language) {
    return said(folder.path(), {"approve", "viernes", "--by", "lucia", "--now", "2026-03-11T12:00", "--lang", language}, {}).error;
  };
  CHECK(error("es") == "sml: no se anotó nada: «media/masa.jpg», que es parte de «viernes», no existe, y no se sabe qué se aprueba\n");
  CHECK(error("en") == "sml: nothing was noted: \"media/masa.jpg\", which is part of \"viernes\", does not exist, and so it is not known what is approved\n");
  CHECK(error("pt") == "sml: não foi anotado nada: «media/masa.jpg», que faz parte de «viernes», não existe, e não se sabe o que está sendo aprovado\n");
  folder.write("clients/napoli/media/masa.jpg", "version https://git-lfs.github.com/spec/v1\n"
                                                "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");
  CHECK(error("es") == "sml: no se anotó nada: Git LFS aún no trajo «media/masa.jpg», que es parte de «viernes» (git lfs pull), y no se sabe qué se aprueba\n");
  folder.write("clients/napoli/media/masa.jpg", ".");
  CHECK(error("es").empty());
}

TEST_CASE("who approves is noted with what was approved, and a check tells when that changes") {
  const Folder folder;
  fill(folder);
  const Said first = approve(folder, {"viernes"}, "lucia");
  CHECK(first.status == 0);
  CHECK(first.error.empty());
  CHECK(first.out == "Lucía Mora aprobó «viernes», de Pizzería Napoli, el miércoles 11 de marzo, 12:00; anotado en clients/napoli/posts/viernes.yaml; falta la "
                     "aprobación de Marco Rossi\n");
  const std::string written = folder.read(std::string(kPost));
  CHECK(written == std::string(kText) + "approvals:\n  - {by: lucia, at: 2026-03-11T12:00, digest: 8c267187}\n");

  CHECK(approve(folder, {"viernes"}, "Marco Rossi", "2026-03-11T12:30").out ==
        "Marco Rossi aprobó «viernes», de Pizzería Napoli, el miércoles 11 de marzo, 12:30; anotado en clients/napoli/posts/viernes.yaml\n");
  CHECK(checked(folder, "contract/approval").find("::error") == std::string::npos);
  CHECK(checked(folder, "contract/changed-after-approval").find("::error") == std::string::npos);

  std::string changed = folder.read(std::string(kPost));
  changed.replace(changed.find("149"), 3, "159");
  folder.write(std::string(kPost), changed);
  CHECK(checked(folder, "contract/changed-after-approval").find("Lucía Mora") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "marco", "2026-03-11T13:50").error.find("lo aprueba primero Lucía Mora") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "lucia", "2026-03-11T14:00").status == 0);
  CHECK(checked(folder, "contract/changed-after-approval").find("Marco Rossi") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "marco", "2026-03-11T14:10").status == 0);
  CHECK(checked(folder, "contract", "2026-03-11T15:00").find("approv") == std::string::npos);
}

TEST_CASE("what is approved with errors in it is noted, and they are told") {
  const Folder folder;
  std::string wrong(kText);
  wrong.replace(wrong.find("149"), 3, "199");
  fill(folder, wrong);
  const Said said = approve(folder, {"viernes"}, "lucia");
  CHECK(said.status == 0);
  CHECK(said.out.ends_with("; falta la aprobación de Marco Rossi\nojo: «viernes» tiene 1 error: «sml check clients/napoli/posts/viernes.yaml» lo explica\n"));
}

TEST_CASE("the command that is told finds a post whose id another client has, too") {
  const Folder folder;
  fill(folder);
  CHECK(checked(folder, "contract/approval").find("«sml approve viernes --by lucia»") != std::string::npos);
  folder.write("clients/la brasa/posts/viernes.yaml", kText);
  CHECK(approve(folder, {"viernes"}, "lucia").status == 2);
  CHECK(checked(folder, "contract/approval").find("«sml approve clients/napoli viernes --by lucia»") != std::string::npos);
  CHECK(approve(folder, {"clients/napo", "viernes"}, "lucia").status == 2);
  CHECK(approve(folder, {"clients/napoli", "viernes"}, "lucia").status == 0);
  CHECK(folder.read(std::string(kPost)).find("by: lucia") != std::string::npos);
}

TEST_CASE("who approved the same already approves nothing anew, unless it was out of turn") {
  const Folder folder;
  fill(folder);
  CHECK(approve(folder, {"viernes"}, "lucia").status == 0);
  CHECK(approve(folder, {"viernes"}, "marco", "2026-03-11T12:30").status == 0);
  const std::string written = folder.read(std::string(kPost));
  const Said again = approve(folder, {"viernes"}, "lucia", "2026-03-11T14:00");
  CHECK(again.status == 0);
  CHECK(again.out == "Lucía Mora ya había aprobado «viernes», de Pizzería Napoli, "
                     "tal como está en clients/napoli/posts/viernes.yaml; no hay nada que anotar\n");
  CHECK(folder.read(std::string(kPost)) == written);

  std::string swapped = written;
  swapped.replace(swapped.find("12:00"), 5, "12:45");
  folder.write(std::string(kPost), swapped);
  CHECK(checked(folder, "contract/approval").find("al revés") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "marco", "2026-03-11T12:50").status == 0);
  CHECK(checked(folder, "contract/approval").find("al revés") == std::string::npos);
}

TEST_CASE("an approval without a digest may be the one that came in time, and stays") {
  const Folder folder;
  fill(folder, std::string(kText) + "approvals:\n  - {by: lucia, at: 2026-03-10T09:00}  # por teléfono\n");
  const Said late = approve(folder, {"viernes"}, "lucia", "2026-03-13T09:00");
  CHECK(late.out.find("plazo") == std::string::npos);
  CHECK(folder.read(std::string(kPost)).ends_with("  - {by: lucia, at: 2026-03-10T09:00}  # por teléfono\n"
                                                  "  - {by: lucia, at: 2026-03-13T09:00, digest: 8c267187}\n"));
}

TEST_CASE("an approval that comes late is noted, and said to be") {
  const Folder folder;
  fill(folder);
  CHECK(approve(folder, {"viernes"}, "lucia", "2026-03-13T09:00").out.ends_with("; llega después del plazo, que era el jueves 12 de marzo, 18:30\n"));
  CHECK(checked(folder, "contract/approval", "2026-03-13T10:00").find(", que era el jueves 12 de marzo, "
                                                                      "18:30, y falta la de Marco Rossi") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "marco", "2026-03-13T11:00").status == 0);   // it is his turn all the same
  CHECK(checked(folder, "contract/approval", "2026-03-13T12:00").find("y falta") == std::string::npos);
}

TEST_CASE("a post is named by its id, its file or both") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/lista.yaml",
               "- id: sabado\n  publish_at: 2026-03-14T12:00\n  accounts: [napoli-x]\n  text: Hola\n"
               "- id: viernes\n  publish_at: 2026-03-14T13:00\n  accounts: [napoli-x]\n  text: Hola otra vez\n");
  folder.write("clients/napoli/posts/roto.yaml", "id: \"roto\n");
  folder.write("clients/napoli/posts/viejo/uno.yaml", kText);
  folder.write("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\nexclude: [clients/napoli/posts/viejo/**]\n");
  const struct {
    Words post;
    int status;
    std::string said;
  } cases[] = {
      {{"sabado"}, 0, "anotado en clients/napoli/posts/lista.yaml"},
      {{"clients/napoli/posts/viernes.yaml"}, 0, "anotado en clients/napoli/posts/viernes.yaml"},
      {{"clients/napoli/posts/lista.yaml", "viernes"}, 0, "anotado en clients/napoli/posts/lista.yaml"},
      {{"viernes"}, 2, "di delante en qué archivo: clients/napoli/posts/lista.yaml y clients/napoli/posts/viernes.yaml"},
      {{"clients/napoli/posts/lista.yaml"}, 2, "di cuál detrás del archivo: sabado y viernes"},
      {{"clients/napoli/posts/lista.yaml", "sabdo"}, 2, "¿querías decir «sabado»?"},
      {{"domingo"}, 2, "ningún post tiene el id «domingo», pero hay un archivo que no se pudo leer"},
      {{"roto"}, 2, "hay que corregir antes clients/napoli/posts/roto.yaml:1:5: "},
      {{"clients/napoli/posts/roto.yaml"}, 2, "hay que corregir antes clients/napoli/posts/roto.yaml:1:5: "},
      {{"clients/napoli/facts.yaml"}, 2, "no hay ningún post"},
      {{"clients/napoli/posts/nada.yaml"}, 2, "no existe"},
      {{"clients/napoli/posts/viejo/uno.yaml"}, 2, "no está entre lo que se revisa"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.post);
    const Said said = approve(folder, one.post, "lucia");
    CHECK(said.status == one.status);
    CHECK((said.out + said.error).find(one.said) != std::string::npos);
  }
}

TEST_CASE("nobody approves a post of which the end is lost") {
  const Folder folder;
  fill(folder, "id: viernes\npublish_at: 2026-03-13T18:30\naccounts: [napoli-x]\nauthor: ana\ntext: La margarita cuesta $149 #promo\n");
  const Said approved = approve(folder, {"viernes"}, "lucia");
  CHECK(approved.status == 2);
  CHECK(approved.error.find("«#promo» se pierde") != std::string::npos);
}

TEST_CASE("two posts are not approved at a time, and no id is taken for a file") {
  const Folder folder;
  fill(folder, "id: viernes\npublish_at: 2026-03-13T18:30\naccounts: [napoli-x]\ntext: La margarita cuesta $149.\n");
  const Said said = approve(folder, {"viernes", "domingo"}, "lucia");
  CHECK(said.status == 2);
  CHECK(said.error == "sml: se aprueba un post cada vez: quita «domingo», y apruébalo después con otro «sml approve»\n");
  CHECK(approve(folder, {"falta.yaml", "viernes"}, "lucia").error == "sml: no existe «falta.yaml»\n");
  CHECK(approve(folder, {"viernes", std::string(kPost)}, "lucia").status == 0);
}

TEST_CASE("a day by another name keeps it unknown when a post goes out") {
  const Folder folder;
  fill(folder, "id: viernes\nfecha: 2026-03-13T18:30\naccounts: [napoli-x]\ntext: La margarita cuesta $149.\n");
  CHECK(approve(folder, {"viernes"}, "lucia").error.find("hay que corregir antes clients/napoli/posts/viernes.yaml:2:1: ") != std::string::npos);
}

TEST_CASE("what is out is not approved") {
  const Folder folder;
  fill(folder, "id: viernes\npublish_at: 2026-02-20T18:30\naccounts: [napoli-x]\ntext: La margarita cuesta $149.\nstatus: published\n");
  const Said said = approve(folder, {"viernes"}, "lucia");
  CHECK(said.status == 2);
  CHECK(said.error.find("ya salió") != std::string::npos);
}

TEST_CASE("only who the contract names approves, in turn, and not their own post") {
  const struct {
    std::string who;
    std::string post;
    std::string said;
  } cases[] = {
      {"marco", "", "lo aprueba primero Lucía Mora, que todavía no lo ha hecho; después le toca a Marco Rossi"},
      {"Marco", "", "lo aprueba primero Lucía Mora"},
      {"Lucía", "author: lucia\n", "lo tiene que aprobar otra persona"},
      {"MARCO", "", "lo aprueba primero Lucía Mora"},
      {"ana", "", "no lo aprueba Ana Ruiz: según el contrato lo aprueban Lucía Mora y Marco Rossi"},
      {"lucia", "author: lucia\n", "lo tiene que aprobar otra persona"},
      {"lusia", "", "¿querías decir «lucia»?"},
      {"nadie", "", "en el contrato con Pizzería Napoli no está «nadie»; están Lucía Mora (lucia), Marco Rossi (marco) y Ana Ruiz (ana)"},
      {"", "", "falta decir --by, quién lo aprueba, así: --by lucia; en el contrato con"},
      {"lucia", "status: published\n", "ya salió"},
      {"lucia", "approvals: {by: marco}\n", "hay que corregir antes clients/napoli/posts/viernes.yaml:5:12"},
      {"lucia", "thread: [&uno Hola, *uno]\n", "hay que corregir antes"},
      {"lucia", "media: [{file: media/por-hacer.jpg, alt: Una pizza}]\n", "«media/por-hacer.jpg», que es parte de «viernes», no existe"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.who, one.post);
    const Folder folder;
    const std::string post = "id: viernes\npublish_at: 2026-03-13T18:30\naccounts: [napoli-x]\ntext: La margarita cuesta $149.\n" + one.post;
    fill(folder, post);
    const Said said = approve(folder, {"viernes"}, one.who);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error.find(one.said) != std::string::npos);
    CHECK(folder.read(std::string(kPost)) == post);
  }
}

TEST_CASE("a contract that says nothing of approvals lets each of its people approve what others wrote, and one without people nobody") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/contract.yaml", "people: [{id: ana, name: Ana Ruiz}, {id: lucia, name: Lucía Mora}]\n");
  CHECK(approve(folder, {"viernes"}, "ana").error.find("lo tiene que aprobar otra persona") != std::string::npos);
  CHECK(approve(folder, {"viernes"}, "lucia").status == 0);
  folder.write("clients/napoli/contract.yaml", "channels: [x]\n");
  CHECK(approve(folder, {"viernes"}, "ana").error.find("anota a esas personas en «people», en clients/napoli/contract.yaml") != std::string::npos);
  folder.write("clients/napoli/contract.yaml", "people: [\n");
  CHECK(approve(folder, {"viernes"}, "ana").error.find("hay que corregir antes clients/napoli/contract.yaml:1:") != std::string::npos);
}

}  // namespace
}  // namespace sml::cli
