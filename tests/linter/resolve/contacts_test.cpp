#include "linter/resolve/contacts.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("telephone numbers are the same however they are written") {
  struct Case {
    const char* one;
    const char* other;
    const char* country;
    bool same;
  };
  constexpr Case kCases[] = {
      {"55 1234 5678", "+52 55 1234 5678", "MX", true},
      {"+52 1 55 1234 5678", "+52 55 1234 5678", "MX", true},
      {"044 55 1234 5678", "+52 55 1234 5678", "MX", true},
      {"1234-5678", "+52 55 1234 5678", "MX", true},
      {"(55) 1234-5678 ext. 12", "5512345678", "MX", true},
      {"55 1234 5687", "+52 55 1234 5678", "MX", false},
      {"33 1234 5678", "+52 55 1234 5678", "MX", false},
      {"954 11 22 33", "+34 954 11 22 33", "ES", true},
      {"0034 954112233", "+34 954 11 22 33", "ES", true},
      {"954 11 22 44", "+34 954 11 22 33", "ES", false},
      {"(48) 99912-3434", "+55 48 99912 3434", "BR", true},
      {"048 99912-3434", "+55 48 99912 3434", "BR", true},
      {"99912-3434", "+55 48 99912 3434", "BR", true},
      {"99912-3443", "+55 48 99912 3434", "BR", false},
      {"011 4567-8900", "+54 11 4567 8900", "AR", true},
      {"+54 9 341 555 1234", "0341 555-1234", "AR", true},
      {"9 8765 4321", "+56 9 8765 4321", "CL", true},
      {"0341 15 555 1234", "+54 341 555 1234", "AR", true},
      {"15 421 7788", "+54 341 421 7788", "AR", true},
      {"15-421-7788", "+54 9 341 421 7788", "AR", true},
      {"15 421 7789", "+54 341 421 7788", "AR", false},
      {"01225 496 0123", "+44 117 496 0123", "GB", false},
      {"01117 496 0123", "+44 117 496 0123", "GB", true},
      {"496 0123", "+44 117 496 0123", "GB", true},
      {"03456 555 1234", "+54 341 555 1234", "AR", false},
      {"55 123 4567", "+52 999 123 4567", "MX", false},
      {"555 1234", "555 1234", "", true},
      {"", "555 1234", "", false},
      {"911", "911", "MX", false},
  };
  for (const auto& [one, other, country, same] : kCases) {
    CAPTURE(one, other);
    CHECK(is_same_phone(one, other, country) == same);
    CHECK(is_same_phone(other, one, country) == same);
  }
  CHECK(is_short_number("911"));
  CHECK(is_short_number("*123"));
  CHECK_FALSE(is_short_number("1234-5678"));
}

TEST_CASE("e-mails are the same in any case") {
  CHECK(is_same_email("Hola@Napoli.example", "hola@napoli.example"));
  CHECK_FALSE(is_same_email("hola@napoli.example", "hola@nappoli.example"));
}

TEST_CASE("the number that a link opens a chat with") {
  CHECK(phone_of_link("https://wa.me/525512345678") == "+525512345678");
  CHECK(phone_of_link("https://wa.me/525512345678?text=Hola%202") == "+525512345678");
  CHECK(phone_of_link("https://api.whatsapp.com/send?phone=525512345678") == "+525512345678");
  CHECK(phone_of_link("https://api.whatsapp.com/send/?text=Hola&phone=%2B525512345678") == "+525512345678");
  CHECK(phone_of_link("https://wa.me/message/ABC123").empty());
  CHECK(phone_of_link("https://api.whatsapp.com/send?text=12345678").empty());
  CHECK(phone_of_link("https://napoli.example/525512345678").empty());
}

}  // namespace
}  // namespace sml::resolve
