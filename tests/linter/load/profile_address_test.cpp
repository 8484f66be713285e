#include "linter/load/profile_address.h"

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("the address of a profile tells its handle") {
  const struct {
    const char* text;
    bool is_profile;
    const char* handle;
  } table[] = {
      {"https://instagram.com/napoli", true, "@napoli"},
      {"HTTPS://www.Instagram.com/napoli.mx/?hl=es", true, "@napoli.mx"},
      {"x.com/napoli", true, "@napoli"},
      {"https://www.tiktok.com/@napoli", true, "@napoli"},
      {"https://mastodon.social/@napoli", true, "@napoli@mastodon.social"},
      {"https://www.linkedin.com/company/napoli", true, ""},
      {"https://facebook.com/profile.php?id=12", true, ""},
      {"https://wa.me/525512345678", true, ""},
      {"instagr.am/napoli", true, "@napoli"},
      {"https://fb.me/napoli", true, "@napoli"},
      {"https://m.youtube.com/napoli", true, "@napoli"},
      {"pinterest.com.mx/napoli", true, "@napoli"},
      {"mas.to/@napoli", true, "@napoli@mas.to"},
      {"https://www.pinterest.es/napoli/pizzas", true, ""},
      {"https://napoli.example/blog", false, ""},
      {"napoli.bsky.social", false, ""},
      {"https://g.page/napoli", false, ""},
      {"@napoli@mastodon.social", false, ""},
      {"@napoli", false, ""},
      {"hola@napoli.example", false, ""},
      {"Pizzería Napoli", false, ""},
      {"", false, ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    CHECK(is_profile_address(row.text) == row.is_profile);
    CHECK(handle_in_address(row.text).value_or("") == row.handle);
  }
}

}  // namespace
}  // namespace sml::load
