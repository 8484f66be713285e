// The words around a day or a time that tell whether it is an event's, and which of its days.
//
// All take folded text: of `before` and `behind`, what stands in the sentence right before and right behind the day or the time; of `words`, its own.
#pragma once

#include <string_view>

namespace sml::resolve {

// "12 h de españa", "(CET)": another clock than the business's may be meant.
bool may_name_another_clock(std::string_view behind);

// "Das 22h às 2h da manhã de", "10pm to 2am on": leads to the day on which what lasts over midnight ends.
bool leads_up_to_a_time(std::string_view before);

// "Salimos de": before a place.
bool comes_from(std::string_view before);

// "Leaves from", "del domingo sale desde": between the event's name and a place, and so the place is where it begins.
bool leaves_from(std::string_view between);

// "Empezamos a", "starts at": what of the sentence stands between the event's name, if it has one there, and a time.
bool says_it_begins(std::string_view between);

// "El lunes abrimos inscripciones", where the event's name stands before the day.
bool begins_something_of_its_own(std::string_view behind);

// "This Friday, not", "no es el", "não é"; but pt "no domingo". Of `before` the first bytes of the day, where its article may be, are part.
bool denies_day(std::string_view before);

// "El finde" before "del 21".
bool goes_on_with_date(std::string_view behind);

// "Empezó en 2016 un", "the first one, back in 2017, was at": the year of an edition that it leads on from, or 0.
int year_told(std::string_view before);

// "Día 2": 2; else 0.
int number_of_day(std::string_view words);

// "From Friday 22 May to Friday 29 May" behind "they have moved their show".
bool is_move(std::string_view before, std::string_view words);

// "Pasado mañana", which is two days ahead and counted by nobody.
bool names_tomorrow(std::string_view words);

}  // namespace sml::resolve
