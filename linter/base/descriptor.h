// A file or folder that the system holds open, closed with its Descriptor; and how a name is resolved inside a root.
#pragma once

#include <unistd.h>

#include <string>
#include <string_view>
#include <utility>

namespace sml::base {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}   // -1 is none
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  int release() { return std::exchange(number_, -1); }   // whoever takes it closes it

 private:
  int number_;
};

// Folder and name with a '/' between, where neither is empty.
std::string join_path(std::string_view folder, std::string_view name);

// A path without links; empty, with errno set, where it leads nowhere.
std::string resolved_path(const std::string& path);

// Both resolved.
bool is_within(const std::string& path, const std::string& root);

}  // namespace sml::base
