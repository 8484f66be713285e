#include "linter/resolve/email_domain.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("an e-mail lies near another's domain where one is written nearly as the other is") {
  struct Case {
    const char* email;
    const char* own;
    bool is_near;
  };
  constexpr Case kCases[] = {
      {"pedidos@napoli.example", "hola@napoli.example", true},
      {"pedidos@napolli.example", "hola@napoli.example", true},
      {"pedidos@napoli.com.mx", "hola@napoli.example", true},
      {"pedidos@tienda.napoli.example", "hola@napoli.example", true},
      {"hola@napolipizza.example", "hola@napoli.example", true},
      {"pedidos@napolipizza.example", "hola@napoli.example", false},
      {"hola@nap.example", "hola@napoli.example", false},
      {"info@ayuntamiento.example", "hola@napoli.example", false},
  };
  for (const Case& one : kCases) {
    CAPTURE(one.email, one.own);
    CHECK(is_near_domain(one.email, one.own) == one.is_near);
  }
}

TEST_CASE("a provider's e-mail may be anybody's, one near a website the business's") {
  struct Case {
    const char* email;
    bool may_be_own;
  };
  constexpr Case kCases[] = {
      {"pizzeria@gmail.com", true},
      {"pizzeria@proton.me", true},
      {"hola@napoli.example", true},
      {"hola@napoli.com.mx", true},
      {"info@ayuntamiento.example", false},
  };
  model::Business business;
  business.websites->emplace_back().value = "https://www.napoli.example/carta";
  for (const Case& one : kCases) {
    CAPTURE(one.email);
    CHECK(may_be_own_domain(one.email, business) == one.may_be_own);
  }
}

}  // namespace
}  // namespace sml::resolve
