// What is written like a day and is none, and the other way round.
#pragma once

#include <string_view>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// "Day 1: sore. Day 4: sorer.": the days of a story that begins with its first, where no month is told.
void tell_counted_day(std::pmr::vector<Token>& tokens, std::size_t noun);

// "sábado y feriado", pt "domingo e feriado"; but "segunda e feriado, nao abrimos", where the accent is missing
void tell_holiday(std::pmr::vector<Token>& tokens, std::size_t holiday, std::string_view folded);

// "sábado, 24/7, das 9 às 16h": a day of July, between its weekday and its hours.
void tell_day_among_times(std::pmr::vector<Token>& tokens, std::size_t always);

// "Mes del Mar", "fiesta del mar, 12 de marzo"; but "del mar 12 al vie 15".
void tell_sea(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

// es "de viernes en ocho", "de hoy en ocho": a week later; "el viernes en ocho tiendas" is no such day. It may take one token out behind it.
void tell_week_later(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

// en "congratulations on 15 years": how long, and no day to come.
void tell_jubilee(std::pmr::vector<Token>& tokens, std::size_t at);

// en "Quiz night 8pm": the name of an evening, whose time stands behind it.
void tell_named_night(std::pmr::vector<Token>& tokens, std::size_t at, std::string_view folded);

}  // namespace sml::claims
