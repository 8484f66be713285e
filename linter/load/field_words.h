// What people call the fields in the words of programs, of sheets and of other languages. Data.
#pragma once

#include <span>
#include <string_view>

namespace sml::load {

struct FieldWords {
  std::string_view field;
  std::string_view words;   // as people write them, with kBetweenWords between
};

inline constexpr std::string_view kBetweenWords = "|";

// Of the fields that a word may mean, the first is meant that may stand there.
std::span<const FieldWords> field_words();

// Whether a name is one that people give the hour of a day, apart from the day: "hora", "time".
bool names_hour(std::string_view written);

// Whether a name is one of what opens an account: "contraseña", "pin".
bool names_secret(std::string_view written);

}  // namespace sml::load
