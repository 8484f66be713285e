// The forms by which a language addresses one reader, each with the ways of address that it may belong to.
//
// Forms are written in small letters with their accents; those that people often write without are there twice. The tables are made once from
// lists of verbs (address_forms_es.cpp, address_forms_pt.cpp) and only read afterwards.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace sml::resolve {

// Ways of address, one bit each: a form may be of several.
using Ways = unsigned;
constexpr Ways kTu = 1, kUsted = 2, kVos = 4, kVoce = 8, kTuOfPortuguese = 16;

struct AddressForms {
  // That say it wherever they stand: pronouns, verbs in the second person, imperatives with pronouns behind them ("escríbenos").
  std::unordered_map<std::string, Ways> anywhere;
  // Imperatives that are another word elsewhere. Those of usted are the subjunctive, which begins no sentence; those of tú are the third
  // person ("reserva", "deja"), which needs more around it.
  std::unordered_map<std::string, Ways> imperatives;
  // Imperatives to several readers: a text that has them does not speak to one.
  std::unordered_map<std::string, Ways> plural;
};

const AddressForms& address_forms_es();
const AddressForms& address_forms_pt();

}  // namespace sml::resolve
