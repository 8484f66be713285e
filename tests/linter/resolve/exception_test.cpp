#include "linter/resolve/exception.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("words that except the day or place behind them") {
  for (const char* before : {"la hora feliz no es los ", "open every day but ", "no aplica en ", "no se hace en ", "doesn't apply on ", "isn't on at ",
                             "excludes ", "a noite nao acontece na ", "happy hour takes ", "but not on ", "abierto sin la sucursal ", "no esta valida en "}) {
    CAPTURE(before);
    CHECK(excepts_next(before));
  }
  for (const char* before : {"", "la hora feliz es los ", "don't miss it on ", "it doesn't stop on ", "no te la pierdas en ", "not only on ", "no es solo los ",
                             "sin reserva en ", "abrimos sin descanso el "}) {
    CAPTURE(before);
    CHECK_FALSE(excepts_next(before));
  }
}

TEST_CASE("words that except what stands before them") {
  for (const char* behind : {", no.", " no", " no participa", " is not included", " nao vale."}) {
    CAPTURE(behind);
    CHECK(excepts_previous(behind));
  }
  for (const char* behind : {"", ": no faltes", ", no te lo pierdas", " not far from you"}) {
    CAPTURE(behind);
    CHECK_FALSE(excepts_previous(behind));
  }
}

}  // namespace
}  // namespace sml::resolve
