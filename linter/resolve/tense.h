// Which way a sentence looks: at what was, or at what is to come.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sml::resolve {

// All take text as it is written, in Spanish, Portuguese or English: accents tell "visitó" from "visito".

// Told as past, remembered, thanked for, denied or over: "celebramos", "así se vivió", "gracias por venir", "was a success"; not where something was
// set for a day or put off to one: "quedó para el jueves".
bool looks_back(std::string_view text);

// Holds a verb whose form is of the present and of the past alike: "cumplimos", "recogimos".
bool may_look_back(std::string_view text);

// Asks the reader to do something or tells what will be: "inscríbete", "habrá", "no te lo pierdas", "válido", "tickets".
bool looks_ahead(std::string_view text);

// Its verbs in the past that their accents alone tell: "visitó", "reunió".
std::vector<std::string> preterites(std::string_view text);

// Holds a verb in the future: "será", "haremos", "acontecerá".
bool is_in_future(std::string_view text);

// Whether a day that a sentence states may be one that has been: not in "la grabación será el jueves 30", nor in "este miércoles 10, gracias a Lucía".
bool may_be_past(std::string_view sentence, std::string_view folded_day);

}  // namespace sml::resolve
