// Months and weekdays that are people's names, told by how they are written: "Dra. Abril Ríos", "firma de Julio Marín", "sala Domingo Sarmiento".
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"
#include "linter/text/fold.h"

namespace sml::claims {

// A text as written, and folded.
struct WrittenText {
  std::string_view text;
  const text::Folded* folded = nullptr;   // nothing is known of how it is written
  bool capitalizes_months = false;        // as English does
};

// What is a name says nothing of time, nor does the "nº" of "nº 5".
void tell_people(std::pmr::vector<Token>& tokens, std::string_view folded, const WrittenText& written);

}  // namespace sml::claims
