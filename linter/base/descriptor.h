// A file or folder that the system holds open, closed with its Descriptor.
#pragma once

#include <utility>

namespace sml::base {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}   // -1 is none
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor();
  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  int release() { return std::exchange(number_, -1); }   // whoever takes it closes it

 private:
  int number_;
};

}  // namespace sml::base
