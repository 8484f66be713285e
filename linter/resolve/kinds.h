// The kinds of shops, offices and places that posts name: a row for those that are named alike, and what may be said of them.
//
// From this table the lists are made by which one asks for a kind (other_business_words.h, common_words.h, trades.h). A new kind is a word here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "linter/resolve/common_words.h"

namespace sml::resolve {

// Which trade one is in who keeps such a shop; trades.cpp says how businesses are called that are in it.
enum class Trade : std::uint8_t {
  eating, bread, meat, fish, fruit, medicine, books, library, museum, hair, flowers, hardware, petrol, theatre, market, lodging, gym, pool, transport,
  association, teeth, taxi, repairs, notary, smith, small_goods, none,
};
inline constexpr std::size_t kTrades = static_cast<std::size_t>(Trade::none);

using Traits = unsigned;
inline constexpr Traits kNameBehind = 1;      // "la librería La Errata"; no word for places of one's own ("terraza"), nor what is sold ("café Chiapas")
inline constexpr Traits kNameBefore = 2;      // "their shop", "the Colonial Theatre"
inline constexpr Traits kBody = 4;            // whose name may go on behind a small word: "Cofradía del Pez"
inline constexpr Traits kDistinguished = 8;   // named by its kind and what tells it from others: "el consulado americano"; "el museo" alone may be one's own
inline constexpr Traits kOwnPlace = 16;       // a word before the name of a place of one's own: "la sucursal de Roma"
inline constexpr Traits kPart = 32;           // a business of another trade may have one, and say what it gives

struct KindOfPlace {
  std::string_view words;   // folded, single spaces between them
  Trade trade = Trade::none;
  Traits traits = 0;
};

inline constexpr auto kKindsOfPlaces = std::to_array<KindOfPlace>({
    {"pub inn", Trade::eating, kPart | kNameBefore},
    {"restaurant", Trade::eating, kPart | kNameBefore | kOwnPlace},
    {"diner", Trade::eating, kNameBefore},
    {"bar restaurante cafeteria", Trade::eating, kPart | kNameBehind | kOwnPlace},
    {"taberna tasca taqueria cerveceria pizzeria pizzaria marisqueria", Trade::eating, kNameBehind | kOwnPlace},
    {"sidreria loncheria", Trade::eating, kNameBehind},
    {"cantina bistro bistrot", Trade::eating, kPart},
    {"churrascaria", Trade::eating, kNameBehind},
    {"meson chippy chipper boteco", Trade::eating, 0},
    {"bakery", Trade::bread, kNameBefore | kOwnPlace},
    {"panaderia pasteleria padaria confeitaria", Trade::bread, kNameBehind | kOwnPlace},
    {"confiteria churreria", Trade::bread, kNameBehind},
    {"baker bakers panadero panadera", Trade::bread, 0},
    {"heladeria sorveteria", Trade::bread, kPart | kNameBehind | kOwnPlace},
    {"carniceria acougue charcuteria", Trade::meat, kNameBehind},
    {"butcher butchers carnicero carnicera", Trade::meat, 0},
    {"pescaderia peixaria", Trade::fish, kNameBehind},
    {"fishmonger pescadero pescadera", Trade::fish, 0},
    {"fruteria verduleria quitanda", Trade::fruit, kNameBehind},
    {"greengrocer frutero frutera verdulero hortifruti", Trade::fruit, 0},
    {"pharmacy", Trade::medicine, kNameBefore | kOwnPlace},
    {"farmacia drogaria", Trade::medicine, kNameBehind | kOwnPlace},
    {"drogueria", Trade::medicine, kNameBehind},
    {"botica", Trade::medicine, 0},
    {"bookstore", Trade::books, kNameBefore | kOwnPlace},
    {"bookshop", Trade::books, kNameBefore},
    {"libreria livraria papeleria", Trade::books, kNameBehind | kOwnPlace},
    {"papelaria", Trade::books, kNameBehind},
    {"librera librero", Trade::books, 0},
    {"biblioteca", Trade::library, kPart | kNameBehind | kBody | kDistinguished},
    {"library", Trade::library, kPart | kNameBefore | kDistinguished},
    {"museo", Trade::museum, kPart | kNameBehind | kBody | kDistinguished | kOwnPlace},
    {"museum", Trade::museum, kPart | kNameBefore | kDistinguished | kOwnPlace},
    {"museu", Trade::museum, kPart | kDistinguished | kOwnPlace},
    {"barberia barbearia peluqueria", Trade::hair, kNameBehind | kOwnPlace},
    {"peluquera peluquero barber hairdresser", Trade::hair, 0},
    {"floristeria floricultura", Trade::flowers, kNameBehind | kOwnPlace},
    {"floreria", Trade::flowers, kNameBehind},
    {"florist", Trade::flowers, 0},
    {"ferreteria", Trade::hardware, kNameBehind | kOwnPlace},
    {"ferragem ferretero ironmonger", Trade::hardware, 0},
    {"gasolinera gasolineria bencinera", Trade::petrol, 0},
    {"theatre theater", Trade::theatre, kPart | kNameBefore | kOwnPlace},
    {"cinema", Trade::theatre, kNameBefore},
    {"teatro", Trade::theatre, kPart | kNameBehind | kOwnPlace},
    {"cine", Trade::theatre, kNameBehind},
    {"supermarket", Trade::market, kNameBefore},
    {"mercado", Trade::market, kPart | kNameBehind | kOwnPlace},
    {"supermercado", Trade::market, kNameBehind | kOwnPlace},
    {"market", Trade::market, kPart | kOwnPlace},
    {"tianguis puesto", Trade::market, 0},
    {"hotel", Trade::lodging, kPart | kNameBehind | kNameBefore | kOwnPlace},
    {"posada", Trade::lodging, kPart | kNameBehind | kOwnPlace},
    {"hostal", Trade::lodging, kNameBehind | kOwnPlace},
    {"albergue", Trade::lodging, kNameBehind | kDistinguished},
    {"gym", Trade::gym, kPart | kNameBefore | kOwnPlace},
    {"ginasio", Trade::gym, kPart | kNameBehind},
    {"gimnasio", Trade::gym, kPart | kNameBehind | kOwnPlace},
    {"pool", Trade::pool, kPart | kNameBefore},
    {"autobus autocarro autocar onibus comboio tren ferry tram railway", Trade::transport, 0},
    {"asociacion associacao", Trade::association, kBody},
    {"dentista dentist", Trade::teeth, 0},
    {"remiseria taxista", Trade::taxi, 0},
    {"gomeria borracharia", Trade::repairs, kNameBehind},
    {"notaria notario", Trade::notary, 0},
    {"cartorio", Trade::notary, kDistinguished},
    {"herrero blacksmith herreria", Trade::smith, 0},
    {"zapateria sapataria joyeria joalheria", Trade::small_goods, kNameBehind | kOwnPlace},
    {"relojeria merceria jugueteria", Trade::small_goods, kNameBehind},
    {"zapatero relojero", Trade::small_goods, 0},
    {"diputacion cofradia hermandad ayuntamiento municipalidad parroquia junta camara fondo fundo jardin jardim federacion consejo ministerio alcaldia "
     "liceo prefeitura paroquia clube federacao", Trade::none, kBody},
    {"hospital", Trade::none, kNameBehind | kBody | kDistinguished},
    {"fundacion casa escuela universidad club instituto colegio fundacao universidade escola", Trade::none, kBody | kOwnPlace},
    {"deli", Trade::none, kNameBefore},
    {"shop store cafe brewery salon", Trade::none, kNameBefore | kOwnPlace},
    {"almacen abarrotes vivero viveiro cerrajeria refugio protectora minimarket imprenta tintoreria lavanderia muebleria cristaleria chocolateria "
     "licoreria tortilleria rosticeria bicicleteria perfumeria lecheria polleria super estetica cooperativa tamaleria birrieria pozoleria paleteria "
     "neveria dulceria torteria cevicheria cebicheria sangucheria ostreria arroceria jamoneria creperia hamburgueseria tapiceria sombrereria cuchilleria "
     "mercearia adega lanchonete sebo", Trade::none, kNameBehind},
    {"tienda bodega vinoteca optica veterinaria boutique loja otica cervejaria salao hostel pousada", Trade::none, kNameBehind | kOwnPlace},
    {"consulado polideportivo planetario", Trade::none, kNameBehind | kDistinguished},
    {"sucursal sucursales tiendas local locales sede sedes filial filiais base bases lojas unidade unidades branch outlet restobar coffee "
     "clinica clinic consultorio academia estudio studio spa taller oficina galeria gallery school agencia agency inmobiliaria imobiliaria "
     "centro azotea terraza rooftop edificio torre plaza parque colonia barrio bairro estacion estacao station grupo group", Trade::none, kOwnPlace},
    {"embajada embaixada correos ambulatorio comisaria juzgado cuartel cementerio belen presepio correios delegacia posto", Trade::none, kDistinguished},
});

template <Traits trait>
inline constexpr std::size_t kLettersWith = [] {
  std::size_t letters = 1;
  for (const KindOfPlace& kind : kKindsOfPlaces) letters += (kind.traits & trait) != 0 ? kind.words.size() + 1 : 0;
  return letters;
}();

template <Traits trait>
inline constexpr auto kWordsWith = [] {
  std::array<char, kLettersWith<trait> + 1> words{' '};   // with a zero behind them
  std::size_t at = 1;
  for (const KindOfPlace& kind : kKindsOfPlaces) {
    if ((kind.traits & trait) == 0) continue;
    for (const char letter : kind.words) words[at++] = letter;
    words[at++] = ' ';
  }
  return words;
}();

// The words of all kinds that have a trait.
template <Traits trait>
inline constexpr WordList kKindsWith{kWordsWith<trait>.data()};

}  // namespace sml::resolve
