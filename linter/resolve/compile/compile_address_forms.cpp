// Compiles the forms of address into constant tables (address_forms.h): a program of the build.
//
//   compile_address_forms OUT.cpp

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/compile/forms.h"

namespace {

using namespace sml::resolve;

// The word with eight bytes to be read from where it begins.
std::string_view readable(const std::string& word) {
  static std::string bytes;
  bytes = word + std::string(8, '\0');
  return std::string_view(bytes).substr(0, word.size());
}

void write_language(std::ostream& out, std::string_view language, const FormsByWord& forms) {
  std::vector<std::vector<const FormsByWord::value_type*>> places(AddressForms::kPlaces);
  for (const auto& form : forms) places[AddressForms::place_of(AddressForms::mix(readable(form.first)))].push_back(&form);
  std::string letters;
  out << std::boolalpha << "namespace " << language << " {\n\nconstexpr WrittenForm kForms[] = {\n";
  for (const auto& place : places) {
    for (const auto* form : place) {
      const auto& [word, said] = *form;
      out << "{" << letters.size() << ", " << AddressForms::mark_of(AddressForms::mix(readable(word))) << ", " << word.size() << ", " << said.anywhere << ", "
          << said.imperative << ", " << said.plural << ", " << said.in_company << "},\n";
      letters += word;
    }
  }
  out << "};\nconstexpr std::array<std::uint16_t, AddressForms::kPlaces + 1> kBegins = {0,";
  std::size_t end = 0;
  for (const auto& place : places) out << (end += place.size()) << ',';
  out << "};\nconstexpr AddressForms kAll(\"" << letters << "\", kForms, kBegins);\n\n}  // namespace " << language << "\n\n";
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: compile_address_forms OUT\n";
    return 2;
  }
  std::ofstream out(words[1]);
  out << "// Written by compile_address_forms.\n#include <array>\n\n#include \"linter/resolve/address_forms.h\"\n\nnamespace sml::resolve {\nnamespace {\n\n";
  write_language(out, "es", forms_es());
  write_language(out, "pt", forms_pt());
  out << "}  // namespace\n\nconst AddressForms& address_forms_es() { return es::kAll; }\n"
         "const AddressForms& address_forms_pt() { return pt::kAll; }\n\n}  // namespace sml::resolve\n";
  return out.flush() ? 0 : 1;
}
