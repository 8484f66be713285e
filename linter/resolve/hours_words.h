// The words around days and times that tell what is said of opening then. All but the last take folded text.
#pragma once

#include <string>
#include <string_view>

namespace sml::resolve {

// "Cerramos a": what stands before a time at which it closes.
bool says_closing(std::string_view before);

// "The Tempest opens", "la Feria del Libro abre": what stands behind the name of a thing whose hours they are.
bool opens_itself(std::string_view behind);

// The same as says_closing() of a time since which: "el jueves 24 cerramos desde las".
bool shuts_from(std::string_view before);

// "It isn't open", "no abrimos", "no cerramos a": right before hours that are not kept. Not "no abrimos hasta las 10", which says when.
bool is_denied_open(std::string_view before);

// "Closed", "todo el día": between a day and a time, which is that of another day.
bool says_shut_all_day(std::string_view between);

// "Cerramos los", before days; of all of them.
bool ends_with_closing(std::string_view before);

// ", cerrado", ": closed": behind days on which it does not open; but "cerramos a la una" says until when it does.
bool begins_with_closing(std::string_view behind);

// "À uma", "at one", "más tarde": right behind a verb of closing.
bool begins_with_a_time(std::string_view behind);

// "¿Te imaginas un teatro abierto": before hours that nobody has; but "somos un bar abierto".
bool is_imagined(std::string_view before);

// "Damos de comer … de 12:30 a 17:00": by the words before hours or behind them, when one is served, which tells on which days it opens.
bool says_it_serves(std::string_view before, std::string_view behind);

// "Abrimos los lunes", "open Mondays to Sundays": around days, that it opens then; not of some of those days ("los domingos de mercado").
bool opens_on(std::string_view before, std::string_view behind);

// "Nosotros, en cambio, ", "a gente não: de ": behind which stand one's own hours.
bool ends_with_us(std::string_view before);

// "Por la tarde", "afternoons": behind days, a part of them.
bool is_of_a_part(std::string_view behind);
// The same of the days themselves, or before them: "de lunes a viernes por la tarde", "la tarde del".
bool ends_with_a_part(std::string_view words);

// "Los sábados", "every Monday", "aos domingos": of each week, and not of the one that comes.
bool is_of_each_week(std::string_view days);

// "En verano", "solo", "cuando": not always.
bool opens_sometimes(std::string_view sentence);

// "Closes Sunday at 8pm": a verb without a subject, behind words that ask people to enter, vote or apply.
bool ends_an_entry(std::string_view sentence, std::string_view before);

// "Yes!", "It is now.": a whole sentence that only answers.
bool is_short_answer(std::string_view sentence);

// Without "puertas abiertas": on such a day nobody says when it opens.
std::string without_open_days(std::string folded);

// "De 8 a 2": neither half of the day is told.
bool has_unsaid_half(std::string_view words);

}  // namespace sml::resolve
