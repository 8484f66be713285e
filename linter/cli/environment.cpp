#include "linter/cli/environment.h"

#include <string_view>

#include "linter/model/money.h"

namespace sml::cli {

model::MessageLanguage language_of_locale(std::string_view name) {
  return model::named<model::MessageLanguage>(name.substr(0, name.find_first_of("_-.@"))).value_or(model::MessageLanguage::en);
}

std::string country_of_locale(std::string_view name) {
  const std::size_t begin = name.find('_');
  if (begin == std::string_view::npos) return {};
  const std::string_view country = name.substr(begin + 1, name.find_first_of(".@", begin) - begin - 1);
  return model::is_country(country) ? std::string(country) : std::string();
}

}  // namespace sml::cli
