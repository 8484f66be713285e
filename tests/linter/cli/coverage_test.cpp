#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const Folder& folder, Words words, MessageLanguage language = MessageLanguage::es) {
  words.insert(words.begin(), "coverage");
  return said(folder.path(), words, {.language = language});
}

void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\n");
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli}\n");
  folder.write("clients/napoli/contract.yaml", "service_hours: \"Mo-Fr 09:00-18:00; Sa 10:00-14:00\"\nreply_within: {default: 4h}\n");
  folder.write("clients/napoli/accounts.yaml", "accounts:\n  - {id: napoli-x, network: x, handle: \"@napoli\"}\n"
                                               "  - {id: napoli-instagram, network: instagram, handle: \"@napoli\"}\n");
  folder.write("team.yaml",
               "people:\n  - id: ana\n    name: Ana Ruiz\n    shifts:\n      - {hours: \"Mo-Fr 09:00-15:00\"}\n"
               "      - {hours: \"Sa 09:00-22:00\", on_call: true}\n"
               "    time_off: [{from: 2026-03-11, through: 2026-03-11}]\n"
               "  - id: beto\n    name: Beto Salas\n    shifts: [{hours: \"Mo-Fr 13:00-18:00\", networks: [x]}, {hours: \"Fr 22:00-02:00\"}]\n");
  folder.write("clients/napoli/posts/marzo.yaml",
               "- {id: martes, publish_at: 2026-03-10T17:00, accounts: [napoli-x], text: Hola}\n"
               "- {id: miercoles, publish_at: 2026-03-11T10:00, accounts: [napoli-instagram], text: Hola}\n"
               "- {id: cerrado, publish_at: 2026-03-11T10:00, accounts: [napoli-instagram], text: Hola, replies: closed}\n"
               "- {id: jueves, publish_at: 2026-03-12T12:00, accounts: [napoli-x], text: Hola}\n"
               "- {id: despues, publish_at: 2026-03-30T23:00, accounts: [napoli-x], text: Hola}\n");
}

TEST_CASE("posts of which nobody can read when they go out are told to be left out, of the clients that are asked about") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/abril.yaml", "- {id: uno, publish_at: pronto, accounts: [napoli-x], text: Hola}\n"
                                                  "- {id: dos, accounts: [napoli-x], text: Hola}\n");
  folder.write("clients/roma/facts.yaml", "business: {name: Trattoria Roma}\n");
  folder.write("clients/roma/contract.yaml", "service_hours: \"Mo-Fr 09:00-18:00\"\nreply_within: {default: 4h}\n");
  const std::pair<MessageLanguage, std::pair<std::string, std::string>> told[] = {
      {MessageLanguage::es, {"sml: de 2 posts no se pudo leer cuándo salen, y lo que depende de eso falta aquí: «sml check» lo explica\n",
                             "; de lo que se pudo leer, "}},
      {MessageLanguage::en, {"sml: it could not be read when 2 posts go out, and what depends on that is missing here: \"sml check\" explains it\n",
                             "; of what could be read, "}},
      {MessageLanguage::pt, {"sml: não foi possível ler quando saem 2 posts, e falta aqui o que depende disso: «sml check» explica\n",
                             "; do que foi possível ler, "}}};
  for (const auto& [language, words] : told) {
    const Said said = run(folder, {"--client", "napoli", "--now", "2026-03-10T09:30", "--through", "2026-03-15"}, language);
    CHECK(said.status == 2);
    CHECK(said.error == words.first);
    CHECK(said.out.find(words.second) != std::string::npos);
  }
  const Said other = run(folder, {"--client", "roma", "--now", "2026-03-10T09:30", "--through", "2026-03-15"});
  CHECK(other.status == 0);
  CHECK(other.error.empty());
}

TEST_CASE("each day says who is there, and where nobody is although the contract promises it") {
  const Folder folder;
  fill(folder);
  const Said said = run(folder, {"--now", "2026-03-10T09:30", "--through", "2026-03-15"});
  CHECK(said.status == 0);
  CHECK(said.error.empty());
  CHECK(said.out ==
        "Pizzería Napoli: desde ahora hasta el domingo 15 de marzo\n"
        "  martes 10     09:30-13:00  Ana Ruiz\n"
        "                13:00-15:00  Ana Ruiz y Beto Salas (x)\n"
        "                15:00-18:00  Beto Salas (x); en instagram, nadie\n"
        "  miércoles 11  09:00-13:00  nadie, y el contrato promete estas horas\n"
        "                13:00-18:00  Beto Salas (x); en instagram, nadie\n"
        "  jueves 12     09:00-13:00  Ana Ruiz\n"
        "                13:00-15:00  Ana Ruiz y Beto Salas (x)\n"
        "                15:00-18:00  Beto Salas (x); en instagram, nadie\n"
        "  viernes 13    09:00-13:00  Ana Ruiz\n"
        "                13:00-15:00  Ana Ruiz y Beto Salas (x)\n"
        "                15:00-18:00  Beto Salas (x); en instagram, nadie\n"
        "                22:00-24:00  Beto Salas\n"
        "  sábado 14     00:00-02:00  Beto Salas\n"
        "                09:00-10:00  Ana Ruiz (solo emergencias)\n"
        "                10:00-14:00  Ana Ruiz (solo emergencias); nadie más, y el\n"
        "                             contrato promete estas horas\n"
        "                14:00-22:00  Ana Ruiz (solo emergencias)\n"
        "  domingo 15                 nadie\n"
        "\n"
        "2 posts salen sin nadie que conteste a tiempo:\n"
        "  martes 10 de marzo, 17:00  martes\n"
        "    quien comente a las 18:00 esperará 19 h, hasta que entre Beto Salas el\n"
        "    miércoles 11 de marzo, 13:00; hay que responder en 4 h\n"
        "  miércoles 11 de marzo, 10:00  miercoles\n"
        "    no hay nadie: quien comente esperará 23 h, hasta que entre Ana Ruiz el\n"
        "    jueves 12 de marzo, 09:00\n"
        "\n"
        "cubiertas 17 h 30 min de 39 h 30 min prometidas; 2 posts sin respuesta a tiempo\n");
}

TEST_CASE("the same gaps as the rules on attention find") {
  const Folder folder;
  fill(folder);
  const std::string found =
      said(folder.path(), {"check", "--now", "2026-03-10T09:30", "--rule", "staffing/unattended", "--rule", "staffing/reply-gap", "--format", "json"}, {}).out;
  const std::string told = run(folder, {"--now", "2026-03-10T09:30", "--through", "2026-04-30"}).out;
  for (const std::string id : {"martes", "miercoles", "cerrado", "jueves", "despues"}) {
    CAPTURE(id);
    CHECK((found.find("\"post\": \"" + id + '"') != std::string::npos) == (told.find("  " + id + '\n') != std::string::npos));
  }
}

TEST_CASE("days are two weeks, or those that are asked for, by the client's clock") {
  const Folder folder;
  fill(folder);
  const std::string two_weeks = run(folder, {"--now", "2026-03-25T20:00", "--lang", "en"}).out;
  CHECK(two_weeks.starts_with("Pizzería Napoli: from now through Tuesday 7 April\n  March\n  Wednesday 25               nobody\n  Thursday 26 "));
  CHECK(two_weeks.find("\n  April\n  Wednesday 1 ") != std::string::npos);
  CHECK(run(folder, {"--now", "2026-03-10T09:30", "--from", "2026-03-15", "--through", "2026-03-15"}).out ==
        "Pizzería Napoli: del domingo 15 de marzo al domingo 15 de marzo\n  domingo 15               nadie\n\n"
        "sin horas prometidas en el contrato; ningún post sin respuesta a tiempo\n");
  folder.write("clients/roma/facts.yaml", "business: {name: Roma, time_zone: Europe/Rome}\n");
  const std::string both = run(folder, {"--now", "2026-03-10T17:30", "--through", "2026-03-11"}).out;
  CHECK(both.starts_with("Pizzería Napoli: desde ahora hasta el miércoles 11 de marzo, hora de\n"
                         "  America/Mexico_City\n  martes 10     17:30-18:00  Beto Salas (x); en instagram, nadie\n"));
  CHECK(both.find("\n\nRoma: desde ahora hasta el miércoles 11 de marzo, hora de Europe/Rome\n"
                  "  miércoles 11  00:30-01:00  Beto Salas (x)\n") != std::string::npos);
  const std::string already_over = run(folder, {"--now", "2026-03-10T17:30", "--through", "2026-03-10"}).out;
  CHECK(already_over.find("Roma") == std::string::npos);
}

TEST_CASE("clients of whom no shifts are known take a line") {
  const Folder folder;
  fill(folder);
  folder.write("clients/roma/facts.yaml", "business: {name: Roma}\n");
  const auto of_roma = [&] { return run(folder, {"--now", "2026-03-10T09:30", "--client", "roma", "--through", "2026-03-10"}).out; };
  CHECK(run(folder, {"--now", "2026-03-10T17:30", "--through", "2026-03-10"}).out.ends_with(
                     "\n\nen total, cubiertas 0 h de 0 h 30 min prometidas; ningún post sin respuesta a tiempo\n"));
  folder.write("team.yaml", "people:\n  - {id: ana, name: Ana Ruiz, shifts: [{hours: \"Mo-Fr 09:00-15:00\", clients: [napoli]}]}\n");
  CHECK(of_roma() ==
        "Roma: desde ahora hasta el martes 10 de marzo\nnadie tiene turnos para este cliente en team.yaml\n  martes 10               nadie\n\n"
        "sin horas prometidas en el contrato; ningún post sin respuesta a tiempo\n");
  folder.write("team.yaml", "people:\n  - {id: ana, name: Ana Ruiz, shifts: [{hours: tarde}]}\n");
  CHECK(of_roma().starts_with("Roma: no se conocen todos los turnos, porque parte de team.yaml"));
  std::filesystem::remove(folder / "team.yaml");
  CHECK(of_roma().starts_with("Roma: no se sabe quién contesta, porque no hay team.yaml ni «service_hours» en\n  clients/roma/contract.yaml\n\n"));
  const std::string napoli = run(folder, {"--now", "2026-03-10T09:30", "--client", "napoli", "--through", "2026-03-10"}).out;
  CHECK(napoli.find("no hay team.yaml: el horario de atención del contrato cuenta como turno\n"
                    "  martes 10  09:30-18:00  según el contrato\n") != std::string::npos);
}

TEST_CASE("a file that could not be read is told beside it") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/posts/roto.yaml", "id: \"roto\n");
  const Said said = run(folder, {"--now", "2026-03-10T09:30"});
  CHECK(said.status == 2);
  CHECK(said.error == "sml: 1 archivo no se pudo leer hasta el final\n");
  CHECK(said.out.find("prometidas; de lo que se pudo leer, 2 posts sin respuesta a tiempo\n") != std::string::npos);
}

TEST_CASE("what a contract promises that could not be read is not known") {
  const Folder folder;
  fill(folder);
  folder.write("clients/napoli/contract.yaml", "service_hours: [\n");
  const auto total = [&](MessageLanguage language) {
    const Said said = run(folder, {"--now", "2026-03-10T09:30"}, language);
    CHECK(said.status == 2);
    return said.out.substr(said.out.rfind('\n', said.out.size() - 2) + 1);
  };
  CHECK(total(MessageLanguage::es).starts_with("no se sabe qué horas promete el contrato; de lo que se pudo leer, "));
  CHECK(total(MessageLanguage::en).starts_with("it is not known which hours the contract promises; of what could be read, "));
  CHECK(total(MessageLanguage::pt).starts_with("não se sabe que horas o contrato promete; do que foi possível ler, "));
}

TEST_CASE("a client that is named twice is told once") {
  const Folder folder;
  fill(folder);
  CHECK(run(folder, {"--client", "napoli", "--client", "Pizzería Napoli"}).out == run(folder, {"--client", "napoli"}).out);
}

TEST_CASE("a client whose days are over already is left out aloud") {
  const Folder folder;
  fill(folder);
  folder.write("clients/kiwi/facts.yaml", "business: {name: Kiwi, time_zone: Pacific/Auckland}\n");
  const Said said = run(folder, {"--now", "2026-03-10T20:00", "--through", "2026-03-10"});
  CHECK(said.status == 0);
  CHECK(said.out.find("Pizzería Napoli: ") == 0);
  CHECK(said.out.find("Kiwi") == std::string::npos);
  CHECK(said.error == "sml: Kiwi: del 2026-03-11 al 2026-03-10 no hay ningún día: --through va después de --from\n");
}

TEST_CASE("what cannot be asked is said") {
  const Folder folder;
  fill(folder);
  const struct {
    Words words;
    std::string said;
  } cases[] = {{{"--client", "napol"}, "¿querías decir «napoli»?"},
               {{"--from", "mañana"}, "«mañana» no es un día; se escribe así: --from 2026-03-01"},
               {{"--from", "2026-03-10", "--through", "2026-03-09"}, "--through va después de --from"},
               {{"--from", "2026-03-10", "--through", "2030-03-09"}, "pide como mucho 366"},
               {{"--now", "ayer"}, "no es un momento"}};
  for (const auto& one : cases) {
    CAPTURE(one.words);
    const Said said = run(folder, one.words);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error.find(one.said) != std::string::npos);
  }
}

}  // namespace
}  // namespace sml::cli
