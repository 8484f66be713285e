#include "linter/resolve/other_sums.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("donations, deposits and vouchers are no price") {
  struct Row {
    std::string before;
    std::string behind;
    bool other;
  };
  const Row table[] = {
      {"", " de cada \x01 van al refugio patitas.", true},
      {"", " from every pair of \x01 goes to the shelter.", true},
      {"a cada \x01, ", " vao para o abrigo.", true},
      {"por cada \x01 donamos ", " al refugio.", true},
      {"for every \x01 we donate ", ".", true},
      {"reserva tus \x01 con ", " de senal.", true},
      {"reserve \x01 with a ", " deposit.", true},
      {"reserve \x01 with a ", " non-refundable deposit.", true},
      {"aparta tus \x01 con ", ".", true},
      {"con ", " apartas tus \x01.", true},
      {"con solo ", " reservas tus \x01.", true},
      {"trade in your old \x01 for a ", " voucher.", true},
      {"entrega tus viejas \x01 y te damos ", ".", true},
      {"con tus \x01 recibe ", " en tu monedero.", true},
      {"every \x01 sold gives ", " to the shelter.", true},
      {"reserva tus \x01 por ", ".", false},
      {"reserva tus \x01 a ", ", aparta tu cita.", false},
      {"book your \x01 for ", " today.", false},
      {"\x01 a ", " van a volar.", false},
      {"\x01 a ", " y donamos a patitas.", false},
      {"\x01 ", " en efectivo.", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.before, row.behind);
    CHECK(is_other_sum(row.before, row.behind) == row.other);
  }
}

TEST_CASE("portions and things for a product are not the product") {
  struct Row {
    std::string before;
    bool apart;
  };
  const Row table[] = {
      {"media racion de ", true},
      {"una porcion de nuestra ", true},
      {"medio ", true},
      {"1/4 de ", true},
      {"un palito de ", true},
      {"mini ", true},
      {"a slice of ", true},
      {"half a ", true},
      {"fatia de ", true},
      {"cama supletoria en la ", true},
      {"cera para ", true},
      {"cepillo especial para ", true},
      {"el envio de tu ", true},
      {"extra de queso en tu ", true},
      {"add a glass of house red to any ", true},
      {"agrega queso a tu ", true},
      {"upgrade your ", true},
      {"trade in your old ", true},
      {"haz doble tu ", true},
      {"resoling your ", true},
      {"te llevamos la ", true},
      {"consulta de ", true},
      {"bocadillo de ", true},
      {"cafe con ", true},
      {"coffee and ", true},
      {"fries with any ", true},
      {"", false},
      {"nuestra ", false},
      {"disfruta de ", false},
      {"promo de ", false},
      {"precio de las ", false},
      {"plato de ", false},
      {"ven a por tus ", false},
      {"listos para la ", false},
      {"hoy es buen dia para ", false},
      {"agrega una ", false},
      {"envio gratis en tu ", false},
      {"noche en ", false},
      {"a ver la media: ", false},
  };
  for (const Row& row : table) {
    CAPTURE(row.before);
    CHECK(names_part_or_extra(row.before) == row.apart);
  }
}

TEST_CASE("what is added between a name and a sum") {
  CHECK(adds_something(" agregale queso por "));
  CHECK(adds_something(" con extra de queso a "));
  CHECK_FALSE(adds_something(" a solo "));
  CHECK_FALSE(adds_something(" extra virgen a "));
}

}  // namespace
}  // namespace sml::resolve
