// The order of large values: each is moved once, however often two of them are compared.
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace sml::claims {

// The places of some items in the order of what `key` tells of each; those of which it tells the same stay as they were.
template <class Places, class Items, class Key>
void order(Places& places, const Items& items, Key key) {
  std::ranges::stable_sort(places, [&](std::size_t one, std::size_t other) { return key(items[one]) < key(items[other]); });
}

// The items in that order.
template <class Item, class Key>
std::vector<Item> ordered(std::vector<Item> items, Key key) {
  if (std::ranges::is_sorted(items, {}, key)) return items;
  std::vector<std::size_t> places(items.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  order(places, items, key);
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::size_t place : places) sorted.push_back(std::move(items[place]));
  return sorted;
}

}  // namespace sml::claims
