// What each kind of file may hold, as one value: the shape that schemas/ and editors are told.
//
// A SchemaType is made by visiting the same describe() functions that the decoder visits (model/description.h), so that neither can
// say what the other does not. It is a plain tree that owns what it holds, but for names, which are constant data.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/model/description.h"

namespace sml::load {

struct SchemaProperty;

struct SchemaType {
  enum class Kind {
    text, boolean, whole_number, enumeration, moment, date, duration, hours, zone, money, mechanic, list, mapping, map, rule_setting,
  };

  Kind kind = Kind::text;
  model::Form form = model::Form::text;       // of a text; of a map, what its keys are
  std::span<const std::string_view> names{};  // of an enumeration
  int least = 0;                              // of a whole number
  bool unique = false;                        // of a list
  bool not_empty = false;                     // of a list
  std::vector<SchemaType> item{};           // of a list or map: the one type of its items or values
  std::vector<SchemaProperty> properties;     // of a mapping, as described; without {}, which clang 14 takes for a need of the type
  std::vector<std::string_view> one_needed{}; // of a mapping: keys of which at least one must be there
};

struct SchemaProperty {
  std::string_view name;
  bool required = false;
  bool needed = false;                        // a mapping without it does nothing (model::Key)
  bool usual = false;                         // shown with what is needed (model::Key)
  SchemaType type{};
};

// A kind of file, by the name that `sml schema NAME` knows it by.
struct SchemaFile {
  std::string_view name;                      // "post"
  std::string_view title;                     // "posts/**/*.yaml"
  SchemaType (*type)();
  bool list_too = false;                      // a file may also hold a list of them
};

// config, team, accounts, facts, contract, post.
std::span<const SchemaFile> schema_files();

}  // namespace sml::load
