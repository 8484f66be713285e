#include "linter/resolve/hours_in_words.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

using enum model::MessageLanguage;

TEST_CASE("times alone are read without days") {
  const std::pair<std::string, std::string> table[] = {{"de 9 a 2", "09:00-14:00"}, {"9 a 14 y 16 a 20", "09:00-14:00,16:00-20:00"},
                                                       {"das 9h às 18h", "09:00-18:00"},
                                                       {"9am to 5pm", "09:00-17:00"}, {"lunes de 9 a 14", "-"},               {"Nov 9-14", "-"}, {"", "-"}};
  for (const auto& [said, times] : table) {
    CAPTURE(said);
    CHECK(times_in_words(said).value_or("-") == times);
  }
}

TEST_CASE("hours are taken as people say them, and not where a part of it is not understood") {
  const struct {
    model::MessageLanguage language;
    const char* said;
    const char* notation;
  } table[] = {
      {es, "lunes a viernes de 9 a 6", "Lu-Vi 09:00-18:00"},
      {es, "Lunes a viernes 9 a 18 hrs y sábados de 10 a 14", "Lu-Vi 09:00-18:00; Sa 10:00-14:00"},
      {es, "L-V 9-18", "Lu-Vi 09:00-18:00"},
      {es, "L-V 9-14; S 10-14", "Lu-Vi 09:00-14:00; Sa 10:00-14:00"},
      {es, "L-V 9-14 y 16-20; S 10-14; D cerrado", "Lu-Vi 09:00-14:00,16:00-20:00; Sa 10:00-14:00; Do off"},
      {es, "L-V 9-14; Z 10-14", "-"},
      {es, "todos los días de 8am a 8pm", "Lu-Do 08:00-20:00"},
      {en, "Monday to Friday 9am to 5pm", "Mo-Fr 09:00-17:00"},
      {en, "Mon-Fri 9-5, Sat 10-2", "Mo-Fr 09:00-17:00; Sa 10:00-14:00"},
      {pt, "segunda a sexta das 9h às 18h", "Mo-Fr 09:00-18:00"},
      {es, "Lu-Vi 9-18; Sa 10-14", "Lu-Vi 09:00-18:00; Sa 10:00-14:00"},
      {es, "Lu-Vi 09:00-18:00; Do cerrado", "Lu-Vi 09:00-18:00; Do off"},
      {en, "Mo 9am-5pm", "Mo 09:00-17:00"},
      {en, "Sa 10-14", "Sa 10:00-14:00"},
      {pt, "Seg-Sex 9h-18h; Sáb 10h-14h", "Mo-Fr 09:00-18:00; Sa 10:00-14:00"},
      {es, "lunes a viernes de 12 a 16", "Lu-Vi 12:00-16:00"},
      {es, "lunes a viernes de 12 a 13", "Lu-Vi 12:00-13:00"},
      {es, "Lu-Vi 09:00-14:00 y 17:00-21:00", "Lu-Vi 09:00-14:00,17:00-21:00"},
      {es, "Lu-Vi 09:00-14:00; feriados off", "Lu-Vi 09:00-14:00; PH off"},
      {pt, "Mo-Fr 09:00-18:00, exceto feriados", "Mo-Fr 09:00-18:00; PH off"},
      {pt, "segunda a sexta das 9h às 18h (exceto nos feriados)", "Mo-Fr 09:00-18:00; PH off"},
      {es, "lunes a viernes de 9 a 18 salvo los días festivos", "Lu-Vi 09:00-18:00; PH off"},
      {en, "Mon-Fri 9am-5pm except bank holidays", "Mo-Fr 09:00-17:00; PH off"},
      {en, "whenever we can, except holidays", "-"},
      {es, "Lu-Vi 9-18; PH off", "Lu-Vi 09:00-18:00; PH off"},
      {es, "24h", "24/7"},
      {pt, "24 horas", "24/7"},
      {es, "Cerrado", "off"},
      {pt, "fechado", "off"},
      {es, "9-18", "-"},
      {es, "viernes a domingo de 12 a 1", "-"},
      {en, "Mon-Fri 12 to 2 pm", "Mo-Fr 12:00-14:00"},
      {en, "Fri-Sun 12-1", "-"},
      {es, "de 9 a 6", "-"},
      {es, "lunes a viernes de 9 a 6 y los domingos según", "-"},
      {es, "cuando pueda", "-"},
      {es, "", "-"},
  };
  for (const auto& row : table) {
    CAPTURE(row.said);
    CHECK(hours_in_words(row.said, row.language).value_or("-") == row.notation);
  }
}

TEST_CASE("days alone") {
  for (const auto& [said, notation] : {std::pair<std::string, std::string>{"domingos", "Do"},
                                       {"lunes a miércoles", "Lu-Mi"},
                                       {"L-X", "Lu-Mi"},
                                       {"martes y jueves", "Ma,Ju"},
                                       {"todos los días", "Lu-Do"},
                                       {"los martes de 18 a 20", "-"},
                                       {"cuando llueve", "-"},
                                       {"", "-"}}) {
    CAPTURE(said);
    CHECK(days_in_words(said, es).value_or("-") == notation);
  }
  CHECK(days_in_words("Mondays", en).value_or("-") == "Mo");
  CHECK(days_in_words("terças e quintas", pt).value_or("-") == "Tu,Th");
}

TEST_CASE("a lone M may be more than one day") {
  for (const std::string_view said : {"M", "M 16:00-20:00", "L, M y V de 9 a 18", "M, J 9-18"}) CHECK(says_lone_m(said));
  for (const std::string_view said : {"M y J 16:00-20:00", "L M M J V 9 a 18", "L,M,X,J,V 9-18", "Mo 9-18", "martes 9-18"}) CHECK_FALSE(says_lone_m(said));
}

TEST_CASE("hours in another language are shown in the reader's") {
  CHECK(hours_in_any_words("Mo-Fr 9-18", es).value_or("-") == "Lu-Vi 09:00-18:00");
  CHECK(hours_in_any_words("seg a sex das 9h às 18h", es).value_or("-") == "Lu-Vi 09:00-18:00");
  CHECK(hours_in_any_words("lunes a viernes de 9 a 6", en).value_or("-") == "Mo-Fr 09:00-18:00");
  CHECK(hours_in_any_words("Lu-Vi 9-18", pt).value_or("-") == "Mo-Fr 09:00-18:00");
  CHECK(hours_in_any_words("L M M J V 9 a 18", es).value_or("-") == "Lu,Ma,Mi,Ju,Vi 09:00-18:00");
  CHECK(hours_in_any_words("L-M-M-J-V 9 a 18", es).value_or("-") == "Lu,Ma,Mi,Ju,Vi 09:00-18:00");
  CHECK(hours_in_any_words("L, M, M, J y V 9-18", es).value_or("-") == "Lu,Ma,Mi,Ju,Vi 09:00-18:00");
  CHECK(hours_in_any_words("L,M,X,J,V 9-18", es).value_or("-") == "Lu,Ma,Mi,Ju,Vi 09:00-18:00");
  CHECK(hours_in_any_words("L, M y V de 9 a 18", es).value_or("-") == "-");   // Tuesday or Wednesday
  CHECK(hours_in_any_words("M 09:00-18:00", es).value_or("-") == "-");
  CHECK(hours_in_any_words("M-S 9-18", es).value_or("-") == "Ma-Sa 09:00-18:00");
  CHECK(hours_in_any_words("L-V 9-18", es).value_or("-") == "Lu-Vi 09:00-18:00");
  CHECK(hours_in_any_words("cuando pueda", es).value_or("-") == "-");
}

}  // namespace
}  // namespace sml::resolve
