// Which places of a table are taken, where rows are laid into each other's gaps.
#pragma once

#include <cstddef>
#include <vector>

namespace sml::text {

class TakenPlaces {
 public:
  bool taken(std::size_t place) const { return place < taken_.size() && taken_[place]; }
  void take(std::size_t place) {
    if (place >= taken_.size()) taken_.resize(place + 1);
    taken_[place] = true;
  }
  std::size_t first_free(std::size_t from) const {
    while (taken(from)) ++from;
    return from;
  }
  std::size_t size() const { return taken_.size(); }   // behind the last that is taken

 private:
  std::vector<bool> taken_;
};

}  // namespace sml::text
