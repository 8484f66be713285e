// The order of large values: each is moved once, however often two of them are compared.
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace sml::claims {

// Sorted by what `key` tells of each; those of which it tells the same stay as they were.
template <class Item, class Key>
std::vector<Item> ordered(std::vector<Item> items, Key key) {
  const auto by_key = [&](const Item& one, const Item& other) { return key(one) < key(other); };
  if (std::ranges::is_sorted(items, by_key)) return items;
  std::vector<std::size_t> places(items.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::sort(places, [&](std::size_t one, std::size_t other) {
    return by_key(items[one], items[other]) || (one < other && !by_key(items[other], items[one]));
  });
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::size_t place : places) sorted.push_back(std::move(items[place]));
  return sorted;
}

}  // namespace sml::claims
