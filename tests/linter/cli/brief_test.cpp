#include <algorithm>

#include "linter/cli/command_line.h"
#include "linter/rule/catalogue.h"
#include "linter/text/message.h"
#include "rules/registry.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const Folder& folder, const Words& words, MessageLanguage language = MessageLanguage::es) {
  return said(folder.path(), words, {.language = language});
}

// A post that waits for an answer, and one that has gone out.
void fill(const Folder& folder, const std::string& language) {
  folder.write("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\n");
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli, languages: [" + language + "]}\nconfirmed: {by: lucia, at: 2026-02-28}\n");
  folder.write("clients/napoli/contract.yaml",
               "parties: {agency: Estudio Ruiz}\nterm: {from: 2026-01-01}\npeople:\n  - {id: marco, name: Marco Rossi}\n  - {id: lucia, name: Lucía Mora}\n"
               "channels: [x]\nservice_hours: \"24/7\"\nreply_within: {default: 8h}\nemergencies: {categories: [clima], contact: marco}\n"
               "approval: [{for: [all], chain: [marco], before: 24h}]\nrequest_channels: [email]\nconfidentiality: {clause: true}\n"
               "notice: {changes: 48h}\ncrisis_manual: facts.yaml\n");
  folder.write("clients/napoli/accounts.yaml", "accounts: [{id: napoli-x, network: x, handle: \"@napoli\"}]\n");
  folder.write("clients/napoli/posts/marzo.yaml",
               "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: La margarita, a 149 pesos\nquestions: "
               "[\"¿A qué hora\\ncierra la promo?\"]\n---\n"
               "id: lunes\npublish_at: 2026-03-09T12:00\naccounts: [napoli-x]\ntext: La marinera, a 129 pesos\n---\n"
               "id: pasado\npublish_at: 2026-02-01T12:00\naccounts: [napoli-x]\ntext: Ya salió\nquestions: [¿Nadie contestó?]\n");
}

TEST_CASE("what is open is one message, the soonest first, with each post that waits") {
  const Folder folder;
  fill(folder, "es-MX");
  const Said said = run(folder, {"brief", "napoli", "--now", "2026-03-01T09:00"});
  CHECK(said.status == 0);
  CHECK(said.out ==
        "Hola, Lucía:\n\n"
        "Para los próximos posts de Pizzería Napoli nos faltan 2 respuestas.\n\n"
        "Para los posts del lunes 9 de marzo, 12:00 («La marinera, a 129 pesos») y del martes 10 de marzo, 12:00 («La margarita, a 149 pesos»):\n"
        "1. ¿Da Marco Rossi el visto bueno? Hace falta para publicar. Lo necesitamos antes del domingo 8 de marzo, 12:00.\n\n"
        "Para el post del martes 10 de marzo, 12:00 («La margarita, a 149 pesos»):\n"
        "2. ¿A qué hora cierra la promo?\n\n"
        "Necesitamos tu respuesta antes del domingo 8 de marzo, 12:00. ¡Gracias!\n\n"
        "Estudio Ruiz\n");
}

TEST_CASE("it speaks the client's language, or the one that is asked for") {
  const Folder folder;
  fill(folder, "en-US");
  CHECK(run(folder, {"brief", "--now", "2026-03-01T09:00"}).out.starts_with("Hi Lucía,\n"));
  CHECK(run(folder, {"brief", "--now", "2026-03-01T09:00", "--lang", "es"}).out.starts_with("Hola, Lucía:\n"));
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli, languages: [pt-BR]}\n");
  CHECK(run(folder, {"brief", "--now", "2026-03-01T09:00"}, MessageLanguage::en).out.starts_with("Olá, Marco!\n"));
}

TEST_CASE("it speaks to the business as the contract says that one speaks") {
  const Folder folder;
  fill(folder, "es-CO");
  const Words words = {"brief", "napoli", "--now", "2026-03-01T09:00"};
  CHECK(run(folder, words).out.find("Necesitamos tu respuesta antes") != std::string::npos);
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli, languages: [es-CO]}\nconfirmed: {by: marco, at: 2026-02-28}\n");
  folder.write("clients/napoli/contract.yaml", folder.read("clients/napoli/contract.yaml") + "voice: {register: usted}\n");
  const std::string formal = run(folder, words).out;
  CHECK(formal.find("1. ¿Da usted el visto bueno? Hace falta") != std::string::npos);
  CHECK(formal.find("Necesitamos su respuesta antes") != std::string::npos);
}

TEST_CASE("a letter that says «usted» says it to its end, and words that say nothing alone are asked of in their sentence") {
  const Folder folder;
  fill(folder, "es-ES");
  folder.write("clients/napoli/contract.yaml", "people: [{id: lucia, name: Lucía Mora}]\nvoice: {register: usted}\nchannels: [x]\n");
  folder.write("clients/napoli/posts/marzo.yaml", "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\n"
                                                  "text: Ven al taller. Los menores de 4 años no pagan.\n");
  const std::string asked = run(folder, {"brief", "napoli", "--now", "2026-03-01T09:00"}).out;
  CAPTURE(asked);
  CHECK(asked.starts_with("Hola, Lucía:\n"));
  CHECK(asked.find("Íbamos a decir «Los menores de 4 años no pagan»: ¿es así? Si lo es, ¿desde cuándo") != std::string::npos);
  CHECK(asked.find("¿Por dónde nos va a pedir") != std::string::npos);
  CHECK(asked.find("nos vas") == std::string::npos);
}

TEST_CASE("of a code that nobody knows it is asked whether it is that of the offer meant") {
  const Folder folder;
  fill(folder, "es-MX");
  folder.write("clients/napoli/facts.yaml",
               "business: {name: Pizzería Napoli, country: MX, languages: [es-MX]}\nproducts: [{id: lasana, name: Lasaña, price: 180 MXN}]\n"
               "offers:\n  - {id: martes, name: Martes de lasaña, mechanic: 15%, products: [lasana], code: MARTES}\n"
               "  - {id: cupon, name: Cupón, mechanic: coupon, code: NAPOLI10}\n");
  folder.write("clients/napoli/posts/marzo.yaml",
               "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: 15% de descuento en lasaña con el código NAPOLI15\n---\n"
               "id: lunes\npublish_at: 2026-03-09T12:00\naccounts: [napoli-x]\ntext: Usa el código NAPOLI01 al pagar\n");
  const std::string asked = run(folder, {"brief", "napoli", "--now", "2026-03-01T09:00"}).out;
  CHECK(asked.find("¿Cuál es el código de la promoción «Martes de lasaña»: «NAPOLI15» o «MARTES»?") != std::string::npos);
  CHECK(asked.find("¿Cuál es el código de la promoción «Cupón»: «NAPOLI01» o «NAPOLI10»?") != std::string::npos);
}

TEST_CASE("what could not be read is told beside the message") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/roto.yaml", "id: \"roto\n");
  const Said said = run(folder, {"brief", "--now", "2026-03-01T09:00"});
  CHECK(said.status == 2);
  CHECK(said.out.starts_with("Hola, Lucía:\n"));
  CHECK(said.error == "sml: 1 archivo no se pudo leer hasta el final\n");
}

TEST_CASE("a post of which nobody can read when it goes out is told, and one that has gone out is not") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/abril.yaml",
               "- {id: veinte, publish_at: el 20 por la tarde, accounts: [napoli-x], text: Hola}\n"
               "- {id: antes, publish_at: hace mucho, accounts: [napoli-x], text: Hola, status: published}\n");
  const std::pair<MessageLanguage, std::string> told[] = {
      {MessageLanguage::es, "sml: de 1 post no se pudo leer cuándo sale, y lo que depende de eso falta aquí: «sml check» lo explica\n"},
      {MessageLanguage::en, "sml: it could not be read when 1 post goes out, and what depends on that is missing here: \"sml check\" explains it\n"},
      {MessageLanguage::pt, "sml: não foi possível ler quando sai 1 post, e falta aqui o que depende disso: «sml check» explica\n"}};
  for (const auto& [language, error] : told) {
    const Said said = run(folder, {"brief", "--now", "2026-03-01T09:00"}, language);
    CHECK(said.status == 2);
    CHECK(said.out.starts_with("Hola, Lucía:\n"));
    CHECK(said.error == error);
  }
}

TEST_CASE("where not all could be read nobody knows that there is nothing to ask") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/marzo.yaml", "id: pasado\npublish_at: 2026-02-01T12:00\naccounts: [napoli-x]\ntext: Ya salió\n");
  CHECK(run(folder, {"brief", "--now", "2026-03-01T09:00"}).out == "No hay nada que preguntar a Pizzería Napoli.\n");
  folder.write("clients/napoli/posts/roto.yaml", "id: \"roto\n");
  const std::pair<MessageLanguage, std::string> told[] = {
      {MessageLanguage::es, "sml: 1 archivo no se pudo leer hasta el final\n"
                            "sml: no se sabe si hay algo que preguntar a Pizzería Napoli: «sml check» dice qué no se pudo leer\n"},
      {MessageLanguage::en, "sml: 1 file could not be read to its end\n"
                            "sml: it is not known whether there is anything to ask Pizzería Napoli: \"sml check\" says what could not be read\n"},
      {MessageLanguage::pt, "sml: não foi possível ler 1 arquivo até o fim\n"
                            "sml: não se sabe se há algo para perguntar a Pizzería Napoli: «sml check» diz o que não foi possível ler\n"}};
  for (const auto& [language, error] : told) {
    const Said said = run(folder, {"brief", "--now", "2026-03-01T09:00"}, language);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error == error);
  }
}

TEST_CASE("whose approval is of what the post was is asked again, and nobody else") {
  const Folder folder;
  fill(folder, "es");
  std::string contract = folder.read("clients/napoli/contract.yaml");
  contract.replace(contract.find("chain: [marco]"), 14, "chain: [marco, lucia]");
  folder.write("clients/napoli/contract.yaml", contract);
  const auto asked = [&](const std::string& approvals) {
    folder.write("clients/napoli/posts/marzo.yaml",
                 "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: Buenos días\napprovals: [" + approvals + "]\n");
    return run(folder, {"brief", "--now", "2026-03-01T09:00"}).out;
  };
  const std::string marco = "{by: marco, at: 2026-02-28, digest: 51d0ba7e}", lucia = "{by: lucia, at: 2026-02-28, digest: 51d0ba7e}";
  CHECK(asked(marco + ", {by: lucia, at: 2026-02-28T10:00}").find("¿Da Marco Rossi el visto bueno otra vez? "
                                                                  "Hubo cambios después de que Marco Rossi lo aprobara.") != std::string::npos);
  CHECK(asked("{by: marco, at: 2026-02-28}, " + lucia).find("¿Das el visto bueno otra vez? Hubo cambios después de que lo aprobaras.") != std::string::npos);
}

TEST_CASE("all whose approval is missing are named in their order, and each is asked for their own") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/marzo.yaml", "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: Buenos días\n");
  std::string contract = folder.read("clients/napoli/contract.yaml");
  contract.replace(contract.find("chain: [marco]"), 14, "chain: [marco, lucia]");
  folder.write("clients/napoli/contract.yaml", contract);
  const std::string brief = run(folder, {"brief", "--now", "2026-03-01T09:00"}).out;
  CHECK(brief.find("1. ¿Da Marco Rossi el visto bueno? Hace falta para publicar. Lo necesitamos antes del lunes 9 de marzo, 12:00.\n"
                   "2. ¿Das el visto bueno? Hace falta para publicar.") != std::string::npos);
  const std::pair<MessageLanguage, std::string> told[] = {
      {MessageLanguage::es, "le faltan las aprobaciones de Marco Rossi y Lucía Mora, en ese orden, que hay que tener antes del lunes 9 de marzo, 12:00"},
      {MessageLanguage::en, "lacks the approvals of Marco Rossi and Lucía Mora, in that order, which are due by Monday 9 March, 12:00"},
      {MessageLanguage::pt, "faltam as aprovações de Marco Rossi e Lucía Mora, nessa ordem, que precisam chegar até segunda-feira, 9 de março, 12:00"}};
  for (const auto& [language, message] : told) {
    const std::string found = run(folder, {"check", "--rule", "contract/approval", "--format", "github", "--now", "2026-03-01T09:00"}, language).out;
    CAPTURE(found);
    CHECK(found.find(message) != std::string::npos);
  }
  folder.write("clients/napoli/posts/marzo.yaml", folder.read("clients/napoli/posts/marzo.yaml") + "approvals: [{by: marco, at: 2026-02-28}]\n");
  CHECK(run(folder, {"brief", "--now", "2026-03-01T09:00"}).out.find("Marco Rossi el visto bueno") == std::string::npos);
}

TEST_CASE("questions stand together by their posts, and who decides is spoken to, not of") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/facts.yaml", "business: {name: Pizzería Napoli}\n");
  folder.write("clients/napoli/posts/marzo.yaml",
               "id: foto\npublish_at: 2026-03-12T12:00\naccounts: [napoli-x]\nmedia: [{file: foto.jpg, alt: Una foto}]\nquestions: [¿De quién es?]\n---\n"
               "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: |\n\n  La margarita\n  de siempre\nquestions: [¿A qué hora?, ¿Dónde?]\n"
               "approvals: [{by: marco, at: 2026-02-28}]\n");
  const Said said = run(folder, {"brief", "--now", "2026-03-01T09:00"});
  CHECK(said.out ==
        "Hola, Marco:\n\n"
        "Para los próximos posts de Pizzería Napoli nos faltan 5 respuestas.\n\n"
        "Para el post del martes 10 de marzo, 12:00 («La margarita»):\n"
        "1. ¿A qué hora?\n"
        "2. ¿Dónde?\n\n"
        "Para el post del jueves 12 de marzo, 12:00 («foto»):\n"
        "3. ¿Das el visto bueno? Hace falta para publicar. Lo necesitamos antes del miércoles 11 de marzo, 12:00.\n"
        "4. ¿De quién es?\n\n"
        "Y además:\n"
        "5. ¿Sigue siendo verdad todo lo que tenemos anotado: horarios, precios, promociones y eventos?\n\n"
        "Necesitamos tu respuesta antes del martes 10 de marzo, 12:00. ¡Gracias!\n\n"
        "Estudio Ruiz\n");
}

TEST_CASE("what could not be read is not asked about, and it says so") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/marzo.yaml", "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: Buenos días\napprovals: [marco]\n");
  const Said said = run(folder, {"brief", "napoli", "--now", "2026-03-01T09:00"});
  CHECK(said.status == 2);
  CHECK(said.out.empty());
  CHECK(said.error.starts_with("sml: 1 valor de los archivos de este cliente no se pudo leer, y de lo que dice no se pregunta nada: «sml check» lo explica\n"));
}

TEST_CASE("with nothing to ask it says so") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/napoli/posts/marzo.yaml", "id: martes\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\n"
                                                  "text: Buenos días\napprovals: [{by: marco, at: 2026-02-28}]\n");
  const Said said = run(folder, {"brief", "Pizzeria Napoli", "--now", "2026-03-01T09:00"});
  CHECK(said.status == 0);
  CHECK(said.out == "No hay nada que preguntar a Pizzería Napoli.\n");
}

TEST_CASE("what nobody has written down is asked for") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("posts/uno.yaml", "id: uno\npublish_at: 2026-03-10T12:00\naccounts: [x]\ntext: Hola\n");
  const Said said = run(folder, {"brief", "--now", "2026-03-01T09:00"});
  CHECK(said.out.starts_with("Hola:\n"));
  CHECK(said.out.find(". ¿Cuáles son tus horarios") != std::string::npos);
  CHECK(said.out.find(". ¿Qué acordamos") != std::string::npos);
  CHECK(said.out.ends_with("Necesitamos tu respuesta en cuanto puedas. ¡Gracias!\n"));
}

TEST_CASE("a client that is not known is guessed, and without one they are named") {
  const Folder folder;
  fill(folder, "es");
  folder.write("clients/roma/facts.yaml", "business: {name: Roma}\n");
  const struct {
    Words words;
    std::string said;
  } cases[] = {{{"brief", "napol"}, "¿querías decir «napoli»?"},
               {{"brief", "zapatería"}, "aquí hay napoli y roma"},
               {{"brief"}, "di de qué cliente: napoli y roma"},
               {{"brief", "napoli", "--now", "ayer"}, "no es un momento"}};
  for (const auto& one : cases) {
    CAPTURE(one.words);
    const Said said = run(folder, one.words);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error.find(one.said) != std::string::npos);
  }
  const Folder empty;
  empty.write("sml.yaml", "version: 1\n");
  CHECK(run(empty, {"brief"}).error == "sml: aquí no hay ningún cliente\n");
}

// The names that any text of a card uses: what its check gives.
std::vector<std::string> arguments_of(const rule::Card& card) {
  std::vector<std::string> names;
  for (const rule::CardText& text : card.texts)
    for (const rule::Texts texts : {text.messages, text.helps, text.labels})
      for (const auto& [variant, pattern] : texts)
        for (std::string& name : text::Message::compile(pattern, "es")->argument_names()) names.push_back(std::move(name));
  return names;
}

TEST_CASE("each question belongs to what a rule says and asks with what its check tells") {
  constexpr std::string_view kAsk = "ask.", kNeeds = "ask.needs.";
  int questions = 0;
  for (const rule::CatalogueText& text : rule::catalogue(MessageLanguage::es)) {
    if (!text.name.starts_with(kAsk) || text.name.starts_with(kNeeds)) continue;
    CAPTURE(text.name);
    const std::string_view name = text.name.substr(kAsk.size());
    const std::string_view id = name.substr(0, name.find('.'));
    const std::string_view variant = id.size() == name.size() ? std::string_view() : name.substr(id.size() + 1);
    const rule::Rule* rule = rule::find_rule(rules::registry(), id);
    REQUIRE(rule != nullptr);
    const rule::CardText& card = rule->card->texts.front();
    const auto has = [&](const rule::Texts& texts) { return std::ranges::any_of(texts, [&](const auto& one) { return one.first == variant; }); };
    CHECK((has(card.messages) || has(card.helps)));
    std::vector<std::string> given = arguments_of(*rule->card);
    given.emplace_back("addressed");
    given.emplace_back("register");
    if (id == "offers/unknown") given.emplace_back("sentence");   // whoever has the post before their eyes need not be told it
    for (const std::string& argument : text::Message::compile(text.text, "es")->argument_names()) {
      CAPTURE(argument);
      CHECK(std::ranges::find(given, argument) != given.end());
    }
    ++questions;
  }
  CHECK(questions > 50);
}

}  // namespace
}  // namespace sml::cli
