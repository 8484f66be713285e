// What findings say where a card's example can only hold where they stand.

#include <map>
#include <string>

#include "linter/base/files.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

enum class Said { message, help };

// What a rule says in Spanish of a repository with one post.
std::string said(const std::string& rule, std::map<std::string, std::string> files, const std::string& post, Said what = Said::message) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {rule};
  files.emplace("sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n");
  files.emplace("accounts.yaml", "accounts: [{id: a, network: instagram, handle: \"@a\"}]\n");
  files.emplace("posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], " + post + "}\n");
  const run::Outcome outcome = run::run(base::MemoryFiles(std::move(files)), options, registry());
  std::string out;
  for (const rule::Finding& finding : outcome.findings) {
    const rule::Rendered words = rule::render(finding, model::MessageLanguage::es, 2026);
    out += (what == Said::message ? words.message : words.help) + '\n';
  }
  return out;
}

TEST_CASE("all who approved what the post was are asked again, by when the contract wants it") {
  const std::map<std::string, std::string> contract = {
      {"contract.yaml", "people: [{id: lupita, name: Lupita Ríos}, {id: ernesto, name: Ernesto Paz}]\n"
                        "approval: [{for: [all], chain: [lupita, ernesto], before: 24h}]\n"}};
  const auto approved = [](const std::string& by) { return "{by: " + by + ", at: 2026-02-25T10:00, digest: 51d0ba7e}"; };
  const std::string both = "text: Hola, approvals: [" + approved("ernesto") + ", " + approved("lupita") + "]";   // the chain says who goes first
  CHECK(said("contract/changed-after-approval", contract, both, Said::help) ==
        "pide a Lupita Ríos y Ernesto Paz, en ese orden, que lo aprueben otra vez antes del miércoles 11 de marzo, 12:00, y anótalo con «sml approve p --by "
        "lupita» y lo mismo con Ernesto Paz, o deja el post como estaba\n");
  const std::string one = "text: Hola, approvals: [" + approved("lupita") + "]";
  CHECK(said("contract/changed-after-approval", contract, one, Said::help).starts_with(
             "pide a Lupita Ríos que lo apruebe otra vez antes del miércoles 11 de marzo, 12:00"));
}

TEST_CASE("who wrote a post is not told to approve it") {
  const auto contract = [](const std::string& chain) {
    return std::map<std::string, std::string>{
        {"contract.yaml", "people: [{id: chely, name: Chely}, {id: ana, name: Ana}]\napproval: [{for: [all], chain: [" + chain + "]}]\n"}};
  };
  CHECK(said("contract/approval", contract("chely"), "text: Hola, author: chely").find("Chely, que es quien lo escribió") != std::string::npos);
  CHECK(said("contract/approval", contract("ana, chely"), "text: Hola, author: chely", Said::help).find("«approval: []»") != std::string::npos);
  CHECK(said("contract/approval", contract("ana"), "text: Hola, author: chely", Said::help).find("--by ana") != std::string::npos);
}

TEST_CASE("clients that are called alike are told apart by their folders") {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"accounts/wrong-client"};
  const std::string facts = "business: {name: Sol}\n";
  const run::Outcome outcome = run::run(base::MemoryFiles({{"sml.yaml", "version: 1\n"}, {"clients/a/facts.yaml", facts}, {"clients/b/facts.yaml", facts},
                                                           {"clients/a/accounts.yaml", "accounts: [{id: sol, network: x, handle: sol}]\n"},
                                                           {"clients/b/posts/p.yaml",
                                                            "{id: p, publish_at: 2026-03-12T12:00, accounts: [sol], text: a}\n"}}), options, registry());
  REQUIRE(outcome.findings.size() == 1);
  const std::string message = rule::render(outcome.findings.front(), model::MessageLanguage::es, 2026).message;
  CHECK(message.find("Sol (clients/a)") != std::string::npos);
  CHECK(message.find("Sol (clients/b)") != std::string::npos);
}

TEST_CASE("a rest is told by the clock that the shift is written in") {
  const auto team = [](const std::string& friday, const std::string& saturday) {
    const std::string shifts = "[{hours: \"Fr 15:00-21:00\"" + friday + "}, {hours: \"Sa 06:30-08:30\"" + saturday + "}]";
    return std::map<std::string, std::string>{{"team.yaml", "people: [{id: gonzalo, name: Gonzalo, time_zone: Europe/Madrid, shifts: " + shifts + "}]\n"}};
  };
  const std::string santiago = ", time_zone: America/Santiago";
  CHECK(said("staffing/rest", team(santiago, santiago), "text: Hola").starts_with(
             "entre que termina, el viernes a las 21:00, y que vuelve, el sábado a las 06:30, Gonzalo descansa 9 h 30 min"));
  CHECK(said("staffing/rest", team(santiago, santiago), "text: Hola", Said::help).starts_with("que entre el sábado a las 09:00 o más tarde"));
  CHECK(said("staffing/rest", team(", time_zone: America/Bogota", santiago), "text: Hola").find("(todo en hora de America/Santiago)") != std::string::npos);
}

TEST_CASE("a shift for a client that does not exist is for the one that is meant, or may be for any") {
  const auto told = [](const std::string& clients) {
    std::map<std::string, std::string> files = {
        {"sml.yaml", "time_zone: America/Mexico_City\n"},
        {"team.yaml", "people: [{id: ana, name: Ana, shifts: [{hours: \"Th 09:00-18:00\", clients: " + clients +
                          "}]}, {id: eva, name: Eva, shifts: [{hours: \"Fr 09:00-18:00\"}]}]\n"}};
    for (const std::string client : {"roma", "napoli"}) {
      files.emplace("clients/" + client + "/accounts.yaml", "accounts: [{id: " + client + "-ig, network: instagram, handle: \"@" + client + "\"}]\n");
      files.emplace("clients/" + client + "/posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [" + client + "-ig], text: Hola}\n");
    }
    return said("staffing/unattended", std::move(files), "");
  };
  const std::string eva_comes =
      "este post sale el jueves 12 de marzo, 12:00, y no hay nadie de turno hasta que entre Eva el viernes 13, 09:00: quien comente esperará 21 h\n";
  CHECK(told("[napoli]") == eva_comes);          // to those of "roma"
  CHECK(told("[napoly]") == eva_comes);
  CHECK(told("[napoli, zzz]").empty());          // "zzz" may be "roma"
  CHECK(told("[napoli, roma, zzz]").empty());
}

TEST_CASE("of two people of one name the id tells which is meant") {
  const auto team = [&](const std::string& name) {
    return std::map<std::string, std::string>{
        {"team.yaml", "people:\n- {id: ana, name: Ana Ruiz, shifts: [{hours: \"Fr 09:00-18:00\"}]}\n- {id: ana-mx, name: " + name + "}\n"}};
  };
  CHECK(said("staffing/unattended", team("Ana Paz"), "text: Hola").find("hasta que entre Ana Ruiz el viernes 13") != std::string::npos);
  CHECK(said("staffing/unattended", team("ana ruiz"), "text: Hola").find("hasta que entre Ana Ruiz (ana) el viernes 13") != std::string::npos);
}

TEST_CASE("a wait over which the clock changes says so") {
  const auto told = [](const std::string& saturday) {
    return said("staffing/unattended",
                {{"facts.yaml", "business: {name: Bar, time_zone: America/New_York}\n"},
                 {"team.yaml", "people: [{id: ana, name: Ana, time_zone: America/New_York, shifts: [{hours: \"Su 10:00-18:00\"}]}]\n"},
                 {"posts/p.yaml", "{id: p, publish_at: " + saturday + "T18:00, accounts: [a], text: Hola}\n"}},
                "");
  };
  CHECK(told("2026-03-07").ends_with("esperará 15 h (entretanto se adelanta el reloj)\n"));
  CHECK(told("2026-10-31").ends_with("esperará 17 h (entretanto se atrasa el reloj)\n"));
  CHECK(told("2026-03-14").ends_with("esperará 16 h\n"));
}

TEST_CASE("the price that is nearest to what a post says is the one to write") {
  const std::map<std::string, std::string> facts = {
      {"facts.yaml", "business: {name: A, country: MX, currency: MXN}\nproducts: [{id: d, name: Desayuno, price: 165 MXN}]\n"
                     "offers: [{id: o, name: Desayunos, mechanic: 20%, products: [d], valid_from: 2026-03-01, valid_through: 2026-03-31}]\n"}};
  CHECK(said("facts/price-differs", facts, "text: \"Desayuno a $131.\"", Said::help).find("$132") != std::string::npos);
  CHECK(said("facts/price-differs", facts, "text: \"Desayuno a $164.\"", Said::help).find("$165") != std::string::npos);
}

TEST_CASE("a promise of attention is held against the day on which least of it was agreed") {
  const auto promise = [](const std::string& hours) {
    return said("staffing/promise", {{"contract.yaml", "service_hours: \"" + hours + "\"\n"}}, "text: Respondemos 24/7.");
  };
  CHECK(promise("Mo-Fr 09:00-18:00").find("el sábado no hay horario acordado") != std::string::npos);
  CHECK(promise("Mo-Su 09:00-18:00").find("de lunes a domingo lo acordado") != std::string::npos);
}

TEST_CASE("a number that the facts have twice is named once") {
  const std::map<std::string, std::string> facts = {{"facts.yaml", "business: {name: A, country: ES, phones: [963 12 34 56]}\n"
                                                                   "locations: [{id: a, name: A, phone: \"963123456\"}]\n"}};
  const std::string message = said("facts/contact-differs", facts, "text: \"Reserva al 963 12 34 65.\"");
  CHECK(message.find("963 12 34 56") != std::string::npos);
  CHECK(message.find("963123456") == std::string::npos);
}

TEST_CASE("a link is no file outside of the repository") {
  CHECK(said("platform/media", {}, "media: [{file: \"https://a.example/b.jpg\", alt: A}]") ==
             "«https://a.example/b.jpg» es un enlace, y aquí va un archivo del repositorio\n");
  CHECK(said("platform/media", {}, "media: [{file: ../b.jpg, alt: A}]").find("fuera del repositorio") != std::string::npos);
}

TEST_CASE("a name that only looks the same is said to") {
  CHECK(said("platform/media", {{"media/cafe\u0301.jpg", "."}}, "media: [{file: media/caf\u00e9.jpg, alt: A}]").find("que se ve igual") != std::string::npos);
  CHECK(said("platform/media", {{"media/cafe.jpg", "."}}, "media: [{file: media/caf\u00e9.jpg, alt: A}]").find("que se ve igual") == std::string::npos);
}

TEST_CASE("a gap is told to the minute where it would else be what is allowed") {
  const std::map<std::string, std::string> contract = {{"contract.yaml", "channels: [instagram]\ncadence: {max_gap: 4d}\n"},
                                                       {"posts/q.yaml", "{id: q, publish_at: 2026-03-08T11:45, accounts: [a], text: b}\n"},
                                                       {"posts/r.yaml", "{id: r, publish_at: 2026-03-04T12:00, accounts: [a], text: c}\n"}};
  CHECK(said("schedule/gap", contract, "text: a").find("son 4 días y 15 min, y el contrato permite 4 días") != std::string::npos);
}

TEST_CASE("posts at one time are not all sent to the same other") {
  const auto at_noon = [](const std::string& id) { return "{id: " + id + ", publish_at: 2026-03-12T12:00, accounts: [a], text: " + id + "}\n"; };
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"schedule/collision"};
  const run::Outcome outcome = run::run(base::MemoryFiles({{"sml.yaml", "clients: .\n"},
                                                           {"accounts.yaml", "accounts: [{id: a, network: x, handle: a}]\n"},
                                                           {"posts/p.yaml", at_noon("b") + "---\n" + at_noon("c") + "---\n" + at_noon("d")}}),
                                        options, registry());
  std::string helps;
  for (const rule::Finding& finding : outcome.findings) helps += rule::render(finding, model::MessageLanguage::es, 2026).help.substr(0, 18) + '\n';
  CHECK(helps == "pásalo a las 12:1\npásalo a las 12:3\n");
}

TEST_CASE("a post that says its day alone is told how it says an hour") {
  const std::string post = "publish_at: 2026-03-13, text: a";
  const auto help = [&](const std::string& hours) {
    std::map<std::string, std::string> files = {{"contract.yaml", "service_hours: \"" + hours + "\"\n"},
                                                {"posts/p.yaml", "{id: p, publish_at: 2026-03-13, accounts: [a], text: a}\n"}};
    return said("staffing/unattended", files, post, Said::help);
  };
  CHECK(help("Mo-Fr 09:00-18:00") == "añade la hora a la que sale, como «publish_at: 2026-03-13T09:00»\n");
  CHECK(help("Sa 09:00-18:00") ==
        "añade la hora a la que sale, como «publish_at: 2026-03-13T12:00»; ese día no hay nadie de turno: pide a alguien que cubra esa hora o cierra los "
        "comentarios con «replies: closed»\n");
}

TEST_CASE("where nobody says «vos», the familiar way of speaking is «tú»") {
  const auto message = [](const std::string& country) {
    const std::map<std::string, std::string> files = {{"facts.yaml", "business: {name: A, country: " + country + ", languages: [es]}\n"},
                                                      {"contract.yaml", "voice: {register: usted}\n"}};
    return said("contract/register", files, "text: \"Te esperamos con tu familia.\"");
  };
  CHECK(message("ES").starts_with("este post trata de «tú» a quien lo lee"));
  CHECK(message("AR").starts_with("este post trata de «tú» o «vos» a quien lo lee"));
}

TEST_CASE("a clause that is absent is shown as its line may be written") {
  const std::map<std::string, std::string> files = {{"contract.yaml", "people: [{id: ana, name: Ana}]\n"}};
  const std::string help = said("contract/incomplete", files, "text: a", Said::help);
  for (const std::string line : {"«term: {from: 2026-03-01, through: 2027-02-28}»", "«service_hours: Lu-Vi 09:00-18:00»", "«channels: [instagram]»",
                                 "«approval: [{for: [offers, prices], chain: [ana]}]»"}) {
    CAPTURE(line);
    CHECK(help.find("acuérdalo con Ana y añade a contract.yaml una línea como " + line) != std::string::npos);
  }
}

TEST_CASE("no day that is over is offered for one to come, and no hour of the night as the last for a post") {
  CHECK(said("text/impossible-date", {}, "text: \"Taller el domingo 14.\"", Said::help) ==
             "corrige la fecha o el día de la semana; la fecha más cercana con ese día es el domingo 15 de marzo\n");
  CHECK(said("text/impossible-date", {}, "text: \"Taller el domingo 21.\"", Said::help) ==
        "corrige la fecha o el día de la semana; las fechas más cercanas con ese día son el domingo 15 de marzo y el domingo 22 de marzo\n");
  const auto gap = [](const std::string& longest) { return said("schedule/gap", {{"contract.yaml", "channels: [instagram]\ncadence: {max_gap: " + longest +
                                                                "}\n"}}, "text: a", Said::help); };
  CHECK(gap("4d") == "planifica un post en Instagram, a más tardar el jueves 5 de marzo\n");
  CHECK(gap("90h") == "planifica un post en Instagram, a más tardar el miércoles 4 de marzo, para que no tenga que salir de noche\n");
}

TEST_CASE("an offer that does not hold on the day that is stated is offered the next one from that day on, if there is one") {
  const auto facts = [](const std::string& through) {
    return std::map<std::string, std::string>{
        {"facts.yaml", "business: {country: MX}\noffers: [{id: a, name: Tardes dulces, mechanic: 2x1, valid_through: " + through + ", days: Fr}]\n"}};
  };
  const std::string post = "text: \"Tardes dulces: 2x1 el sábado 14 de marzo\"";
  CHECK(said("offers/wrong-day", facts("2026-03-31"), post) ==
        "este post anuncia la promoción «Tardes dulces» para el sábado 14 de marzo, "
        "y ese día no vale: el siguiente día en que vale es el viernes 20 de marzo\n");
  CHECK(said("offers/wrong-day", facts("2026-03-15"), post) ==
        "este post anuncia la promoción «Tardes dulces» para el sábado 14 de marzo, "
        "y ese día no vale: el siguiente día en que vale es el viernes 13 de marzo\n");
}

TEST_CASE("a telephone is offered as the post writes telephones") {
  const auto help = [](const std::string& country, const std::string& phone, const std::string& posted) {
    return said("facts/contact-differs", {{"facts.yaml", "business: {name: A, country: " + country + ", phones: [\"" + phone + "\"]}\n"}},
                "text: \"Llámanos al " + posted + ".\"", Said::help);
  };
  CHECK(help("ES", "+34 941 22 33 44", "941 22 33 45").starts_with("pon 941 22 33 44, o"));
  CHECK(help("ES", "+34 941 22 33 44", "+34 941 22 33 45").starts_with("pon +34 941 22 33 44, o"));
  CHECK(help("AR", "+54 9 11 4123 4567", "11 4123 4568").starts_with("pon +54 9 11 4123 4567, o"));
}

TEST_CASE("one post that is too much is one in words, too") {
  const base::MemoryFiles files({{"sml.yaml", "version: 1\nclients: .\ntime_zone: Europe/Madrid\nrules:\n  staffing/overload: {max: 0}\n"},
                                 {"team.yaml", "people: [{id: ana, name: Ana Ruiz, shifts: [{hours: \"Mo-Fr 09:00-18:00\"}]}]\n"},
                                 {"accounts.yaml", "accounts: [{id: lena-x, network: x, handle: \"@lena\"}]\n"},
                                 {"posts/a.yaml", "{id: uno, publish_at: 2026-03-10T10:00, accounts: [lena-x], text: Hola.}\n"}});
  run::Options asked;
  asked.now = *time::parse_moment("2026-03-01T09:00");
  asked.only_rules = {"staffing/overload"};
  const run::Outcome outcome = run::run(files, asked, registry());
  REQUIRE(outcome.findings.size() == 1);
  const auto message = [&](model::MessageLanguage language) { return rule::render(outcome.findings.front(), language, 2026).message; };
  CHECK(message(model::MessageLanguage::es).find("ya hay 1 en 1 h que tiene que atender Ana Ruiz") != std::string::npos);
  CHECK(message(model::MessageLanguage::en).find("there is 1 within 1 h that Ana Ruiz has to look after") != std::string::npos);
  CHECK(message(model::MessageLanguage::pt).find("já há 1 em 1 h que Ana Ruiz tem que atender") != std::string::npos);
}

TEST_CASE("what is near a bound is told to the minute and in the unit of the bound") {
  const auto notice = [](const std::string& event, Said what = Said::message) {
    return said("facts/late-notice", {{"contract.yaml", "notice: {changes: 3d}\n"}, {"facts.yaml", "events: [{id: a, name: A, " + event + "}]\n"}},
                "text: a", what);
  };
  CHECK(notice("starts_at: 2026-03-03T20:00, reported_at: 2026-02-28T20:01").find("avisó 71 h 59 min antes, y el contrato pide 72 h") != std::string::npos);
  CHECK(notice("starts_at: 2026-03-01T20:00, reported_at: 2026-02-28T18:30").find("avisó 25 h antes, y el contrato pide 72 h") != std::string::npos);
  CHECK(notice("starts_at: 2026-03-03T20:00, reported_at: 2026-03-01T08:00", Said::help) ==
               "si ningún post lo anuncia todavía, planifica uno para antes del martes 3 de marzo, 20:00, y recuerda al negocio el plazo acordado\n");
  CHECK(notice("starts_at: 2026-03-03T20:00, reported_at: 2026-03-01T08:00, announce: false", Said::help) == "recuerda al negocio el plazo acordado\n");
  const std::map<std::string, std::string> cadence = {{"contract.yaml", "cadence: {max_gap: 10d}\n"},
                                                      {"posts/p.yaml", "{id: p, publish_at: 2026-03-04T08:59, accounts: [a], text: a}\n"}};
  CHECK(said("schedule/runs-dry", cadence, "").find("dentro de 71 h 59 min; conviene tener posts al menos para 72 h") != std::string::npos);
}

TEST_CASE("an approval that has to come again is asked for by when the contract wants it") {
  const auto help = [](const std::string& before, const std::string& approvals) {
    const std::map<std::string, std::string> contract = {
        {"contract.yaml", "people: [{id: ana, name: Ana}, {id: leo, name: Leo}]\napproval: [{for: [all], chain: [ana, leo]" + before + "}]\n"}};
    return said("contract/approval", contract, "text: Hola, approvals: [" + approvals + "]", Said::help);
  };
  const std::string other_order = "{by: leo, at: 2026-02-24T10:00}, {by: ana, at: 2026-02-25T10:00}";
  CHECK(help(", before: 24h", other_order) == "pide a Leo que lo apruebe otra vez antes del miércoles 11 de marzo, 12:00, ahora que Ana ya lo hizo\n");
  CHECK(help("", other_order) == "pide a Leo que lo apruebe otra vez antes del jueves 12 de marzo, 12:00, ahora que Ana ya lo hizo\n");
  CHECK(help(", before: 15d", other_order) == "pide a Leo que lo apruebe otra vez, ahora que Ana ya lo hizo, "
                                              "y pasa el post al lunes 16 de marzo, 09:00 o después\n");
  const std::string to_come = "{by: ana, at: 2026-03-20T10:00}";
  CHECK(help(", before: 24h", to_come) == "si Ana ya lo aprobó, corrige la fecha; si no, pídele que lo apruebe antes del miércoles 11 de marzo, 12:00\n");
  CHECK(help(", before: 30d", to_come).find("hoy mismo, y pasa el post al martes 31 de marzo, 09:00 o después") != std::string::npos);
}

TEST_CASE("a message tells both what the post says and what there is") {
  const auto promises = [](const std::string& text) {
    return said("offers/unknown", {{"facts.yaml", "business: {country: MX}\noffers: [{id: a, name: Verano, mechanic: coupon, code: SOL10}]\n"}},
                "text: \"" + text + "\"");
  };
  CHECK(promises("Con el código PLAYA25 te llevas un descuento.").find("da el código «PLAYA25» y en facts.yaml ninguna "
                                                                       "promoción lo tiene; el único que hay es «SOL10»") != std::string::npos);
  CHECK(promises("Los niños comen gratis los lunes.").find("(«Los niños comen gratis los lunes»)") != std::string::npos);
  const auto hours = [](const std::string& publish_at) {
    return said("staffing/outside-contract", {{"team.yaml", "people: [{id: ana, shifts: [{hours: 24/7}]}]\n"},
                                              {"contract.yaml", "service_hours: \"Mo-Th 09:00-14:00,16:00-20:00; Fr 22:00-02:00\"\n"},
                                              {"posts/p.yaml", "{id: p, publish_at: " + publish_at + ", accounts: [a], text: a}\n"}}, "");
  };
  CHECK(hours("2026-03-12T15:00").find("que ese día es 09:00-14:00 y 16:00-20:00; se reanuda ese mismo día, 16:00") != std::string::npos);
  CHECK(hours("2026-03-13T12:00").find("que ese día es 22:00-24:00; se reanuda ese mismo día, 22:00") != std::string::npos);
  CHECK(hours("2026-03-14T12:00").find("que ese día es 00:00-02:00; se reanuda el lunes 16, 09:00") != std::string::npos);
  CHECK(hours("2026-03-15T12:00").find("que ese día no tiene ninguna hora; se reanuda el lunes 16, 09:00") != std::string::npos);
  const auto secret = [](const std::string& media) {
    return said("contract/confidential", {{"contract.yaml", "confidentiality: {terms: [{term: proyecto Boedo}]}\n"}}, "text: Hola, media: [" + media + "]");
  };
  CHECK(secret("{file: media/proyecto-boedo.jpg, alt: Un plano}").starts_with("el nombre de este archivo dice «proyecto Boedo»"));
  CHECK(secret("{file: media/a.jpg, alt: El proyecto Boedo}").starts_with("la descripción de esta imagen dice «proyecto Boedo»"));
}

TEST_CASE("of two readings of an hour the one that is told is the nearer to when it is open") {
  const auto told = [](const std::string& text) {
    return said("facts/closed",
                {{"facts.yaml", "business: {name: Bar, country: MX}\nlocations: [{id: bar, name: Bar, opening_hours: \"Mo-Su 09:00-14:00\"}]\n"}},
                "text: " + text);
  };
  CHECK(told("Ven mañana a las 3.").find("a las 15:00") != std::string::npos);
  CHECK(told("Ven mañana a las 8.").find("a las 08:00") != std::string::npos);
  CHECK(told("Ven mañana a las 3 de la madrugada.").find("a las 03:00") != std::string::npos);
}

TEST_CASE("a time that one is invited for is told as the text says it: then, from then on or until then") {
  const auto of_text = [](const std::string& text) {
    return said("facts/closed", {{"facts.yaml", "locations: [{id: c, name: Centro, opening_hours: \"Tu-Sa 10:00-20:00\"}]\n"}}, "text: \"" + text + "\"");
  };
  CHECK(of_text("Te esperamos hoy de 8 a 18 h.").ends_with("y aquí se invita a venir desde las 08:00\n"));
  CHECK(of_text("Te esperamos hoy de 10 a 22 h.").ends_with("y aquí se invita a venir hasta las 22:00\n"));
  CHECK(of_text("Ven hoy antes de las 9 pm.").ends_with("y aquí se invita a venir hasta las 21:00\n"));
  CHECK(of_text("Te esperamos hoy a las 21:30.").ends_with("y aquí se invita a venir a las 21:30\n"));
}

TEST_CASE("of places that a visit finds shut and others that it finds too early, those that are shut are told") {
  const std::string said_then = said("facts/closed", {{"facts.yaml", "locations: [{id: c, name: Centro, opening_hours: \"Mo-We 10:00-20:00\"}, "
                                                                     "{id: r, name: Roma, opening_hours: \"Tu-Sa 12:00-20:00\"}]\n"}},
                                     "text: Te esperamos hoy a las 9 de la mañana.");
  CHECK(said_then == "el jueves 12 de marzo, Centro no abre, y aquí se invita a venir ese día\n");
}

TEST_CASE("a day on which every place is shut is not the next one of an offer") {
  const auto told = [](const std::string& hours) {
    return said("offers/wrong-day",
                {{"facts.yaml", "business: {name: Bar, country: MX}\nlocations: [{id: bar, name: Bar, opening_hours: \"" + hours + "\"}]\n" +
                                    "offers: [{id: dos, name: Dos por uno, mechanic: 2x1, days: Mo-We}]\n"}},
                "text: Este viernes 2x1.");
  };
  CHECK(told("Mo-Su 09:00-14:00").find("el lunes 16 de marzo") != std::string::npos);   // which is a holiday
  CHECK(told("Mo-Su 09:00-14:00; PH off").find("el martes 17 de marzo") != std::string::npos);
  CHECK(told("Th-Su 09:00-14:00; PH off").find("el lunes 16 de marzo") != std::string::npos);
}

TEST_CASE("of several addresses the one is proposed that is meant") {
  const auto told = [](const std::string& text) {
    return said("facts/contact-differs",
                {{"facts.yaml", "business: {name: Bar, country: MX}\nlocations: [{id: roma, name: Sucursal Roma, aliases: [Roma], "
                                "address: \"Calle Orizaba 118, CDMX\"}, {id: valle, name: Sucursal Valle, aliases: [Valle], "
                                "address: \"Avenida Coyoacán 845, CDMX\"}]\n"}},
                "text: \"" + text + "\"", Said::help);
  };
  CHECK(told("Te esperamos en Avenida Coyoacán 485.").starts_with("pon «Avenida Coyoacán 845, CDMX»"));
  CHECK(told("Te esperamos en Roma, Avenida Coyoacán 485.").starts_with("pon «Calle Orizaba 118, CDMX»"));
  CHECK(told("Te esperamos en Avenida Insurgentes 20.").starts_with("pon una de esas"));
}

TEST_CASE("a silence is told in the nearest whole days") {
  const auto told = [](const std::string& second) {
    return said("schedule/gap",
                {{"contract.yaml", "channels: [instagram]\ncadence: {max_gap: 6d}\n"},
                 {"posts/p.yaml", "- {id: p, publish_at: 2026-03-02T12:00, accounts: [a], text: a}\n- {id: q, publish_at: " + second +
                                      ", accounts: [a], text: b}\n"}},
                "");
  };
  CHECK(told("2026-03-10T06:00").find("son 8 días") != std::string::npos);
  CHECK(told("2026-03-09T13:00").find("son 7 días") != std::string::npos);
}

TEST_CASE("a promise of no day is held against all days with the same hours") {
  const auto told = [](const std::string& hours, const std::string& text) {
    return said("staffing/promise", {{"contract.yaml", "service_hours: \"" + hours + "\"\n"}}, "text: " + text);
  };
  CHECK(told("Mo-Fr 06:00-18:00", "Contestamos hasta las 11 de la noche.").find("y de lunes a viernes lo acordado") != std::string::npos);
  CHECK(told("Mo-Th 06:00-18:00; Fr 06:00-14:00", "Los viernes contestamos hasta las 11 de la noche.").find("y el viernes lo acordado") != std::string::npos);
}

TEST_CASE("what is in braces gets its absent field there, and what has no threads is told who has") {
  const auto facts = [](const std::string& place) { return std::map<std::string, std::string>{{"facts.yaml", "locations:\n  - " + place + "\n"}}; };
  CHECK(said("schema/missing-key", facts("{id: van}"), "text: a", Said::help) == "añade dentro de las llaves «name: …»\n");
  CHECK(said("schema/missing-key", facts("id: van"), "text: a", Said::help) == "añade una línea «name: …»\n");
  CHECK(said("schema/value", {}, "text: a, thread: [b]", Said::help) == "quita «thread», o publica el post también en x, threads, mastodon o bluesky\n");
}

}  // namespace
}  // namespace sml::rules
