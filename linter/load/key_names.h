// The names of a type's keys, as it describes them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/load/described.h"
#include "linter/model/description.h"
#include "linter/model/field.h"

namespace sml::load {

// The keys that a type describes.
class KeyNames {
 public:
  template <class T>
  void operator()(std::string_view key, model::Field<T>&, model::Key = {}) {
    names_.emplace_back(key);
  }

  template <class T>
  static std::vector<std::string> of(T& value) {
    KeyNames names;
    describe(names, value);
    return std::move(names.names_);
  }

 private:
  std::vector<std::string> names_;
};

// None where it is no type with keys.
template <class T>
std::vector<std::string> keys_of() {
  if constexpr (Described<T>) {
    T value;
    return KeyNames::of(value);
  }
  return {};
}

}  // namespace sml::load
