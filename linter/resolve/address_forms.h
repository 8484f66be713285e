// The forms by which a language addresses one reader, each with the ways of address that it may belong to.
//
// Forms are written in small letters with their accents; those that people often write without are there twice. The tables are made once from
// lists of verbs (address_forms_es.cpp, address_forms_pt.cpp) and only read afterwards.
#pragma once

#include <bitset>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sml::resolve {

// Ways of address, one bit each: a form may be of several.
using Ways = unsigned;
constexpr Ways kTu = 1, kUsted = 2, kVos = 4, kVoce = 8, kTuOfPortuguese = 16;

struct AddressForm {
  // Where it says it wherever it stands: pronouns, verbs in the second person, imperatives with pronouns behind them ("escríbenos").
  Ways anywhere = 0;
  // Where it is an imperative that is another word elsewhere. Those of usted are the subjunctive, which begins no sentence; those of tú are the
  // third person ("reserva", "deja"), which needs more around it.
  Ways imperative = 0;
  // An imperative or a pronoun to several readers: a text that has one does not speak to one.
  bool plural = false;
};

class AddressForms {
 public:
  AddressForm& operator[](std::string_view word) {
    places_.set(place(word));
    return forms_.try_emplace(std::string(word)).first->second;
  }

  // The form that a word in small letters is; one that says nothing where it is none.
  const AddressForm& of(std::string_view word) const {
    static constexpr AddressForm kNone;
    if (!places_.test(place(word))) return kNone;
    const auto found = forms_.find(word);
    return found == forms_.end() ? kNone : found->second;
  }

 private:
  static constexpr std::size_t kPlaces = 1U << 14U;   // so many that the forms leave most of them empty

  // By its size, its ends and its middle, which tells that most words are no form.
  static std::size_t place(std::string_view word) {
    if (word.empty()) return 0;
    const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(word[at])}; };
    return (byte(0) * 131 + byte(word.size() / 2) * 1031 + byte(word.size() - 1) * 17 + word.size() * 257) % kPlaces;
  }

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };

  std::unordered_map<std::string, AddressForm, Hash, std::equal_to<>> forms_;
  std::bitset<kPlaces> places_;
};

const AddressForms& address_forms_es();
const AddressForms& address_forms_pt();

}  // namespace sml::resolve
