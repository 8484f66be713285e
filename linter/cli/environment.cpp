#include "linter/cli/environment.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/model/countries.h"

namespace sml::cli {

namespace {

std::string_view language_tag(std::string_view name) { return name.substr(0, name.find_first_of("_-.@")); }

// Those that are spoken beside Spanish in Spain.
constexpr std::string_view kOfSpain[] = {"ca", "gl", "eu", "ast", "an"};

bool is_of_spain(std::string_view name) {
  const std::string country = country_of_locale(name);
  return (country.empty() || country == "ES") && base::is_among(kOfSpain, language_tag(name));
}

}  // namespace

model::MessageLanguage language_of_locale(std::string_view name, std::string_view preferred) {
  const bool has_preference = !name.empty() && language_tag(name) != "C" && language_tag(name) != "POSIX";
  std::vector<std::string_view> names = has_preference ? base::parts_between(preferred, ":") : std::vector<std::string_view>();
  names.push_back(name);
  for (const std::string_view one : names)
    if (const auto spoken = model::named<model::MessageLanguage>(language_tag(one))) return *spoken;
  return std::ranges::any_of(names, is_of_spain) ? model::MessageLanguage::es : model::MessageLanguage::en;
}

std::string country_of_locale(std::string_view name) {
  const std::size_t begin = name.find('_');
  if (begin == std::string_view::npos) return {};
  const std::string_view country = name.substr(begin + 1, name.find_first_of(".@", begin) - begin - 1);
  return model::is_country(country) ? std::string(country) : std::string();
}

}  // namespace sml::cli
