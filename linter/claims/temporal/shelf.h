// Values that stay where they are until all of them are dropped. The room that they took is kept for those to come.
#pragma once

#include <cstddef>
#include <deque>
#include <utility>

namespace sml::claims {

template <class Item>
class Shelf {
 public:
  Item& add(Item&& item = {}) {
    if (count_ == items_.size()) return ++count_, items_.emplace_back(std::move(item));
    return items_[count_++] = std::move(item);
  }
  void clear() { count_ = 0; }

 private:
  std::deque<Item> items_;
  std::size_t count_ = 0;
};

}  // namespace sml::claims
