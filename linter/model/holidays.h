// What PH means in a file's hours: a country's holidays by law, and some days more, but some days less.
#pragma once

#include <string>

#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/time/civil.h"

namespace sml::model {

struct Holidays {
  Field<std::string> country;
  List<time::Date> dates;
  List<time::Date> except;
};

template <class Visitor>
void describe(Visitor& visit, Holidays& it) {
  visit("country", it.country, {.form = Form::country});
  visit("dates", it.dates);
  visit("except", it.except);
}

}  // namespace sml::model
