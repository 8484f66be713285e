#include "linter/resolve/weekdays.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

std::string days(std::string_view words) {
  const Weekdays named = weekdays_named(words);
  std::string out;
  for (std::size_t day = 0; day < named.size(); ++day) out += named.test(day) ? "MTWTFSS"[day] : '-';
  return out;
}

TEST_CASE("the weekdays that words take out") {
  const struct {
    std::string_view folded;
    Weekdays out;
  } table[] = {
      {"menos el lunes", 0b0000001}, {"salvo los lunes y martes", 0b0000011}, {"every day but monday", 0b0000001},
      {"weekends excluded", 0b1100000}, {"exceto aos domingos", 0b1000000}, {"todos los lunes", 0}, {"we open on monday, but the kitchen does not", 0},
  };
  for (const auto& row : table) {
    CAPTURE(row.folded);
    CHECK(weekdays_excepted(row.folded) == row.out);
  }
}

TEST_CASE("the weekdays that recur in words") {
  const struct {
    std::string_view words;
    std::string days;
  } table[] = {
      {"todos los martes", "-T-----"},
      {"martes y jueves", "-T-T---"},
      {"de lunes a jueves", "MTWT---"},
      {"viernes a domingo", "----FSS"},
      {"sábado a lunes", "M----SS"},
      {"los jueves de marzo", "---T---"},
      {"entre semana", "MTWTF--"},
      {"los fines de semana", "-----SS"},
      {"todos los días", "MTWTFSS"},
      {"Tuesdays", "-T-----"},
      {"Mon-Thu", "MTWT---"},
      {"every Monday and Friday", "M---F--"},
      {"toda terça", "-T-----"},
      {"de segunda a sexta", "MTWTF--"},
      {"às quintas-feiras", "---T---"},
      {"cada noche", "-------"},
      {"", "-------"},
  };
  for (const auto& row : table) {
    CAPTURE(row.words);
    CHECK(days(row.words) == row.days);
  }
}

}  // namespace
}  // namespace sml::resolve
