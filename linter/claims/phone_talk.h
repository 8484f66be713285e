// What the words before a row of figures say it is: a telephone number, or the number of something else.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::claims {

enum class Talk {
  nothing,
  telephone,      // "WhatsApp:", "llámanos al", "pedidos al"
  call,           // the same right before it, with a word of calling: short numbers too ("marca 911")
  other_number,   // "cuenta", "tarjeta", "folio", "$"
};

// Of the figures that begin at `at` in a folded text. Looks back over a few words, at most to the line before.
Talk talk_before(std::string_view text, std::size_t at);

// Whether "al" or "ao" stands right before a place: "Pedí una entrevista al 4555-0134".
bool is_linked(std::string_view text, std::size_t at);

// Whether what has a line of its own for everybody is named right before a place: "Más información: 010", "Emergencias 911".
bool is_of_public_line(std::string_view text, std::size_t at);

// Whether what stands between two rows of figures makes the second another number of the first's kind: " / ", " o ".
bool joins_numbers(std::string_view between);

// Whether a word follows the figures at `end` that they may count: "100 clientes", while "911 o", "144." stand by themselves.
bool goes_on_behind(std::string_view text, std::size_t end);

// Whether what follows the figures at `end` makes them an amount or a part of something: "%", " pesos", ":30".
bool is_amount_behind(std::string_view text, std::size_t end);

}  // namespace sml::claims
