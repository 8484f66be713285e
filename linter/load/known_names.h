// The names that a reference may name, in the order in which they were found, and which of them is meant by one that does not exist.
//
// What things are called and are known by points into the world.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sml::load {

class KnownNames {
 public:
  // `called` is what people call the thing of that name: "Sucursal Centro" of "centro"; empty where they call it nothing else. A name counts once.
  void add(std::string_view name, std::string_view called = {});

  bool contains(std::string_view name) const { return known_.contains(name); }
  const std::vector<std::string>& list() const { return list_; }

  // The name that is meant by one that is none: of what is called so, else the nearest by its letters, else the only one that has it as a word.
  std::optional<std::string> nearest(const std::string& written) const;

 private:
  std::optional<std::string> name_of(std::string_view called) const;
  std::optional<std::string> only_with(const std::string& word) const;

  std::vector<std::string> list_;
  std::vector<std::string_view> called_;   // of each of the list
  std::set<std::string_view> known_;
};

}  // namespace sml::load
