// What people say is given or free of charge that costs nobody anything: "te regalamos una sonrisa", "la felicidad es gratis".
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether an offer's claim gives nothing that could be had for money.
bool is_idle_gift(const claims::Claim& claim, const StatedText& text);

}  // namespace sml::resolve
