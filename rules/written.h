// What a file leaves open: fields that nobody wrote, and those that nobody understands.
#pragma once

#include "linter/model/field.h"

namespace sml::rules {

// Something stands there that was reported as wrong: what was meant no rule can know.
template <class T>
bool is_unreadable(const model::Field<T>& field) {
  return !field.written && field.span.begin != field.span.end;
}

template <class T>
bool is_absent(const model::Field<T>& field) {
  return !field.written && !is_unreadable(field);
}

}  // namespace sml::rules
