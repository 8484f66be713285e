#include "linter/resolve/price_measures.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// "el kilo", "por docena", "/kg".
const text::Pattern& measure_behind() {
  static const text::Pattern pattern = worded(R"(^ ?{a} ?{measure}\b)", {
      {"a", {.es = "el|por|al|a|la", .en = "the|a|per", .pt = "o|por|a", .any = "x|/"}},
      {"measure", {
          .es = "kilo|litros?|par|docena|metro|caja|pack|porcion|racion|trozo|rebanada|tapa|pincho|"
                "copa|vaso|taza|media|bola|jarra|jarron|botella|lata|frasco|tarro|bandeja|fuente",
          .en = "kilo|dozen|pack|slice|portion|serving|glass|scoop|jug|pitcher|bottle|can|tray",
          .pt = "kilo|litros?|par|duzia|metro|fatia|pedaco|bola|jarra|lata|garrafa|frasco|bandeja",
          .any = "kg|lt|100 ?gr?",
      }},
  });
  return pattern;
}

// "la ración", "a glass", "la caja": as much as one is served of what may be sold whole, or holds what is sold.
const text::Pattern& portion_behind() {
  static const text::Pattern pattern = worded(R"(^ ?{a} ?{portion}\b)", {
      {"a", {.es = "el|por|al|a|la|cada", .en = "the|a|per", .pt = "o|por|a|cada", .any = "x|/"}},
      {"portion", {
          .es = "racion|porcion|taza|vaso|copa|jarra|bola|caja|estuche",
          .en = "serving|portion|glass|cup|mug|pint|scoop|jug|box",
          .pt = "porcao|dose|copo|chavena|xicara|taca|jarra|bola|caixa",
      }},
  });
  return pattern;
}

// "6 € la pequeña": the price of a size.
const text::Pattern& size_behind() {
  static const text::Pattern pattern = worded(R"(^ ?{the} {size}\b)", {
      {"the", {.es = "el|la|los|las", .en = "the|for the", .pt = "o|a|os|as"}},
      {"size", {
          .es = "(?:tamano )?(?:pequen[oa]s?|chic[oa]s?|median[oa]s?|grandes?|familiar(?:es)?|individual(?:es)?|mini)",
          .en = "(?:small|medium|large|family|mini)(?: one| size)?",
          .pt = "(?:tamanho )?(?:pequen[oa]s?|medi[oa]s?|grandes?|familia|individual|mini)",
      }},
  });
  return pattern;
}

// Sizes, and people of other tariffs, have prices of their own.
const text::Pattern& sizes() {
  static const text::Pattern pattern = whole_words({
      .es = "chic[oa]s?|median[oa]s?|grandes?|gde|familiar(?:es)?|individual(?:es)?|personal(?:es)?|mini|medi[oa]s?|"
            "dobles?|jumbo|triples?|por cuartos|rebanadas?|porcion(?:es)?|pequen[oa]s?|media|kilos?|litros?|"
            "botellas?|copas?|jarras?|gramos|grupos?|parejas?|familias?|personas|ninos?|estudiantes|jubilados|"
            "residentes|socios|escolares|menores|mayores|para dos",
      .en = "mini|small|medium|large|family|jumbo|double|triples?|half|slices?|kids|children|students|seniors|groups?|members|for two",
      .pt = "mini|pequen[oa]s?|medi[oa]s?|grandes?|fatias?|kilos?|litros?|jarras?|grupos?|familias?|criancas|estudantes|idosos|pessoas|casal",
      .any = "kg|g|gr|ml|oz|cm",
  });
  return pattern;
}

}  // namespace

bool is_for_a_measure(std::string_view behind) { return measure_behind().stands_in(behind); }

bool is_for_a_portion(std::string_view behind) {
  constexpr std::size_t kNear = 24;   // bytes
  const std::string_view near = behind.substr(0, kNear);
  const auto portion = portion_behind().find_range(near);
  return portion && !names_size(near.substr(portion->end)) && near.find(" para ") == std::string_view::npos;
}

bool is_for_a_size(std::string_view behind) { return size_behind().stands_in(behind); }

bool names_size(std::string_view words) { return sizes().stands_in(words); }

}  // namespace sml::resolve
