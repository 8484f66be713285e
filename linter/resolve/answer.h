// What a text answers to its own question.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/claims/claim.h"

namespace sml::resolve {

// The folded sentence behind one that asks, from its first word on; empty where it asks nothing.
std::string_view answer_to(std::size_t sentence, const claims::Claims& claims);

// "¿Vale los viernes? No, de lunes a jueves": what was asked is not so.
bool is_answered_no(std::size_t sentence, const claims::Claims& claims);

}  // namespace sml::resolve
