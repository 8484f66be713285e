#include "linter/resolve/disowning.h"

#include <string>
#include <string_view>

#include "linter/resolve/contact_owner.h"
#include "linter/resolve/hours_owner.h"
#include "linter/resolve/offer_giver.h"
#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN}
)";

// "offer phone": what of a text's offers, telephone numbers and hours is said to be none of the business's; "none" where all of it is its own.
std::string disowned_in(const std::string& written, const std::string& language) {
  const StatedPost post(std::string(kFacts), written, "2026-03-11T10:00", language);
  const StatedText& text = post.text();
  const HoursOwner owner(text, own_mentions(text), *post.client().facts);
  std::string out;
  const auto add = [&](const char* kind) { out += (out.empty() ? "" : " ") + std::string(kind); };
  for (const claims::Claim& claim : text.claims.found) {
    if (claim.as<claims::OfferClaim>() != nullptr && is_given_by_another(claim, text)) add("offer");
    if (claim.as<claims::PhoneClaim>() != nullptr && is_of_another(claim, text)) add("phone");
    if (claim.as<claims::HoursClaim>() != nullptr && !owner.is_own(claim.sentence, claim.range)) add("hours");
  }
  return out.empty() ? "none" : out;
}

struct Row {
  std::string text;
  std::string language;
};

// An offer, hours and a number in that language, each with the sentence behind it.
std::string disowned_by(const Row& row) {
  const std::string in_spanish = "20 % de descuento en entradas. @ Abierto los lunes de 9:00 a 14:00. @ Su línea: 55 4960 0333. @";
  const std::string in_english = "20% off the tickets. @ Open on Mondays from 9:00 to 14:00. @ The line: 55 4960 0333. @";
  const std::string in_portuguese = "20% de desconto nos ingressos. @ Aberto às segundas das 9h às 14h. @ A linha: 55 4960 0333. @";
  std::string frame = row.language == "es" ? in_spanish : row.language == "en" ? in_english : in_portuguese;
  for (std::size_t at = frame.find('@'); at != std::string::npos; at = frame.find('@')) frame.replace(at, 1, row.text);
  return disowned_in(frame, row.language);
}

TEST_CASE("what is said to be none of the business's is so of offers, hours and contacts alike") {
  const Row table[] = {
      {"No es nuestro.", "es"},
      {"No tiene que ver con nosotros.", "es"},
      {"No es de nuestro equipo.", "es"},
      {"La organiza el ayuntamiento.", "es"},
      {"No depende de nosotros.", "es"},
      {"Eso no es cosa nuestra.", "es"},
      {"No somos nosotras.", "es"},
      {"El mercadillo no es nuestro.", "es"},
      {"La verbena del barrio no tiene nada que ver con nosotros.", "es"},
      {"El torneo ya no es nuestro, pero vale la pena.", "es"},
      {"It's theirs.", "en"},
      {"That's not ours.", "en"},
      {"They're not ours.", "en"},
      {"The fair isn't ours.", "en"},
      {"The bookshop across the road has nothing to do with us.", "en"},
      {"Não é nosso.", "pt"},
      {"O bar da bancada não é nosso.", "pt"},
      {"A feira não tem nada a ver com a gente.", "pt"},
      {"Não é da nossa equipe.", "pt"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(disowned_by(row) == "offer hours phone");
  }
}

TEST_CASE("a place that is none of the business's has hours, but gives nothing") {
  const Row table[] = {
      {"La piscina no es nuestra.", "es"},
      {"No es aquí.", "es"},
      {"La feria no es nuestra, es de todas.", "es"},
      {"A festa não é nossa, é de Lisboa inteira.", "pt"},
      {"El parking no es nuestro.", "es"},
      {"The lighthouse isn't ours.", "en"},
      {"La playa no es nuestra, es de todos.", "es"},
      {"O heliponto não é nosso.", "pt"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(disowned_by(row) == "hours");
  }
}

TEST_CASE("what sounds like disowning disowns nothing") {
  const Row table[] = {
      {"No es nuestro horario de siempre.", "es"},
      {"La culpa no es nuestra.", "es"},
      {"La foto no es nuestra.", "es"},
      {"El corte de agua no depende de nosotros.", "es"},
      {"No es nuestra primera vez.", "es"},
      {"¿Caro? No es nuestro.", "es"},
      {"El desfile no es nuestro, pero la barra sí.", "es"},
      {"The parade isn't ours, but the afters are.", "en"},
      {"O desfile não é nosso, é vosso.", "pt"},
      {"La feria no es nuestra, es vuestra.", "es"},
      {"La lluvia no depende de nosotros.", "es"},
      {"Todos cierran los martes, no nosotros.", "es"},
      {"It's not our usual hours.", "en"},
      {"It's not our fault.", "en"},
      {"It's not our last word.", "en"},
      {"The idea isn't ours.", "en"},
      {"The party isn't ours, it's yours.", "en"},
      {"The rain is not ours.", "en"},
      {"Everybody else closes early, not us!", "en"},
      {"A culpa não é nossa.", "pt"},
      {"A festa não é nossa, é de vocês.", "pt"},
      {"Não é nosso horário normal.", "pt"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(disowned_by(row) == "none");
  }
}

TEST_CASE("a thing that one does oneself is not the one that the sentence beside it disowns") {
  CHECK(disowned_in("La terraza no es nuestra. Abrimos los lunes de 9:00 a 14:00.", "es") == "none");
  CHECK(disowned_in("La terraza no es nuestra. Abierto los lunes de 9:00 a 14:00.", "es") == "hours");
  CHECK(disowned_in("El mercadillo no es nuestro. Llámanos al 55 4960 0333.", "es") == "none");
  CHECK(disowned_in("The fair isn't ours. We give 20% off the tickets.", "en") == "none");
  CHECK(disowned_in("¿Arroz recalentado? Eso no somos nosotros. 20 % de descuento en entradas.", "es") == "none");
  CHECK(disowned_in("Los lunes otros duermen, no nosotros. Abierto los lunes de 9:00 a 14:00.", "es") == "none");
  CHECK(disowned_in("La piscina la lleva el ayuntamiento, no nosotros. Abierto los lunes de 9:00 a 14:00.", "es") == "hours");
  CHECK(disowned_in("Agenda (nada de esto es nuestro):\n· Mercadillo: 55 4960 0333\n· Baile: 20 % de descuento\n\nReservas: 55 4960 0334", "es") ==
        "phone offer");
  CHECK(disowned_in("20% off the ferry. It's not our ferry.", "en") == "offer");
  CHECK(disowned_in("20% off at the night market. It's not our market.", "en") == "offer");
  CHECK(disowned_in("20 % de descuento en el concierto. No es nuestro concierto.", "es") == "offer");
  CHECK(disowned_in("20% de desconto na oficina de barro. Não é nossa oficina.", "pt") == "offer");
  CHECK(disowned_in("20% off pizza. It's not our policy.", "en") == "none");
  CHECK(disowned_in("20% off on your birthday. It's not our birthday.", "en") == "none");
}

}  // namespace
}  // namespace sml::resolve
