// Phrases with alternatives and slots, and the dice that choose among them.
//
// The dice are SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014) rather than the standard library's,
// whose distributions give other numbers on other machines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sml::bench {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();

  // From 0 to `sides` - 1.
  std::size_t below(std::size_t sides) { return static_cast<std::size_t>(next() % sides); }
  bool percent(unsigned chance) { return below(100) < chance; }

  template <class T>
  const T& one_of(std::span<const T> list) {
    return list[below(list.size())];
  }

 private:
  std::uint64_t state_;
};

using Slots = std::vector<std::pair<std::string_view, std::string>>;

// The phrase with one of each [this|that], and with each {slot} filled. A slot that is not given stays as it is.
std::string filled(std::string_view phrase, Dice& dice, const Slots& slots);

// The same without alternatives.
std::string filled(std::string_view phrase, const Slots& slots);

// In small ASCII letters, without accents, what is neither letter nor digit as one '-'.
std::string as_id(std::string_view name);

}  // namespace sml::bench
