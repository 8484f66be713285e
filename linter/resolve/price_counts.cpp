#include "linter/resolve/price_counts.h"

#include <cstdint>
#include <string>

#include "linter/resolve/spoken_numbers.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

bool makes(const model::Money& one, std::int64_t count, const model::Money& all) {
  return count > 1 && one.currency == all.currency && one.hundredths * count == all.hundredths;
}

bool is_multiple(const model::Money& all, const model::Money& one) {
  constexpr std::int64_t kMost = 12;
  return one.hundredths > 0 && all.hundredths % one.hundredths == 0 && all.hundredths / one.hundredths <= kMost &&
         makes(one, all.hundredths / one.hundredths, all);
}

// "Un abono para cada uno son 120 € los dos", "six of you pay $145"; but "24 € en los dos pases", "each plate is cooked to order".
bool tells_of_several(const AroundPrice& around) {
  static const text::Pattern before = worded(R"((?:\b{for_each}\b[^.;!?]*|\b{count} of (?:you|them)\b[^.:;!?]*)$)", {
      {"for_each", {.es = "para cada un[oa]|otr[oa] para", .en = "for each of you", .pt = "para cada uma?|outr[oa] para"}},
      {"count", {.en = "{cardinal}|[2-9]|10"}},
  });
  static const text::Pattern behind = worded(R"(^,? (?:{for} )?(?:{all}(?: ?[.,;!?)]|$)|{count} of (?:you|them)\b))", {
      {"for", {.es = "por|para|entre", .en = "for", .pt = "por|para"}},
      {"all", {.es = "l[oa]s (?:dos|tres|cuatro|cinco|seis|[2-9])|ambos|ambas", .en = "both", .pt = "[oa]s (?:dois|duas|tres|quatro|[2-9])|ambos|ambas"}},
      {"count", {.en = "(?:the )?(?:{cardinal}|[2-9]|10)"}},
  });
  return before.stands_in(around.before) || before.stands_in(around.between) || behind.stands_in(around.behind);
}

// "Malteada a $150 cada una": what one costs.
bool is_of_one(const AroundPrice& around) {
  static const text::Pattern before = worded("\\b{each} {at} ?$", {
      {"each", {.es = "cada un[oa]", .en = "each", .pt = "cada uma?"}},
      {"at", {.es = "a|por", .en = "at|for", .pt = "a|por"}}});
  static const text::Pattern behind = worded("^,? ?{words}\\b", {.es = "cada un[oa]|c/u", .en = "each|apiece", .pt = "cada"});
  return before.stands_in(around.between) || behind.stands_in(around.behind);
}

}  // namespace

bool is_for_so_many(const model::Money& amount, const model::Product& product, const AroundPrice& around) {
  using Kind = claims::NumberWord::Kind;
  static const NumberAlternatives numbers = number_words({Kind::unit, Kind::teen, Kind::tens});
  static const text::Pattern counted = worded(R"((?:^|[.:;,!?(] ?)[^a-z0-9]*(?:{for} )*({number}) {units} {of}(?: {the})? ?$)", {
      {"number", {.es = numbers[0], .en = numbers[1], .pt = numbers[2], .any = "[1-9][0-9]?"}},
      {"units", {.es = "noches|dias|semanas|meses|horas|sesiones|clases|plazas|viajes",
                 .en = "nights|days|weeks|months|hours|sessions|classes|seats|rides",
                 .pt = "noites|dias|semanas|meses|horas|sessoes|aulas|lugares|viagens"}},
      {"for", {.es = "por|para|las|los", .en = "for|the", .pt = "por|para|as|os"}},
      {"of", {.es = "de|del|en|con", .en = "of|in|on|with", .pt = "de|d[ao]|em|n[oa]|com"}},
      {"the", {.es = "el|la|los|las|una?|nuestr[oa]s?", .en = "the|an?|our", .pt = "o|a|os|as|uma?|noss[oa]s?"}},
  });
  if (!product.price) return false;
  const auto match = counted.find(around.before);
  if (match && makes(*product.price, number_of(match->of(around.before, 1)).value_or(0), amount)) return true;
  return is_multiple(amount, *product.price) && !is_of_one(around) && tells_of_several(around);
}

bool is_for_one_of_many(const model::Money& amount, const model::Product& product, const AroundPrice& around) {
  static const text::Pattern holder = worded(R"(^{words}\b(?:[^0-9]*\b([2-9]|[1-9][0-9])\b)?)", {   // and no "pizza 4 quesos"
      .es = "bono|abono|tarjeta|pack|paquete|talonario|tiquetera",
      .en = "card|book|pass|pack|punch card",
      .pt = "cartao|cartela|pacote|pack|passe",
  });
  static const text::Pattern each = worded(R"(\b{words} ([a-z]+))", {.es = "cada", .en = "each|every", .pt = "cada"});
  static const InLanguages units = {
      .es = "sesion|clase|funcion|noche|entrada|visita|bano|viaje|uso",
      .en = "session|class|show|night|visit|swim|ride|ticket",
      .pt = "sessao|aula|noite|entrada|visita|viagem|banho",
  };
  static const text::Pattern each_unit = worded(R"(\b{each} {unit}\b)", {{"each", {.es = "cada", .en = "each|every", .pt = "cada"}}, {"unit", units}});
  static const text::Pattern by_unit = worded(R"(^,? (?:{by} {unit}|{each})\b)", {
      {"by", {.es = "la|por", .en = "a|per", .pt = "a|por"}},
      {"unit", units},
      {"each", {.es = "cada una?", .en = "each", .pt = "cada uma?"}}});
  const std::string name = text::fold(*product.name);
  const auto match = holder.find(name);
  if (!match || !product.price) return false;
  const bool is_counted = match->has(1);
  if (!(is_counted ? makes(amount, number_of(match->of(name, 1)).value_or(0), *product.price) : is_multiple(*product.price, amount))) return false;
  const auto tells_each = [&](std::string_view words) {
    const auto one = each.find(words);
    return one && !name.starts_with(one->of(words, 1));   // "3,50 € cada bono" is the price of the whole
  };
  if (each_unit.stands_in(around.between) || by_unit.stands_in(around.behind)) return true;
  return is_counted && (tells_each(around.between) || tells_each(around.behind));
}

bool are_instalments(std::span<const model::Money> amounts, const model::Money& price, std::string_view sentence) {
  static const text::Pattern parts = whole_words({
      .es = "ahora|luego|despues|el resto|al (?:reservar|inscribirse|empezar|recoger|llegar|terminar)|"
            "en (?:{cardinal}|[0-9]{1,2}) (?:veces|pagos|plazos|cuotas)",
      .en = "now|later|then|the rest|on (?:the day|collection|arrival)|at the door|in {cardinal} (?:parts|payments)",
      .pt = "agora|depois|o resto|na entrega|em (?:{cardinal}|[0-9]{1,2}) (?:vezes|parcelas)",
  });
  static const text::Pattern saves = worded(R"(\b{words})", {.es = "ahorr|menos|descuento|rebaj",
                                                             .en = "save|saving|off\\b|less\\b|cheaper|discount",
                                                             .pt = "poup|economi|desconto|menos"});
  std::int64_t sum = 0;
  for (const model::Money& amount : amounts) sum += amount.currency == price.currency ? amount.hundredths : price.hundredths;
  return amounts.size() > 1 && sum == price.hundredths && parts.stands_in(sentence) && !saves.stands_in(sentence);
}

}  // namespace sml::resolve
