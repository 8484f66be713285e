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

}  // namespace sml::claims
