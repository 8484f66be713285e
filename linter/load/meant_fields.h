// Fields that are there under names that nobody knows: they are not missing, only unreadable (model/field.h).
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "linter/load/problem.h"
#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// A visitor of a mapping's type, once all of the mapping is told: marks those fields.
class MeantFields {
 public:
  // Takes out of the problems from `first` on that such a field is missing, for its name is told. The mapping outlives this.
  MeantFields(const yaml::Node& mapping, Problems& problems, std::size_t first);

  template <class T>
  void operator()(std::string_view key, model::Field<T>& field, model::Key = {}) {
    const auto found = entries_.find(key);
    if (found == entries_.end() || field.written || field.span.begin != field.span.end) return;
    field.key = found->second->key.span;
    field.span = found->second->value.span;
  }

 private:
  std::map<std::string, const yaml::Entry*, std::less<>> entries_;   // by what each was meant to be
};

}  // namespace sml::load
