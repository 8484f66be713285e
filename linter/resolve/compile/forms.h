// The forms of address of each language, put together from lists of verbs and words: for the build, which writes them out as tables.
#pragma once

#include <map>
#include <string>

#include "linter/resolve/address_forms.h"

namespace sml::resolve {

// By word, in small letters with their accents; those that people often write without are there twice.
using FormsByWord = std::map<std::string, AddressForm, std::less<>>;

FormsByWord forms_es();
FormsByWord forms_pt();

}  // namespace sml::resolve
