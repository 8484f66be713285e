#include "linter/resolve/terms.h"

#include <string>

#include "linter/claims/extract.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: N, country: MX, currency: MXN}
products:
- {id: margarita, name: Margarita, price: 150 MXN}
- {id: agua, name: Agua, price: 30 MXN}
offers:
- {id: dos, name: A, mechanic: 2x1, code: DOS2}
- {id: tres, name: B, mechanic: 3x2}
- {id: veinte, name: C, mechanic: 20%, products: [margarita]}
- {id: treinta, name: D, mechanic: 30%}
- {id: menu, name: E, mechanic: 139 MXN}
- {id: juntas, name: J, mechanic: 160 MXN, products: [margarita, agua]}
- {id: menos, name: F, mechanic: 50 MXN off}
- {id: envio, name: G, mechanic: free_shipping}
- {id: cupon, name: H, mechanic: coupon}
- {id: sorteo, name: I, mechanic: other}
- {id: gratis, name: K, mechanic: free, products: [agua]}
- {id: tercio, name: L, mechanic: 34%}
)";

TEST_CASE("the terms that a claim states against those of an offer") {
  const struct {
    std::string text;
    std::string offer;
    Terms terms;
  } table[] = {
      {"2x1", "dos", Terms::same},
      {"3x2", "dos", Terms::other},
      {"mitad de precio", "dos", Terms::same},
      {"la segunda va gratis", "dos", Terms::same},
      {"refresco gratis", "dos", Terms::other},
      {"código DOS2", "dos", Terms::same},
      {"código dos2", "dos", Terms::same},
      {"código TRES3", "dos", Terms::other},
      {"código TRES3", "tres", Terms::unknown},
      {"$30 de descuento", "veinte", Terms::same},
      {"$31 de descuento", "veinte", Terms::other},
      {"33% de descuento", "tres", Terms::same},
      {"un tercio de descuento", "tercio", Terms::same},
      {"33% de descuento", "tercio", Terms::other},
      {"un tercio de descuento", "tres", Terms::same},
      {"un tercio de descuento", "treinta", Terms::other},
      {"un quinto de descuento", "veinte", Terms::same},
      {"un cuarto de descuento", "veinte", Terms::other},
      {"20% de descuento", "veinte", Terms::same},
      {"hasta 20% de descuento", "veinte", Terms::same},
      {"25% de descuento", "veinte", Terms::other},
      {"a solo $120", "veinte", Terms::same},
      {"a solo $100", "veinte", Terms::other},
      {"$30 de descuento", "veinte", Terms::same},
      {"a solo $100", "treinta", Terms::unknown},
      {"$31 de descuento", "treinta", Terms::other},
      {"2x1", "treinta", Terms::other},
      {"a solo $139", "menu", Terms::same},
      {"a solo $149", "menu", Terms::other},
      {"20% de descuento", "menu", Terms::other},
      {"$20 de descuento", "juntas", Terms::same},
      {"$25 de descuento", "juntas", Terms::other},
      {"$50 de descuento", "menos", Terms::same},
      {"$80 de descuento", "menos", Terms::other},
      {"envío gratis", "envio", Terms::same},
      {"20% de descuento", "envio", Terms::other},
      {"20% de descuento", "cupon", Terms::unknown},
      {"2x1", "sorteo", Terms::unknown},
      {"$30 de descuento", "gratis", Terms::same},
      {"$20 de descuento", "gratis", Terms::other},
      {"gran promo", "dos", Terms::unknown},
      {"participa en el sorteo", "dos", Terms::unknown},
  };
  const model::World world = world_of({.facts = std::string(kFacts)});
  const model::Facts& facts = *world.clients.front().facts;
  for (const auto& row : table) {
    CAPTURE(row.text, row.offer);
    const claims::Claims claims = claims::extract(row.text, {"es", "MX", "MXN"});
    const claims::OfferClaim* stated = nullptr;
    for (const claims::Claim& claim : claims.found)
      if (stated == nullptr) stated = claim.as<claims::OfferClaim>();
    REQUIRE(stated != nullptr);
    for (const auto& offer : *facts.offers)
      if (*offer->id == row.offer) CHECK(compare_terms(*stated, *offer, facts) == row.terms);
  }
}

TEST_CASE("what a product costs under an offer") {
  const model::World world = world_of({.facts = std::string(kFacts)});
  const model::Facts& facts = *world.clients.front().facts;
  const model::Product& margarita = *facts.products->front();
  const auto is_so = [&](auto is_it, std::string_view amount, std::string_view id) {
    for (const auto& offer : *facts.offers)
      if (*offer->id == id) return is_it(*model::parse_money(amount), *offer, *margarita.price);
    return false;
  };
  const auto is_under = [&](std::string_view amount, std::string_view id) { return is_so(is_price_under, amount, id); };
  CHECK(is_under("120 MXN", "veinte"));
  CHECK(is_under("119.90 MXN", "veinte"));
  CHECK_FALSE(is_under("110 MXN", "veinte"));
  CHECK_FALSE(is_under("120 USD", "veinte"));
  CHECK(is_under("100 MXN", "menos"));
  CHECK_FALSE(is_under("139 MXN", "menu"));
  CHECK_FALSE(is_under("75 MXN", "dos"));
  CHECK(is_under("300 MXN", "tres"));       // all three
  CHECK_FALSE(is_under("150 MXN", "dos"));  // the plain price
  CHECK(is_so(is_exactly_under, "120 MXN", "veinte"));
  CHECK_FALSE(is_so(is_exactly_under, "119.90 MXN", "veinte"));
}

}  // namespace
}  // namespace sml::resolve
