// What stands twice in a list whose items are ids, or have one, or are of a day each.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "linter/load/node_words.h"
#include "linter/load/problem.h"
#include "linter/model/enumeration.h"
#include "linter/model/facts.h"
#include "linter/model/field.h"

namespace sml::load {

// The id that an item is or has; nullptr where it has none.
template <class T>
const std::string* id_of(const T&) { return nullptr; }
inline const std::string* id_of(const std::string& id) { return &id; }
template <class T>
  requires requires(const T& it) { it.id.value; }
const std::string* id_of(const T& it) { return it.id ? &it.id.value : nullptr; }

template <class T>
base::Span id_span(const model::Field<T>& item) {
  if constexpr (requires { item.value.id.span; }) return item.value.id.span;
  return item.span;
}

// Reports each item of a list that has the id, or is the text or the value, of one before it.
template <class T>
void report_repeated(const std::vector<model::Field<T>>& items, std::string_view key, Problems& problems) {
  if (items.size() < 2) return;
  std::map<std::string_view, std::size_t> seen;
  for (std::size_t index = 0; index < items.size(); ++index) {
    std::string_view id;
    if constexpr (std::is_enum_v<T>) {
      id = model::name_of(items[index].value);
    } else if (const std::string* own = id_of(items[index].value)) {
      id = *own;
    }
    if (id.empty()) continue;
    const auto [first, is_first] = seen.try_emplace(id, index);
    if (is_first) continue;
    Problem problem{Problem::Kind::wrong_value, id_span(items[index]), std::string(key), shortened(id), "list", "repeated"};
    problem.related = id_span(items[first->second]);
    problems.push_back(std::move(problem));
  }
}

// Reports hours of a day that has others already.
inline void report_repeated(const std::vector<model::Field<model::SpecialHours>>& days, std::string_view key, Problems& problems) {
  std::map<time::Date, const model::SpecialHours*> seen;
  for (const model::Field<model::SpecialHours>& day : days) {
    if (!day->date || !day->hours) continue;
    const auto [first, is_first] = seen.try_emplace(*day->date, &*day);
    const model::SpecialHours& before = *first->second;
    if (is_first || before.hours->on(*day->date, {}) == day->hours->on(*day->date, {})) continue;
    Problem problem{Problem::Kind::wrong_value, day->date.span, std::string(key), time::iso(*day->date), "list", "two_hours"};
    problem.related = before.date.span;
    problems.push_back(std::move(problem));
  }
}

}  // namespace sml::load
