#include "linter/load/scalar.h"

#include <optional>
#include <string>

#include "tests/catch.h"

namespace sml::load {
namespace {

using model::Form;

template <class T>
ScalarResult read(const std::string& text, Form form) {
  T value{};
  return read_scalar(text, form, value);
}
template <>
ScalarResult read<std::string>(const std::string& text, Form form) {
  return check_text(text, form);
}

// "", or what is wrong as "moment.format".
template <class T>
std::string wrong(const std::string& text, Form form = Form::text) {
  const ScalarResult result = read<T>(text, form);
  return result ? std::string(result->expected) + '.' + std::string(result->reason) : std::string();
}

TEST_CASE("texts of every form") {
  const struct {
    Form form;
    std::string text;
    std::string wrong;
  } cases[] = {
      {Form::text, "Pizzería Napoli", ""},
      {Form::text, "123", ""},
      {Form::text, " ", "text.empty"},
      {Form::text, "", "text.empty"},
      {Form::id, "viernes-2x1", ""},
      {Form::id, "2026", ""},
      {Form::id, "no", ""},
      {Form::id, "-viernes", "id.format"},
      {Form::id, "Viernes", "id.format"},
      {Form::id, "viernes_2x1", "id.format"},
      {Form::id, "viernes 2x1", "id.format"},
      {Form::id, "reunión", "id.format"},
      {Form::email, "hola@napoli.example", ""},
      {Form::email, "ana.ruiz+x@correo.napoli.example", ""},
      {Form::email, "hola@napoli", "email.format"},
      {Form::email, "hola", "email.format"},
      {Form::email, "@napoli.example", "email.format"},
      {Form::email, "a@b@napoli.example", "email.format"},
      {Form::email, "hola @napoli.example", "email.format"},
      {Form::email, "hola@napoli.", "email.format"},
      {Form::phone, "+34 600 111 222 x12", ""},
      {Form::phone, "800 PIZZAS", ""},
      {Form::phone, "600-111-22x", "phone.format"},
      {Form::phone, "600 XXX XXX", "phone.format"},
      {Form::url, "napoli.example/reservas", ""},
      {Form::url, "https://napoli.example/?a=b#c", ""},
      {Form::url, "napoli.example y más", "url.format"},
      {Form::path, "docs/manual de crisis.md", ""},
      {Form::handle, "@pizzerianapoli", ""},
      {Form::handle, "Pizzería Napoli", ""},
      {Form::language, "es", ""},
      {Form::language, "es-MX", ""},
      {Form::language, "ES-mx", ""},
      {Form::language, "es-419", ""},
      {Form::language, "zh-Hant-TW", ""},
      {Form::language, "no", ""},
      {Form::language, "ast", ""},
      {Form::language, "ca-valencia", ""},
      {Form::language, "ca-ES-valencia", ""},
      {Form::language, "de-CH-1996", ""},
      {Form::language, "va", "language.format"},
      {Form::language, "xx", "language.format"},
      {Form::language, "en-UK", "language.format"},
      {Form::language, "zz-ES", "language.format"},
      {Form::language, "true", "language.format"},
      {Form::language, "español", "language.format"},
      {Form::language, "es_MX", "language.format"},
      {Form::language, "es-", "language.format"},
      {Form::language, "es-MX-x-napoli", "language.format"},
      {Form::language, "42", "language.format"},
      {Form::language, "../../x", "language.format"},
      {Form::country, "MX", ""},
      {Form::country, "mx", "country.format"},
      {Form::country, "XX", "country.format"},
      {Form::country, "México", "country.format"},
      {Form::currency, "MXN", ""},
      {Form::currency, "$", "currency.format"},
      {Form::currency, "mxn", "currency.format"},
      {Form::currency, "XXX", "currency.format"},
      {Form::digest, "3f9a0c21", ""},
      {Form::digest, "3F9A0C21", ""},
      {Form::digest, "3f9a0c2", "digest.format"},
      {Form::digest, "visto-bueno", "digest.format"},
      {Form::version, "0.1", ""},
      {Form::version, "2", ""},
      {Form::version, "0.10.2", ""},
      {Form::version, ".1", "version.format"},
      {Form::version, "1..2", "version.format"},
      {Form::version, "0.1-beta", "version.format"},
  };
  for (const auto& c : cases) {
    CAPTURE(static_cast<int>(c.form), c.text);
    CHECK(wrong<std::string>(c.text, c.form) == c.wrong);
  }
}

TEST_CASE("what was nearly right is offered right") {
  const struct {
    Form form;
    std::string text;
    std::optional<std::string> nearest;
  } cases[] = {
      {Form::id, "Viernes 2x1", "viernes-2x1"},
      {Form::id, "reunión_anual!", "reunion-anual"},
      {Form::id, "ピザ", std::nullopt},
      {Form::country, "mx", "MX"},
      {Form::country, "México", "MX"},
      {Form::country, "Atlántida", std::nullopt},
      {Form::currency, "eur", "EUR"},
      {Form::currency, "pesos", std::nullopt},
      {Form::language, "es_MX", "es-MX"},
      {Form::language, "español", "es"},
      {Form::language, "va", "ca-valencia"},
      {Form::language, "Valencià", "ca-valencia"},
      {Form::language, "en-UK", "en-GB"},
      {Form::language, "es-España", "es-ES"},
      {Form::language, "xx-ES", std::nullopt},
      {Form::language, "klingon", std::nullopt},
      {Form::email, "hola", std::nullopt},
  };
  for (const auto& c : cases) {
    CAPTURE(static_cast<int>(c.form), c.text);
    const ScalarResult result = check_text(c.text, c.form);
    REQUIRE(result);
    CHECK(result->nearest == c.nearest);
  }
  const struct {
    std::string text;
    std::optional<std::string> nearest;
  } truths[] = {{"yes", "true"}, {"Sí", "true"}, {"tRUE", "true"}, {"no", "false"}, {"Não", "false"},
                {"off", "false"}, {"verdadero", "true"}, {"Falso", "false"}, {"quizá", std::nullopt}};
  for (const auto& c : truths) {
    CAPTURE(c.text);
    bool value = false;
    const ScalarResult result = read_scalar(c.text, Form::text, value);
    REQUIRE(result);
    CHECK(result->nearest == c.nearest);
  }
}

TEST_CASE("moments and dates") {
  const struct {
    std::string text;
    std::string moment;
    std::string date;
  } cases[] = {
      {"2026-03-13", "", ""},
      {"2026-03-13T18:30", "", "date.format"},
      {"2026-03-13 18:30", "", "date.format"},
      {"2026-03-13T18:30:00-06:00", "", "date.format"},
      {"2026-03-13T18:30Z", "", "date.format"},
      {"2028-02-29", "", ""},
      {"2026-02-29", "moment.no_such_date", "date.no_such_date"},
      {"2026-13-01", "moment.no_such_date", "date.no_such_date"},
      {"2026-03-00", "moment.no_such_date", "date.no_such_date"},
      {"2026-03-13T24:00", "moment.no_such_time", "date.format"},
      {"2026-03-13T18:60", "moment.no_such_time", "date.format"},
      {"2026-03-13T18:30+00:60", "moment.no_such_offset", "date.format"},
      {"1969-12-31", "moment.out_of_range", "date.out_of_range"},
      {"2200-01-01", "moment.out_of_range", "date.out_of_range"},
      {"13/03/2026", "moment.format", "date.format"},
      {"13 de marzo", "moment.format", "date.format"},
      {"18:30", "moment.format", "date.format"},
      {"2026-3-13", "moment.format", "date.format"},
      {"2026-03-13T6pm", "moment.format", "date.format"},
      {"1773426600000", "moment.format", "date.format"},
      {"true", "moment.format", "date.format"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(wrong<time::WrittenMoment>(c.text) == c.moment);
    CHECK(wrong<time::Date>(c.text) == c.date);
  }
}

TEST_CASE("hours, zones, durations") {
  const struct {
    std::string text;
    std::string hours;
  } hours[] = {
      {"Mo-Fr 09:00-18:00; Sa 10:00-14:00", ""},
      {"Lu-Vi 09:00-14:00,16:00-20:00", ""},
      {"24/7", ""},
      {"off", ""},
      {"Fr 20:00-02:00", ""},
      {"PH off", ""},
      {"09:00-18:00", ""},
      {"Mo-Fr 09:00-18:00;", "hours.empty"},
      {"Lunes 09:00-18:00", "hours.bad_day"},
      {"Mo 9h-18h", "hours.bad_time"},
      {"Mo 25:00-26:00", "hours.bad_time"},
      {"Mo 09:00-09:00", "hours.bad_range"},
      {"Mo 09:00", "hours.bad_range"},
  };
  for (const auto& c : hours) {
    CAPTURE(c.text);
    CHECK(wrong<time::Hours>(c.text) == c.hours);
  }
  CHECK(wrong<time::Zone>("America/Mexico_City").empty());
  CHECK(wrong<time::Zone>("Europe/Kiev").empty());
  CHECK(wrong<time::Zone>("hora de México") == "zone.unknown");
  CHECK(wrong<time::Zone>("../etc/passwd") == "zone.unknown");
  time::Zone zone;
  CHECK(read_scalar("Europe/Berln", Form::text, zone)->nearest == "Europe/Berlin");
  for (const char* other : {"UTC-6", "GMT-3", "America/Madrid"}) CHECK_FALSE(read_scalar(other, Form::text, zone)->nearest);
  const struct {
    std::string text;
    std::int64_t seconds;
  } durations[] = {{"45m", 2700}, {"2h", 7200}, {"3d", 259200}, {"1w", 604800}, {"1h30m", 5400}};
  for (const auto& c : durations) {
    CAPTURE(c.text);
    base::Duration duration;
    CHECK_FALSE(read_scalar(c.text, Form::text, duration));
    CHECK(duration.seconds == c.seconds);
  }
  for (const std::string text : {"2", "2 h", "2 horas", "30m1h", "-2h", "1.5h", "h"}) {
    CAPTURE(text);
    CHECK(wrong<base::Duration>(text) == "duration.format");
  }
}

TEST_CASE("money and mechanics") {
  for (const std::string text : {"149 MXN", "12.50 EUR", "0 MXN"}) CHECK(wrong<model::Money>(text).empty());
  for (const std::string text : {"$149", "149", "149MXN", "149 pesos", "1,490 MXN", "149.999 MXN", "MXN 149", "-5 MXN"}) {
    CAPTURE(text);
    CHECK(wrong<model::Money>(text) == "money.format");
  }
  for (const std::string text : {"2x1", "3x2", "30%", "30 %", "12.5%", "100 MXN off", "99 MXN", "free", "free_shipping", "gift", "coupon", "other"}) {
    CAPTURE(text);
    CHECK(wrong<model::Mechanic>(text).empty());
  }
  for (const std::string text : {"1x2", "2x2", "0%", "000%", "descuento", "gratis", "100 off", "2x"}) {
    CAPTURE(text);
    CHECK(wrong<model::Mechanic>(text) == "mechanic.format");
  }
  for (const std::string text : {"101%", "120%", "1000%"}) CHECK(wrong<model::Mechanic>(text) == "mechanic.over_all");
}

TEST_CASE("truth values and whole numbers") {
  for (const std::string text : {"true", "True", "TRUE", "false", "False", "FALSE"}) {
    CAPTURE(text);
    bool value = false;
    CHECK_FALSE(read_scalar(text, Form::text, value));
    CHECK(value == (text.size() == 4));
  }
  for (const std::string text : {"yes", "no", "tRue", "Yes", "1", "sí", ""}) {
    CAPTURE(text);
    CHECK(wrong<bool>(text) == "boolean.format");
  }
  int number = 0;
  CHECK_FALSE(read_scalar("010", Form::text, number));
  CHECK(number == 10);
  for (const std::string text : {"-1", "3.5", "treinta", "30 posts", "0x10", "99999999999", "+3"}) {
    CAPTURE(text);
    CHECK(wrong<int>(text) == "whole_number.format");
  }
}

TEST_CASE("a name that is not on its list comes with the list and the nearest") {
  model::PostStatus status{};
  CHECK_FALSE(read_scalar("draft", Form::text, status));
  CHECK(status == model::PostStatus::draft);
  const ScalarResult near = read_scalar("schedule", Form::text, status);
  REQUIRE(near);
  CHECK(near->expected == "one_of");
  CHECK(near->nearest == "scheduled");
  CHECK(near->legal.named == std::vector<std::string>{"draft", "scheduled", "published"});
  const ScalarResult far = read_scalar("jamás", Form::text, status);
  REQUIRE(far);
  CHECK_FALSE(far->nearest);
  CHECK(far->legal.count == 3);
  CHECK(status == model::PostStatus::draft);
}

}  // namespace
}  // namespace sml::load
