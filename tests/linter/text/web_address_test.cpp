#include "linter/text/web_address.h"

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("addresses are compared by host and path") {
  struct Row {
    std::string_view link, host, path;
  };
  const Row table[] = {
      {"https://www.Napoli.example/Reservas/?x=1#a", "napoli.example", "/reservas"},
      {"napoli.example", "napoli.example", ""},
      {"http://ana@napoli.example:8080/", "napoli.example", ""},
      {"napoli.example./menu", "napoli.example", "/menu"},
      {"napoli.example/?u=https://otra.example/x", "napoli.example", ""},
      {"archivo.example/web/https://otra.example", "archivo.example", "/web/https://otra.example"},
  };
  for (const Row& row : table) {
    CAPTURE(row.link);
    const WebAddress address = web_address(row.link);
    CHECK(address.host == row.host);
    CHECK(address.path == row.path);
  }
  CHECK(is_host_or_below("carta.napoli.example", "napoli.example"));
  CHECK_FALSE(is_host_or_below("otranapoli.example", "napoli.example"));
  CHECK_FALSE(is_host_or_below("napoli.example", ""));
  CHECK(is_page_or_below(web_address("napoli.example/menu/hoy"), web_address("napoli.example/menu")));
  CHECK_FALSE(is_page_or_below(web_address("napoli.example/menus"), web_address("napoli.example/menu")));
}

TEST_CASE("what a browser follows is a web address") {
  for (const std::string_view address : {"napoli.example", "https://napoli.example/reservas?x=1#a", "HTTP://napoli.example", "www.piña.example/carta",
                                         "napoli.example:8080/a",
                                         "https://ana:clave@napoli.example/", "xn--pia-8ma.example", "https://tienda.example/p?filtro[color]=rojo",
                                         "napoli.example/a|b^c", "napoli.example/?u=https://otra.example/y"}) {
    CAPTURE(address);
    CHECK(is_web_address(address));
  }
  for (const std::string_view other : {"", "https://", "napoli", "//napoli.example/x", "file:///etc/passwd", "mailto:hola@napoli.example",
                                       "javascript:alert(1)", "htp:/napoli.example", "http://[::1]/x", "https://napoli.example/{{pagina}}", "{{url}}", "[LINK]",
                                       "napoli.example/a b", "napoli..example", ".example", "napoli.example:/a", "ftp://napoli.example", "napoli.example\\a"}) {
    CAPTURE(other);
    CHECK_FALSE(is_web_address(other));
  }
}

}  // namespace
}  // namespace sml::text
