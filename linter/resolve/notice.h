// What a text lets its readers know of a thing beside its name: that it is not to be had, when it comes back, that an event is put off,
// full or over. Who says so promises nothing.
#pragma once

#include <string_view>

#include "linter/resolve/reading.h"

namespace sml::resolve {

enum class Notice {
  lacking,       // "agotada", "ya no la hacemos", "out of stock"
  returning,     // "vuelve", "back on": when, is said beside it
  returning_soon, // "vuelve pronto", "volverá": not now
  put_off,       // "se pospone", "cancelado", "nueva fecha"
  full,          // "cupo lleno", "no quedan lugares"
  past,          // "así se vivió", "gracias por venir": looked back on, wherever it stands in the text
  past_beside,   // "fue", "tras", "estuvo": looked back on, in the sentence of the event
};

// Takes a folded sentence.
bool tells(Notice notice, std::string_view folded);

// Whether a text tells it of a thing: in a sentence that names it, or that names no product, offer or event at all.
bool tells_of(const Named& thing, Notice notice, const StatedText& text);

// The same of the parts that name the thing alone.
bool tells_with(const Named& thing, Notice notice, const StatedText& text);

}  // namespace sml::resolve
