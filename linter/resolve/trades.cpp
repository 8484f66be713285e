#include "linter/resolve/trades.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/resolve/common_words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// Folded words between single spaces.
struct Trade {
  std::string_view beginnings;   // of words in the name of a business that is in it, or that may call its place so
  std::string_view kinds;        // what others call it
  std::string_view parts = {};   // the same where a business of another trade may have one, and say what it gives
};

constexpr std::array<Trade, kTrades> kAll{{
    {" resta bar bares pub cafe cafet coffee tea pizz taq taber tasca meson sidr llagar cervec cerveja brew bistr tratt comida food brunch burger hamburg asador parr maris gastro cocina cozinha kitchen cantina "
     "chip fish tapas bod vin wine inn diner deli sushi ramen poke queso cheese botec boteq lanch churras catering grill grelh tap espresso roast tost arepa tortill tamal birri pozol cevich ceb pollo ",
     " taberna tasca meson taqueria sidreria cerveceria pizzeria pizzaria chippy chipper diner boteco churrascaria loncheria marisqueria ",
     " bar restaurante restaurant pub cafeteria cantina bistro bistrot inn "},
    {" panad padar bak past confi cake pan pao dulc doce torta choco helad sorvet churr tahon ", " panaderia pasteleria confiteria bakery baker bakers padaria confeitaria panadero panadera churreria "},
    {" carn butch acoug charc chacin jamon embut meat ", " carniceria butcher butchers acougue carnicero carnicera charcuteria "},
    {" pesc fish peix maris ", " pescaderia fishmonger peixaria pescadero pescadera "},
    {" frut verd green quit horta ", " fruteria verduleria greengrocer quitanda frutero frutera verdulero hortifruti "},
    {" farm botic drog pharm chem ", " farmacia pharmacy botica drogueria drogaria "},
    {" libr book livr papel sebo edit impr ", " libreria livraria bookshop bookstore papeleria librera librero papelaria "},
    {" bibli libra ", "", " biblioteca library "},
    {" muse gale galer exposi ", "", " museo museu museum "},
    {" barb peluq hair salon salao estet beaut belle cabel corte ", " barberia barbearia peluqueria peluquera peluquero barber hairdresser "},
    {" flor flower viver garden plant jard ", " floristeria floreria florist floricultura "},
    {" ferr hard tornill ", " ferreteria ferragem ferretero ironmonger "},
    {" gas combus petrol esta ", " gasolinera gasolineria "},
    {" teat theat cine espect ", " cine cinema ", " teatro theatre theater "},
    {" merc market super feria tiang puest stall ", " supermercado supermarket tianguis puesto ", " mercado market "},
    {" hotel host posad hosped alberg inn guest cabana cabin camping ", " hostal albergue ", " hotel posada "},
    {" gim gym ginas fit cross yoga escal climb box deport sport ", "", " gimnasio gym ginasio "},
    {" almac bodeg abarr minim super super merc ", "", " almacen abarrotes "},
    {" pool swim lido aqua pisc natac ", "", " pool "},
    {" bus transp viaj autoc onib tren train rail ferry tram travel tour ", " autobus autocarro autocar onibus comboio tren ferry tram railway "},
    {" asoc assoc club fed ", " asociacion associacao "},
    {" dent odont clin ", " dentista dentist "},
    {" taxi remis transp ", " remiseria taxista "},
    {" taller mecan gomer neum tyre tire garag oficina auto moto borrach ", " gomeria borracharia "},
    {" herr smith forj forge metal ", " herrero blacksmith herreria "},
    {" zapat calz shoe joy jewel reloj watch merc jugu toy ", " zapateria relojeria merceria jugueteria zapatero relojero "},
}};

// By first_letters(): whether a kind begins so.
constexpr std::array<bool, kLetters * kLetters> kBeginnings = [] {
  std::array<bool, kLetters * kLetters> begin{};
  for (const Trade& trade : kAll)
    for (const std::string_view list : {trade.kinds, trade.parts})
      for (std::size_t at = 0; at + 2 < list.size(); ++at)
        if (list[at] == ' ') begin[first_letters(list.substr(at + 1, 2))] = true;
  return begin;
}();

std::string joined(const model::Facts& facts) {
  std::string names = ' ' + text::folded_words(*facts.business->name) + ' ' + text::folded_words(*facts.business->sector);
  for (const auto& alias : *facts.business->aliases) names += ' ' + text::folded_words(*alias);
  for (const auto& place : *facts.locations) names += ' ' + text::folded_words(*place->name);
  return names;
}

bool is_in_it(const Trade& trade, std::string_view names) {
  const auto begins_a_name = [&](std::string_view beginning) { return !beginning.empty() && names.find(std::string(" ").append(beginning)) != std::string_view::npos; };
  return std::ranges::any_of(base::parts_between(trade.beginnings, " "), begins_a_name);
}

// "Papelerías": "papelería".
std::string_view one_of_several(std::string_view word) { return word.ends_with('s') ? word.substr(0, word.size() - 1) : std::string_view(); }

}  // namespace

OtherTrades::OtherTrades(const model::Facts& facts) {
  std::string names = joined(facts);
  const auto is_kind = [](std::string_view word) { return is_kind_word(word); };
  const bool is_known = !facts.business->sector->empty() || std::ranges::any_of(base::parts_between(std::string_view(names), " "), is_kind);
  if (!is_known) return;
  for (const auto& event : *facts.events) names += ' ' + text::folded_words(*event->name);
  for (const auto& offer : *facts.offers) names += ' ' + text::folded_words(*offer->name);
  for (std::size_t trade = 0; trade < kTrades; ++trade) others_[trade] = !is_in_it(kAll[trade], names);
}

std::vector<text::Range> OtherTrades::find(const Wording& wording) const {
  std::vector<text::Range> found;
  for (const Word& word : wording.words) {
    if (!kBeginnings[word.letters]) continue;
    for (std::size_t trade = 0; trade < kTrades; ++trade)
      if (others_[trade] && (is_in(kAll[trade].kinds, word.folded) || is_in(kAll[trade].parts, word.folded) || is_in(kAll[trade].kinds, one_of_several(word.folded)))) found.push_back(word.range);
  }
  return found;
}

bool stands_for_itself(std::string_view trade) {
  return std::ranges::any_of(kAll, [&](const Trade& one) { return is_in(one.kinds, trade); });
}

}  // namespace sml::resolve
