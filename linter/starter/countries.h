// What a business of a country most likely answers.
#pragma once

#include <string>
#include <string_view>

#include "linter/model/enumeration.h"

namespace sml::starter {

// "Mo-Fr 09:00-18:00" with the days as they are called in a language, without the public holidays of a country that has them in time/holidays.
std::string usual_hours(std::string_view country, model::MessageLanguage language);

// What a business of the country may be called at, where it may lie and what its coffee may cost: of a country that is in no table here, what
// readers of the language know best.
struct SampleBusiness {
  std::string_view country;
  std::string_view phone;
  std::string_view street;
  std::string_view price;
};
const SampleBusiness& sample_business(std::string_view country, model::MessageLanguage language);

}  // namespace sml::starter
