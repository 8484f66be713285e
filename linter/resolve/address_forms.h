// The forms by which a language addresses one reader, each with the ways of address that it may belong to.
//
// Forms are written in small letters with their accents; those that people often write without are there twice. The build puts them together
// from lists of verbs (compile/forms_es.cpp, compile/forms_pt.cpp); the tables are constant data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "linter/text/eight_bytes.h"
#include "linter/text/spread.h"

namespace sml::resolve {

// Ways of address, one bit each: a form may be of several.
using Ways = unsigned;
constexpr Ways kTu = 1, kUsted = 2, kVos = 4, kVoce = 8, kTuOfPortuguese = 16;
constexpr Ways kTuOfPortugal = 32;   // in Portugal; in Brazil who says "você" says it, too
constexpr Ways kSenhor = 64;         // "o senhor", "a senhora"

struct AddressForm {
  // Where it says it wherever it stands: pronouns, verbs in the second person, imperatives with pronouns behind them ("escríbenos").
  Ways anywhere = 0;
  // Where it is an imperative that is another word elsewhere. Those of usted are the subjunctive, which begins no sentence; those of tú are the
  // third person ("reserva", "deja"), which needs more around it.
  Ways imperative = 0;
  // An imperative or a pronoun to several readers: a text that has one does not speak to one.
  bool plural = false;
  // A pronoun that says it beside some words only: "te esperamos".
  bool in_company = false;
};

// A form as the build writes it. Its word is a part of the letters of all.
struct WrittenForm {
  std::uint32_t begin = 0;
  std::uint16_t mark = 0;
  std::uint8_t size = 0;    // bytes
  std::uint8_t anywhere = 0;
  std::uint8_t imperative = 0;
  bool plural = false;
  bool in_company = false;

  AddressForm form() const { return {anywhere, imperative, plural, in_company}; }
};

class AddressForms {
 public:
  static constexpr std::size_t kPlaces = 1U << 14U;   // so many that the forms leave most of them empty

  // The forms of place p are those from begins[p] on before begins[p + 1].
  constexpr AddressForms(std::string_view letters, std::span<const WrittenForm> forms, std::span<const std::uint16_t, kPlaces + 1> begins)
      : letters_(letters), forms_(forms), begins_(begins) {}

  // The form that a word in small letters is; nullptr: it is none. Eight bytes can be read from where the word begins.
  const WrittenForm* find(std::string_view word) const {
    const std::uint64_t mixed = mix(word);
    const std::size_t place = place_of(mixed);
    for (std::size_t index = begins_[place]; index < begins_[place + 1]; ++index) {
      const WrittenForm& form = forms_[index];
      if (form.mark == mark_of(mixed) && letters_.substr(form.begin, form.size) == word) return &form;
    }
    return nullptr;
  }

  // The same; one that says nothing where it is none.
  AddressForm of(std::string_view word) const {
    const WrittenForm* found = find(word);
    return found == nullptr ? AddressForm() : found->form();
  }

  // By a word's first eight bytes, its last eight and its size; a place and a mark tell that nearly all words are no form.
  static std::uint64_t mix(std::string_view word) {
    using text::EightBytes;
    if (word.size() <= EightBytes::kSize) return EightBytes(word.data()).number(word.size()) * text::kSpread;
    const std::uint64_t end = EightBytes(word.data() + word.size() - EightBytes::kSize).number(EightBytes::kSize);
    return (EightBytes(word.data()).number(EightBytes::kSize) * text::kSpread + end + word.size()) * text::kSpread;
  }
  static std::size_t place_of(std::uint64_t mixed) { return text::place_among<kPlaces>(mixed); }
  static std::uint16_t mark_of(std::uint64_t mixed) { return text::mark_among<kPlaces, std::uint16_t>(mixed); }

 private:
  std::string_view letters_;
  std::span<const WrittenForm> forms_;
  std::span<const std::uint16_t, kPlaces + 1> begins_;
};

const AddressForms& address_forms_es();
const AddressForms& address_forms_pt();

}  // namespace sml::resolve
