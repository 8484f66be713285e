#include "linter/load/meant_list.h"

#include "linter/model/contract.h"
#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("entries one behind the other are the list that was meant, with every word") {
  using model::Form;
  const EntryKind words = entry_kind<std::string>(Form::text), people = entry_kind<std::string>(Form::contract_person),
                  languages = entry_kind<std::string>(Form::language);
  const EntryKind cases = entry_kind<model::ApprovalCase>(Form::text), prose = entry_kind<base::MappedText>(Form::text),
                  days = entry_kind<time::Date>(Form::text);
  const struct {
    const EntryKind& kind;
    std::string written;
    std::string list;
  } table[] = {
      {words, "barato, económico", "[barato, económico]"},
      {words, "barato, económico y \"el mejor del mundo\"", "[barato, económico, el mejor del mundo]"},
      {words, "pan y vino", "[pan y vino]"},
      {words, "barato,", "[barato]"},
      {words, "sí, o no: nunca", "[sí, \"o no: nunca\"]"},
      {people, "Vicent, Pili Gil", "[vicent, pili-gil]"},
      {people, "rosa", "[rosa]"},
      {languages, "español e inglés", "[es, en]"},
      {languages, "es-MX, francés y klingon", "[es-MX, fr, klingon]"},
      {cases, "ofertas y precios", "[offers, prices]"},
      {prose, "¿A qué hora, y dónde?", "[\"¿A qué hora, y dónde?\"]"},
      {days, "2026-11-02 y 25 de diciembre", "[\"2026-11-02\", \"25 de diciembre\"]"},
      {words, std::string(300, 'a'), "none"},
      {words, " , ", "none"},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(meant_list(row.written, row.kind).value_or("none") == row.list);
  }
}

}  // namespace
}  // namespace sml::load
