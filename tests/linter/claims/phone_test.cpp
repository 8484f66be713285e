#include "linter/claims/phone.h"

#include <string>

#include "linter/claims/numbering_plan.h"
#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

// "+34 600 123 456 [+34600123456]; 4567-8900 []".
std::string phones_in(std::string_view text, std::string_view language, std::string_view country) {
  std::string shown;
  for (const Claim& claim : extract(text, {language, country, ""}).found)
    if (const auto* phone = claim.as<PhoneClaim>()) shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " [" + phone->normalized + "]");
  return shown;
}

struct Row {
  const char* country;
  std::string text;
  std::string phones;
};

TEST_CASE("telephone numbers as posts write them") {
  const Row table[] = {
      {"", "Llama al +34 600 12 34 56 hoy", "+34 600 12 34 56 [+34600123456]"},
      {"", "+52 1 (55) 1234-5678", "+52 1 (55) 1234-5678 [+525512345678]"},
      {"", "+44 (0) 20 7946 0018", "+44 (0) 20 7946 0018 [+442079460018]"},
      {"", "0034 915 123 456", "0034 915 123 456 [+34915123456]"},
      {"", "(+351) 912 345 678", "(+351) 912 345 678 [+351912345678]"},
      {"US", "Pre-order today: (212) 555-0182", "(212) 555-0182 [+12125550182]"},
      {"ES", "Reservas: 915 12 34 56.", "915 12 34 56 [+34915123456]"},
      {"ES", "Info en 600-123-456", "600-123-456 [+34600123456]"},
      {"ES", "Atención en 900 123 456", "900 123 456 [+34900123456]"},
      {"ES", "Tel. 600123456", "600123456 [+34600123456]"},
      {"ES", "☎️ 91.512.34.56", "91.512.34.56 [+34915123456]"},
      {"MX", "WhatsApp 55 1234 5678", "55 1234 5678 [+525512345678]"},
      {"MX", "Tel:\n(222) 123 45 67", "(222) 123 45 67 [+522221234567]"},
      {"MX", "Ven a la casa 01 800 123 4567", "01 800 123 4567 [+528001234567]"},
      {"MX", "Pedidos al 1234 5678", "1234 5678 []"},
      {"AR", "Cel 11 15 2345-6789", "11 15 2345-6789 [+5491123456789]"},
      {"AR", "(0341) 15-234-5678", "(0341) 15-234-5678 [+5493412345678]"},
      {"AR", "Llamá al 4567-8900", "4567-8900 []"},
      {"AR", "0800-555-1234", "0800-555-1234 [+548005551234]"},
      {"CL", "Escríbenos al 9 8765 4321", "9 8765 4321 [+56987654321]"},
      {"CO", "Línea gratis 01 8000 123456", "01 8000 123456 [+5718000123456]"},
      {"CO", "Domicilios 300 123 4567", "300 123 4567 [+573001234567]"},
      {"PE", "Pedidos (01) 234 5678", "(01) 234 5678 [+5112345678]"},
      {"EC", "099 123 4567", "099 123 4567 [+593991234567]"},
      {"UY", "Por WhatsApp al 099 123 456", "099 123 456 [+59899123456]"},
      {"VE", "0414-1234567", "0414-1234567 [+584141234567]"},
      {"CR", "Llámenos: 2222-3344", "2222-3344 [+50622223344]"},
      {"PA", "Tel. 223-4567", "223-4567 [+5072234567]"},
      {"BR", "Zap (11) 98765-4321", "(11) 98765-4321 [+5511987654321]"},
      {"BR", "Ligue 4004-1234", "4004-1234 []"},
      {"BR", "Fone 011 3456-7890 ramal 12", "011 3456-7890 ramal 12 [+551134567890]"},
      {"BR", "0300 123 4567", "0300 123 4567 [+553001234567]"},
      {"US", "Call us: 305-555-0134", "305-555-0134 [+13055550134]"},
      {"US", "1-800-555-0134 ext. 5", "1-800-555-0134 ext. 5 [+18005550134]"},
      {"US", "Text 555-0134", "555-0134 []"},
      {"GB", "Book on 020 7946 0018 or pop in", "020 7946 0018 [+442079460018]"},
      {"IE", "01 234 5678", "01 234 5678 [+35312345678]"},
      {"NZ", "021 123 4567 works too", "021 123 4567 [+64211234567]"},
      {"", "Llama al 911 o marca 123.", "911 []; 123 []"},
      {"ES", "Tel. 915 123 456 / 600 123 456", "915 123 456 [+34915123456]; 600 123 456 [+34600123456]"},
      {"BR", "(41) 3333-4444 / 99999-8888", "(41) 3333-4444 [+554133334444]; 99999-8888 []"},
      {"PE", "Ref. 5512 · 987 654 321 y (01) 234 5678", "987 654 321 [+51987654321]; (01) 234 5678 [+5112345678]"},
      {"GB", "Call 0161 496 0000. 12 tables left", "0161 496 0000 [+441614960000]"},
      {"AR", "Tel 4567-8900/4567-8901", "4567-8900 []; 4567-8901 []"},
      {"MX", "5️⃣5️⃣ 1️⃣2️⃣3️⃣4️⃣ 5️⃣6️⃣7️⃣8️⃣", "5️⃣5️⃣ 1️⃣2️⃣3️⃣4️⃣ 5️⃣6️⃣7️⃣8️⃣ [+525512345678]"},
  };
  for (const Row& row : table) {
    CAPTURE(row.country, row.text);
    CHECK(phones_in(row.text, "es", row.country) == row.phones);
  }
}

TEST_CASE("what is no telephone number") {
  const char* table[] = {
      "$ 12 345 678", "Ahora $5512345678", "12.345.678 visitas", "Gana 600 700 800 pesos", "€600 123 456", "600 123 456 €", "15-03-2026",
      "2026/03/15", "15.03.26 20.03.26", "2025-2026", "2020 2021", "Llama hoy 15/03/2026", "10:00-18:00", "de 10 a 18 h", "24/7",
      "Pedido n.º 5512345678", "Reserva 5512345678", "Folio: 5512345678", "Cuenta 600 123 456", "Tarjeta 4111 1111 1111 1111", "RFC 123 456 7890",
      "#600123456", "4111 1111 1111 1111", "ISBN 978 84 376 0494 7", "Calle 12 34 56", "1.234.567,50", "3-2-1 2-1", "Llama hoy y gana 1000000 pesos",
      "versión 10.15.7.1", "Tel 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "192.168.10.20", "Llama, mi CPF 123.456.789-09", "Ligue 123.456.789-09",
      "Llama y gana 10.000.000", "2500-3000 colones", "Llama. CP 441001234", "3000000", "a600123456", "600123456b", "12345678901234567890",
      "Marca 100 % local", "Llama ya: 100 clientes", "El 13 14 15 16 de marzo", "+1000", "+10.000.000", "2x1 3x2 10 20 30 40", "Llámanos de 9 a 14",
  };
  for (const char* text : table) {
    for (const char* country : {"", "ES", "MX", "BR"}) {
      CAPTURE(text, country);
      CHECK(phones_in(text, "es", country).empty());
    }
  }
}

TEST_CASE("nothing else is read out of a telephone number") {
  CHECK(times_in("Tel. 12 03 20 26", "es", "MX", {}).empty());
  CHECK(offers_in("Llama al 55 2111 3222", "es", "MX").empty());
}

TEST_CASE("numbers worldwide") {
  CHECK(national_in_e164("912345678", "ES") == "+34912345678");
  CHECK(national_in_e164("34912345678", "ES") == "+34912345678");
  CHECK(national_in_e164("512345678", "ES").empty());
  CHECK(national_in_e164("912345678", "XX").empty());
  CHECK(national_in_e164("", "ES").empty());
  CHECK(international_in_e164("5215512345678") == "+525512345678");
  CHECK(international_in_e164("4402079460018") == "+442079460018");
  CHECK(international_in_e164("390612345678") == "+390612345678");
  CHECK(international_in_e164("1234567").empty());
  CHECK(international_in_e164("0123456789").empty());
}

}  // namespace
}  // namespace sml::claims
