// Values that know where they were written.
//
// A Field is one key of a file: its value, where the value stands, where the key stands, and whether it was written at all. A field
// that was not written, or whose value was wrong, holds its default and is not `written`; its spans still tell where it stands. One that names what
// does not exist is not `written` either, though it still holds the name. A list of which that is true of an entry, or of which an entry was left
// out because it could not be read, is written and has `gaps`: what is missing may be anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/base/span.h"

namespace sml::model {

template <class T>
struct Field {
  T value{};
  base::Span span{};      // the value
  base::Span key{};       // the key before it; of an item in a list, its first key, else the item
  bool written = false;
  bool gaps = false;      // of a list or a map: an entry of it is not known

  explicit operator bool() const { return written; }
  const T& operator*() const { return value; }
  T& operator*() { return value; }
  const T* operator->() const { return &value; }
  T* operator->() { return &value; }
};

// A value stands there that could not be read, or names what does not exist, or an entry of it is such a one: that was reported, and what was meant no
// rule can know. So what is not in such a list may yet be meant by it. A key with nothing behind it leaves the field open, as one that nobody wrote.
template <class T>
bool is_unreadable(const Field<T>& field) {
  return field.gaps || (!field.written && field.span.begin != field.span.end);
}

template <class T>
bool is_absent(const Field<T>& field) {
  return !field.written && !is_unreadable(field);
}

template <class T>
using List = Field<std::vector<Field<T>>>;

// The first thing of a list whose `id` is written so; nullptr where there is none.
template <class T>
const T* with_id(const List<T>& things, std::string_view id) {
  for (const Field<T>& thing : *things)
    if (thing->id && *thing->id == id) return &*thing;
  return nullptr;
}

// A key that the writer chose (a network, an account, a rule) and its value.
template <class T>
struct Named {
  Field<std::string> name;
  Field<T> value;
};

template <class T>
using Map = Field<std::vector<Named<T>>>;

}  // namespace sml::model
