#include "linter/model/money.h"

#include <string>

#include "linter/model/countries.h"
#include "tests/catch.h"

namespace sml::model {
namespace {

TEST_CASE("money") {
  const struct {
    std::string text;
    std::int64_t hundredths;
    std::string currency;
    std::string written;
  } cases[] = {
      {"149 MXN", 14900, "MXN", "149 MXN"},
      {"149.00 MXN", 14900, "MXN", "149 MXN"},
      {"12.5 EUR", 1250, "EUR", "12.50 EUR"},
      {"12.50 EUR", 1250, "EUR", "12.50 EUR"},
      {"12.05 EUR", 1205, "EUR", "12.05 EUR"},
      {"0 MXN", 0, "MXN", "0 MXN"},
      {"0.99 USD", 99, "USD", "0.99 USD"},
      {"15000 COP", 1500000, "COP", "15000 COP"},
      {"9999999999 CLP", 999999999900, "CLP", "9999999999 CLP"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const auto money = parse_money(c.text);
    REQUIRE(money);
    CHECK(money->hundredths == c.hundredths);
    CHECK(money->currency == c.currency);
    CHECK(written(*money) == c.written);
  }
}

TEST_CASE("what is no money") {
  for (const std::string text : {"", "149", "MXN", "$149", "149MXN", "149  MXN", " 149 MXN", "149 mxn", "149 XYZ", "149 MXN ", "1,490 MXN", "149.999 MXN",
                                 "149. MXN", ".5 MXN", "-1 MXN", "99999999999 MXN", "149 M N", "149 MXN off"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_money(text));
  }
}

TEST_CASE("codes of currencies and countries") {
  for (const std::string code : {"MXN", "EUR", "ARS", "CLP", "PEN", "COP", "BRL", "USD", "GTQ", "ZWG"}) CHECK(is_currency(code));
  for (const std::string code : {"", "MX", "MXNN", "mxn", "XXX", "XAU", "N N", "AED AFN"}) CHECK_FALSE(is_currency(code));
  for (const std::string code : {"MX", "ES", "AR", "CL", "PE", "CO", "US", "BR", "GT", "VE"}) CHECK(is_country(code));
  for (const std::string code : {"", "M", "mx", "MEX", "XX", "UK", "D E"}) CHECK_FALSE(is_country(code));
}

TEST_CASE("mechanics") {
  using Kind = Mechanic::Kind;
  const struct {
    std::string text;
    Kind kind;
    std::string written;
  } cases[] = {
      {"2x1", Kind::n_for_m, "2x1"},
      {"3X2", Kind::n_for_m, "3x2"},
      {"10x9", Kind::n_for_m, "10x9"},
      {"30%", Kind::percent, "30%"},
      {"30 %", Kind::percent, "30%"},
      {"12.5%", Kind::percent, "12.5%"},
      {"12.05%", Kind::percent, "12.05%"},
      {"100%", Kind::percent, "100%"},
      {"100 MXN off", Kind::amount_off, "100 MXN off"},
      {"99 MXN", Kind::special_price, "99 MXN"},
      {"free", Kind::free, "free"},
      {"free_shipping", Kind::free_shipping, "free_shipping"},
      {"gift", Kind::gift, "gift"},
      {"coupon", Kind::coupon, "coupon"},
      {"other", Kind::other, "other"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const auto mechanic = parse_mechanic(c.text);
    REQUIRE(mechanic);
    CHECK(mechanic->kind == c.kind);
    CHECK(written(*mechanic) == c.written);
    CHECK(parse_mechanic(written(*mechanic)) == mechanic);
  }
  CHECK(parse_mechanic("3x2")->take == 3);
  CHECK(parse_mechanic("3x2")->pay == 2);
  CHECK(parse_mechanic("12.5%")->percent_hundredths == 1250);
  CHECK(parse_mechanic("100 MXN off")->money == Money{10000, "MXN"});
}

TEST_CASE("what is no mechanic") {
  for (const std::string text :
       {"", "1x1", "1x2", "2x0", "x1", "2x", "2x1x1", "0%", "100.01%", "%", "-5%", "gratis", "off", " off", "100 off", "Free", "99999x1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_mechanic(text));
  }
}

}  // namespace
}  // namespace sml::model
