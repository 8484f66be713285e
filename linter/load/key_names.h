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

// Notes the keys that a type describes, in their order.
struct KeyNames {
  template <class T>
  void operator()(std::string_view key, model::Field<T>&, model::Key = {}) {
    names.emplace_back(key);
  }

  std::vector<std::string> names;
};

// They last as long as the program. None where it is no type with keys.
template <class T>
const std::vector<std::string>& keys_of() {
  static const std::vector<std::string> kKeys = [] {
    KeyNames keys;
    if constexpr (Described<T>) {
      T value;
      describe(keys, value);
    }
    return std::move(keys.names);
  }();
  return kKeys;
}

}  // namespace sml::load
