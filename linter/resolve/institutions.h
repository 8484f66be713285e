// Who is told of by what everybody calls him, without a name: "el Centro de Salud", "the church rummage sale", "Sligo's wall", "la tienda de don Beto".
#pragma once

#include <cstddef>

#include "linter/resolve/part_words.h"

namespace sml::resolve::others {

// Behind the words at `at`, 1 or more, that call such an institution or somebody's place; `at` where none do. Not where one is near it: "al lado del estadio".
std::size_t institution_behind(const PartWords& part, std::size_t at);

}  // namespace sml::resolve::others
