#include "linter/cli/environment.h"

#include <string_view>

namespace sml::cli {

model::MessageLanguage language_of_locale(std::string_view name) {
  return model::named<model::MessageLanguage>(name.substr(0, name.find_first_of("_-.@"))).value_or(model::MessageLanguage::en);
}

}  // namespace sml::cli
