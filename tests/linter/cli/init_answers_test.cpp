// What people answer to the questions of `sml init`, and what is made of it.
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

Said run(const std::string& folder, const std::vector<std::string>& words, MessageLanguage language, const std::string& typed = {}, bool terminal = false) {
  return said(folder, words, {.language = language, .typed = typed, .in_terminal = terminal});
}

TEST_CASE("an answer that cannot be taken is asked for again, with what was probably meant") {
  const Folder folder;
  const std::string typed = "Méjico lindo\nMexco\nmexico\nHora del centro\nAmerica/Mexico_Cty\n"
                            "America/Tijuana\ninstagran\ninstagram\nde 9 a 6\nMo-Fr 09:00-18:00\nAna\nLucía\n";
  const Said said = run(folder.path(), {"init", "--name", "Uno", "--now", "2026-03-01T09:00"}, MessageLanguage::es, typed, true);
  CAPTURE(said.out);
  CHECK(said.status == 0);
  for (const char* part : {"«Méjico lindo» no es un país", "¿querías decir «México»?", "«Hora del centro» no es una zona horaria",
                           "¿querías decir «America/Mexico_City»?", "«instagran» no vale para las redes; ¿querías decir «instagram»?",
                           "«de 9 a 6» no es un horario"})
    CHECK(said.out.find(part) != std::string::npos);
  CHECK(folder.read("sml.yaml").find("America/Tijuana") != std::string::npos);
}

TEST_CASE("answers are taken as people say them") {
  const Folder folder;
  const std::string typed = "\nargentina\nbuenos aires\ninstagram y el TikTok\n\n\n\n";
  const Said said = run(folder.path(), {"init", "--one-client", "--now", "2026-03-01T09:00"}, MessageLanguage::es, typed, true);
  CAPTURE(said.out);
  CHECK(said.status == 0);
  CHECK(folder.read("sml.yaml").find("time_zone: America/Argentina/Buenos_Aires ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("channels: [instagram, tiktok] ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("service_hours: \"Lu-Vi 09:00-18:00; PH off\"") != std::string::npos);
  CHECK(folder.read("facts.yaml").find("price: 2500 ARS") != std::string::npos);
  CHECK(said.out.find("también los festivos") == std::string::npos);
}

TEST_CASE("hours that leave out what they say of holidays are taken, and that is told") {
  const Folder folder;
  const Said said = run(folder.path(), {"init", "--one-client", "--country", "ES", "--yes", "--hours", "Lu-Vi 10:00-14:00", "--now", "2026-03-01T09:00"},
                        MessageLanguage::es);
  CAPTURE(said.out);
  CHECK(said.status == 0);
  CHECK(said.out.find("también los festivos que caigan en esos días") != std::string::npos);
  CHECK(folder.read("facts.yaml").find("Calle Mayor 12") != std::string::npos);
}

TEST_CASE("hours with days as another language has them are answers, shown as in the repository's") {
  const Folder folder;
  const Said said = run(folder.path(), {"init", "--yes", "--one-client", "--hours", "Mo-Fr 9-18"}, MessageLanguage::es);
  CHECK(said.status == 0);
  CHECK(said.out.find("  se anota así: Lu-Vi 09:00-18:00\n") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("service_hours: \"Lu-Vi 09:00-18:00\"") != std::string::npos);
}

TEST_CASE("networks by their short names, hours in words and a city's name in Spanish are answers, too") {
  const Folder folder;
  const std::string typed = "\nMéxico\nciudad de méxico\ninsta, tik tok y FB twitter\nlunes a viernes de 9 a 6\n\n\n";
  const Said said = run(folder.path(), {"init", "--one-client", "--now", "2026-03-01T09:00"}, MessageLanguage::es, typed, true);
  CAPTURE(said.out);
  CHECK(said.status == 0);
  CHECK(said.out.find("  se anota así: Lu-Vi 09:00-18:00\n") != std::string::npos);
  CHECK(folder.read("sml.yaml").find("time_zone: America/Mexico_City ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("channels: [instagram, tiktok, facebook, x] ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("service_hours: \"Lu-Vi 09:00-18:00\"") != std::string::npos);
}

TEST_CASE("a Brazilian is asked in Portuguese, and may answer as one says things there") {
  const Folder folder;
  const std::string typed = "Café Ilha\nbrasil\n\ninstagram e WhatsApp\n\nJoão Conceição\n\n";
  const Said said = run(folder.path(), {"init", "--one-client", "--now", "2026-03-01T09:00"}, MessageLanguage::pt, typed, true);
  CAPTURE(said.out);
  CHECK(said.status == 0);
  CHECK(said.out.starts_with("Como se chama a empresa?"));
  CHECK(folder.read("sml.yaml").find("time_zone: America/Sao_Paulo ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("channels: [instagram, whatsapp] ") != std::string::npos);
  CHECK(folder.read("contract.yaml").find("service_hours: \"Mo-Fr 09:00-18:00; PH off\"") != std::string::npos);
  CHECK(folder.read("team.yaml").find("id: joao-conceicao\n") != std::string::npos);
  CHECK(folder.read("facts.yaml").find("price: 9.50 BRL") != std::string::npos);
  CHECK(run(folder.path(), {"check", "--now", "2026-03-01T09:00"}, MessageLanguage::en).out.find("\nsem problemas: ") != std::string::npos);
}

}  // namespace
}  // namespace sml::cli
