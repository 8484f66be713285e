#include "linter/resolve/others_prices.h"

#include <array>
#include <vector>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kHere = 1;   // of the phrasings below

// "The tea room in Ripley does", and no "our stall in the yard sells", nor "they sell out by eleven: …".
bool tells_what_others_ask(const Said& said, std::string_view before) {
  static const text::Pattern ours = worded("{words} (?:[a-z]+ )?$", {.es = "nuestr[oa]s?|vuestr[oa]s?|tus?|sus?",
                                                                     .en = "our|your|favou?rite",
                                                                     .pt = "noss[oa]s?|seus?|suas?"});
  static const text::Pattern here = worded("^(?:en|em) {words} ", {
      .es = "estas?|dias|casa|navidad|primavera|verano|invierno|otono|temporada|nuestr[oa]s?|{month}",
      .pt = "casa|natal|{month}",
  });
  const std::string_view words = text::part_of(before, said.range);
  if (before.substr(said.range.end).find_first_of(":;.!?") != std::string_view::npos || here.stands_in(words)) return false;
  return words.find(" in the ") == std::string_view::npos && (words.starts_with("they") || !ours.stands_in(before.substr(0, said.range.begin)));
}

// "Si ve resinas a $500, sospeche".
bool is_warned_of(std::string_view before, std::string_view behind) {
  static const text::Pattern seen = worded(R"(\b(?:{if} {see}\b|{warn}\b)[^.;:!?]*$)", {
      {"if", {.es = "si|cuando|donde", .en = "if|when(?:ever)?|wherever", .pt = "se|quando|onde"}},
      {"see", {
          .es = "(?:(?:te|le|les|os|se|lo|la|los|las) )*(?:ve[sn]?|veis|encuentra[sn]?|encontra[sr]|cruza[sn]?|topa[sn]?|vieras?|hallas?)",
          .en = "(?:(?:you|they|people|anyone) )?(?:ever )?(?:see|find|spot|come across)",
          .pt = "(?:(?:te|lhe|vos|voce|voces) )*(?:vir(?:es|em|mos)?|ve|ves|encontrar(?:es|em)?|achar(?:es|em)?)",
      }},
      {"warn", {.es = "(?:sospech|desconfi)[a-z]+", .en = "(?:be )?(?:wary|suspicious) of", .pt = "(?:suspeit|desconfi)[a-z]+"}},
  });
  static const text::Pattern doubt = worded(R"(^[^.;:!?]{0,40}\b{words}\b)", {
      .es = "(?:sospech|desconfi)[a-z]+|dud(?:a|e|en|ad) de|huy[a-z]+|(?:cuidado|ojo)(?: con|[^a-z]*$)|no (?:te|se|os) fi[a-z]+|"
            "no (?:te )?(?:lo |la )?cre[a-z]+|no pi(?:que|ques|quen|queis)|algo (?:raro|falla|anda mal)|"
            "(?:es|son|sera|seran) (?:un |una )?(?:fals[oa]s?|truch[oa]s?|timo|estafa|imitacion|pirata)",
      .en = "(?:be )?(?:suspicious|wary)|walk away|watch out|beware|don['’]?t (?:fall|trust|believe)|something['’]?s (?:wrong|off)|"
            "it['’]?s (?:a )?(?:fake|scam|rip-?off)",
      .pt = "(?:desconf|suspeit)[a-z]+|duvid(?:e|a|em) d|fuj[a-z]+|cuidado|nao (?:caia|acredite|confie)[a-z]*|(?:e|sao) (?:fals[oa]s?|golpe|imitacao|burla)",
  });
  static const text::Pattern warned = worded(R"(\b{words}\b[^.;:!?]*$)", {.es = "(?:sospech|desconfi)(?:a|e|en|ad) de",
                                                                          .en = "(?:be )?(?:wary|suspicious) of",
                                                                          .pt = "(?:desconfi|suspeit)(?:a|e|em) d[aeo]s?"});
  return warned.stands_in(before) || (seen.stands_in(before) && doubt.stands_in(behind));
}

// "La pipeta trucha", "la pipeta del súper sale": the thing of the facts' name as others sell it; online only one of many ("una pipeta por internet").
bool is_sold_by_others(std::string_view before) {
  static const text::Pattern pattern = worded("(?:\x01 (?:[a-z]+ )?(?:{fake}|{theirs})\\b|\\b{fake} \x01+|\\b{one} (?:[a-z]+ )?\x01+ {online}\\b)[^.,;:!?]*$", {
      {"fake", {
          .es = "truch[oa]s?|pirata|fals[oa]s?|falsificad[oa]s?|de (?:imitacion|contrabando|dudosa procedencia|origen dudoso)|bamba|chaf[oa]s?",
          .en = "knock-?offs?|counterfeit|rip-?offs?|off the back of a lorry",
          .pt = "falsificad[oa]s?|fals[oa]s?|pirata|de (?:imitacao|contrabando|origem duvidosa)",
      }},
      {"theirs", {
          .es = "(?:del|de un|de cualquier) (?:super|supermercado|hiper|hipermercado|semaforo|chino|bazar chino|aeropuerto)|de (?:amazon|temu|shein|aliexpress|"
                "mercado ?libre|marketplace|la competencia|otr[oa]s (?:marcas?|tiendas?|clinicas?|sitios?|lugares|locales|salones|webs?))",
          .en = "(?:at|from) (?:the )?(?:supermarket|amazon|temu|shein|ebay|airport|high street chains?)",
          .pt = "(?:do|de um|de qualquer) (?:super|supermercado|hiper|hipermercado|aeroporto|chines)|"
                "d[ao] (?:amazon|temu|shein|aliexpress|concorrencia|mercado livre)|d[ao]s? outr[oa]s?",
      }},
      {"one", {.es = "una?", .en = "an?", .pt = "uma?"}},
      {"online", {.es = "por internet|en internet|online", .en = "online|off the internet|on the internet", .pt = "na internet|pela internet|online"}},
  });
  static const text::Pattern asked = worded(R"(\b{words} (?:[a-z]+ )?(?:una?|an?|uma?) )", {   // "reserva una habitación online", which one's own shop sells
      .es = "compra[a-z]*|reserv[a-z]+|pid[a-z]+|pedi[a-z]*|encarg[a-z]+|contrat[a-z]+|saca[a-z]*|lleva[a-z]*|consigu[a-z]+",
      .en = "book|take|buy|order|get|grab|reserve|choose|try",
      .pt = "compr[a-z]+|reserv[a-z]+|encomend[a-z]+|pec[a-z]+|lev[a-z]+|marc[a-z]+",
  });
  return pattern.stands_in(before) && !asked.stands_in(before);
}

// "Lo que vale una suite en Dubái: 900 euros".
bool is_of_another_town(std::string_view before) {
  static const text::Pattern pattern = worded("\\b(?:{what} {one} \x01+|what an? \x01+ {costs}) {in} [a-z]+(?: [a-z]+)?: $", {
      {"what", {.es = "lo que (?:vale|cuesta|cobran por|piden por)", .pt = "o que custa|quanto custa"}},
      {"one", {.es = "una?", .pt = "uma?"}},
      {"costs", {.en = "costs|goes for"}},
      {"in", {.es = "en", .en = "in", .pt = "em|n[ao]"}},
  });
  return pattern.stands_in(before);
}

// "Somebody found a heater at a yard sale for $5", "my uncle sold his shovel for": what it was to others who deal in it once.
bool is_dealt_by_others(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b(?:{found}\b[^.;:!?]* {second_hand}|{my} {relative} (?:{sold}|{found}))\b[^.;:!?]*$)", {
      {"found", {.es = "encontr(?:o|aron)|compr(?:o|aron)|consigui(?:o|eron)|hall(?:o|aron)|pag(?:o|aron)",
                 .en = "found|bought|got|picked up|paid|scored",
                 .pt = "encontr(?:ou|aram)|compr(?:ou|aram)|consegui(?:u|ram)|ach(?:ou|aram)|pag(?:ou|aram)"}},
      {"second_hand", {.es = "en (?:un|el) (?:rastro|mercado de pulgas|mercadillo de segunda mano|tianguis|bazar)",
                       .en = "(?:at|from) (?:a|some|the) (?:yard|garage|rummage|jumble|estate|car boot) sale",
                       .pt = "(?:num|no) (?:brecho|bazar)|(?:numa|na) feira de (?:usados|antiguidades)"}},
      {"my", {.es = "mi|su", .en = "my|her|his", .pt = "meu|minha"}},
      {"relative", {.es = "prim[oa]|herman[oa]|cunad[oa]|ti[oa]|suegr[oa]|abuel[oa]|vecin[oa]",
                    .en = "uncle|aunt|cousin|sister|brother|grandpa|grandma|neighbou?r",
                    .pt = "prim[oa]|irma|irmao|cunhad[oa]|ti[oa]|sogr[oa]|avo|vizinh[oa]"}},
      {"sold", {.es = "vendio", .en = "sold", .pt = "vendeu"}},
  });
  return pattern.stands_in(before);
}

// "Una foto de una concha de $65 en un café de la ciudad".
bool is_at_some_place(std::string_view before, std::string_view behind) {
  static const text::Pattern seen = worded(R"(\b{words}\b[^.;:!?]*$)", {.es = "foto|captura|vimos|vi|vieron|nos (?:mandaron|contaron|enviaron)",
                                                                        .en = "photo|picture|saw|spotted|sent us",
                                                                        .pt = "foto|print|vimos|vi|viram|nos (?:mandaram|contaram)"});
  static const text::Pattern place = worded(R"(^ ?{in} {place}\b)", {
      {"in", {.es = "en (?:una?|otr[oa])", .en = "(?:at|in) (?:an?|another)", .pt = "n?uma?|em uma?|noutr[oa]"}},
      {"place", {.es = "cafe|cafeteria|tienda|restaurante|panaderia|hotel|super|bar|local|mercado|aeropuerto",
                 .en = "cafe|shop|store|restaurant|bakery|hotel|supermarket|bar|airport",
                 .pt = "cafe|cafeteria|loja|restaurante|padaria|hotel|mercado|bar|aeroporto"}},
  });
  return seen.stands_in(before) && place.stands_in(behind);
}

// "Con 50 soles te llevas una leche de tigre y te sobra": what one has, and not what that costs.
bool is_more_than_enough(std::string_view before, std::string_view behind) {
  static const text::Pattern with = worded("\\b{words} $", {.es = "con", .en = "with", .pt = "com"});
  static const text::Pattern left = worded(R"(^[^.;:!?]*\b{words}\b)", {
      .es = "(?:(?:te|le|les|os|nos) )?(?:sobran?|sobraran?)|y (?:te|le|les|os) (?:queda|alcanza)|y vuelto",
      .en = "(?:and|with|get) (?:some |a little )?change|change (?:to spare|left)|left over|to spare",
      .pt = "(?:ainda |e )(?:te |lhe )?sobra|e (?:leva|tem) troco",
  });
  return with.stands_in(before) && left.stands_in(behind);
}

}  // namespace

bool is_charged_elsewhere(std::string_view before, std::string_view behind) {
  const std::vector<Said> said = all_said(std::array{&phrasings::kElsewhere, &phrasings::kHere, &phrasings::kOthersAsk}, before);
  if (!said.empty() && said.back().phrasing != kHere && (said.back().phrasing == 0 || tells_what_others_ask(said.back(), before))) return true;
  if (is_dealt_by_others(before) || is_more_than_enough(before, behind)) return true;
  return is_sold_by_others(before) || is_of_another_town(before) || is_warned_of(before, behind) || is_at_some_place(before, behind);
}

}  // namespace sml::resolve
