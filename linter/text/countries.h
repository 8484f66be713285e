// What CLDR knows of countries and languages: how they are called, what is spoken there and what is paid with.
#pragma once

#include <string>
#include <string_view>

namespace sml::text {

// The name of a country (ISO 3166-1 alpha-2) in a language: "México"; the code itself where it is not known.
std::string country_name(std::string_view country, std::string_view language);

// The name of a language (BCP 47) in a language, as it stands in a sentence: "español de México"; the tag itself where it is not known.
std::string language_name(std::string_view tag, std::string_view language);

// Whether a code of two small letters is a language's (ISO 639-1): "es".
bool is_language(std::string_view code);

// The language that most people write there, as "es"; empty where that is not known.
std::string country_language(std::string_view country);

// The city by which a time zone ("America/Mexico_City") is known in a language: "Ciudad de México"; empty where there is none.
std::string zone_city(std::string_view zone, std::string_view language);

// The currency that prices are in today, ISO 4217; empty where it is not known.
std::string country_currency(std::string_view country);

}  // namespace sml::text
