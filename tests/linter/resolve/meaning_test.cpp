#include "linter/resolve/meaning.h"

#include <string>

#include "linter/model/world.h"
#include "linter/resolve/reading.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: N, time_zone: America/Mexico_City}
products:
- {id: margarita, name: Pizza margarita, price: 149 MXN}
- {id: calzone, name: Calzone, price: 99 MXN}
- {id: garaje, name: Plaza de garaje}
offers:
- {id: dos, name: Dos por uno, mechanic: 2x1, products: [margarita]}
- {id: todo, name: Todo al dos, mechanic: 2x1, code: TODO2X1}
- {id: treinta, name: Treinta, mechanic: 30%}
- {id: barata, name: Barata, mechanic: 119 MXN, products: [margarita]}
- {id: plaza, name: Plaza incluida, mechanic: free, products: [garaje]}
- {id: postre, name: Postre de la casa, mechanic: gift}
- {id: envio, name: A tu casa, mechanic: free_shipping}
- {id: cupon, name: Cupón de abril, mechanic: coupon, code: Abril10}
- {id: cajas, name: Sorteo de la caja sorpresa, mechanic: other}
)";

struct Facts {
  model::World world = world_of({.facts = std::string(kFacts)});
  const model::Facts& facts = *world.clients.front().facts;

  Offers offers(const std::string& ids) const {
    Offers found;
    for (const auto& offer : *facts.offers)
      if ((' ' + ids + ' ').find(' ' + *offer->id + ' ') != std::string::npos) found.push_back(&*offer);
    return found;
  }
  Products products(const std::string& ids) const {
    Products found;
    for (const auto& product : *facts.products)
      if ((' ' + ids + ' ').find(' ' + *product->id + ' ') != std::string::npos) found.push_back(&*product);
    return found;
  }
};

std::string ids_of(const Offers& offers) {
  std::string ids;
  for (const model::Offer* offer : offers) ids += (ids.empty() ? "" : " ") + *offer->id;
  return ids;
}

struct Row {
  std::string mechanic;   // as facts.yaml writes it
  std::string code;
  std::string thing;
  std::string named;      // ids
  std::string coded;
  std::string products;
  std::string entries;
  std::string meant;
};

TEST_CASE("a claim means the offers of the first way that fits") {
  const Facts facts;
  const Row table[] = {
      // a code, in any case
      {"coupon", "ABRIL10", "", "treinta", "", "", "dos", "cupon"},
      {"coupon", "NADA99", "", "", "", "", "", ""},
      // an entry of the post whose mechanic agrees, then a name
      {"2x1", "", "", "", "", "", "todo", "todo"},
      {"2x1", "", "", "todo", "", "", "dos", "dos"},
      {"2x1", "", "", "todo", "", "margarita", "", "todo"},
      {"30%", "", "", "treinta", "", "", "dos", "treinta"},
      // a code in the sentence whose offer agrees goes before any other of the same mechanic
      {"2x1", "", "", "", "todo", "margarita", "", "todo"},
      // one that only works alike goes before any other of the mechanic
      {"25%", "", "", "treinta", "", "", "", "treinta"},
      {"25%", "", "", "", "treinta", "", "", "treinta"},
      {"25%", "", "", "", "", "", "treinta", "treinta"},
      // the mechanic: the products of the sentence are the offer's
      {"2x1", "", "", "", "", "", "", "dos todo"},
      {"2x1", "", "", "", "", "margarita", "", "dos todo"},
      {"2x1", "", "", "", "", "calzone", "", "todo"},
      {"3x2", "", "", "", "", "", "", ""},
      {"25%", "", "", "", "", "", "", ""},
      {"119 MXN", "", "", "", "", "", "", "barata"},
      {"119 EUR", "", "", "", "", "", "", ""},
      {"free_shipping", "", "", "", "", "", "", "envio"},
      {"coupon", "", "", "", "", "", "", "todo cupon"},
      // free and gift are one, and name their thing by its main word
      {"free", "", "garaje", "", "", "", "", "plaza"},
      {"gift", "", "plaza", "", "", "", "", "plaza"},
      {"gift", "", "postre", "", "", "", "", "postre"},
      {"free", "", "postres", "", "", "", "", "postre"},
      {"free", "", "la de", "", "", "", "", ""},
      {"free", "", "cafe", "", "", "", "", ""},
      {"free", "", "", "", "", "garaje", "", "plaza"},
      // what nobody knows how it works is meant by who gives what it is named after
      {"gift", "", "3 cajas sorpresa", "", "", "", "", "cajas"},
      {"gift", "", "caja de ostras", "", "", "", "", ""},
      {"gift", "", "caja", "", "", "", "", ""},
      // without its thing said, nothing
      {"gift", "", "", "", "", "", "", ""},
      {"free", "", "", "", "", "", "", ""},
      // the same said otherwise: what the product costs less by it, the second one for nothing
      {"30 MXN off", "", "", "", "", "margarita", "", "barata"},
      {"30 MXN off", "", "", "", "", "", "", ""},
      {"30 MXN off", "", "", "", "", "calzone", "", ""},
      {"40 MXN off", "", "", "", "", "", "", ""},
      {"20%", "", "", "", "", "margarita", "", "barata"},
      {"free", "", "segunda", "", "", "", "", "dos"},
      {"free", "", "segundo cafe", "", "", "", "", ""},
      // whatever is entered or named, where nothing else fits
      {"3x2", "", "", "", "", "", "treinta", "treinta"},
      {"3x2", "", "", "treinta", "", "", "", "treinta"},
      {"3x2", "", "", "treinta", "cupon", "", "", "cupon"},
  };
  for (const Row& row : table) {
    CAPTURE(row.mechanic, row.code, row.thing, row.named, row.coded, row.products, row.entries);
    claims::OfferClaim claim;
    claim.mechanic = *model::parse_mechanic(row.mechanic);
    claim.code = row.code;
    claim.thing = row.thing;
    const SentenceNames sentence{facts.offers(row.named), facts.offers(row.coded), facts.products(row.products)};
    CHECK(ids_of(offers_meant(claim, sentence, facts.offers(row.entries), facts.facts)) == row.meant);
  }
}

TEST_CASE("a special price is that of a coupon to the cent, unless the sentence speaks of it") {
  const model::World world = world_of({.facts = "business: {name: N}\nproducts: [{id: quesos, name: Quesos, price: 13 EUR}]\n"
                                                "offers: [{id: web, name: Web, mechanic: 12%, code: WEB12}]\n"});
  const model::Facts& facts = *world.clients.front().facts;
  const Offers coupon{&*facts.offers->front()};
  const Products quesos{&*facts.products->front()};
  const auto meant = [&](std::string_view price, const SentenceNames& sentence) {
    claims::OfferClaim claim;
    claim.mechanic = *model::parse_mechanic(price);
    return ids_of(offers_meant(claim, sentence, {}, facts));
  };
  CHECK(meant("11 EUR", {{}, {}, quesos}).empty());
  CHECK(meant("11.44 EUR", {{}, {}, quesos}) == "web");
  CHECK(meant("11 EUR", {{}, coupon, quesos}) == "web");
  CHECK(meant("11 EUR", {coupon, {}, quesos}) == "web");
}

TEST_CASE("a bare word means what the post enters, else what its sentence names") {
  const Facts facts;
  claims::OfferClaim claim;
  claim.bare_word = true;
  CHECK(ids_of(offers_meant(claim, {facts.offers("dos"), {}, {}}, facts.offers("treinta"), facts.facts)) == "treinta");
  CHECK(ids_of(offers_meant(claim, {facts.offers("dos"), {}, {}}, {}, facts.facts)) == "dos");
  CHECK(offers_meant(claim, {}, {}, facts.facts).empty());
}

TEST_CASE("a price is the product's own or that of a special price on it") {
  const Facts facts;
  const model::Product& margarita = *facts.products("margarita").front();
  const model::Product& calzone = *facts.products("calzone").front();
  CHECK(ids_of(offers_at_price(*model::parse_money("119 MXN"), margarita, facts.facts)) == "barata");
  CHECK(offers_at_price(*model::parse_money("149 MXN"), margarita, facts.facts).empty());
  CHECK(offers_at_price(*model::parse_money("119 MXN"), calzone, facts.facts).empty());
  CHECK(offers_at_price(*model::parse_money("120 MXN"), margarita, facts.facts).empty());
  claims::OfferClaim claim;
  claim.mechanic = *model::parse_mechanic("99 MXN");
  CHECK(is_own_price(claim, {{}, {}, facts.products("calzone")}, facts.facts));
  CHECK_FALSE(is_own_price(claim, {{}, {}, facts.products("margarita")}, facts.facts));
  CHECK(is_own_price(claim, {}, facts.facts));
  claim.mechanic = *model::parse_mechanic("100 MXN off");
  CHECK_FALSE(is_own_price(claim, {}, facts.facts));
}

TEST_CASE("a price that comes to that of an offer is under it, if the offer is on everything or what the text names") {
  const auto promised = [](const std::string& text) {
    const model::World world = world_of({.facts = std::string(kFacts) + "- {id: mitad, name: Mitad, mechanic: 50%, products: [calzone]}\n"
                                                                        "- {id: cupon2, name: Otro, mechanic: 10%, code: DIEZ}\n",
                                         .posts = {"id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\nlanguage: es\ntext: " + text + '\n'}});
    const PostReading reading = PostReader(world.clients.front()).read(world.clients.front().posts.front());
    std::string ids;
    for (const Promise& promise : reading.promises) ids += promise.offer == nullptr ? "-" : *promise.offer->id;
    return ids;
  };
  CHECK(promised("Mochila, antes $200, ahora $140") == "treinta");
  CHECK(promised("Pizza margarita, cuatro a $298 en lugar de $596") == "dos");
  CHECK(promised("Pizza margarita, cuatro a $300 en lugar de $596") == "-");
  CHECK(promised("Mochila, antes $200, ahora $100") == "-");
  CHECK(promised("Mochila, antes $200, ahora $180") == "-");
  CHECK(promised("Calzone grande, antes $200, ahora $100") == "mitad");
}

TEST_CASE("a draw is no credit") {
  const model::World world = world_of({.facts = "offers:\n- {id: cuotas, name: Cuotas sin interés, mechanic: other}\n"
                                              "- {id: rifa, name: Rifa de abril, mechanic: other}\n"});
  const auto meant = [&](bool on_credit) {
    claims::OfferClaim claim;
    claim.mechanic.kind = model::Mechanic::Kind::other;
    claim.on_credit = on_credit;
    return ids_of(offers_meant(claim, {}, {}, *world.clients.front().facts));
  };
  CHECK(meant(true) == "cuotas");
  CHECK(meant(false) == "rifa");
}

TEST_CASE("among several it is the one that holds at publication, else the one that ends last") {
  const model::World world = world_of({.facts = R"(
business: {name: N, time_zone: America/Mexico_City}
offers:
- {id: enero, name: E, mechanic: 2x1, valid_from: 2026-01-01, valid_through: 2026-01-31}
- {id: marzo, name: M, mechanic: 2x1, valid_from: 2026-03-01, valid_through: 2026-03-31}
- {id: febrero, name: F, mechanic: 2x1, valid_from: 2026-02-01, valid_through: 2026-02-28, status: withdrawn}
)"});
  const model::Client& client = world.clients.front();
  Offers all;
  for (const auto& offer : *client.facts->offers) all.push_back(&*offer);
  const auto meant = [&](const char* moment) { return *chosen(all, time::instant_of(*time::parse_moment(moment), client.zone), client.zone)->id; };
  CHECK(meant("2026-01-15T10:00") == "enero");
  CHECK(meant("2026-02-15T10:00") == "marzo");
  CHECK(meant("2026-03-15T10:00") == "marzo");
  CHECK(meant("2026-06-15T10:00") == "marzo");
  CHECK(chosen({}, {}, client.zone) == nullptr);
}

}  // namespace
}  // namespace sml::resolve
