// The list that somebody meant who wrote its entries one behind the other, without brackets.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "linter/base/mapped_text.h"
#include "linter/load/described.h"
#include "linter/load/problem.h"
#include "linter/load/scalar.h"
#include "linter/model/description.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Where one entry ends and the next begins: nowhere in prose; between words, which may hold an "and" of their own, at commas and at the "and" behind the last
// of these; between names and values at each comma and "and".
enum class EntryJoints { none, commas, all };

// What kind of entries a list has, and what one in words is in the file's: nothing where nobody knows.
struct EntryKind {
  EntryJoints joints = EntryJoints::all;
  model::Form form = model::Form::text;
  std::optional<std::string> (*meant)(std::string_view written, model::Form form) = nullptr;
};

// "español e inglés" of languages -> "[es, en]", "barato, económico" of words -> "[barato, económico]". Every word is
// in it; nothing where it is too long to be shown.
std::optional<std::string> meant_list(std::string_view written, const EntryKind& kind);

// Adds to the complaint that a value is no list what braces cut off at its commas: `{banned: barato, económico}`.
void join_cut_list(const yaml::Node& mapping, const yaml::Entry& entry, const EntryKind& kind, Problems& problems);

std::optional<std::string> meant_text(std::string_view written, model::Form form);
EntryJoints joints_of(model::Form form);

template <class T>
std::optional<std::string> meant_scalar(std::string_view written, model::Form form) {
  T value;
  const ScalarResult error = read_scalar(written, form, value);
  return error ? error->nearest : std::optional(std::string(written));
}

template <class T>
struct ListOfValues : std::false_type {};
template <class T>
struct ListOfValues<std::vector<model::Field<T>>> : std::bool_constant<!Described<T>> {
  using Item = T;
};

template <class T>
EntryKind entry_kind(model::Form form) {
  if constexpr (std::is_same_v<T, base::MappedText>) return {EntryJoints::none, form, meant_text};
  else if constexpr (std::is_same_v<T, std::string>) return {joints_of(form), form, meant_text};
  else return {EntryJoints::all, form, meant_scalar<T>};
}

}  // namespace sml::load
